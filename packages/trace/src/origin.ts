/** Where the reports that carry a claim had their information from. */
import type { Place } from '@hearsay/read';

export type EvidenceKind =
  | 'cites'
  | 'copies'
  | 'translates'
  | 'links'
  | 'credits'
  | 'same-speech'
  | 'same-speaker';

/** A place in a named article version. */
export interface PlaceIn extends Place {
  readonly article: string;
  readonly version: number;
}

/** Why two reports share an origin. `certain: false` is a possibility that only `min` merges. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Address of the article that depends. */
  readonly from: string;
  /** Address of an article, id of an outlet, or a name as printed. */
  readonly to: string;
  /** What lies between, in order, in the forms of `to`. */
  readonly via: readonly string[];
  readonly certain: boolean;
  readonly fromPlace: PlaceIn | null;
  readonly toPlace: PlaceIn | null;
}

export type OriginKind = 'speech' | 'report' | 'cited' | 'unnamed';

export interface Occasion {
  /** ISO day, where known. */
  readonly date: string | null;
  readonly venue: string | null;
  readonly articles: readonly string[];
}

export interface Origin {
  readonly id: string;
  readonly kind: OriginKind;
  /** `claim`, `denial`, or hypothesis ids. */
  readonly carries: readonly string[];
  /** Outlet id (or name as printed) of the first report or of the cited outlet. */
  readonly outlet: string | null;
  /** Entity id (or name as printed) of the speaker, for `speech`. */
  readonly speaker: string | null;
  readonly occasions: readonly Occasion[];
  /** The unnamed source as printed ("two senior officials"), for `report` and `cited`. */
  readonly source: string | null;
  readonly contested: boolean;
  readonly rootless: boolean;
  readonly articles: readonly string[];
  /** Articles that cite the origin only to deny it. */
  readonly mentions: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Parting {
  readonly a: string;
  readonly b: string;
  readonly why: string;
  readonly places: readonly PlaceIn[];
}

export interface MayShare {
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

/** The number of independent origins as an interval, with its proof. */
export interface Origins {
  readonly min: number;
  /** False where `min` is only an upper bound (more than 40 parted origins). */
  readonly minExact: boolean;
  /** Null where an unnamed origin leaves the number open. */
  readonly max: number | null;
  readonly list: readonly Origin[];
  readonly parted: readonly Parting[];
  readonly mayShare: readonly MayShare[];
}

/** One place where an article carries a claim, its denial or evidence for a hypothesis. */
export interface Carrier {
  readonly article: string;
  readonly version: number;
  /** Id of the statement that carries it; null for the outlet's own voice at `place`. */
  readonly statement: string | null;
  readonly place: PlaceIn;
  /** `claim`, `denial`, or a hypothesis id. */
  readonly carries: string;
}
