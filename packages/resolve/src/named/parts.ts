/** The texts of an article, in the order in which a reader meets them. */
import { type Article, type Part, partText } from '@hearsay/read';

export interface PartOfText {
  readonly part: Part;
  readonly partIndex: number | null;
  readonly text: string;
}

/** Headline, standfirst, body, captions; empty ones are left out. */
export function partsOf(article: Article): readonly PartOfText[] {
  const places: (readonly [Part, number | null])[] = [
    ['headline', null],
    ['standfirst', null],
    ['body', null],
    ...article.media.map((_, at) => ['caption', at] as const),
  ];
  return places
    .map(([part, partIndex]) => ({ part, partIndex, text: partText(article, part, partIndex) }))
    .filter(({ text }) => text !== '');
}
