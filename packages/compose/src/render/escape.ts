/** Makes any string safe to stand in HTML: escaped, without control characters or direction tricks. */

// C0 and C1 controls but tab and line feed; lone surrogates; noncharacters.
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]/gu;
// Embeddings, overrides and isolates (UAX #9): the markup isolates, so text needs none, and an
// override can make a name read as another.
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
// Tags (U+E0000) and interlinear annotation hide text from readers.
const HIDDEN = /[\u{e0000}-\u{e007f}\ufff9-\ufffb]/gu;

// One look that tells whether any of the above, or a carriage return, is there: most texts have none.
const UNCLEAN =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** The string without what no reader sees and what turns the text around it. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(DIRECTION, '')
    .replace(HIDDEN, '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for quoted attribute values alike. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

const SAFE_SCHEME = /^(?:https?|mailto):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * An address that may stand in `href` or `src`: http, https, mailto or a path. Anything else,
 * `javascript:` above all, is null.
 */
export function safeAddress(address: string): string | null {
  // Browsers drop white space and controls before they look for the scheme.
  const bare = clean(address)
    .trim()
    .replace(/[\t\n]/g, '')
    .replace(/\s/g, '%20');
  if (bare === '' || bare.startsWith('//')) return null;
  if (ANY_SCHEME.test(bare)) return SAFE_SCHEME.test(bare) ? bare : null;
  return bare.includes('\\') ? null : bare;
}
