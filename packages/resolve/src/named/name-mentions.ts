/** Names in the rest of an article's text, step by step: what attribution does not already mention. */
import type { Attribution } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import type { Namer } from '../naming/namer.ts';
import { findNames } from './find-names.ts';
import type { NamedMention } from './named-mention.ts';
import { addPronouns } from './pronouns.ts';
import { joinShortNames } from './short-names.ts';

/** In order: names, then the short ones among them, then the pronouns that stand for them. */
export const namingSteps: readonly string[] = ['find-names', 'short-names', 'pronouns'];

/**
 * Every name of a person, body or place that is no source's, as printed, in the order of its part; then
 * pronouns whose person is known. Ids go on behind the attribution's mentions.
 */
export function nameMentions(
  article: Article,
  attribution: Attribution,
  namer: Namer,
): readonly NamedMention[] {
  const found = findNames(article, attribution, namer);
  const joined = joinShortNames(found, attribution, article.lang);
  return addPronouns(joined, article, attribution);
}
