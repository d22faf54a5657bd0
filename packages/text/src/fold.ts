/** Comparison keys: what is left of a text when spelling habits are taken away. */

// Letters that spelling habits exchange in Arabic script, after decomposition has taken off hamza
// and madda: yeh, kaf, heh and teh marbuta, alef forms.
const ARABIC_FORMS: ReadonlyMap<string, string> = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ې', 'ی'],
  ['ك', 'ک'],
  ['ڪ', 'ک'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ٱ', 'ا'],
]);
const ARABIC_LETTER = /[\u0629\u0643\u0649\u064a\u0671\u06aa\u06be\u06c1\u06d0\u06d5]/g;
const JOINERS = /[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\u061c\ufeff]/g;
// Inside a word these are part of its spelling ("don't", Hebrew gershayim): dropped, not a gap.
const INNER_MARK = /(?<=\p{L}\p{M}{0,3})['’‘`׳״"](?=\p{L})/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const DIGIT = /\p{Nd}/gu;

/**
 * The comparison key of a text: compatibility forms resolved, marks and vowel signs off, case
 * folded (dotless and dotted i alike), letter variants of Arabic script made one, native digits to
 * ASCII, everything that is no letter or digit to one space, trimmed. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return (
    text
      .replace(JOINERS, '')
      .replace(INNER_MARK, '')
      .normalize('NFKD')
      // Lower first: a capital sharp s has no other capital, a small one becomes two letters.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      // A ligature of vowel signs stands on a tatweel of its own once it is taken apart.
      .replace(JOINERS, '')
      .replace(/\p{M}+/gu, '')
      .replace(ARABIC_LETTER, (letter) => ARABIC_FORMS.get(letter) ?? letter)
      .replace(DIGIT, asciiDigit)
      .replace(NO_WORD, ' ')
      .trim()
  );
}

/** Decimal digits of any script as ASCII ones; other text is unchanged, offsets may shift. */
export function asciiDigits(text: string): string {
  return text.replace(DIGIT, asciiDigit);
}

// Unicode keeps the ten digits of a script together, zero first, at a code point whose value is the
// digit's modulo 10 or 16; counting back to the block's zero needs at most nine steps.
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
