/** What an evaluation is: a function from a folder of data to a table of figures. */
import type { Engine } from '@hearsay/attribute';

export interface FigureRow {
  readonly label: string;
  /** One figure for each column; null where nothing is to be measured. */
  readonly values: readonly (number | null)[];
  /** The least that the first column is asked to reach, where something is asked. */
  readonly bar?: number;
}

export interface Figures {
  readonly name: string;
  /** What was measured, and on how much. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

export interface EvaluationOptions {
  /** ISO 639 code of the language to measure, where the data has several. */
  readonly lang: string;
  /** Null takes the best that is installed. */
  readonly engine: Engine | null;
  /** Told of every single fault, for those who want to learn from them. */
  readonly onFault: (fault: string) => void;
}

export interface EvaluationFailure {
  /** `data-missing`, or why what is to be measured cannot run here. */
  readonly error: { readonly code: string; readonly message: string };
}

export interface DataMissing extends EvaluationFailure {
  readonly error: { readonly code: 'data-missing'; readonly message: string };
}

export type Evaluation = (
  data: string,
  options: EvaluationOptions,
) => Promise<Figures | EvaluationFailure>;
