/** `hearsay evaluate names`: the same name or not, and the right partner among a thousand. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  crossValidate,
  fullNames,
  halfOf,
  madeExamples,
  type NamePair,
  type TwoScripts,
  withWrongPartners,
} from '@hearsay/resolve';
import { findSet, jsonFile, jsonLines } from '../data.ts';
import type { Evaluation, FigureRow } from '../evaluation.ts';
import { percent } from '../percent.ts';
import { answersRow, type LabelledPair, labelledRow } from './labelled.ts';
import { RANKED_AMONG, rankedFirst, type WordPair } from './ranking.ts';

const FILES = ['name_bench.jsonl', 'labelled-dev.jsonl.gz', 'pairs.jsonl.gz'];

/** What the public scorer tells apart in `name_bench`, and how many of each it shows. */
const GROUPINGS = ['group', 'quality', 'category'] as const;
const MAX_SHOWN = 12;

/** Per cent of words whose partner comes first. */
const RANKING_BARS: Readonly<Record<string, number>> = { ar: 85, he: 85, ru: 90 };

/** F1 of pairs of whole names, by five folds where the weights were fitted on them. */
const NAMES_BAR = 90;
const FULL_NAMES_BAR = 90;

const asPair = ({ id, name1, name2, is_match: match, lang = '' }: LabelledPair): NamePair => ({
  id,
  a: name1,
  b: name2,
  match,
  lang,
});
const asLabelled = ({ id, a, b, match, lang }: NamePair): LabelledPair => ({
  id,
  name1: a,
  name2: b,
  is_match: match,
  lang,
});

/** Our own list of invented people, in Persian and Latin letters. */
function persianNames(): Promise<readonly TwoScripts[]> {
  const resolve = import.meta.resolve('@hearsay/resolve');
  return jsonFile(fileURLToPath(new URL('../vectors/persian-latin.json', resolve)));
}

/** Fewer pairs teach no weights worth scoring. */
const MIN_FOLDED = 50;

function foldedRow(
  bench: readonly NamePair[],
  words: readonly NamePair[],
  people: readonly TwoScripts[],
): readonly FigureRow[] {
  if (bench.length < MIN_FOLDED) return [];
  const folds = crossValidate(bench, madeExamples(words, withWrongPartners(people, 'learn')));
  const answers = folds.map(({ said, pair }) => ({ said, match: pair.match }));
  return [{ ...answersRow('name_bench by five folds', answers), bar: NAMES_BAR }];
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
  const labelledWords = (await read<LabelledPair>('labelled-dev.jsonl.gz')).map(asPair);
  const words = halfOf(labelledWords, 'evaluate');
  const people = await persianNames();
  const pairs = (await read<WordPair>('pairs.jsonl.gz')).filter(({ part }) => part === 'dev');
  const labelled = Object.keys(RANKING_BARS).map((lang) => {
    const own = words.filter((pair) => pair.lang === lang);
    return labelledRow(`${lang} words, held half`, own.map(asLabelled), onFault);
  });
  const full = Object.keys(RANKING_BARS).map((lang): FigureRow => {
    const own = fullNames(words.filter((pair) => pair.lang === lang));
    const row = labelledRow(`${lang} full names, held half`, own.map(asLabelled), onFault);
    return lang === 'ar' ? { ...row, bar: FULL_NAMES_BAR } : row;
  });
  const persian = withWrongPartners(people, 'evaluate').map(asLabelled);
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
    about:
      'by folds, and held halves: unseen pairs; name_bench itself taught the weights that ship',
    columns: ['F1', 'P', 'R', 'accuracy', 'tp', 'fp', 'fn', 'tn'],
    rows: [
      ...foldedRow(bench.map(asPair), halfOf(labelledWords, 'learn'), people),
      ...benchRows(bench, onFault),
      ...labelled,
      ...full,
      labelledRow('fa full names, held half', persian, onFault),
      ...ranked,
    ],
  };
};
