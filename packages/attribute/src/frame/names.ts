/** Names in a text: runs of name words, with the words by which two of them are the same name. */
import { type Gender, type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import { bareKey, nameWords } from './name-words.ts';

export interface Name {
  readonly run: Run;
  /** Folded words without titles, given name first. */
  readonly keys: readonly string[];
  /** What a title or a given name tells of the bearer. */
  readonly gender: Gender | null;
  /** How sure it names a person: a title or a given name does. */
  readonly person: boolean;
  /** True where a title that is a post stands in it ("President Berg"), not a mere "Mr.". */
  readonly posted: boolean;
}

/** All names of a text, in order. */
export function namesIn(passage: Passage, lexicon: Lexicon): readonly Name[] {
  const marks = nameWords(passage, lexicon);
  const found: Name[] = [];
  for (let at = 0; at < passage.words.length; ) {
    const end = runFrom(passage, lexicon, marks, at);
    if (end === at) {
      at++;
      continue;
    }
    const name = readName(passage, lexicon, [at, end]);
    if (name !== null) found.push(name);
    at = end;
  }
  return found;
}

/** Where the run of names, capital titles and initials that begins at a word ends. */
function runFrom(passage: Passage, lexicon: Lexicon, marks: Uint8Array, from: number): number {
  const { words, text } = passage;
  let end = from;
  for (let at = from; at < words.length && words[at]?.sentence === words[from]?.sentence; ) {
    const word = words[at];
    const title = word?.capital ? titleAt(passage, lexicon, at) : null;
    if (word?.kind === 'word' && (marks[at] === 1 || title !== null)) {
      at += marks[at] === 1 ? 1 : (title?.length ?? 1);
      end = at;
      const last = words[at - 1];
      if (last && CLOSED.test(text.slice(last.start, last.end))) break;
    } else if (at > from && text[word?.start ?? 0] === '.' && word?.start === words[at - 1]?.end)
      at++;
    else break;
  }
  return end;
}

/** Behind a possessive or a case ending another phrase begins. */
const CLOSED = /['’]\p{Ll}*$/u;

/** A title, a post or a role, whatever table knows it. */
function titleAt({ words }: Passage, lexicon: Lexicon, at: number): { length: number } | null {
  const kind = matchAt(lexicon.kinds, words, at);
  return (
    matchAt(lexicon.honorifics, words, at) ??
    matchAt(lexicon.seniorities, words, at) ??
    matchAt(lexicon.roles, words, at) ??
    (kind?.value === 'office' ? kind : null)
  );
}

/** Takes a run apart; null where it names a house, a country or nothing. */
export function readName(passage: Passage, lexicon: Lexicon, [from, to]: Run): Name | null {
  const { words } = passage;
  let keys: string[] = [];
  let titleGender: Gender | null = null;
  let titled = false;
  let posted = false;
  for (let at = from; at < to; ) {
    const word = words[at];
    const title = titleAt(passage, lexicon, at);
    const behind = at + (title?.length ?? 1);
    if (title !== null && !(behind >= to && (keys.length > 0 || titled))) {
      // "Harbor Campaign Manager Weiss": what stands before a post names its house.
      keys = [];
      const honorific = matchAt(lexicon.honorifics, words, at);
      titleGender = honorific?.value ?? titleGender;
      posted ||= honorific === null || honorific.value === null;
      titled = true;
      at = behind;
      continue;
    }
    // "Larry King", "Mr. Jordan": behind a name or a title the word is a name too.
    const known = keys.length === 0 && !titled ? placeAt(passage, lexicon, at) : null;
    const house = matchAt(lexicon.kinds, words, at);
    if (title === null && house !== null && house.value !== 'office') {
      if (at + house.length >= to) return null;
      keys = [];
      at += house.length;
    } else if (known !== null) at += known.length;
    else {
      if (word?.kind === 'word' && isNameLike(passage, lexicon, at))
        keys.push(bareKey(passage, lexicon, at));
      at++;
    }
  }
  if (keys.length === 0 || (lexicon.table.capitals && keys.length > MAX_KEYS)) return null;
  const first = givenAmong(lexicon, keys);
  if (first > 0 && keys.length - first > 1) keys = keys.slice(first);
  const given = first >= 0 ? givenName(lexicon, keys[0] ?? '') : null;
  const person = titled || (given !== null && keys.length <= MAX_KEYS);
  return { run: [from, to], keys, gender: titleGender ?? given?.value ?? null, person, posted };
}

const MAX_KEYS = 5; // words; longer runs are headlines

function placeAt({ words }: Passage, lexicon: Lexicon, at: number): { length: number } | null {
  return matchAt(lexicon.countries, words, at) ?? matchAt(lexicon.classes, words, at);
}

/** Neither an initial nor an abbreviation in capitals. */
function isNameLike({ words, text }: Passage, lexicon: Lexicon, at: number): boolean {
  const printed = text.slice(words[at]?.start, words[at]?.end);
  if (!lexicon.table.capitals) return true;
  return words[at]?.capital === true && !INITIALS.test(printed);
}

const INITIALS = /^(?:\p{Lu}{1,4}|(?:\p{Lu}\.)+)$/u;

function givenAmong(lexicon: Lexicon, keys: readonly string[]): number {
  return keys.findIndex((key) => givenName(lexicon, key) !== null);
}

function givenName(lexicon: Lexicon, key: string): { readonly value: Gender | null } | null {
  const found = lexicon.givenNames.get(key)?.find((entry) => entry.keys.length === 1);
  return found ? { value: found.value } : null;
}
