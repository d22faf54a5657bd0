/** `hearsay evaluate names`: the same name or not, and the right partner among a thousand. */
import { join } from 'node:path';
import { findSet, jsonLines } from '../data.ts';
import type { Evaluation, FigureRow } from '../evaluation.ts';
import { percent } from '../percent.ts';
import { type LabelledPair, labelledRow } from './labelled.ts';
import { RANKED_AMONG, rankedFirst, type WordPair } from './ranking.ts';

const FILES = ['name_bench.jsonl', 'labelled-dev.jsonl.gz', 'pairs.jsonl.gz'];

/** What the public scorer tells apart in `name_bench`, and how many of each it shows. */
const GROUPINGS = ['group', 'quality', 'category'] as const;
const MAX_SHOWN = 12;

/** Per cent of words whose partner comes first. */
const RANKING_BARS: Readonly<Record<string, number>> = { ar: 85, he: 85, ru: 90 };

/** The half of the labelled words that the weights were not fitted on (docs/lab/names.md). */
function heldHalf(pairs: readonly LabelledPair[]): readonly LabelledPair[] {
  return pairs.filter((_, at) => at % 4 >= 2);
}

function benchRows(bench: readonly LabelledPair[], onFault: (fault: string) => void): FigureRow[] {
  const rows = [labelledRow('name_bench', bench, onFault)];
  for (const by of GROUPINGS) {
    const groups = Map.groupBy(bench, (pair) => pair[by] ?? '');
    const named = [...groups].filter(([name]) => name !== '');
    const largest = named.sort(([, a], [, b]) => b.length - a.length).slice(0, MAX_SHOWN);
    for (const [name, own] of largest)
      rows.push(labelledRow(`  ${by} ${name}`, own, () => undefined));
  }
  return rows;
}

export const evaluateNames: Evaluation = async (data, { onFault }) => {
  const set = await findSet(data, 'names', FILES);
  if ('error' in set) return set;
  const read = <T>(name: string) => jsonLines<T>(join(set.folder, name));
  const bench = await read<LabelledPair>('name_bench.jsonl');
  const words = heldHalf(await read<LabelledPair>('labelled-dev.jsonl.gz'));
  const pairs = (await read<WordPair>('pairs.jsonl.gz')).filter(({ part }) => part === 'dev');
  const labelled = Object.keys(RANKING_BARS).map((lang) => {
    const own = words.filter((pair) => pair.lang === lang);
    return labelledRow(`${lang} words, held half`, own, onFault);
  });
  const ranked = Object.entries(RANKING_BARS).map(([lang, bar]): FigureRow => {
    const { first, asked } = rankedFirst(
      pairs.filter((pair) => pair.lang === lang),
      lang,
    );
    const share = asked === 0 ? null : percent(first / asked);
    const values = [share, null, null, null, first, null, asked - first, null];
    return { label: `${lang} first of ${RANKED_AMONG}`, values, bar };
  });
  return {
    name: 'names',
    about: 'name_bench has taught the weights that it is scored with; the other rows have not',
    columns: ['F1', 'P', 'R', 'accuracy', 'tp', 'fp', 'fn', 'tn'],
    rows: [...benchRows(bench, onFault), ...labelled, ...ranked],
  };
};
