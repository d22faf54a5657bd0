/**
 * Kinds and roles of sources under case and possessive endings: "Müdürlüğümüz'ün" is the table's "müdürlük".
 * Only where the table says which endings a word for a speaker may take.
 */
import { findIn, type Lexicon, matchAt, type NounKind, type PhraseIndex } from '../lexicon.ts';
import { keyOf, type Passage, type Run, type Word } from '../passage/passage.ts';

/** The kind that begins at a word, by the table or by the word's stem; null where there is none. */
export function kindAt(
  passage: Passage,
  lexicon: Lexicon,
  at: number,
): { readonly value: NounKind; readonly length: number } | null {
  const listed = matchAt(lexicon.kinds, passage.words, at);
  const word = passage.words[at];
  if (listed !== null || word === undefined || !lexicon.table.caseEndings) return listed;
  const value = byStem(lexicon, bareKey(passage, word), stemsOf(lexicon).kinds);
  return value === undefined ? null : { value, length: 1 };
}

/**
 * The role of a run of words: the first one, or where nouns take cases the last, by the table or by its
 * stem ("üyesinin" is its "üyesi"), and none before a noun for a house ("İşçi Konfederasyonu").
 */
export function roleIn(
  passage: Passage,
  lexicon: Lexicon,
  [from, to]: Run,
): { readonly at: number; readonly value: string; readonly length: number } | null {
  const { words } = passage;
  if (!lexicon.table.caseEndings) return findIn(lexicon.roles, words, from, to);
  const { roles } = stemsOf(lexicon);
  for (let at = to - 1; at >= from; at--) {
    const listed = matchAt(lexicon.roles, words, at);
    if (listed !== null && at + listed.length <= to) return { ...listed, at };
    if (kindAt(passage, lexicon, at) !== null) return null;
    const word = words[at];
    // A capital behind the first word is a name, whatever it ends in.
    if (word?.kind !== 'word' || (word.capital && at > from)) continue;
    const value = byStem(lexicon, bareKey(passage, word), roles);
    if (value !== undefined) return { at, value, length: 1 };
  }
  return null;
}

const bareKey = ({ text }: Passage, { start, end }: Word): string =>
  keyOf(text.slice(start, end).replace(SUFFIX, ''));

const byStem = <T>(lexicon: Lexicon, key: string, stems: ReadonlyMap<string, T>): T | undefined =>
  endless(lexicon, key).reduce<T | undefined>((found, stem) => found ?? stems.get(stem), undefined);

/** What stands behind the apostrophe of a name. */
const SUFFIX = /['’]\p{Ll}*$/u;
/** Letters; a shorter rest is another word. */
const MIN_STEM = 3;
/** "müdür-lük-ümüz-den": a case behind a possessive behind the noun's own end. */
const MAX_ENDINGS = 3;

/** A word without its endings, one more taken off at a time. */
function endless({ nounEndings, table }: Lexicon, key: string): readonly string[] {
  const cases = (table.caseEndings ?? '').split('|');
  const endings = [...nounEndings, ...cases].sort((a, b) => b.length - a.length);
  const stems = [key];
  for (let taken = 0; taken < MAX_ENDINGS; taken++) {
    const last = stems.at(-1) ?? '';
    const ending = endings.find(
      (one) => last.endsWith(one) && last.length - one.length >= MIN_STEM,
    );
    if (ending === undefined) break;
    stems.push(last.slice(0, -ending.length));
  }
  return stems;
}

interface Stems {
  readonly kinds: ReadonlyMap<string, NounKind>;
  readonly roles: ReadonlyMap<string, string>;
}

const KNOWN = new WeakMap<Lexicon, Stems>();

/** The table's kinds and roles of one word by their stems, kept: constant data of a lexicon. */
function stemsOf(lexicon: Lexicon): Stems {
  const known = KNOWN.get(lexicon);
  if (known !== undefined) return known;
  const stems = {
    // A collective is one by its plural, which is an ending.
    kinds: stemmed(lexicon, lexicon.kinds, (kind) => kind !== 'collective'),
    roles: stemmed(lexicon, lexicon.roles, () => true),
  };
  KNOWN.set(lexicon, stems);
  return stems;
}

function stemmed<T>(
  lexicon: Lexicon,
  index: PhraseIndex<T>,
  isOpen: (value: T) => boolean,
): ReadonlyMap<string, T> {
  const stems = new Map<string, T>();
  for (const [key, entries] of index) {
    for (const { keys, value } of entries) {
      if (keys.length > 1 || !isOpen(value)) continue;
      for (const stem of endless(lexicon, key).slice(0, 2)) {
        if (!stems.has(stem) && stem.length > MIN_STEM) stems.set(stem, value);
      }
    }
  }
  return stems;
}
