/**
 * The fuller form of a short source where no capital marks a name: "the council" for "a council of the
 * press" further up, a surname for the name it closes, though nothing is quoted from there.
 */
import { type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';

/** Words of a source that can be short for another form. */
const MAX_SHORT = 2;
/** Words of a fuller form. */
const MAX_FULL = 6;
/** How far back the first naming of a source may stand; also keeps long texts linear. */
const MAX_BACK = 400; // words; the longest items of the corpora have 300

/** The first place of the body, before a word, that names a short source in full; null where none does. */
export function fullForm(
  body: Passage,
  lexicon: Lexicon,
  short: readonly { readonly key: string; readonly listed: boolean }[],
  before: number,
): Run | null {
  const last = short.at(-1);
  if (last === undefined || short.length > MAX_SHORT || lexicon.table.capitals) return null;
  const [first] = short;
  const isHouse = first?.listed === true;
  const keys = isHouse ? openings(lexicon, first.key) : [];
  for (let at = Math.max(0, before - MAX_BACK); at < before; at++) {
    const key = body.words[at]?.key ?? '';
    if (isHouse && short.length === 1 && keys.includes(key)) {
      const run = houseFrom(body, lexicon, at, Math.min(before, at + MAX_FULL));
      if (run !== null) return run;
    }
    const from = at - short.length + 1;
    if (!isHouse && short.every((word, nth) => body.words[from + nth]?.key === word.key)) {
      const run = nameTo(body, lexicon, from, at);
      if (run !== null) return run;
    }
  }
  return null;
}

/** "المجلس" takes up "مجلس …", with the letters that may be written before it. */
function openings({ table, nounPrefixes }: Lexicon, key: string): readonly string[] {
  const { article = '' } = table.prefixes;
  const bare = article !== '' && key.startsWith(article) ? key.slice(article.length) : key;
  return [bare, ...nounPrefixes.filter((prefix) => !prefix.endsWith(article)).map((p) => p + bare)];
}

/** The noun with the words behind it, up to one that no noun phrase holds. */
function houseFrom(body: Passage, lexicon: Lexicon, at: number, limit: number): Run | null {
  let end = at + 1;
  while (end < limit && isPart(body, lexicon, end, at)) end++;
  return end - at > 1 ? [at, end] : null;
}

/** The name with the word before it, and a post or a title before that. */
function nameTo(body: Passage, lexicon: Lexicon, from: number, last: number): Run | null {
  if (!isPart(body, lexicon, from - 1, from) || isListed(body, lexicon, from - 1)) return null;
  return [from - 1, last + 1];
}

function isPart(body: Passage, lexicon: Lexicon, at: number, beside: number): boolean {
  const word = body.words[at];
  if (word?.kind !== 'word' || word.sentence !== body.words[beside]?.sentence) return false;
  if ((body.quotationOf[at] ?? -1) !== (body.quotationOf[beside] ?? -1)) return false;
  const outside = [lexicon.classes, lexicon.cues, lexicon.pronouns];
  return outside.every((index) => matchAt<unknown>(index, body.words, at) === null);
}

/** A post, a house or a role: no part of a name. */
export function isListed(passage: Passage, lexicon: Lexicon, at: number): boolean {
  const tables = [lexicon.kinds, lexicon.roles];
  return tables.some((index) => matchAt<unknown>(index, passage.words, at) !== null);
}
