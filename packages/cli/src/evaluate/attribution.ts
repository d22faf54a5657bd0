/** `hearsay evaluate attribution`: who said what, against the marked articles of a data set. */
import { attribute, scoreAttribution } from '@hearsay/attribute';
import { engineOptions } from '@hearsay/desk/reading';
import { readText } from '@hearsay/read';
import { markedArticles, setNames } from './attribution-sets.ts';
import { dataMissing } from './data.ts';
import type { Evaluation, Figures } from './evaluation.ts';

/** As the published scorer resamples, so that the intervals compare. */
const RESAMPLES = 1000;

export const evaluateAttribution: Evaluation = async (data, { lang, engine }) => {
  const found = await markedArticles(data, lang, 'dev');
  if (found === null) return dataMissing(data, setNames(lang, 'dev'));
  const { path, gold } = found;
  const options = engineOptions(engine, lang);
  const started = process.cpuUsage();
  const predictions = gold.map(({ id, text }) => {
    const read = readText(text, { lang });
    if ('error' in read) return { id, statements: [] };
    return { id, statements: attribute(read.article, options).statements };
  });
  const { user, system } = process.cpuUsage(started);
  const speed = (gold.length / ((user + system) / 1e6)).toFixed(1);
  const score = scoreAttribution(gold, predictions, { resamples: RESAMPLES });
  const rows: Figures['rows'][number][] = [];
  const add = (label: string, { p, r, f, ci95 }: (typeof score.all)['full50']): number =>
    rows.push({ label, values: [p, r, f, ci95?.[0] ?? null, ci95?.[1] ?? null] });
  for (const [measure, figure] of Object.entries(score.all)) add(`all: ${measure}`, figure);
  for (const [measure, figure] of Object.entries(score.speech ?? {}))
    add(`speech: ${measure}`, figure);
  for (const [group, figure] of Object.entries(score.groups)) add(`full50 ${group}`, figure);
  return {
    name: 'attribution',
    about: `${path}, ${gold.length} documents, engine ${options.engine}, ${speed} documents a CPU-second`,
    columns: ['P', 'R', 'F1', 'from', 'to'],
    rows,
  };
};
