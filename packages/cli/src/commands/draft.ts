/** `hearsay draft`: writes an edition from the claims' states as of today. */
import { Command } from 'commander';
import { failureOf, usage } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say, writeData } from '../output.ts';
import { isDay } from './day.ts';

interface Options {
  readonly since?: string;
  readonly asOf?: string;
}

const EXAMPLE = `
Examples:
  hearsay draft my-desk
  hearsay draft my-desk --since 2026-03-13`;

async function draft(folder: string, options: Options): Promise<void> {
  for (const day of [options.asOf, options.since])
    if (day !== undefined && !isDay(day)) throw usage(`expected a day as YYYY-MM-DD, not ${day}`);
  const { openDesk, reviewOpened } = await import('@hearsay/desk');
  const { progressLine } = await import('../terminal/progress.ts');
  const opened = await openDesk(folder);
  if ('error' in opened) throw failureOf(opened);
  const line = progressLine(process.stderr);
  try {
    const result = await reviewOpened(opened, {
      asOf: options.asOf ?? null,
      since: options.since ?? null,
      positions: 'holding',
      control: { progress: line.progress, trouble: line.trouble, signal: stopSignal() },
    });
    line.done();
    if ('error' in result) throw failureOf(result);
    if (result.draft === null) say('No claim is reported yet: there is nothing to draft from.');
    else await writeData(`${result.draft}\n`);
  } finally {
    await opened.close();
  }
}

export function draftCommand(): Command {
  return new Command('draft')
    .description("write an edition's draft from the claims' states; a person's text is kept")
    .argument('[dir]', 'the folder of the desk', '.')
    .option('--since <day>', 'what changed since this day (default: the last edition)')
    .option('--as-of <day>', 'as of this day (default: today)')
    .addHelpText('after', EXAMPLE)
    .action(draft);
}
