/** `hearsay train`: weights of the linear engine from marked articles. */
import type { GoldDocument } from '@hearsay/attribute';
import { Command } from 'commander';
import { Failure, usage } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say, writeData } from '../output.ts';

interface Options {
  readonly data: string;
  readonly lang: string;
  readonly out: string;
  readonly bits: string;
  readonly passes: string;
  readonly seed: string;
  readonly silver?: string;
}

const EXAMPLE = `
Example:
  hearsay train --data corpora --lang fa --out weights.bin`;

/** Each quarter of the articles is kept back in turn, so that confidences are told from honest mistakes. */
const FOLDS = 4;

function whole(text: string, name: string, from: number, to: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < from || value > to)
    throw usage(`expected --${name} from ${from} to ${to}, not ${text}`);
  return value;
}

async function train(options: Options): Promise<void> {
  const { calibrationOf, trainLinear, writeModel } = await import('@hearsay/attribute');
  const { markedArticles, readArticles, setNames } = await import(
    '../evaluate/attribution-sets.ts'
  );
  const { writeWhole } = await import('@hearsay/desk');
  const { lang, data, out } = options;
  const settings = {
    bits: whole(options.bits, 'bits', 10, 24),
    passes: whole(options.passes, 'passes', 1, 50),
    seed: whole(options.seed, 'seed', 0, 2 ** 31 - 1),
    onProgress: (what: string) => say(what),
  };
  const found = await markedArticles(data, lang, 'train');
  if (found === null)
    throw new Failure(
      'data-missing',
      `there is none of these in ${data}: ${setNames(lang, 'train').join(', ')}`,
    );
  const signal = stopSignal();
  // The chains mark outermost statements with a cue; the rules find what stands inside them.
  const outermost = (one: GoldDocument) => ({
    ...one,
    lang,
    attributions: one.attributions.filter(({ isNested, cue }) => !isNested && cue.length > 0),
  });
  const documents = found.gold.map(outermost);
  // Another engine's findings teach, but nothing is judged by them.
  const silver = options.silver === undefined ? [] : await readArticles(options.silver);
  const taught = silver.map(outermost);
  say(`${found.path}: ${documents.length} articles, one in ${FOLDS} to calibrate at a time`);
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    model: trainLinear(
      [...documents.filter((__, index) => index % FOLDS !== fold), ...taught],
      settings,
    ),
    documents: documents.filter((__, index) => index % FOLDS === fold),
  }));
  const calibration = calibrationOf(folds);
  if (signal.aborted) return;
  const bytes = writeModel({ ...trainLinear([...documents, ...taught], settings), calibration });
  await writeWhole(out, bytes);
  await writeData(`${out}: ${bytes.length} bytes, ${lang}, ${documents.length} articles\n`);
}

export function trainCommand(): Command {
  return new Command('train')
    .description('train the linear engine on marked articles (corpora/README.md)')
    .requiredOption('--data <dir>', 'the folder of the marked articles')
    .requiredOption('--lang <code>', 'their language')
    .requiredOption('--out <file>', 'the weights to write')
    .option(
      '--silver <file>',
      'what `hearsay read --lines --engine encoder` found, to learn from too',
    )
    .option('--bits <number>', 'log2 of the rows of each chain', '16')
    .option('--passes <number>', 'passes over the articles', '5')
    .option('--seed <number>', 'the same seed gives the same weights', '7')
    .addHelpText('after', EXAMPLE)
    .action(train);
}
