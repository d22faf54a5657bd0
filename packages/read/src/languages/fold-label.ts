/** A phrase or line as a comparison key: what differs only by case, marks or spelling of one letter is alike. */

/** Lines that were folded lately: several steps look at each line of a page. */
const foldedLines = new Map<string, string>();
/** Lines of some pages; more would keep their pages' text in memory. */
const MAX_KEPT = 2000;
/** Longer lines are folded once or twice only. */
const MAX_KEPT_LINE = 250; // characters

/** Lower case without marks, letters and digits only (and "&"), single blanks. */
export function foldLabel(text: string): string {
  if (text.length > MAX_KEPT_LINE) return fold(text);
  const known = foldedLines.get(text);
  if (known !== undefined) return known;
  if (foldedLines.size >= MAX_KEPT) foldedLines.clear();
  const folded = fold(text);
  foldedLines.set(text, folded);
  return folded;
}

/** What a code unit folds to: itself or another one, or one of these. */
const UNKNOWN = 0;
const NOTHING = 1;
const BLANK = 0x20;
/** Several code units, or half of a character. */
const SEVERAL = 0xffff;
const foldedUnits = new Uint16Array(0x10000);

/** Where a line is put together; longer ones go the other way. */
const line = new Uint16Array(4096);

function fold(text: string): string {
  if (text.length > line.length) return foldByParts(text);
  let length = 0;
  let parted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let unit = foldedUnits[code] ?? SEVERAL;
    if (unit === UNKNOWN) unit = learn(code);
    if (unit === NOTHING) continue;
    if (unit === SEVERAL) return foldByParts(text);
    if (unit === BLANK) {
      parted = length > 0;
      continue;
    }
    if (parted) {
      line[length] = BLANK;
      length += 1;
      parted = false;
    }
    line[length] = unit;
    length += 1;
  }
  // Spreading the array would walk it by an iterator.
  return String.fromCharCode.apply(null, line.subarray(0, length) as unknown as number[]);
}

function learn(code: number): number {
  const folded = foldCharacter(String.fromCharCode(code));
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const unit =
    isSurrogate || folded.length > 1 ? SEVERAL : folded === '' ? NOTHING : folded.charCodeAt(0);
  foldedUnits[code] = unit;
  return unit;
}

const foldedCharacters = new Map<string, string>();
/** All letters of the languages read are fewer. */
const MAX_CHARACTERS = 20_000;

/** For long texts and those with characters that fold to several or lie beyond the basic plane. */
function foldByParts(text: string): string {
  return text
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, knownCharacter)
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9&\x80-\uffff]+/g, ' ')
    .trim();
}

function knownCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  if (foldedCharacters.size >= MAX_CHARACTERS) foldedCharacters.clear();
  const folded = foldCharacter(character);
  foldedCharacters.set(character, folded);
  return folded;
}

/** Letters that are written in several ways, each with the way that stands for them. */
function foldCharacter(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/ı/g, 'i')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/['’‘`\u200c]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ');
}
