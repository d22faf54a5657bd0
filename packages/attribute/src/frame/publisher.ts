/** By which names an item may call the outlet that publishes it: "Yol dergisi" is "Yol" in its interviews. */
import type { Lexicon, NounKind } from '../lexicon.ts';
import { phraseKeys } from '../passage/passage.ts';

/**
 * Folded names: the whole one, and what is left without the words for a kind of outlet; where the noun
 * stands first, also the first word of that. None where the publisher is a house that is no outlet.
 */
export function publisherNames(outlet: string | null, lexicon: Lexicon): readonly string[] {
  const keys = outlet === null ? [] : phraseKeys(outlet);
  const kinds = keys.map((key) => kindOf(lexicon, key));
  const isOutlet = kinds.includes('outlet');
  if (keys.length === 0 || (!isOutlet && kinds.some((kind) => kind !== null))) return [];
  const own = keys.filter((_, at) => kinds[at] !== 'outlet');
  const [first] = own;
  const short = isOutlet && lexicon.table.head === 'first' && first !== undefined ? [first] : [];
  return [...new Set([keys.join(' '), own.join(' '), ...short])].filter((name) => name !== '');
}

function kindOf({ kinds, nounEnds }: Lexicon, key: string): NounKind | 'person' | null {
  const listed = kinds.get(key)?.find(({ keys }) => keys.length === 1)?.value;
  return listed ?? nounEnds.find(({ end }) => key.endsWith(end))?.kind ?? null;
}
