/** Precision, recall and F1 of yes-no answers. */

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function figures(
  answers: readonly { readonly said: boolean; readonly match: boolean }[],
): Figures {
  const hits = answers.filter((one) => one.said && one.match).length;
  const said = answers.filter((one) => one.said).length;
  const wanted = answers.filter((one) => one.match).length;
  const precision = said === 0 ? 0 : hits / said;
  const recall = wanted === 0 ? 0 : hits / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export function show(one: Figures): string {
  return `P ${one.precision.toFixed(3)} R ${one.recall.toFixed(3)} F ${one.f1.toFixed(3)}`;
}
