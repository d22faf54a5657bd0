/** The log of decisions: reads it with its undoings applied, and appends to it. */
import { z } from 'zod';
import { type Decision, decided, decision } from './shape.ts';

/** A decision that stands, with its line in the log. */
export interface StandingDecision extends Decision {
  /** Counted from 1. */
  readonly line: number;
}

export interface DecisionLog {
  /** In the order they were taken; undone ones are left out. */
  readonly standing: readonly StandingDecision[];
  readonly lines: number;
}

export type DecisionLogResult =
  | { readonly log: DecisionLog }
  | { readonly error: { readonly code: 'decisions-invalid'; readonly message: string } };

const KINDS = decided.options.flatMap((option) => Object.keys(option.shape));

/** The kinds of decision, as `what` names them. */
export const decisionKinds: readonly string[] = KINDS;

/** Says in one line what is wrong with a value that was meant as a decision. */
export function faultOfDecision(value: unknown): string {
  const outer = decision.safeParse(value);
  if (outer.success) return '';
  const what = (value as { what?: unknown } | null)?.what;
  const kind = typeof what === 'object' && what !== null ? (Object.keys(what)[0] ?? '') : '';
  const option = decided.options.find(({ shape }) => kind in shape);
  if (option !== undefined) {
    const inner = option.safeParse(what);
    if (!inner.success) return z.prettifyError(inner.error).replaceAll('\n', ' ');
  } else if (what !== undefined)
    return `unknown decision "${kind}"; expected one of ${KINDS.join(', ')}`;
  return z.prettifyError(outer.error).replaceAll('\n', ' ');
}

/** Reads the log. A line that is no decision is an error that names it: nothing is guessed. */
export function parseDecisions(text: string, name = 'decisions.jsonl'): DecisionLogResult {
  const lines = text.split('\n');
  const standing = new Map<number, StandingDecision>();
  const faults: string[] = [];
  const fault = (line: number, message: string): number =>
    faults.push(`${name}:${line}: ${message}`);
  lines.forEach((written, index) => {
    const line = index + 1;
    if (written.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch {
      fault(line, 'expected one JSON object a line');
      return;
    }
    const parsed = decision.safeParse(value);
    if (!parsed.success) {
      fault(line, faultOfDecision(value));
      return;
    }
    const { what } = parsed.data;
    if (!('undo' in what)) standing.set(line, { ...parsed.data, line });
    else if (what.undo >= line) fault(line, `expected an earlier line to undo, not ${what.undo}`);
    else standing.delete(what.undo);
  });
  if (faults.length > 0)
    return { error: { code: 'decisions-invalid', message: faults.join('\n') } };
  return { log: { standing: [...standing.values()], lines: lines.filter((l) => l.trim()).length } };
}

/** The line to append for a decision. */
export function formatDecision(value: Decision): string {
  return `${JSON.stringify(value)}\n`;
}
