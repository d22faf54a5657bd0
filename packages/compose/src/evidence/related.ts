/** Which other editions a reader of one may want: those on the same claims. */
import type { FrontMatter } from '../edition.ts';

export interface EditionCard {
  readonly id: string;
  readonly front: Pick<FrontMatter, 'title' | 'date' | 'claims' | 'series'>;
}

/**
 * Editions that share a claim with this one, those with most shared claims first, then those of the
 * same series, then the newest; this edition is left out.
 */
export function relatedEditions<Card extends EditionCard>(
  edition: EditionCard,
  others: readonly Card[],
  limit: number,
): readonly Card[] {
  const claims = new Set(edition.front.claims);
  const ranked = others.flatMap((card) => {
    const shared = new Set(card.front.claims.filter((claim) => claims.has(claim))).size;
    const sameSeries = card.front.series !== null && card.front.series === edition.front.series;
    return shared === 0 || card.id === edition.id ? [] : [{ card, shared, sameSeries }];
  });
  ranked.sort((a, b) => {
    if (a.shared !== b.shared) return b.shared - a.shared;
    if (a.sameSeries !== b.sameSeries) return a.sameSeries ? -1 : 1;
    if (a.card.front.date !== b.card.front.date)
      return a.card.front.date < b.card.front.date ? 1 : -1;
    return a.card.id < b.card.id ? -1 : 1;
  });
  return ranked.slice(0, limit).map(({ card }) => card);
}
