/** A claim under review and what is known of it as of a date. */
import type { Denied } from '@hearsay/attribute';
import type { Origins, PlaceIn } from '@hearsay/trace';

export interface Hypothesis {
  readonly id: string;
  readonly says: string;
}

export interface Claim {
  readonly id: string;
  readonly question: string;
  readonly asserts: string;
  /** Hints by language: words that stand where the claim's subject stands. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Ids of the people, offices and organisations whose position counts. */
  readonly actors: readonly string[];
  /** ISO day before which nothing counts. */
  readonly from: string | null;
  readonly hypotheses: readonly Hypothesis[];
}

export type Stance = 'affirms' | 'denies' | 'questions' | 'relates' | 'none';

/** A statement, or a sentence in the outlet's own voice, that bears on a claim. */
export interface Bearing {
  readonly article: string;
  readonly version: number;
  /** Statement id in that version; null for the outlet's own voice. */
  readonly statement: string | null;
  readonly key: string | null;
  readonly voice: 'source' | 'outlet';
  /** The sentence, for the outlet's own voice. */
  readonly place: PlaceIn | null;
  readonly stance: Exclude<Stance, 'none'>;
  readonly denies: Denied | null;
  /** Number of the version that dropped it. */
  readonly withdrawnIn: number | null;
  /** 0 to 1: how sure the machine is; 1 where a person decided. */
  readonly score: number;
  readonly why: string;
}

export type PositionKind = 'confirmed' | 'denied' | 'declined' | 'silent' | 'none';

export interface Position {
  readonly actor: string;
  readonly position: PositionKind;
  readonly denies: Denied | null;
  /** ISO day of the words; null for `silent` (the day stands in `since`) and for `none`. */
  readonly date: string | null;
  readonly article: string | null;
  readonly version: number | null;
  readonly statement: string | null;
  readonly place: PlaceIn | null;
  readonly basis: 'noted' | 'computed' | null;
  readonly since: string | null;
}

export type ClaimState = 'unreported' | 'reported' | 'confirmed' | 'denied' | 'disputed';
export type ClaimFlag = 'reportDenied' | 'withdrawn';

export interface HypothesisWeight {
  readonly id: string;
  /** Origin ids. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface Assessment {
  readonly by: string;
  readonly at: string;
  readonly credibility: '1' | '2' | '3' | '4' | '5' | '6' | null;
  readonly likelihood: string | null;
  readonly why: string;
}

export interface ClaimEvent {
  readonly date: string;
  readonly what: 'state' | 'position' | 'origin' | 'withdrawn';
  readonly from: string | null;
  readonly to: string | null;
  /** `<address>#<statement id>`, or an address alone. */
  readonly cause: readonly string[];
  readonly text: string;
}

/** One entry of `claims` in `hearsay/review/1`. */
export interface ClaimReview {
  readonly id: string;
  readonly state: ClaimState;
  readonly flags: readonly ClaimFlag[];
  readonly first: {
    readonly article: string;
    readonly date: string;
    readonly withdrawnIn: number | null;
  } | null;
  readonly statements: readonly Bearing[];
  readonly origins: Origins;
  readonly positions: readonly Position[];
  readonly hypotheses: readonly HypothesisWeight[];
  readonly assessments: readonly Assessment[];
  readonly events: readonly ClaimEvent[];
}
