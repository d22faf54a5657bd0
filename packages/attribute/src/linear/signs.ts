/** What is known of a link, from which its confidence is told. */
import type { Link } from '../learnt/link.ts';
import type { Run } from '../passage/passage.ts';
import { PART, PARTS, TAG, TAGS } from './labels.ts';
import type { View } from './part-features.ts';

/** Signs in the order of their values; the first is always 1. */
export const SIGNS = [
  'always',
  // Log odds that the cue is one, and of the mean share of the words taken as content and as source.
  'cue',
  'content',
  'source',
  // 1 where the link has no source.
  'sourceless',
  // Probable content that was left out, for each word taken, as log(1 + x).
  'spill',
  // 1 where the rules have a draft with this cue, and where it agrees by half in both parts.
  'ruled',
  'agreed',
  // Share of the content's words that stand in quotation marks.
  'quoted',
  // Log of the probability that the cue has neither source nor content.
  'none',
  // Log odds that content and source begin and end where they do; 0 without a source.
  'content begins',
  'content ends',
  'source begins',
  'source ends',
  // Log odds of the least sure word of the source.
  'least of source',
  // Probable source that was left out, in words, as log(1 + x).
  'source spill',
  // What the first chain makes of the words: mean shares of their part, and the least of the content's.
  'tagged content',
  'tagged source',
  'least tagged content',
  // Words that the first chain takes for cues inside content and source, and for sources inside content.
  'cues in content',
  'cues in source',
  'sources in content',
  // How strong the link is, and the strongest of those that claim words of it.
  'strength',
  'rival',
  // Sizes: words of content, source, cue and sentence; runs of the content.
  'words of content',
  'words of source',
  'words of cue',
  'words of sentence',
  'runs of content',
  // Relative pronouns in the source, which gold leaves out as often as not.
  'relatives in source',
  // 1 where a conjunction opens the content.
  'opened',
] as const;

export type Signs = readonly number[];

/** How many signs, from the first, do for a regression: each tells in one direction. */
export const PLAIN_SIGNS = 9;

/** What the chains say of a cue's window. */
export interface Seen {
  /** Probability of each part at each word of the window. */
  readonly shares: Float32Array;
  /** Log of the probability that there is no part at all. */
  readonly none: number;
  /** Probability that the cue is one. */
  readonly cue: number;
}

/** Probabilities nearer to 0 or 1 than this say no more. */
const SUREST = 1e-4;
/** Nor do logarithms of smaller ones. */
const LEAST_LOG = -30;

export function logOdds(probability: number): number {
  const held = Math.min(1 - SUREST, Math.max(SUREST, probability));
  return Math.log(held / (1 - held));
}

/** Parts as in `View.ruled`. */
const SOURCE = 1;
const CONTENT = 2;
/** Dice from which two parts agree. */
const HALF = 0.5;

/** Signs of one link; `rival` is 0 until links are compared. */
export function signsOf(view: View, link: Link, seen: Seen): Signs {
  const { source, content, cue, strength } = link;
  const { sentence, encoded } = view;
  const parts = partsOf(view, link);
  const of = {
    source: sumOf(view, parts, seen, SOURCE),
    content: sumOf(view, parts, seen, CONTENT),
  };
  const hasSource = of.source.words > 0;
  const edge = edgesOf(view, seen);
  const { classes } = encoded.scene;
  return [
    1,
    logOdds(seen.cue),
    logOdds(mean(of.content.share, of.content.words)),
    hasSource ? logOdds(mean(of.source.share, of.source.words)) : 0,
    hasSource ? 0 : 1,
    Math.log1p(mean(of.content.left, of.content.words)),
    view.ruled === null ? 0 : 1,
    view.ruled !== null && agrees(view.ruled, parts) ? 1 : 0,
    mean(of.content.quoted, of.content.words),
    Math.max(LEAST_LOG, seen.none),
    edge.begins(content, PART.content),
    edge.ends(content, PART.content),
    edge.begins(source, PART.source),
    edge.ends(source, PART.source),
    hasSource ? logOdds(of.source.least) : 0,
    Math.log1p(of.source.left),
    mean(of.content.tagged, of.content.words),
    mean(of.source.tagged, of.source.words),
    of.content.leastTagged,
    of.content.cues,
    of.source.cues,
    of.content.sources,
    strength,
    0,
    of.content.words,
    of.source.words,
    cue[1] - cue[0],
    sentence[1] - sentence[0],
    content.length,
    source.reduce((sum, [from, to]) => sum + countRelatives(classes, from, to), 0),
    classes[(content[0]?.[0] ?? 0) - 1] === 'complementiser' ? 1 : 0,
  ];
}

/** The same signs beside the strongest link that claims words of this one. */
export function besideRival(signs: Signs, strength: number): Signs {
  return signs.with(SIGNS.indexOf('rival'), strength);
}

/** Each word's part in the link: 0 none, 1 source, 2 content. */
function partsOf({ window }: View, { source, content }: Link): Uint8Array {
  const parts = new Uint8Array(window[1] - window[0]);
  const paint = (runs: readonly Run[], part: number): void => {
    for (const [from, to] of runs) parts.fill(part, from - window[0], to - window[0]);
  };
  paint(content, CONTENT);
  paint(source, SOURCE);
  return parts;
}

interface PartSums {
  readonly words: number;
  /** Probability of the part, over its words and over all others. */
  readonly share: number;
  readonly left: number;
  readonly least: number;
  readonly quoted: number;
  /** By the first chain: probability of the part, of cues and of sources, over the part's words. */
  readonly tagged: number;
  readonly leastTagged: number;
  readonly cues: number;
  readonly sources: number;
}

function sumOf(view: View, parts: Uint8Array, { shares }: Seen, part: number): PartSums {
  const [begin, tag] = part === SOURCE ? [PART.source, TAG.source] : [PART.content, TAG.content];
  const { tags, encoded, window } = view;
  const tagged = (at: number, of: number): number => pairAt(tags, (at + window[0]) * TAGS + of);
  const sums = { words: 0, share: 0, left: 0, quoted: 0, tagged: 0, cues: 0, sources: 0 };
  let least = 1;
  let leastTagged = 1;
  parts.forEach((own, at) => {
    const share = pairAt(shares, at * PARTS + begin);
    if (own !== part) {
      sums.left += share;
      return;
    }
    const byFirst = tagged(at, tag);
    sums.words++;
    sums.share += share;
    sums.tagged += byFirst;
    sums.cues += tagged(at, TAG.cue);
    sums.sources += tagged(at, TAG.source);
    if ((encoded.quote[at + window[0]] as number) > 0) sums.quoted++;
    least = Math.min(least, share);
    leastTagged = Math.min(leastTagged, byFirst);
  });
  return { ...sums, least, leastTagged };
}

/** "Begin" and "inside" together. */
const pairAt = (shares: Float32Array, at: number): number =>
  (shares[at] as number) + (shares[at + 1] as number);

const mean = (total: number, of: number): number => (of === 0 ? 0 : total / of);

/** Log odds of the first word being the first, and of the word behind the last being of the part no more. */
function edgesOf({ window }: View, { shares }: Seen) {
  return {
    begins(runs: readonly Run[], part: number): number {
      const [first] = runs;
      return first ? logOdds(shares[(first[0] - window[0]) * PARTS + part] as number) : 0;
    },
    ends(runs: readonly Run[], part: number): number {
      const last = runs.at(-1);
      if (!last) return 0;
      const goesOn = last[1] < window[1] ? pairAt(shares, (last[1] - window[0]) * PARTS + part) : 0;
      return logOdds(1 - goesOn);
    },
  };
}

/** Whether the rules' parts and the link's share half of their words each. */
function agrees(ruled: Uint8Array, parts: Uint8Array): boolean {
  return [SOURCE, CONTENT].every((part) => {
    let own = 0;
    let rules = 0;
    let both = 0;
    parts.forEach((of, at) => {
      if (of === part) own++;
      if (ruled[at] === part) rules++;
      if (of === part && ruled[at] === part) both++;
    });
    return own + rules === 0 || (2 * both) / (own + rules) >= HALF;
  });
}

function countRelatives(classes: readonly (string | null)[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (classes[at] === 'relative') count++;
  return count;
}
