/**
 * Trains the block model on the public pages and on the seen half of the own ones, prints its F1 over five folds
 * of the public pages, and with `--write` puts the weights of all pages into the reader:
 *
 *   node --max-old-space-size=4000 tools/pages/train.ts ../data/pages [--write]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BlockWeights,
  knownExamples,
  scorePages,
  snippetExamples,
  textByWeights,
  trainBlockModel,
} from '@hearsay/read';

const FOLDS = 5;
const ROOT = join(import.meta.dirname, '../..');
const WEIGHTS = join(ROOT, 'packages/read/src/main-text/weights.ts');

interface Gold {
  readonly id: string;
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

interface Truth {
  readonly half: 'seen' | 'held';
  readonly file: string;
  readonly text: string;
  readonly optional: readonly string[];
}

function jsonLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function write(weights: BlockWeights): void {
  const lines = Object.entries(weights).map(
    ([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},\n`,
  );
  const source = readFileSync(WEIGHTS, 'utf8');
  writeFileSync(WEIGHTS, source.replace(/= \{\n[\s\S]*?\};/, `= {\n${lines.join('')}};`));
}

const [data, option] = process.argv.slice(2);
if (data === undefined) throw new Error('expected the folder of the set `pages`');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-train-'));
try {
  spawnSync('tar', ['-xJf', join(data, 'html.tar.xz'), '-C', folder]);
  const own = jsonLines<Truth>(join(ROOT, 'examples/pages/truth.jsonl'))
    .filter(({ half }) => half === 'seen')
    .flatMap((page) =>
      knownExamples({ ...page, bytes: readFileSync(join(ROOT, 'examples/pages', page.file)) }),
    );
  const pages = jsonLines<Gold>(join(data, 'gold.jsonl')).map((gold) => {
    const bytes = readFileSync(join(folder, gold.file));
    return { gold, bytes, examples: snippetExamples({ ...gold, bytes }) };
  });
  const trained = (fold: number): BlockWeights =>
    trainBlockModel([
      ...own,
      ...pages.flatMap(({ examples }, at) => (at % FOLDS === fold ? [] : examples)),
    ]);
  const models = Array.from({ length: FOLDS }, (_, fold) => trained(fold));
  const predictions = pages.map(({ gold, bytes }, at) => ({
    id: gold.id,
    text: textByWeights(bytes, models[at % FOLDS] ?? {}),
  }));
  const score = scorePages(
    pages.map(({ gold }) => gold),
    predictions,
  );
  process.stdout.write(`five folds ${JSON.stringify(score)}\n`);
  if (option === '--write') write(trained(-1));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
