/** `hearsay evaluate attribution`: who said what, against the marked articles of a data set. */
import { type Prediction, scoreAttribution } from '@hearsay/attribute';
import { chooseEngine } from '@hearsay/desk/reading';
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
  const chosen = await chooseEngine({ engine, volume: 'few' }, lang);
  if ('error' in chosen) return chosen;
  const started = process.cpuUsage();
  const predictions: Prediction[] = [];
  for (const { id, text } of gold) {
    const read = readText(text, { lang });
    const statements = 'error' in read ? [] : (await chosen.attribute(read.article)).statements;
    predictions.push({ id, statements });
  }
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
    about: `${path}, ${gold.length} documents, engine ${chosen.engine}, ${speed} documents a CPU-second`,
    columns: ['P', 'R', 'F1', 'from', 'to'],
    rows,
  };
};
