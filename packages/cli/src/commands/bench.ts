/** `hearsay bench`: how fast, how much memory, and what survives kill -9, held against the bars. */
import { Command } from 'commander';
import { EXIT, usage } from '../failure.ts';
import { writeData, writeJson } from '../output.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
  readonly kills: string;
}

const EXAMPLE = `
Example:
  hearsay bench --data ../data --kills 50`;

async function bench(options: Options): Promise<void> {
  const kills = Number(options.kills);
  if (!Number.isInteger(kills) || kills < 0)
    throw usage(`expected a number of kills, not ${options.kills}`);
  const { runBenches } = await import('../bench/benches.ts');
  const { barsText, passes } = await import('../bench/bars.ts');
  const bars = await runBenches({ data: options.data ?? null, kills });
  if (options.json) await writeJson(bars.map((bar) => ({ ...bar, passes: passes(bar) })));
  else await writeData(barsText(bars));
  if (!bars.every(passes)) process.exitCode = EXIT.failed;
}

export function benchCommand(): Command {
  return new Command('bench')
    .description('measure speed, memory and robustness against their bars')
    .option('--data <dir>', 'the folder of data sets; without it only what needs none is measured')
    .option('--kills <number>', 'how often a review is killed with -9', '0')
    .option('--json', 'the figures as JSON')
    .addHelpText('after', EXAMPLE)
    .action(bench);
}
