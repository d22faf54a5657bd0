/** The links that can prove where an article has a claim from: those of the sentence that carries it. */
import type { ArticleEvidence } from './evidence.ts';
import type { Carrier } from './origin.ts';
import { sentenceAt } from './sentence.ts';

/** Links inside the sentences that carry the claim. */
export function linksInSentence({
  article,
  carrier,
}: {
  readonly article: ArticleEvidence;
  readonly carrier: Carrier;
}): ArticleEvidence['links'] {
  if (article.links.length === 0) return [];
  const { part, spans } = sentenceAt(article.version, carrier.place).place;
  return article.links.filter(
    ({ place }) =>
      place.part === part &&
      place.spans.some(([from, to]) => spans.some(([start, end]) => from < end && to > start)),
  );
}
