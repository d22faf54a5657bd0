/** Whom words of an article mean, whether or not a statement was found that has them for its source. */
import type { Article } from '@hearsay/read';
import type { Span } from '@hearsay/text';
import type { Lexicon } from '../lexicon.ts';
import { cutPassage, type Passage, type Run } from '../passage/passage.ts';
import type { Mention, Statement } from '../statement.ts';
import { createRegister } from './mentions.ts';
import { sourceKind } from './source-type.ts';

/**
 * The mention that each span of the body points to, or null. Spans are read as sources beside those of
 * `statements`, so that a speaker of one is in the focus of the next.
 */
export function meantBy(
  article: Article,
  lexicon: Lexicon,
  statements: readonly Statement[],
  asked: readonly Span[],
): readonly (Mention | null)[] {
  const passage = cutPassage(article.text, article.lang);
  const kindOf = (run: Run) => sourceKind(passage, lexicon, run, new Set());
  const runs = asked.map((span) => runOf(passage, span));
  const own = statements.flatMap(({ part, source }) =>
    part === 'body' && source?.spans[0] ? [runOf(passage, source.spans[0])] : [],
  );
  const others = own.filter(([from, to]) => !runs.some((run) => run[0] < to && from < run[1]));
  const sources = [...runs, ...others].filter(([from, to]) => from < to);
  const register = createRegister(
    lexicon,
    passage,
    sources.map((run) => ({ run, kind: kindOf(run) })),
  );
  const place = { part: 'body', partIndex: null, passage } as const;
  return runs.map((run) => {
    const id = run[0] < run[1] ? register.of(place, run, kindOf(run)) : null;
    return register.list().find((mention) => mention.id === id) ?? null;
  });
}

/** The words that a span touches. */
function runOf({ words }: Passage, [start, end]: Span): Run {
  const from = words.findIndex((word) => word.end > start);
  const behind = words.findIndex((word) => word.start >= end);
  return from < 0 ? [0, 0] : [from, behind < 0 ? words.length : behind];
}
