/** Writing direction by language. */

// Scripts of the Unicode Standard with right-to-left letters that living languages print news in.
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
]);

/**
 * The direction of a language's usual script (CLDR likely subtags); a script subtag decides
 * (`az-Arab`). A tag that is no language tag is left to right.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const before = KNOWN.get(lang);
  if (before !== undefined) return before;
  const found = scriptDirection(lang);
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  KNOWN.set(lang, found);
  return found;
}

// CLDR is slow to ask, and a page asks for every name it prints.
const KNOWN = new Map<string, 'ltr' | 'rtl'>();
const MAX_KNOWN = 200;

function scriptDirection(lang: string): 'ltr' | 'rtl' {
  try {
    const script = new Intl.Locale(lang.replaceAll('_', '-')).maximize().script;
    return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    // Intl.Locale throws a RangeError for what is no tag, and says nothing else.
    return 'ltr';
  }
}
