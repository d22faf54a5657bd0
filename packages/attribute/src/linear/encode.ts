/** What both chains' features are made of: one number for each property of each word. */
import type { Draft } from '../draft.ts';
import type { WordClass } from '../languages/table.ts';
import type { Passage, Run } from '../passage/passage.ts';
import type { Scene } from '../rules/scene.ts';
import { hashText, mix } from './hash.ts';
import { TAG } from './labels.ts';

export interface Encoded {
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  readonly key: Int32Array;
  /** Word class, shape or cue frame: a stand-in for a part of speech. */
  readonly gram: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  /** Lemma of the cue that covers the word, or 0. */
  readonly lemma: Int32Array;
  /** 0 outside, 1 opening mark, 2 inside, 3 closing mark; 4 more inside an inner quotation. */
  readonly quote: Uint8Array;
  /** What the rules took the word for: a tag of the first chain. */
  readonly rule: Uint8Array;
  /** Hash of the rule's name. */
  readonly ruleName: Int32Array;
  /** Nearest cue to the left and right in the sentence: its first word, or -1. */
  readonly leftCue: Int32Array;
  readonly rightCue: Int32Array;
  /** Bounds of each word's sentence. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Looks every property of every word up once. */
export function encode(scene: Scene, drafts: readonly Draft[]): Encoded {
  const { passage } = scene;
  const count = passage.words.length;
  const numbers = (): Int32Array => new Int32Array(count);
  const encoded = {
    scene,
    drafts,
    key: numbers(),
    gram: numbers(),
    prefix: numbers(),
    suffix2: numbers(),
    suffix3: numbers(),
    lemma: numbers(),
    quote: quoteStates(scene.passage),
    rule: new Uint8Array(count),
    ruleName: numbers(),
    leftCue: numbers().fill(-1),
    rightCue: numbers().fill(-1),
    from: numbers(),
    to: numbers(),
  };
  passage.words.forEach((word, at) => {
    encoded.key[at] = hashText(word.key);
    encoded.prefix[at] = hashText(word.key.slice(0, 3));
    encoded.suffix2[at] = hashText(word.key.slice(-2));
    encoded.suffix3[at] = hashText(word.key.slice(-3));
    encoded.gram[at] = gramOf(scene, at);
    const cue = scene.cues[at];
    if (cue) {
      const lemma = hashText(cue.meaning.entry.lemma);
      for (let of = cue.run[0]; of < cue.run[1]; of++) encoded.lemma[of] = lemma;
    }
  });
  noteSentences(encoded);
  noteRules(encoded);
  return encoded;
}

const CLASSES: Readonly<Record<WordClass, number>> = {
  determiner: 1,
  pronoun: 2,
  complementiser: 3,
  relative: 4,
  linker: 5,
  breaker: 6,
  conjunction: 7,
  subordinator: 8,
  auxiliary: 9,
  negation: 10,
  adverb: 11,
  time: 12,
  verb: 13,
};
/** First number of each sort of gram that is no word class. */
const GRAM = { number: 14, mark: 1000, cue: 20, capital: 40, ending: 60, other: 90 } as const;
const FRAMES = [
  'clause',
  'that',
  'hearer',
  'object',
  'manner',
  'accord',
  'accord-after',
  'refusal',
  'hedge',
  'citing',
  'accord-own',
];

function gramOf(scene: Scene, at: number): number {
  const word = scene.passage.words[at];
  if (word === undefined) return 0;
  if (word.kind === 'number') return GRAM.number;
  if (word.kind !== 'word') return GRAM.mark + word.key.charCodeAt(0);
  const cue = scene.cues[at];
  if (cue) {
    const frame = FRAMES.indexOf(cue.meaning.entry.frame);
    return GRAM.cue + frame + (cue.meaning.participle ? FRAMES.length : 0);
  }
  const known = scene.classes[at];
  if (known) return CLASSES[known];
  if (word.capital) {
    const printed = scene.passage.text.slice(word.start, word.end);
    const shouted = printed.length > 1 && printed === printed.toUpperCase();
    const opens = scene.passage.sentences[word.sentence]?.[0] === at;
    return GRAM.capital + (shouted ? 1 : 0) + (opens ? 2 : 0) + (/['’]s?$/.test(printed) ? 4 : 0);
  }
  const endings = [...scene.lexicon.verbEndings, ...scene.lexicon.adverbEndings];
  const ending = endings.findIndex((one) => word.key.endsWith(one));
  return ending < 0 ? GRAM.other : GRAM.ending + ending;
}

/** For each word 0 outside, 1 opening mark, 2 inside, 3 closing mark; 4 more in an inner quotation. */
export function quoteStates(passage: Passage): Uint8Array {
  const states = new Uint8Array(passage.words.length);
  for (let at = 0; at < states.length; at++) {
    const quotation = passage.quotations[passage.quotationOf[at] ?? -1];
    if (!quotation) continue;
    const state =
      quotation.open === at && quotation.marked
        ? 1
        : quotation.close === at && quotation.closed
          ? 3
          : 2;
    states[at] = state + (quotation.parent >= 0 ? 4 : 0);
  }
  return states;
}

function noteSentences(encoded: Encoded): void {
  const { scene } = encoded;
  for (const [from, to] of scene.passage.sentences) {
    let left = -1;
    for (let at = from; at < to; at++) {
      encoded.from[at] = from;
      encoded.to[at] = to;
      encoded.leftCue[at] = left;
      if (scene.cues[at]) left = at;
    }
    let right = -1;
    for (let at = to - 1; at >= from; at--) {
      encoded.rightCue[at] = right;
      if (scene.cues[at]) right = at;
    }
  }
}

function noteRules(encoded: Encoded): void {
  for (const draft of encoded.drafts) {
    const name = hashText(draft.rule);
    const paint = (runs: readonly Run[], tag: number): void => {
      for (const [from, to] of runs) {
        for (let at = from; at < to; at++) {
          encoded.rule[at] = at === from ? tag : tag + 1;
          encoded.ruleName[at] = name;
        }
      }
    };
    paint(draft.content, TAG.content);
    paint(draft.source, TAG.source);
    paint(draft.cue, TAG.cue);
  }
}

/** A distance in words, coarser the larger it is. */
export function bucket(distance: number): number {
  const size = Math.abs(distance);
  const coarse = size < 5 ? size : size < 8 ? 5 : size < 12 ? 6 : size < 20 ? 7 : size < 35 ? 8 : 9;
  return distance < 0 ? -coarse : coarse;
}

/** A property of a word that may lie outside the text. */
export function around(values: Int32Array | Uint8Array, at: number): number {
  return at >= 0 && at < values.length ? (values[at] as number) : -7;
}

/** Two properties as one number. */
export const both: typeof mix = mix;
