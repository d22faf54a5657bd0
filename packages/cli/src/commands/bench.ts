/** `hearsay bench`: how fast, how much memory, and what survives kill -9, held against the bars. */
import { Command } from 'commander';
import { EXIT, usage } from '../failure.ts';
import { writeData, writeJson } from '../output.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
  readonly kills: string;
  readonly mail?: true;
  readonly site?: true | string;
}

const EXAMPLE = `
Examples:
  hearsay bench --data ../data --kills 50
  hearsay bench --site 10000
  hearsay bench --mail --kills 20`;

/** A desk of two years. */
const ARTICLES = 10_000;

async function bench(options: Options): Promise<void> {
  const kills = Number(options.kills);
  if (!Number.isInteger(kills) || kills < 0)
    throw usage(`expected a number of kills, not ${options.kills}`);
  const articles = options.site === true ? ARTICLES : Number(options.site ?? 0);
  if (!Number.isInteger(articles) || articles < 0)
    throw usage(`expected a number of articles, not ${options.site}`);
  const { runBenches, runMailBench, runSiteBench } = await import('../bench/benches.ts');
  const { barsText, passes } = await import('../bench/bars.ts');
  const rest = () => runBenches({ data: options.data ?? null, kills });
  const alone = options.mail ? () => runMailBench(kills) : rest;
  const bars = await (options.site === undefined ? alone() : runSiteBench(articles));
  if (options.json) await writeJson(bars.map((bar) => ({ ...bar, passes: passes(bar) })));
  else await writeData(barsText(bars));
  if (!bars.every(passes)) process.exitCode = EXIT.failed;
}

export function benchCommand(): Command {
  return new Command('bench')
    .description('measure speed, memory and robustness against their bars')
    .option('--data <dir>', 'the folder of data sets; without it only what needs none is measured')
    .option('--kills <number>', 'how often a review, or a sender, is killed with -9', '0')
    .option(
      '--site [articles]',
      `measure the site alone, over a desk of so many invented articles (${ARTICLES})`,
    )
    .option('--mail', 'measure sending mail alone, to 10,000 readers on loopback')
    .option('--json', 'the figures as JSON')
    .addHelpText('after', EXAMPLE)
    .action(bench);
}
