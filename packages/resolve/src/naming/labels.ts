/** Labels of words in names: none, then begin and inside of each kind; their numbers are part of the model. */
import type { Span } from '@hearsay/text';

export type NameKind = 'person' | 'organisation' | 'place';

export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];
export const LABELS: number = 1 + 2 * NAME_KINDS.length;

/** The label that begins a name of a kind; the next one is its inside. */
export function beginOf(kind: NameKind): number {
  return 1 + 2 * NAME_KINDS.indexOf(kind);
}

/** "Inside" (an even label) only follows its own "begin" or "inside"; `LABELS` is the start. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || (from < LABELS && (from === to || from === to - 1));
}

export interface LabelRun {
  readonly kind: NameKind;
  /** Words, end exclusive. */
  readonly run: Span;
}

/** The names that labels tell, in order. */
export function runsOf(labels: Uint8Array): readonly LabelRun[] {
  const found: LabelRun[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (label === 0) continue;
    const inside = label % 2 === 1 ? label + 1 : label;
    let to = at + 1;
    while (to < labels.length && labels[to] === inside) to++;
    const kind = NAME_KINDS[(inside - 2) >> 1];
    if (kind !== undefined) found.push({ kind, run: [at, to] });
    at = to - 1;
  }
  return found;
}
