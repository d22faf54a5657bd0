/** What a run tells while it works, and what it could not do. */

/** One step of the run; `total` is null where it is not known beforehand. */
export interface Progress {
  readonly step: 'collect' | 'read' | 'attribute' | 'resolve' | 'weigh' | 'draft';
  readonly done: number;
  readonly total: number | null;
  /** The input in hand, as a person would name it. */
  readonly item: string | null;
}

/** An input that could not be used: the rest went on. */
export interface Trouble {
  readonly input: string;
  readonly code: string;
  readonly message: string;
}

export interface RunControl {
  readonly progress: (progress: Progress) => void;
  readonly trouble: (trouble: Trouble) => void;
  /** Asks the run to end at the next safe point. */
  readonly signal: AbortSignal;
}

/** The expected failure of a run as a whole. */
export interface RunFailure {
  readonly error: { readonly code: string; readonly message: string };
}
