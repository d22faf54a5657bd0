/** By which names an item may call the outlet that publishes it: "Yol dergisi" is "Yol" in its interviews. */
import type { Lexicon, NounKind } from '../lexicon.ts';
import { phraseKeys } from '../passage/passage.ts';

/**
 * Folded names: the whole one, what is left without the words for a kind of outlet, and the word that
 * stands for it in short: the first of what is left where the noun stands first, else the last ("the
 * Post"). None where the publisher is a house that is no outlet.
 */
export function publisherNames(outlet: string | null, lexicon: Lexicon): readonly string[] {
  const keys = outlet === null ? [] : phraseKeys(outlet);
  const kinds = keys.map((key) => kindOf(lexicon, key));
  const isOutlet = kinds.includes('outlet');
  if (keys.length === 0 || (!isOutlet && kinds.some((kind) => kind !== null))) return [];
  const own = keys.filter((_, at) => kinds[at] !== 'outlet');
  const { head, caseEndings } = lexicon.table;
  const end = head === 'first' || caseEndings !== undefined ? own[0] : keys.at(-1);
  const short = isOutlet && end !== undefined ? [end] : [];
  return [...new Set([keys.join(' '), own.join(' '), ...short])].filter((name) => name !== '');
}

function kindOf({ kinds, nounEnds }: Lexicon, key: string): NounKind | 'person' | null {
  const listed = kinds.get(key)?.find(({ keys }) => keys.length === 1)?.value;
  return listed ?? nounEnds.find(({ end }) => key.endsWith(end))?.kind ?? null;
}
