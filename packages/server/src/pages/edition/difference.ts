/** What a new revision of an edition changed: paragraphs taken out and put in, in text order. */

export interface Difference {
  readonly kind: 'out' | 'in';
  readonly text: string;
}

/** Paragraphs compared one with another; a longer text is told of as a whole. */
const MAX_PARAGRAPHS = 400;

const paragraphsOf = (markdown: string): readonly string[] =>
  markdown
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n|\n(?=[-*] )/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Lengths of the longest common subsequences of all ends of the two lists. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      const below = lengths[i + 1] as number[];
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

/** Null where the texts are too long to be compared paragraph by paragraph. */
export function differences(before: string, after: string): readonly Difference[] | null {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  if (Math.max(old.length, now.length) > MAX_PARAGRAPHS) return null;
  const lengths = commonLengths(old, now);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (j >= now.length || (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? 0)) {
      found.push({ kind: 'out', text: old[i] ?? '' });
      i += 1;
    } else {
      found.push({ kind: 'in', text: now[j] ?? '' });
      j += 1;
    }
  }
  return found;
}
