/**
 * Generated cases of partial copying: a cut from a paragraph of one text is planted in another, so
 * that it is known which texts share a stretch and how long it is.
 */

export interface Planted {
  /** Index of the text the cut was taken from, and of the one it was planted in. */
  readonly source: number;
  readonly host: number;
  /** The host with the cut as a paragraph of its own after its first paragraph. */
  readonly text: string;
  /** Share of the source's paragraph that was cut, 0 to 1. */
  readonly share: number;
  /** Index of the paragraph in the source, first word of the cut in it, and words of the cut. */
  readonly paragraph: number;
  readonly start: number;
  readonly words: number;
}

/** Pairs of text indexes that share a planted stretch. */
export type SharedPair = readonly [a: number, b: number];

/**
 * The pairs that a perfect finder reports: each host with its source, and two hosts whose cuts of one
 * paragraph overlap by `least` words or more.
 */
export function sharedPairs(planted: readonly Planted[], least: number): readonly SharedPair[] {
  const pairs: SharedPair[] = planted.map(({ source, host }) => [source, host]);
  for (const [index, a] of planted.entries()) {
    for (const b of planted.slice(index + 1)) {
      if (a.source !== b.source || a.paragraph !== b.paragraph) continue;
      const overlap = Math.min(a.start + a.words, b.start + b.words) - Math.max(a.start, b.start);
      if (overlap >= least) pairs.push([a.host, b.host]);
    }
  }
  return pairs;
}

export interface PlantOptions {
  readonly seed: number;
  readonly shares: readonly number[];
  /** One word in so many is replaced by another of the host; 0 leaves the cut as it is. */
  readonly editEvery: number;
}

// Shorter paragraphs leave cuts of a few words, which nobody could call copied.
const MIN_PARAGRAPH = 80; // words

/** Plants one cut in each text that can take one; hosts and sources are paired by the seed. */
export function plantCopies(texts: readonly string[], options: PlantOptions): readonly Planted[] {
  const random = generator(options.seed);
  const sources = texts.flatMap((text, source) =>
    paragraphsOf(text).flatMap((words, paragraph) =>
      words.length >= MIN_PARAGRAPH ? [{ source, paragraph, words }] : [],
    ),
  );
  if (sources.length === 0) return [];
  return texts.flatMap((text, host): Planted[] => {
    const from = sources[Math.floor(random() * sources.length)];
    const share = options.shares[Math.floor(random() * options.shares.length)];
    if (from === undefined || share === undefined || from.source === host) return [];
    const length = Math.ceil(from.words.length * share);
    const start = Math.floor(random() * (from.words.length - length + 1));
    const own = text.split(/\s+/);
    const cut = from.words.slice(start, start + length).map((word, index) => {
      const edited = options.editEvery > 0 && index % options.editEvery === options.editEvery - 1;
      return edited ? (own[Math.floor(random() * own.length)] ?? word) : word;
    });
    const at = text.indexOf('\n\n');
    const head = at < 0 ? text : text.slice(0, at);
    const planted = `${head}\n\n${cut.join(' ')}${at < 0 ? '' : text.slice(at)}`;
    const { source, paragraph } = from;
    return [{ source, host, text: planted, share, paragraph, start, words: length }];
  });
}

function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split(/\s+/).filter((word) => word !== ''));
}

// Linear congruential generator of Numerical Recipes: the same cases from the same seed everywhere.
const FACTOR = 1664525;
const STEP = 1013904223;

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, FACTOR) + STEP) >>> 0;
    return state / 2 ** 32;
  };
}
