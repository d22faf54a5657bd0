/**
 * Kinds of sources under case and possessive endings: "Müdürlüğümüz'ün" is the table's "müdürlük".
 * Only where the table says which endings a word for a speaker may take.
 */
import { type Lexicon, matchAt, type NounKind } from '../lexicon.ts';
import { keyOf, type Passage } from '../passage/passage.ts';

/** The kind that begins at a word, by the table or by the word's stem; null where there is none. */
export function kindAt(
  passage: Passage,
  lexicon: Lexicon,
  at: number,
): { readonly value: NounKind; readonly length: number } | null {
  const listed = matchAt(lexicon.kinds, passage.words, at);
  const word = passage.words[at];
  if (listed !== null || word === undefined || !lexicon.table.caseEndings) return listed;
  const bare = keyOf(passage.text.slice(word.start, word.end).replace(SUFFIX, ''));
  const stems = stemsOf(lexicon);
  const value = endless(lexicon, bare).reduce<NounKind | undefined>(
    (found, stem) => found ?? stems.get(stem),
    undefined,
  );
  return value === undefined ? null : { value, length: 1 };
}

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

const KNOWN = new WeakMap<Lexicon, ReadonlyMap<string, NounKind>>();

/** The table's kinds of one word by their stems, kept: constant data of a lexicon. */
function stemsOf(lexicon: Lexicon): ReadonlyMap<string, NounKind> {
  const known = KNOWN.get(lexicon);
  if (known !== undefined) return known;
  const stems = new Map<string, NounKind>();
  for (const [key, entries] of lexicon.kinds) {
    for (const { keys, value } of entries) {
      // A collective is one by its plural, which is an ending.
      if (keys.length > 1 || value === 'collective') continue;
      for (const stem of endless(lexicon, key).slice(0, 2)) {
        if (!stems.has(stem) && stem.length > MIN_STEM) stems.set(stem, value);
      }
    }
  }
  KNOWN.set(lexicon, stems);
  return stems;
}
