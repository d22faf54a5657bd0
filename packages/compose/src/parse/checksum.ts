/** A short checksum that tells whether a person has edited what the machine wrote. */

// FNV-1a, 32 bits: it tells an edit from no edit, and guards nothing.
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Eight hexadecimal digits. */
export function checksum(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const STAMP = /\n*<!-- draft ([0-9a-f]{8}) -->\s*$/;

/** The draft with a comment at its end that holds its checksum. */
export function stamped(markdown: string): string {
  const text = markdown.trimEnd();
  return `${text}\n\n<!-- draft ${checksum(text)} -->\n`;
}

/** Whether the file is a draft that nobody has edited. */
export function isUntouchedDraft(markdown: string): boolean {
  const match = STAMP.exec(markdown);
  return match !== null && checksum(markdown.slice(0, match.index).trimEnd()) === match[1];
}
