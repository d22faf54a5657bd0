/**
 * A model that anyone can follow: "said" and "told" are cues, words with a capital letter a source,
 * other words content, all of them in the cue's sentence. For tests that need no weights.
 */
import { type EncodedWord, type Encoder, pieceCutter, vocabularyOf } from '@hearsay/encode';
import { TAG } from '../../linear/labels.ts';
import {
  CUE_AT,
  type EncoderModel,
  FARTHEST,
  OUTPUT_WIDTH,
  PAIR_WIDTH,
  WORD_AT,
} from '../model.ts';

/** What the toy knows of a word: its first piece says it. */
const KIND = { mark: 0, cue: 1, name: 2, word: 3 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PIECES = [
  ...['<s>', '<pad>', '</s>', '<unk>', '▁', 'said', 'told', '▁said', '▁told'],
  ...[...LETTERS].flatMap((letter) => [letter, `▁${letter}`]),
  ...[...LETTERS.toUpperCase()].flatMap((letter) => [letter, `▁${letter}`]),
  ...[...'.,:;!?“”"\'0123456789-…'].flatMap((sign) => [sign, `▁${sign}`]),
];

function kindOf({ pieces }: EncodedWord): Kind {
  const piece = (PIECES[pieces[0] ?? 3] ?? '').replace('▁', '') || (PIECES[pieces[1] ?? 3] ?? '');
  if (piece === 'said' || piece === 'told') return KIND.cue;
  if (/^[A-Z]/.test(piece)) return KIND.name;
  return /^[a-z]/.test(piece) ? KIND.word : KIND.mark;
}

/** Scores that leave no doubt. */
const SURE = 12;

const encoder: Encoder = {
  width: OUTPUT_WIDTH,
  async encode(batch) {
    return batch.map((words) => {
      const vectors = new Float32Array(words.length * OUTPUT_WIDTH);
      words.forEach((word, at) => {
        const kind = kindOf(word);
        const row = at * OUTPUT_WIDTH;
        vectors[row + (kind === KIND.cue ? TAG.cue : TAG.none)] = SURE;
        vectors[row + WORD_AT + kind] = 1;
        vectors[row + CUE_AT] = 0;
      });
      return vectors;
    });
  },
};

/** Values of a row that tell inside the cue, and in its sentence. */
const INSIDE_AT = 10;
const SENTENCE_AT = 11;

const table = (
  rows: number,
  marks: readonly (readonly [row: number, at: number])[],
): Float32Array => {
  const values = new Float32Array(rows * PAIR_WIDTH);
  for (const [row, at] of marks) values[row * PAIR_WIDTH + at] = 1;
  return values;
};

/** The model; `onPairs` is told how many cues are paired at once. */
export function toyModel(onPairs: (cues: number) => void = () => undefined): EncoderModel {
  return {
    languages: ['en'],
    form: { drop: new Set(), map: new Map(), languages: new Map() },
    cut: pieceCutter(
      vocabularyOf({
        pieces: PIECES,
        scores: PIECES.map((piece) => (piece.length > 3 ? -1 : -5)),
        unknownScore: -50,
        normalisation: {},
      }),
    ),
    encoder,
    async pair({ z }) {
      const [cues = 0, words = 0] = z?.shape ?? [];
      onPairs(cues);
      const rows = z?.data as Float32Array;
      const scores = new Float32Array(cues * words * 5);
      for (let at = 0; at < cues * words; at++) {
        const row = at * PAIR_WIDTH;
        const here = rows[row + SENTENCE_AT] === 1 && rows[row + INSIDE_AT] === 0;
        const part = here && rows[row + KIND.name] ? 2 : here && rows[row + KIND.word] ? 4 : 0;
        scores[at * 5 + part] = SURE;
      }
      return scores;
    },
    framed: new Set(),
    heads: {
      types: { labels: [], weights: new Float32Array(0), bias: [] },
      forces: { labels: [], weights: new Float32Array(0), bias: [] },
      distance: table(2 * FARTHEST + 1, []),
      flag: table(2, [[1, INSIDE_AT]]),
      same: table(3, [[2, SENTENCE_AT]]),
      transitions: new Float32Array(30),
      thresholds: { cue: 0.3, content: 0.5, source: 0.5 },
      window: { longest: 120, overlap: 30 },
      calibration: {
        bias: 0,
        weights: {
          cue: 0.2,
          content: 0.2,
          source: 0.1,
          sourceless: -1,
          spill: -1,
          sourceSpill: -1,
          cueless: 0,
        },
        curve: [
          [0, 0.05],
          [1, 0.95],
        ],
      },
    },
  };
}
