/** `hearsay evaluate attribution`: who said what, against the marked articles of a data set. */
import { fileURLToPath } from 'node:url';
import {
  type Attribution,
  type Figure,
  type GoldDocument,
  type Judged,
  judge,
  mentionsMeant,
  type Prediction,
  type SameMention,
  type SpeakerScores,
  type SpeakerTruth,
  scoreAttribution,
  scoreGivenSpeakers,
  scoreSpeakers,
} from '@hearsay/attribute';
import { chooseEngine } from '@hearsay/desk/reading';
import { type Article, readText } from '@hearsay/read';
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
  const attributed = new Map<string, Attributed>();
  for (const { id, text, outlet = null } of gold) {
    const read = readText(text, { lang, outlet });
    const attribution = 'error' in read ? null : await chosen.attribute(read.article);
    predictions.push({ id, statements: attribution?.statements ?? [] });
    if (attribution && !('error' in read))
      attributed.set(id, { article: read.article, attribution });
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
  const byId = new Map([...attributed].map(([id, { attribution }]) => [id, attribution]));
  const mentioned = scoreByMention(gold, byId, RESAMPLES);
  if (mentioned !== null) add('all: full50, sources by mention', mentioned);
  rows.push(...toldRows(gold, byId));
  rows.push(...falseCreditRows(gold, predictions, attributed));
  rows.push(...(await speakerRows(attributed)));
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

/** Statements that are less sure are no credit that a desk would print. */
const CREDITED = 0.5; // confidence

/**
 * The share of surer statements whose content is right and whose named source is another than the gold's:
 * by the words alone, and without those whose words mean the same mention.
 */
function falseCreditRows(
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
  attributed: ReadonlyMap<string, Attributed>,
): readonly Figures['rows'][number][] {
  const isSame: SameMention = (document, source, mention) => {
    const found = attributed.get(document);
    if (found === undefined) return false;
    const { article, attribution } = found;
    const pointed = attribution.mentions.find(({ id }) => id === mention);
    const [meant] = mentionsMeant(article, attribution, [source]);
    const [a, b] = [pointed?.spans[0], meant?.spans[0]];
    return a !== undefined && b !== undefined && a[0] < b[1] && b[0] < a[1];
  };
  const row = (label: string, judged: readonly Judged[]): Figures['rows'][number] => {
    const sure = judged.filter(({ confidence }) => confidence >= CREDITED);
    const wrong = sure.filter(({ falseCredit }) => falseCredit).length;
    return { label, values: [(100 * wrong) / Math.max(1, sure.length), null, null, null, null] };
  };
  return [
    row('false credit, other words', judge(gold, predictions)),
    row('false credit, another mention', judge(gold, predictions, isSame)),
  ];
}

/** Speakers that were looked up by hand in the English set; places only. */
const SPEAKERS = new URL('../../../attribute/vectors/speakers-en.jsonl', import.meta.url);

interface Attributed {
  readonly article: Article;
  readonly attribution: Attribution;
}

/**
 * Whom pronouns and surnames are taken for, where the articles are those looked up: P of the sources
 * that point to somebody, R of all. First through the statements found, then with the sources' words
 * given, which leaves out whether their statement was found.
 */
async function speakerRows(
  attributed: ReadonlyMap<string, Attributed>,
): Promise<readonly Figures['rows'][number][]> {
  const truths = await jsonLines<SpeakerTruth>(fileURLToPath(SPEAKERS));
  const known = truths.filter(({ document }) => attributed.has(document));
  if (known.length === 0) return [];
  const attributions = new Map(
    [...attributed].map(([id, { attribution }]) => [id, attribution] as const),
  );
  const given = scoreGivenSpeakers(known, (document, sources) => {
    const found = attributed.get(document);
    return found ? mentionsMeant(found.article, found.attribution, sources) : [];
  });
  return [
    ...rowsOf('speakers', scoreSpeakers(known, attributions)),
    ...rowsOf('speakers, words given', given),
  ];
}

function rowsOf(
  name: string,
  { pronoun, surname }: SpeakerScores,
): readonly Figures['rows'][number][] {
  const all = {
    truth: pronoun.truth + surname.truth,
    pointed: pronoun.pointed + surname.pointed,
    right: pronoun.right + surname.right,
  };
  return Object.entries({ all, pronoun, surname }).map(([form, { truth, pointed, right }]) => ({
    label: `${name}: ${form}`,
    values: [
      (100 * right) / Math.max(1, pointed),
      (100 * right) / Math.max(1, truth),
      (200 * right) / Math.max(1, pointed + truth),
      null,
      null,
    ],
  }));
}
