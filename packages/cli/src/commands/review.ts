/** `hearsay review`: from what was published to each claim's state and a draft, as of a day. */
import { Command } from 'commander';
import { failureOf, usage } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say, writeData, writeJson } from '../output.ts';
import { isDay } from './day.ts';

interface Options {
  readonly asOf?: string;
  readonly since?: string;
  readonly history?: true;
  readonly json?: true;
  readonly csv?: true;
  readonly offline?: true;
}

const EXAMPLE = `
Examples:
  hearsay review my-desk
  hearsay review my-desk --as-of 2026-03-10 --json
  hearsay review my-desk --since 2026-03-01 --csv > rows.csv`;

async function review(folder: string, options: Options): Promise<void> {
  if (options.json && options.csv) throw usage('choose one of --json and --csv');
  for (const day of [options.asOf, options.since])
    if (day !== undefined && !isDay(day)) throw usage(`expected a day as YYYY-MM-DD, not ${day}`);
  const { reviewDesk } = await import('@hearsay/desk');
  const { progressLine } = await import('../terminal/progress.ts');
  const line = progressLine(process.stderr);
  const signal = stopSignal();
  const result = await reviewDesk(folder, {
    asOf: options.asOf ?? null,
    since: options.since ?? null,
    positions: options.history ? 'all' : 'holding',
    network: options.offline ? 'off' : 'on',
    control: { progress: line.progress, trouble: line.trouble, signal },
  });
  line.done();
  if ('error' in result) throw failureOf(result);
  if (signal.aborted) return;
  if (options.json) return writeJson(result.review);
  const { claimsCsv, claimsText } = await import('../terminal/claims.ts');
  if (options.csv) return writeData(claimsCsv(result.review));
  const questions = new Map(result.desk.claims.map(({ id, question }) => [id, question]));
  await writeData(claimsText(result.review, questions, process.stdout));
  for (const { line: number, what } of result.unmatched)
    say(`decision on line ${number} fits no text any more: ${JSON.stringify(what)}`);
  for (const { line: number, claim, judged, now } of result.outdated)
    say(
      `decision on line ${number} judged ${claim} as “${judged}”; ${
        now === null ? 'the desk has that claim no more' : `it now says “${now}”`
      }`,
    );
  if (result.draft !== null) say(`draft: ${result.draft}`);
}

export function reviewCommand(): Command {
  return new Command('review')
    .description('collect, read, attribute, resolve, trace, weigh and draft for the desk in DIR')
    .argument('<dir>', 'the folder of the desk')
    .option(
      '--as-of <day>',
      'what was published and captured by the end of this day (default: today)',
    )
    .option('--since <day>', 'events from this day on')
    .option('--history', 'all positions, not only those that hold')
    .option('--json', 'the review as JSON (schemas/review.json)')
    .option('--csv', 'the statements that bear on the claims, as CSV')
    .option('--offline', 'use what was captured; ask no outlet')
    .addHelpText('after', EXAMPLE)
    .action(review);
}
