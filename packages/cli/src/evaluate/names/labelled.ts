/** Pairs of names that people marked as one or two, by the answers of `compareNames`. */
import { compareNames } from '@hearsay/resolve';
import type { FigureRow } from '../evaluation.ts';
import { percent } from '../percent.ts';

export interface LabelledPair {
  readonly id: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: boolean;
  readonly lang?: string;
  readonly group?: string;
  readonly quality?: string;
  readonly category?: string;
}

/** F1, precision, recall, accuracy in per cent; then true and false positives and negatives. */
export function labelledRow(
  label: string,
  pairs: readonly LabelledPair[],
  onFault: (fault: string) => void,
): FigureRow {
  const answers = pairs.map(({ id, name1, name2, is_match: isMatch }) => {
    const { match, why } = compareNames(name1, name2);
    if (match !== isMatch)
      onFault(`${id} ${match ? 'joined' : 'kept apart'}: ${name1} | ${name2} (${why})`);
    return { said: match, match: isMatch };
  });
  return answersRow(label, answers);
}

/** The same figures for answers given elsewhere. */
export function answersRow(
  label: string,
  answers: readonly { readonly said: boolean; readonly match: boolean }[],
): FigureRow {
  const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { said, match } of answers) {
    if (said) count[match ? 'tp' : 'fp'] += 1;
    else count[match ? 'fn' : 'tn'] += 1;
  }
  const { tp, fp, fn, tn } = count;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : percent(part / whole));
  const f1 = share(2 * tp, 2 * tp + fp + fn);
  return {
    label,
    values: [
      f1,
      share(tp, tp + fp),
      share(tp, tp + fn),
      share(tp + tn, answers.length),
      tp,
      fp,
      fn,
      tn,
    ],
  };
}
