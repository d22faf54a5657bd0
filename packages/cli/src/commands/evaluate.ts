/** `hearsay evaluate`: how good a stage is, measured on a data set. */
import { fileURLToPath } from 'node:url';
import type { Engine } from '@hearsay/attribute';
import { Command } from 'commander';
import { engineOption } from '../engine-option.ts';
import { EVALUATIONS } from '../evaluate/index.ts';
import { failureOf, usage } from '../failure.ts';
import { say, writeData, writeJson } from '../output.ts';
import { figuresText } from '../terminal/figures.ts';

interface Options {
  readonly data?: string;
  readonly json?: true;
  readonly explain?: true;
  readonly lang: string;
  readonly engine?: Engine;
}

const EXAMPLE = `
Examples:
  hearsay evaluate languages --data packages/text/vectors
  hearsay evaluate attribution --data ../data --lang de
  hearsay evaluate attribution --lang fa

Names: ${Object.keys(EVALUATIONS).join(', ')}`;

/** What is measured on the project's own corpora where no folder is named. */
const ON_CORPORA: ReadonlySet<string> = new Set(['attribution', 'forms']);
const CORPORA = new URL('../../../../corpora', import.meta.url);

function dataOf(name: string, given: string | undefined): string {
  if (given !== undefined) return given;
  if (ON_CORPORA.has(name)) return fileURLToPath(CORPORA);
  throw usage(`"${name}" needs the folder of its data: --data <dir>`);
}

async function evaluate(name: string, options: Options): Promise<void> {
  const load = EVALUATIONS[name];
  if (load === undefined)
    throw usage(
      `unknown evaluation "${name}"; expected one of ${Object.keys(EVALUATIONS).join(', ')}`,
    );
  const run = await load();
  const result = await run(dataOf(name, options.data), {
    lang: options.lang,
    engine: options.engine ?? null,
    onFault: options.explain ? say : () => undefined,
  });
  if ('error' in result) throw failureOf(result);
  if (options.json) return writeJson(result);
  return writeData(figuresText(result));
}

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('measure a stage on a data set')
    .argument('<name>', 'what is measured')
    .option('--data <dir>', "the folder of the data (attribution, forms: the project's corpora)")
    .option('--lang <code>', 'the language to measure (attribution)', 'en')
    .addOption(engineOption('what finds statements, for attribution'))
    .option('--json', 'the figures as JSON')
    .option('--explain', 'tell every single fault on standard error')
    .addHelpText('after', EXAMPLE)
    .action(evaluate);
}
