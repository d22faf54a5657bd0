/** `hearsay names`: are these two names of one person, office or organisation? */
import { Command } from 'commander';
import { z } from 'zod';
import { usage } from '../failure.ts';
import { writeData, writeJson } from '../output.ts';
import { answerLines } from './json-lines.ts';

interface Options {
  readonly lines?: true;
  readonly json?: true;
}

const EXAMPLE = `
Examples:
  hearsay names "Reza Sohrabi" "رضا سهرابی"
  hearsay names --lines < pairs.jsonl     {"id","a","b"} in, {"id","score","match","why"} out`;

const line = z.object({ id: z.string(), a: z.string(), b: z.string() });

async function names(
  a: string | undefined,
  b: string | undefined,
  options: Options,
): Promise<void> {
  const { compareNames } = await import('@hearsay/resolve');
  if (options.lines)
    return answerLines(line, '{"id", "a", "b"}', (pair) => ({
      id: pair.id,
      ...compareNames(pair.a, pair.b),
    }));
  if (a === undefined || b === undefined)
    throw usage('give two names, or --lines; see hearsay names --help');
  const { score, match, why } = compareNames(a, b);
  if (options.json) return writeJson({ score, match, why });
  return writeData(`${match ? 'match' : 'no match'} ${score.toFixed(2)}: ${why}\n`);
}

export function namesCommand(): Command {
  return new Command('names')
    .description('compare two names over spellings and scripts')
    .argument('[a]')
    .argument('[b]')
    .option('--lines', 'JSON objects from standard input, one a line')
    .option('--json', 'answer as JSON')
    .addHelpText('after', EXAMPLE)
    .action((a: string | undefined, b: string | undefined, options: Options) =>
      names(a, b, options),
    );
}
