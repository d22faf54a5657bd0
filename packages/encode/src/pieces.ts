/** Cuts words into the pieces of a vocabulary: the cut with the best sum of scores (Viterbi). */
import { MAX_FORM } from './form.ts';
import { SPECIAL, type Vocabulary } from './vocabulary.ts';

/** Pieces of one word that are kept: a longer word is no word, and only its first piece speaks for it. */
export const MAX_PIECES = 48;

/** Code points of a word that are cut, so that a line of megabytes without a space costs little. */
const MAX_CHARACTERS = 1_000;

/** Stands for white space inside pieces, as SentencePiece writes it. */
const SPACE = '▁';

export type PieceCutter = (form: string, spaced: boolean) => readonly number[];

/** Words remembered; news in one language has some 50,000 forms a day. */
const MAX_REMEMBERED = 60_000;

/** A cutter that remembers words: most words of a text are among those of the texts before. */
export function pieceCutter(vocabulary: Vocabulary): PieceCutter {
  const remembered = new Map<string, readonly number[]>();
  return (form, spaced) => {
    const key = spaced ? SPACE + form : form;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const pieces = piecesOf(vocabulary, form, spaced);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(key, pieces);
    return pieces;
  };
}

/** Ids of a form's pieces, at least one; `spaced` where white space stands before the word. */
export function piecesOf(vocabulary: Vocabulary, form: string, spaced: boolean): number[] {
  const text = normalised(vocabulary, form);
  const characters = [...(spaced ? SPACE + text : text)].slice(0, MAX_CHARACTERS);
  const found = bestCut(vocabulary, characters);
  return found.length === 0 ? [SPECIAL.unknown] : found.slice(0, MAX_PIECES);
}

function normalised({ normalisation }: Vocabulary, form: string): string {
  let text = '';
  for (const character of form.slice(0, MAX_FORM))
    text += normalisation.get(character) ?? character;
  return text.trim().replace(/ +/g, SPACE);
}

/** On a tie the cut found earlier stays, beginnings from the left and ends from the nearest. */
function bestCut(
  { ids, scores, unknownScore, longest }: Vocabulary,
  characters: readonly string[],
): number[] {
  const count = characters.length;
  const best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  const piece = new Int32Array(count + 1);
  const start = new Int32Array(count + 1);
  best[0] = 0;
  const reach = (to: number, id: number, from: number, score: number): void => {
    const value = (best[from] as number) + score;
    if (value <= (best[to] as number)) return;
    best[to] = value;
    piece[to] = id;
    start[to] = from;
  };
  for (let from = 0; from < count; from++) {
    let candidate = '';
    for (let to = from + 1; to <= Math.min(count, from + longest); to++) {
      candidate += characters[to - 1];
      const id = ids.get(candidate);
      if (id !== undefined) reach(to, id, from, scores[id] as number);
    }
    reach(from + 1, SPECIAL.unknown, from, unknownScore);
  }
  const found: number[] = [];
  for (let to = count; to > 0; to = start[to] as number) found.push(piece[to] as number);
  return found.reverse();
}
