/** What an evaluation is: a function from a folder of data to a table of figures. */

export interface Figures {
  readonly name: string;
  /** What was measured, and on how much. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One figure for each column; null where nothing is to be measured. */
    readonly values: readonly (number | null)[];
  }[];
}

export interface EvaluationOptions {
  /** ISO 639 code of the language to measure, where the data has several. */
  readonly lang: string;
  /** Null takes the best that is installed. */
  readonly engine: 'rules' | 'linear' | null;
  /** Told of every single fault, for those who want to learn from them. */
  readonly onFault: (fault: string) => void;
}

export type Evaluation = (
  data: string,
  options: EvaluationOptions,
) => Promise<
  Figures | { readonly error: { readonly code: 'data-missing'; readonly message: string } }
>;
