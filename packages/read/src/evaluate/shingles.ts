/**
 * Scores main texts against whole true texts: multisets of four words in a row are compared, each page weighs
 * alike (the measure of the article extraction benchmark of 2020). Unlike snippets it sees every lost
 * paragraph, every line too many and their order.
 */
import { round } from './pages.ts';

export interface TextTruth {
  readonly id: string;
  /** The true main text, paragraphs parted by a blank line. */
  readonly text: string;
  /** Paragraphs that may stand in the text or not: the standfirst, an agency's closing mark. */
  readonly optional?: readonly string[];
}

export interface ShingleScore {
  readonly measure: 'shingles';
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Words in a row that are compared as one. */
const WORDS = 4;

interface Shares {
  readonly both: number;
  readonly extra: number;
  readonly lost: number;
}

/** The score over all pages; a page without a prediction counts as an empty text. */
export function scoreShingles(
  gold: readonly TextTruth[],
  predictions: readonly { readonly id: string; readonly text: string | null }[],
): ShingleScore {
  const texts = new Map(predictions.map(({ id, text }) => [id, text ?? '']));
  let both = 0;
  let extra = 0;
  let lost = 0;
  for (const truth of gold) {
    const shares = compare(truth, texts.get(truth.id) ?? '');
    both += shares.both;
    extra += shares.extra;
    lost += shares.lost;
  }
  return {
    measure: 'shingles',
    pages: gold.length,
    f1: round((2 * both) / Math.max(Number.EPSILON, 2 * both + extra + lost)),
    precision: round(both / Math.max(Number.EPSILON, both + extra)),
    recall: round(both / Math.max(Number.EPSILON, both + lost)),
  };
}

/** What both texts hold, what is too much and what is missing, as shares of all of it. */
function compare({ text, optional = [] }: TextTruth, predicted: string): Shares {
  const excused = optional.map((line) => ` ${wordsOf(line).join(' ')} `);
  const counted = predicted.split(/\n{2,}/).filter((paragraph) => {
    const words = ` ${wordsOf(paragraph).join(' ')} `;
    return !excused.some((line) => line.includes(words));
  });
  const wanted = shingles(text);
  const found = shingles(counted.join('\n\n'));
  let both = 0;
  let extra = 0;
  let lost = 0;
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [own, other] = [wanted.get(key) ?? 0, found.get(key) ?? 0];
    both += Math.min(own, other);
    extra += Math.max(0, other - own);
    lost += Math.max(0, own - other);
  }
  const all = Math.max(1, both + extra + lost);
  return { both: both / all, extra: extra / all, lost: lost / all };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - WORDS + 1); at += 1) {
    const key = words.slice(at, at + WORDS).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
