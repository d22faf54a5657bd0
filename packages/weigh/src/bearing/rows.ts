/**
 * Rows of one article: a person's word over the machine's, and which of them stand beside one another.
 */
import type { Bearing } from '../claim.ts';
import type { decidedStances } from '../decision.ts';
import { type Reading, stanceRank, type Unsaid } from './reading.ts';

/** Somebody was asked and took no side; `by` is null for the row's own speaker. */
export interface Unspoken {
  readonly how: Unsaid;
  readonly by: string | null;
}

export interface ReadRow extends Bearing {
  /** It affirms in words that no table knows. */
  readonly vague: boolean;
  /** Left out where nobody was asked in vain. */
  readonly unsaid?: Unspoken;
}

/** What is said vaguely counts only where no row of the article takes a side or asks in known words. */
export function withoutVague(rows: readonly ReadRow[]): readonly ReadRow[] {
  const surer = rows.some(
    ({ stance, vague, place }) =>
      !vague && stanceRank(stance) > stanceRank('relates') && place?.part !== 'headline',
  );
  return rows.map((row) =>
    row.vague && surer
      ? { ...row, stance: 'relates', why: 'the subject, in words of its own' }
      : row,
  );
}

/**
 * Own sentences that take no side count only where no source does; a headline only where no other
 * row of the article stands.
 */
export function withHeadline(rows: readonly ReadRow[]): readonly ReadRow[] {
  const standing = rows.filter((row) => row.withdrawnIn === null);
  const others = standing.filter((row) => row.place?.part !== 'headline');
  const sided = others.some((row) => row.voice === 'source');
  return rows.filter((row) => {
    if (row.voice === 'source' || row.unsaid !== undefined) return true;
    if (row.place?.part === 'headline') return others.length === 0;
    return stanceRank(row.stance) === stanceRank('affirms') || !sided;
  });
}

/** Stances that people decided, by key. */
export type Decided = ReturnType<typeof decidedStances>;

/** A person's word over the machine's; a stance of `none` takes the row away. */
export function settle(
  reading: Reading,
  key: string,
  decided: Decided,
  used: Set<string>,
): Reading {
  const found = decided.get(key);
  if (found === undefined) return reading;
  used.add(key);
  const { stance, denies } = found.stance;
  const what = stance === 'denies' ? (denies ?? reading.denies ?? 'content') : null;
  return { stance, denies: what, score: 1, why: `decided by ${found.decision.by}` };
}
