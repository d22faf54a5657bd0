/** `decisions.jsonl` on disk: read whole, appended to in one write, never overwritten. */
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgedWords } from './judged.ts';
import { type DecisionLogResult, faultOfDecision, formatDecision, parseDecisions } from './log.ts';
import { decision } from './shape.ts';

const FILE = 'decisions.jsonl';

export interface DecisionFailure {
  readonly error: {
    readonly code: 'decision-invalid' | 'decisions-invalid' | 'file-unreadable' | 'file-unwritable';
    readonly message: string;
  };
}

/** The decisions of the desk in `folder`; none where the file does not exist yet. */
export async function readDecisions(folder: string): Promise<DecisionLogResult | DecisionFailure> {
  const path = join(folder, FILE);
  try {
    return parseDecisions(await readFile(path, 'utf8'), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { log: { standing: [], lines: 0 } };
    return {
      error: {
        code: 'file-unreadable',
        message: `cannot read ${path}: ${(error as Error).message}`,
      },
    };
  }
}

/**
 * Appends one decision, with the words that it judged, and gives its line; a value that is none is
 * refused and nothing is written.
 */
export async function decide(
  folder: string,
  value: unknown,
): Promise<{ readonly line: number } | DecisionFailure> {
  const parsed = decision.safeParse(value);
  if (!parsed.success)
    return { error: { code: 'decision-invalid', message: faultOfDecision(value) } };
  const existing = await readDecisions(folder);
  if ('error' in existing) return { error: existing.error };
  const path = join(folder, FILE);
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
  const { what } = parsed.data;
  if ('undo' in what && !existing.log.standing.some(({ line }) => line === what.undo))
    return {
      error: {
        code: 'decision-invalid',
        message: `line ${what.undo} of ${path} holds no decision that stands`,
      },
    };
  const judged = parsed.data.judged ?? (await judgedWords(folder, what));
  try {
    const file = await open(path, 'a');
    try {
      // A file that a person edited may end without a line break; the new line needs its own.
      const lead = text === '' || text.endsWith('\n') ? '' : '\n';
      await file.appendFile(
        lead + formatDecision({ ...parsed.data, ...(judged === undefined ? {} : { judged }) }),
      );
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    return {
      error: {
        code: 'file-unwritable',
        message: `cannot append to ${path}: ${(error as Error).message}`,
      },
    };
  }
  return { line: lines + 1 };
}
