/**
 * Scores attribution as the published measure of the attribution sets does: token Dice, one-to-one
 * greedy pairing, `full50` = content and source both right by half. Adds document-bootstrap
 * intervals and tables by kind, source type and length.
 */
import {
  type GoldDocument,
  type Marked,
  markGold,
  markStatements,
  outermostOnly,
  type Prediction,
} from './convert.ts';
import { diceOf, HALF, pair } from './pair.ts';
import { isSpeech, type MeasuredText, measureText, quotedKind, trimmed } from './words.ts';

/** Percentages; `pred` and `gold` count statements. */
export interface Figure {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly pred: number;
  readonly gold: number;
  /** 2.5 and 97.5 percentile of F over resampled documents. */
  readonly ci95: readonly [number, number] | null;
}

export type Measure =
  | 'content50'
  | 'full50'
  | 'contentExact'
  | 'fullExact'
  | 'tokSource'
  | 'tokCue'
  | 'tokContent';

export interface AttributionScore {
  readonly documents: number;
  readonly goldNested: boolean;
  readonly droppedNested: number;
  readonly all: Readonly<Record<Measure, Figure>>;
  /** Cues of speech and quoted contents only; null where the gold is nested (another language). */
  readonly speech: Readonly<Record<Measure, Figure>> | null;
  /** full50 by group: `kind/direct`, `source/person` (precision only), `length/6-15` … */
  readonly groups: Readonly<Record<string, Figure>>;
}

export interface ScoreOptions {
  /** Resampled document sets for the intervals; 0 leaves them out. */
  readonly resamples: number;
}

type Count = { hit: number; hitGold: number; pred: number; gold: number };
type Counts = Map<string, Count>;

const MEASURES: readonly Measure[] = [
  'content50',
  'full50',
  'contentExact',
  'fullExact',
  'tokSource',
  'tokCue',
  'tokContent',
];

/** Compares predictions with gold; a document without a prediction counts as empty. */
export function scoreAttribution(
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
  options: ScoreOptions,
): AttributionScore {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction.statements]));
  const goldNested = gold.some((one) => one.attributions.some((marked) => marked.isNested));
  let droppedNested = 0;
  const perDocument = gold.map((one) => {
    const text = measureText(one.text);
    const marked = markStatements(one.text, text, byId.get(one.id) ?? [], !goldNested);
    const kept = goldNested ? marked : outermostOnly(marked);
    droppedNested += marked.length - kept.length;
    const truth = markGold(text, one.attributions);
    const spoken = (statement: Marked): boolean => isSpoken(text, statement);
    return {
      all: count(text, truth, kept),
      speech: goldNested ? null : count(text, truth.filter(spoken), kept.filter(spoken)),
    };
  });
  const all = perDocument.map((one) => one.all);
  const speech = perDocument.flatMap((one) => (one.speech ? [one.speech] : []));
  return {
    documents: gold.length,
    goldNested,
    droppedNested,
    all: figures(all, options),
    speech: goldNested ? null : figures(speech, options),
    groups: groupFigures(all),
  };
}

function isSpoken(text: MeasuredText, statement: Marked): boolean {
  return (
    statement.cue.some((at) => isSpeech(text.words[at] ?? '')) ||
    quotedKind(text, statement.content) !== 'indirect'
  );
}

function count(text: MeasuredText, gold: readonly Marked[], predicted: readonly Marked[]): Counts {
  const counts: Counts = new Map();
  const at = (key: string): Count => {
    const known = counts.get(key);
    if (known) return known;
    const fresh: Count = { hit: 0, hitGold: 0, pred: 0, gold: 0 };
    counts.set(key, fresh);
    return fresh;
  };
  for (const measure of ['content50', 'full50', 'contentExact', 'fullExact']) {
    at(measure).pred = predicted.length;
    at(measure).gold = gold.length;
  }
  countTokens(at, gold, predicted);
  for (const one of gold) for (const key of goldGroups(text, one)) at(key).gold++;
  for (const one of predicted) for (const key of predictedGroups(text, one)) at(key).pred++;
  for (const [one, other, dice] of pair(gold, predicted)) {
    const sourceDice = diceOf(one.source, other.source);
    const exact = same(trimmed(text, one.content), trimmed(text, other.content));
    const full = dice >= HALF && sourceDice >= HALF;
    if (dice >= HALF) hit(at('content50'));
    if (full) hit(at('full50'));
    if (exact) hit(at('contentExact'));
    if (exact && same(trimmed(text, one.source), trimmed(text, other.source))) hit(at('fullExact'));
    if (!full) continue;
    for (const key of goldGroups(text, one)) at(key).hitGold++;
    for (const key of predictedGroups(text, other)) at(key).hit++;
  }
  return counts;
}

function hit(counted: Count): void {
  counted.hit++;
  counted.hitGold++;
}

function countTokens(
  at: (key: string) => Count,
  gold: readonly Marked[],
  predicted: readonly Marked[],
): void {
  for (const [measure, part] of [
    ['tokSource', 'source'],
    ['tokCue', 'cue'],
    ['tokContent', 'content'],
  ] as const) {
    const truth = new Set(gold.flatMap((one) => one[part]));
    const found = new Set(predicted.flatMap((one) => one[part]));
    const counted = at(measure);
    counted.pred = found.size;
    counted.gold = truth.size;
    counted.hit = [...found].filter((word) => truth.has(word)).length;
    counted.hitGold = counted.hit;
  }
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

const LENGTHS = [5, 15, 40] as const; // content words: fragment, clause, sentence, quotation

function lengthGroup(content: readonly number[]): string {
  const limit = LENGTHS.findIndex((most) => content.length <= most);
  if (limit < 0) return `length/>${LENGTHS.at(-1)}`;
  return `length/${limit === 0 ? 1 : (LENGTHS[limit - 1] as number) + 1}-${LENGTHS[limit]}`;
}

function goldGroups(text: MeasuredText, one: Marked): string[] {
  const groups = [`kind/${quotedKind(text, one.content)}`, lengthGroup(one.content)];
  if (one.type !== null) groups.push(`type/${one.type}`);
  if (one.nested) groups.push('nested');
  return groups;
}

function predictedGroups(text: MeasuredText, one: Marked): string[] {
  const groups = [`kind/${quotedKind(text, one.content)}`, lengthGroup(one.content)];
  if (one.type !== null) groups.push(`source/${one.type}`);
  return groups;
}

function figures(
  documents: readonly Counts[],
  { resamples }: ScoreOptions,
): Readonly<Record<Measure, Figure>> {
  const total = sum(documents);
  const entries = MEASURES.map((measure) => {
    const interval =
      resamples > 0 && (measure === 'content50' || measure === 'full50')
        ? bootstrap(documents, measure, resamples)
        : null;
    return [measure, figureOf(total.get(measure), interval)] as const;
  });
  return Object.fromEntries(entries) as Record<Measure, Figure>;
}

function groupFigures(documents: readonly Counts[]): Record<string, Figure> {
  const entries = [...sum(documents)].filter(([key]) => key.includes('/') || key === 'nested');
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, counted]) => [key, figureOf(counted, null)]),
  );
}

function sum(documents: readonly Counts[]): Counts {
  const total: Counts = new Map();
  for (const document of documents) {
    for (const [key, one] of document) {
      const known = total.get(key) ?? { hit: 0, hitGold: 0, pred: 0, gold: 0 };
      known.hit += one.hit;
      known.hitGold += one.hitGold;
      known.pred += one.pred;
      known.gold += one.gold;
      total.set(key, known);
    }
  }
  return total;
}

function figureOf(counted: Count | undefined, ci95: Figure['ci95']): Figure {
  const { hit, hitGold, pred, gold } = counted ?? { hit: 0, hitGold: 0, pred: 0, gold: 0 };
  const p = pred === 0 ? 0 : hit / pred;
  const r = gold === 0 ? 0 : hitGold / gold;
  return { p: percent(p), r: percent(r), f: percent(harmonic(p, r)), pred, gold, ci95 };
}

const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const percent = (share: number): number => Math.round(share * 10_000) / 100;

/** Percentile interval of F over documents drawn with replacement, from a fixed seed. */
function bootstrap(
  documents: readonly Counts[],
  measure: Measure,
  resamples: number,
): readonly [number, number] {
  const random = seeded(1);
  const values: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const drawn = documents.map(
      () => documents[Math.floor(random() * documents.length)] ?? new Map<string, Count>(),
    );
    let hits = 0;
    let pred = 0;
    let gold = 0;
    for (const document of drawn) {
      const one = document.get(measure);
      hits += one?.hit ?? 0;
      pred += one?.pred ?? 0;
      gold += one?.gold ?? 0;
    }
    values.push(pred + gold === 0 ? 0 : (200 * hits) / (pred + gold));
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((values[Math.floor(share * resamples)] ?? 0) * 100) / 100;
  return [at(0.025), at(0.975)];
}

/** Mulberry32: a small generator of even quality, enough for resampling. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
