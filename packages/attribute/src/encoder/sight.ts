/** What the encoder sees of a text: words with their sentence, paragraph and place in quotations. */
import { cutPassage, type Passage } from '../passage/passage.ts';

/** Where a word stands with regard to quotation marks. */
export const QUOTED = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;

export interface SeenWord {
  readonly text: string;
  /** True where white space, or the text's start, stands before the word. */
  readonly spaced: boolean;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** One of `QUOTED`. */
  readonly quotation: number;
}

/** The words of a text as the encoder is trained on them. */
export function sight(text: string, lang: string): SeenWord[] {
  return sightOf(cutPassage(text, lang));
}

/** The same for a passage that is cut already. */
export function sightOf(passage: Passage): SeenWord[] {
  return passage.words.map(({ start, end, sentence, paragraph }, at) => ({
    text: passage.text.slice(start, end),
    spaced: passage.words[at - 1]?.end !== start,
    start,
    end,
    sentence,
    paragraph,
    quotation: placeIn(passage, at),
  }));
}

/** The innermost quotation decides: a mark inside another quotation is a mark. */
function placeIn({ quotations, quotationOf }: Passage, at: number): number {
  const quotation = quotations[quotationOf[at] ?? -1];
  if (quotation === undefined) return QUOTED.outside;
  if (quotation.marked && quotation.open === at) return QUOTED.opening;
  return quotation.closed && quotation.close === at ? QUOTED.closing : QUOTED.inside;
}
