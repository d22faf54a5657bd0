/** `hearsay evaluate dates`: date expressions read to the right value and grain. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DateVector, findDates, scoreDates } from '@hearsay/text';
import { dataMissing, findData, jsonFile, jsonLines } from './data.ts';
import type { Evaluation, FigureRow } from './evaluation.ts';
import { percent } from './percent.ts';

/** The moment that Duckling's corpora are seen from. */
const REFERENCE = '2013-02-12T04:30:00-02:00';

/** Per cent right, where it is asked for: expressions alone, and own ones in sentences. */
const ALONE_BARS: Readonly<Partial<Record<string, number>>> = { en: 85, tr: 75, ar: 75 };
const SENTENCE_BAR = 85;

/** An expression in a sentence, as in `packages/text/vectors/dates-*.json`. */
interface SentenceVector {
  readonly text: string;
  readonly span: readonly [number, number];
  readonly value: string;
  readonly grain: string;
  readonly reference: string;
  /** `held` was scored and not read while words were added. */
  readonly part: 'tune' | 'held';
}

const SENTENCE_FILE = /^dates-([a-z]{2,3})\.json$/;

function rowOf(label: string, right: number, of: number, bar: number | undefined): FigureRow {
  const values = [of === 0 ? null : percent(right / of), right, of];
  return { label, values, ...(bar === undefined ? {} : { bar }) };
}

async function aloneRows(file: string, onFault: (fault: string) => void): Promise<FigureRow[]> {
  const scores = scoreDates(await jsonLines<DateVector>(file), REFERENCE);
  for (const { lang, wrong } of scores)
    for (const { text, expected, found } of wrong)
      onFault(`${lang} "${text}" is ${expected}, found ${found === '' ? 'none' : found}`);
  return scores.map(({ lang, right, total }) =>
    rowOf(`${lang} alone`, right, total, ALONE_BARS[lang]),
  );
}

function isRight({ text, span, value, grain, reference }: SentenceVector, lang: string): boolean {
  return findDates(text, { lang, reference, zone: null }).some(
    (found) =>
      found.span[0] < span[1] &&
      found.span[1] > span[0] &&
      found.value === value &&
      found.grain === grain,
  );
}

async function sentenceRows(
  data: string,
  name: string,
  onFault: (fault: string) => void,
): Promise<FigureRow[]> {
  const lang = SENTENCE_FILE.exec(name)?.[1] ?? '';
  const { items } = await jsonFile<{ items: readonly SentenceVector[] }>(join(data, name));
  const wrong = new Set(items.filter((item) => !isRight(item, lang)));
  for (const { text, value, grain } of wrong) onFault(`${lang} "${text}" has ${value} ${grain}`);
  return (['tune', 'held'] as const).map((part) => {
    const own = items.filter((item) => item.part === part);
    const right = own.filter((item) => !wrong.has(item)).length;
    return rowOf(`${lang} in sentences, ${part}`, right, own.length, SENTENCE_BAR);
  });
}

export const evaluateDates: Evaluation = async (data, { onFault }) => {
  const files = ['dates/duckling.jsonl', 'duckling.jsonl'];
  const corpus = await findData(data, files);
  const own = (await readdir(data).catch(() => [])).filter((name) => SENTENCE_FILE.test(name));
  if (corpus === null && own.length === 0) return dataMissing(data, [...files, 'dates-fa.json']);
  const rows = corpus === null ? [] : await aloneRows(corpus, onFault);
  for (const name of own.sort()) rows.push(...(await sentenceRows(data, name, onFault)));
  return {
    name: 'dates',
    about: `${rows.reduce((sum, { values }) => sum + (values[2] ?? 0), 0)} expressions`,
    columns: ['right %', 'right', 'of'],
    rows,
  };
};
