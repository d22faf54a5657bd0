/**
 * What can be counted of a headline and a text without knowing their words: how much they share and
 * where, and the marks of denial, doubt and report in the headline, at the text's beginning, in the
 * sentences nearest to the headline and beside the headline's own words.
 */
import type { MarkKind } from '../meaning/lexicon.ts';
import type { Page, PageSentence } from './page.ts';
import type { Rarity } from './rarity.ts';

export interface Signs {
  /** Each with its name; the same names in the same order for every pair. */
  readonly list: readonly (readonly [string, number])[];
  /** The text's sentences nearest to the headline, nearest first, by their numbers. */
  readonly nearest: readonly number[];
}

const KINDS: readonly MarkKind[] = [
  'negation',
  'denial',
  'falsity',
  'question',
  'conditional',
  'report',
  'truth',
  'correction',
  'irony',
];
/** Marks that are looked for beside the headline's words. */
const BESIDE: readonly MarkKind[] = ['denial', 'falsity', 'negation', 'report', 'question'];
/** Marks that turn a sentence; two of them cancel out. */
const TURNING: ReadonlySet<MarkKind> = new Set(['negation', 'denial', 'falsity']);

const LEAD = 3; // sentences: most news texts say in them what they hold
const NEAREST = 3; // sentences
const ABOUT = 0.25; // share of the headline from which a sentence is about the same
const CLOSE = 0.3; // the same, for counting sentences that repeat the headline
const TOUCHING = 0.1; // below it a sentence is not kept as near
const REACH = 8; // words to either side of a mark
const BESIDE_SENTENCES = 40;
const MAX_BESIDE = 5;
const MAX_CLOSE = 10;
const DENSITY = 5; // brings marks a sentence to the size of the other signs

export function measureSigns(headline: Page, text: Page, rarity: Rarity): Signs {
  const { sentences } = text;
  const all = [...headline.content].reduce((sum, stem) => sum + rarity(stem), 0);
  const shared = (stems: ReadonlySet<string>): number => {
    let sum = 0;
    for (const stem of headline.content) if (stems.has(stem)) sum += rarity(stem);
    return all === 0 ? 0 : sum / all;
  };
  const shares = sentences.map(({ content }) => shared(content));
  const share = (at: number): number => shares[at] ?? 0;
  const order = [...sentences.keys()].sort((a, b) => share(b) - share(a) || a - b);
  const near = order.slice(0, NEAREST);
  const count = sentences.length || 1;
  const lead = sentences.slice(0, LEAD);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const close = shares.filter((one) => one >= CLOSE).length;
  const list: [string, number][] = [
    ['shared', shared(text.content)],
    ['shared by the first sentence', share(0)],
    ['shared by the lead', shared(new Set(lead.flatMap(({ content }) => [...content])))],
    ['shared by the nearest', share(near[0] ?? -1)],
    ['shared by the three nearest', near.reduce((sum, at) => sum + share(at), 0) / NEAREST],
    ['where the nearest stands', (near[0] ?? 0) / count],
    ['share of close sentences', close / count],
    ['close sentences', Math.min(MAX_CLOSE, close)],
    ['length of the text', Math.log(1 + words)],
    ['shared pairs', part(headline.pairs, text.pairs)],
    ['length of the headline', headline.sentences.reduce((sum, one) => sum + one.words.length, 0)],
    ['question headline', headline.isQuestion ? 1 : 0],
  ];
  const nearest = near.filter((at) => share(at) > TOUCHING);
  const pick = (numbers: readonly number[]) => numbers.flatMap((at) => sentences[at] ?? []);
  const about = sentences.filter((_, at) => share(at) >= ABOUT);
  const best = pick(nearest.slice(0, 1));
  for (const kind of KINDS) {
    list.push(
      [`headline: ${kind}`, marks(headline.sentences, kind)],
      [`first sentence: ${kind}`, marks(sentences.slice(0, 1), kind)],
      [`lead: ${kind}`, marks(lead, kind)],
      [`nearest: ${kind}`, marks(best, kind)],
      [`three nearest: ${kind}`, marks(pick(nearest), kind)],
      [`about the headline: ${kind}`, marks(about, kind) / count],
      [`text: ${kind}`, (marks(sentences, kind) / count) * DENSITY],
    );
  }
  for (const kind of BESIDE)
    list.push([`beside: ${kind}`, beside(headline, sentences, kind, rarity, all)]);
  const turned = isTurned(headline.sentences);
  list.push(
    ['headline turned', turned ? 1 : 0],
    ['nearest turned', isTurned(best) ? 1 : 0],
    ['nearest turned otherwise', isTurned(best) === turned ? 0 : 1],
    ['beginning turned otherwise', isTurned(sentences.slice(0, 2)) === turned ? 0 : 1],
  );
  return { list, nearest };
}

function marks(sentences: readonly PageSentence[], kind: MarkKind): number {
  let count = 0;
  for (const sentence of sentences)
    for (const mark of sentence.marks) if (mark.kind === kind) count += 1;
  return count;
}

function isTurned(sentences: readonly PageSentence[]): boolean {
  const turning = sentences.flatMap(({ marks }) => marks.filter(({ kind }) => TURNING.has(kind)));
  return turning.length % 2 === 1;
}

/** How much of the headline stands within reach of marks of this kind, summed over the marks. */
function beside(
  headline: Page,
  sentences: readonly PageSentence[],
  kind: MarkKind,
  rarity: Rarity,
  all: number,
): number {
  if (all === 0) return 0;
  let sum = 0;
  for (const { stems, marks: found } of sentences.slice(0, BESIDE_SENTENCES))
    for (const mark of found) {
      if (mark.kind !== kind) continue;
      for (const stem of stems.slice(Math.max(0, mark.at - REACH), mark.at + REACH + 1))
        if (headline.content.has(stem)) sum += rarity(stem);
    }
  return Math.min(MAX_BESIDE, sum / all);
}

function part(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let count = 0;
  for (const one of of) if (within.has(one)) count += 1;
  return of.size === 0 ? 0 : count / of.size;
}
