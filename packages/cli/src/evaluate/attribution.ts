/** `hearsay evaluate attribution`: who said what, against the marked articles of a data set. */
import { fileURLToPath } from 'node:url';
import {
  type Attribution,
  type Figure,
  type Prediction,
  type SpeakerTruth,
  scoreAttribution,
  scoreSpeakers,
} from '@hearsay/attribute';
import { chooseEngine } from '@hearsay/desk/reading';
import { readText } from '@hearsay/read';
import { markedArticles, setNames } from './attribution-sets.ts';
import { scoreByMention, toldRows } from './attribution-told.ts';
import { dataMissing, jsonLines } from './data.ts';
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
  const attributions = new Map<string, Attribution>();
  for (const { id, text, outlet = null } of gold) {
    const read = readText(text, { lang, outlet });
    const attribution = 'error' in read ? null : await chosen.attribute(read.article);
    predictions.push({ id, statements: attribution?.statements ?? [] });
    if (attribution) attributions.set(id, attribution);
  }
  const { user, system } = process.cpuUsage(started);
  const speed = (gold.length / ((user + system) / 1e6)).toFixed(1);
  const score = scoreAttribution(gold, predictions, { resamples: RESAMPLES });
  const rows: Figures['rows'][number][] = [];
  const add = (label: string, figure: Figure): number => rows.push(rowOf(label, figure));
  for (const [measure, figure] of Object.entries(score.all)) add(`all: ${measure}`, figure);
  for (const [measure, figure] of Object.entries(score.speech ?? {}))
    add(`speech: ${measure}`, figure);
  for (const [group, figure] of Object.entries(score.groups)) add(`full50 ${group}`, figure);
  const mentioned = scoreByMention(gold, attributions, RESAMPLES);
  if (mentioned !== null) add('all: full50, sources by mention', mentioned);
  rows.push(...toldRows(gold, attributions));
  rows.push(...(await speakerRows(attributions)));
  return {
    name: 'attribution',
    about: `${path}, ${gold.length} documents, engine ${chosen.engine}, ${speed} documents a CPU-second`,
    columns: ['P', 'R', 'F1', 'from', 'to'],
    rows,
  };
};

/** A group by what the gold tells has no P, one by what the stage tells no R. */
function rowOf(label: string, { p, r, f, pred, gold, ci95 }: Figure): Figures['rows'][number] {
  const shares = [pred === 0 ? null : p, gold === 0 ? null : r, pred && gold ? f : null];
  return { label, values: [...shares, ci95?.[0] ?? null, ci95?.[1] ?? null] };
}

/** Speakers that were looked up by hand in the English set; places only. */
const SPEAKERS = new URL('../../../attribute/vectors/speakers-en.jsonl', import.meta.url);

/**
 * Whom pronouns and surnames are taken for, where the articles are those looked up: P of the sources
 * that point to somebody, R of all.
 */
async function speakerRows(
  attributions: ReadonlyMap<string, Attribution>,
): Promise<readonly Figures['rows'][number][]> {
  const truths = await jsonLines<SpeakerTruth>(fileURLToPath(SPEAKERS));
  const known = truths.filter(({ document }) => attributions.has(document));
  if (known.length === 0) return [];
  const { pronoun, surname } = scoreSpeakers(known, attributions);
  const all = {
    truth: pronoun.truth + surname.truth,
    pointed: pronoun.pointed + surname.pointed,
    right: pronoun.right + surname.right,
  };
  return Object.entries({ all, pronoun, surname }).map(([form, { truth, pointed, right }]) => ({
    label: `speakers: ${form}`,
    values: [
      (100 * right) / Math.max(1, pointed),
      (100 * right) / Math.max(1, truth),
      (200 * right) / Math.max(1, pointed + truth),
      null,
      null,
    ],
  }));
}
