/** Rows of `hearsay evaluate attribution` for what is told beside the words: types, polarities, nesting. */
import {
  type Attribution,
  type Figure,
  type GoldDocument,
  PARTICULARS,
  type Particular,
  scoreAttribution,
  scoreParticulars,
  withSpeakerWords,
} from '@hearsay/attribute';
import type { MarkedArticle } from './attribution-sets.ts';
import type { FigureRow } from './evaluation.ts';

/** What the Wikinews set calls speech without a cue, whose source it marks in another sentence. */
const FREE = 'IndirectFreeIndirect';

/**
 * full50 where a source without words stands for the words of its mention, for a set that marks
 * speakers in other sentences; null for the others, where such a source has no words either.
 */
export function scoreByMention(
  gold: readonly GoldDocument[],
  attributions: ReadonlyMap<string, Attribution>,
  resamples: number,
): Figure | null {
  const marksFree = gold.some((one) => one.attributions.some(({ type }) => type === FREE));
  if (!marksFree) return null;
  const named = [...attributions].map(([id, one]) => ({ id, statements: withSpeakerWords(one) }));
  return scoreAttribution(gold, named, { resamples }).all.full50;
}

/** The least share of paired statements that is asked to be right, per cent. */
const BARS: Readonly<Partial<Record<Particular, number>>> = {
  'source type': 85,
  polarity: 92,
  'nested: parent and chain': 75,
};

/** P: right, of the statements that are paired with a marked one; R: of all that are marked. */
export function toldRows(
  gold: readonly MarkedArticle[],
  attributions: ReadonlyMap<string, Attribution>,
): readonly FigureRow[] {
  const shares = scoreParticulars(gold, attributions);
  if (shares === null) return [];
  return PARTICULARS.map((name) => {
    const { right, found, marked } = shares[name];
    const of = (all: number): number | null => (all === 0 ? null : (100 * right) / all);
    const bar = BARS[name];
    const row = { label: `told: ${name}`, values: [of(found), of(marked), null, null, null] };
    return bar === undefined ? row : { ...row, bar };
  });
}
