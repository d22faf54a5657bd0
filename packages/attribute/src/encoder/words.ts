/** The words of a passage as the encoder takes them. */
import { type EncodedWord, formOf, type MarkRole, SPECIAL } from '@hearsay/encode';
import { quoteStates } from '../linear/encode.ts';
import type { Passage } from '../passage/passage.ts';
import type { EncoderModel } from './model.ts';

/** The quotation state of a word without whether its quotation stands inside another. */
const OUTERMOST = 4;
const ROLES: readonly MarkRole[] = [null, 'opening', null, 'closing'];

/** Pieces and quotation state of each word. */
export function encodedWords({ form, cut }: EncoderModel, passage: Passage): EncodedWord[] {
  const states = quoteStates(passage);
  return passage.words.map(({ start, end }, at) => {
    const mark = states[at] as number;
    // Letters typed with their marks apart are the same letters; the vocabulary holds composed ones.
    const printed = passage.text.slice(start, end).normalize('NFC');
    const spaced = passage.words[at - 1]?.end !== start;
    const pieces = cut(
      formOf(form, passage.lang, printed, ROLES[mark % OUTERMOST] ?? null),
      spaced,
    );
    return { pieces, mark };
  });
}

/** Share of words with an unknown piece above which a vocabulary does not cover a text's script. */
const MOST_UNKNOWN = 0.2; // in the scripts that it covers only emoji and rare signs are unknown

/** True where the vocabulary covers the words of a passage. */
export function isReadable(model: EncoderModel, passage: Passage): boolean {
  const words = encodedWords(model, passage);
  const unknown = words.filter(({ pieces }) => pieces.includes(SPECIAL.unknown)).length;
  return unknown <= MOST_UNKNOWN * words.length;
}
