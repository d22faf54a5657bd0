/** Learns the chain that labels names from marked texts. */
import { type Chain, type Example, fit, quantise, type Rows } from '@hearsay/attribute';
import type { Span, Token } from '@hearsay/text';
import { beginOf, LABELS, mayFollow, type NameKind } from './labels.ts';
import type { NameWords } from './name-words.ts';
import { cutterFor, type NamingModel } from './namer.ts';
import { rowsOf } from './rows.ts';
import { type Cutter, cutSentences } from './sentences.ts';

/** A text with all its names. */
export interface NamedText {
  readonly lang: string;
  readonly text: string;
  readonly names: readonly { readonly kind: NameKind; readonly span: Span }[];
}

export interface NamerTraining {
  /** log2 of the chain's weight rows. */
  readonly bits: number;
  readonly passes: number;
  readonly seed: number;
  readonly onProgress: (what: string) => void;
}

/** Share of the words outside names that are strange too in the second reading of a sentence. */
const STRANGE = 0.15;
/**
 * What is taken from the score of "no name": a name that is missed costs as much as one too many.
 * Chosen on every tenth block of 25 training sentences among 0, .4 and .5.
 */
const BIAS = 0.4;

/** A model of byte-quantised weights; the same texts and seed give the same one. */
export function trainNamer(
  texts: readonly NamedText[],
  names: NameWords,
  { bits, passes, seed, onProgress }: NamerTraining,
): NamingModel {
  const cutters = new Map<string, Cutter | null>();
  const random = generator(seed);
  const examples = texts.flatMap((one) => {
    if (!cutters.has(one.lang)) cutters.set(one.lang, cutterFor(one.lang, names));
    const cutter = cutters.get(one.lang) ?? null;
    return cutter === null ? [] : examplesOf(one, cutter, random);
  });
  const chain: Chain = fit(examples, {
    labels: LABELS,
    size: 1 << bits,
    allowed: mayFollow,
    passes,
    seed,
    onPass: (pass, loss) =>
      onProgress(`pass ${pass + 1}, ${examples.length} sentences, loss ${loss.toFixed(4)}`),
  });
  const transitions = chain.transitions.map((move, at) => (at % LABELS === 0 ? move - BIAS : move));
  return {
    languages: [...new Set(texts.map(({ lang }) => lang))].sort(),
    chain: quantise({ ...chain, transitions }),
    names,
  };
}

function examplesOf(
  { text, lang, names }: NamedText,
  cutter: Cutter,
  random: () => number,
): readonly Example[] {
  return cutSentences(text, lang, cutter).flatMap((sentence) => {
    const labels = labelsOf(sentence.tokens, names);
    // Once more with names that nobody has seen, which most names of tomorrow's news are.
    return [() => false, (at: number) => labels[at] !== 0 || random() < STRANGE].map(
      (isStrange) => ({
        rows: shrunk(rowsOf(sentence, undefined, isStrange)),
        labels,
      }),
    );
  });
}

function labelsOf(tokens: readonly Token[], names: NamedText['names']): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { kind, span } of names) {
    let isFirst = true;
    for (const [at, token] of tokens.entries()) {
      if (token.end <= span[0] || token.start >= span[1]) continue;
      labels[at] = beginOf(kind) + (isFirst ? 0 : 1);
      isFirst = false;
    }
  }
  return labels;
}

/** A linear congruential generator: the same on every machine. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 0x800000;
  };
}

function shrunk(rows: Rows): Rows {
  return { ...rows, data: rows.data.slice(0, rows.length) };
}
