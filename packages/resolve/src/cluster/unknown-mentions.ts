/** Which mentions of a resolved version are of people and bodies that the registry does not know. */

import { unknownRuns } from '../mention/person.ts';
import { readPhrase } from '../mention/phrase.ts';
import type { NameIndex } from '../registry/index-registry.ts';
import type { Version } from '../version.ts';
import { vocabularyOf } from '../vocabulary.ts';
import type { UnknownMention } from './cluster.ts';

/** Named mentions without an entity, each with its bare name, countries and posts. */
export function unknownMentions(version: Version, index: NameIndex): readonly UnknownMention[] {
  const vocabulary = vocabularyOf(version.article.lang);
  return version.attribution.mentions.flatMap((mention) => {
    const { type } = mention;
    if (
      mention.entity !== null ||
      (type !== 'person' && type !== 'organisation' && type !== 'outlet')
    )
      return [];
    const phrase = readPhrase(mention.text, index, vocabulary, () => true);
    // Names come in a run of unknown words; one word alone is a surname, which names nobody surely.
    const run = unknownRuns(phrase).find((words) => words.length > 1 || type !== 'person');
    const first = phrase.words[run?.[0] ?? -1];
    const last = phrase.words[run?.at(-1) ?? -1];
    if (first === undefined || last === undefined) return [];
    const posts = phrase.kinds.flatMap((kinds, at) =>
      kinds.has('post') ? [phrase.words[at]?.key ?? ''] : [],
    );
    return [
      {
        reference: `${version.address}#${mention.id}`,
        name: mention.text.slice(first.start, last.end),
        type,
        countries: phrase.countries,
        posts,
      },
    ];
  });
}
