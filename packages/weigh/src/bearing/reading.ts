/** What a statement or a sentence is read as: a stance with how sure it is and why. */
import type { Denied } from '@hearsay/attribute';
import type { Stance } from '../claim.ts';

/** How somebody who was asked takes no side: by refusing to speak of it, or by saying something else. */
export type Unsaid = 'declines' | 'evades';

export interface Reading {
  readonly stance: Stance;
  readonly denies: Denied | null;
  readonly score: number;
  /** It affirms in words that no table knows: it counts where its article says nothing surer. */
  readonly vague?: boolean;
  /** The speaker was asked and took no side. */
  readonly unsaid?: Unsaid;
  readonly why: string;
}

const RANK: Readonly<Record<Stance, number>> = {
  affirms: 3,
  denies: 3,
  questions: 2,
  relates: 1,
  none: 0,
};

/** Stances by strength: affirms or denies over questions over relates over none. */
export function stanceRank(stance: Stance): number {
  return RANK[stance];
}

// A denial that names its object only by "it" or "the report" is tied to the claim by the article
// around it: surer than chance, less sure than words of the claim itself.
export const BY_CONTEXT = 0.6;

export const NO_STANCE: Reading = { stance: 'none', denies: null, score: 0, why: '' };
