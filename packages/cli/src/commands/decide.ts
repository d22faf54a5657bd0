/** `hearsay decide`: a person's word over the machine's, kept in decisions.jsonl. */
import { Command } from 'commander';
import { failureOf, usage } from '../failure.ts';
import { say, writeJson } from '../output.ts';

interface Options {
  readonly desk: string;
  readonly why: string;
  readonly by?: string;
  readonly list?: true;
}

const EXAMPLE = `
Examples:
  hearsay decide '{"stance":{"claim":"talks-approved","key":"KEY","stance":"relates"}}' --why "an opinion"
  hearsay decide '{"reject":"KEY"}' --why "a caption, not a statement"
  hearsay decide '{"same":["sohrabi","Reza Sohrabi"]}' --why "same man"
  hearsay decide '{"undo":3}' --why "wrong page"
  hearsay decide --list`;

async function decide(what: string | undefined, options: Options): Promise<void> {
  const { decide: record, readDecisions } = await import('@hearsay/desk');
  if (options.list) {
    const result = await readDecisions(options.desk);
    if ('error' in result) throw failureOf(result);
    for (const decision of result.log.standing) await writeJson(decision);
    return;
  }
  if (what === undefined) throw usage('say what is decided, as JSON; see hearsay decide --help');
  let value: unknown;
  try {
    value = JSON.parse(what);
  } catch {
    throw usage('the decision is not JSON; see hearsay decide --help for examples');
  }
  const result = await record(options.desk, {
    at: new Date().toISOString(),
    by: options.by ?? process.env.USER ?? 'desk',
    why: options.why,
    what: value,
  });
  if ('error' in result) throw failureOf(result);
  say(`line ${result.line}: recorded; it holds from the next review on`);
}

export function decideCommand(): Command {
  return new Command('decide')
    .description('record what a person decides: stance, position, identity, origin, evidence …')
    .argument('[what]', 'the decision as JSON, as in decisions.jsonl')
    .option('--desk <dir>', 'the folder of the desk', '.')
    .option('--why <text>', 'the reason', '')
    .option('--by <name>', 'who decides (default: the user)')
    .option('--list', 'print the decisions that stand')
    .addHelpText('after', EXAMPLE)
    .action(decide);
}
