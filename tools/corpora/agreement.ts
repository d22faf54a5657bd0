/**
 * How far two annotations of the same texts agree, by the project's own measure.
 * Usage: node tools/corpora/agreement.ts LANG [FILE …]   (default: every file of corpora/LANG/second/)
 *
 * The second annotation stands in corpora/LANG/second/*.txt, items with the ids and the very texts
 * of corpora/LANG/dev.jsonl. The first one counts as gold; F1 does not depend on which one does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import {
  type GoldDocument,
  type Prediction,
  type Statement as ReadStatement,
  scoreAttribution,
} from '@hearsay/attribute';
import { wordDice } from '@hearsay/text';
import { buildCorpus } from './corpus.ts';
import type { CorpusItem, Statement } from './item.ts';

const CORPORA = join(import.meta.dirname, '../../corpora');
/** Contents that share half of their words are the same statement, as in the measure. */
const SAME = 0.5;

const [lang = '', ...asked] = argv.slice(2);
const first = new Map(
  readFileSync(join(CORPORA, lang, 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusItem)
    .map((item) => [item.id, item]),
);
const folder = join(CORPORA, lang, 'second');
const names = asked.length > 0 ? asked : readdirSync(folder);
const files = names.map((name) => ({
  split: 'dev' as const,
  file: join('corpora', lang, 'second', name),
  content: readFileSync(join(folder, name), 'utf8'),
}));
const { items, problems } = buildCorpus(lang, files);
for (const { file, line, message } of problems) stderr.write(`${file}:${line}: ${message}\n`);
const pairs: [first: CorpusItem, second: CorpusItem][] = [];
for (const second of items.dev) {
  const one = first.get(second.id);
  if (one !== undefined && one.text === second.text && one.title === second.title)
    pairs.push([one, second]);
  else problems.length || stderr.write(`${second.id}: the two texts differ\n`);
}
if (problems.length > 0 || pairs.length !== items.dev.length) process.exitCode = 1;

const score = scoreAttribution(
  pairs.map(([one]) => asGold(one)),
  pairs.map(([, second]) => asPrediction(second)),
  { resamples: 0 },
);
stdout.write(
  `${lang}: ${pairs.length} items, ${score.all.full50.gold} and ${score.all.full50.pred} statements in the body\n`,
);
for (const [measure, figure] of Object.entries(score.all))
  stdout.write(`${measure} ${figure.f.toFixed(1)}\n`);
const same = pairs.flatMap(([one, second]) => matched(one, second));
for (const [name, value] of [
  ['kind', (statement: Statement) => statement.kind],
  ['source type', (statement: Statement) => statement.source?.type],
  ['act', (statement: Statement) => statement.act],
  ['polarity', (statement: Statement) => `${statement.polarity} ${statement.denies}`],
  ['nested', (statement: Statement) => statement.parent !== null],
] as const) {
  const agreed = same.filter(([one, second]) => value(one) === value(second)).length;
  stdout.write(`${name}: ${agreed} of ${same.length} matched statements\n`);
}

function asGold(item: CorpusItem): GoldDocument {
  return {
    id: item.id,
    text: item.text,
    attributions: item.statements
      .filter((statement) => statement.part === 'body')
      .map((statement) => ({
        source: statement.source?.spans ?? [],
        cue: statement.cue?.spans ?? [],
        content: statement.content.spans,
        isNested: statement.parent !== null,
      })),
  };
}

function asPrediction(item: CorpusItem): Prediction {
  const statements = item.statements.map(
    (statement): ReadStatement => ({
      id: statement.id,
      key: statement.id,
      act: statement.act,
      kind: statement.kind,
      part: statement.part,
      partIndex: null,
      source: statement.source && { ...statement.source, entity: null, anonymous: null },
      cue: statement.cue && { ...statement.cue, lemma: '' },
      content: statement.content,
      parent: statement.parent,
      chain: [],
      polarity: statement.polarity,
      denies: statement.denies,
      hedges: [],
      addressee: null,
      venue: null,
      said: null,
      confidence: 1,
      why: 'annotated',
    }),
  );
  return { id: item.id, statements };
}

/** Statements of both annotations with the same content, each at most once. */
function matched(one: CorpusItem, other: CorpusItem): [Statement, Statement][] {
  const free = new Set(other.statements);
  return one.statements.flatMap((statement): [Statement, Statement][] => {
    const best = [...free]
      .filter((candidate) => candidate.part === statement.part)
      .map((candidate) => [candidate, overlap(statement, candidate)] as const)
      .sort((a, b) => b[1] - a[1])[0];
    if (best === undefined || best[1] < SAME) return [];
    free.delete(best[0]);
    return [[statement, best[0]]];
  });
}

/** Dice of the words, for contents that stand at the same place. */
function overlap(a: Statement, b: Statement): number {
  const touch = a.content.spans.some(([start, end]) =>
    b.content.spans.some(([from, to]) => start < to && from < end),
  );
  return touch ? wordDice(a.content.text, b.content.text) : 0;
}
