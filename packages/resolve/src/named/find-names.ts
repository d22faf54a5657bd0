/** First step: the names in all parts of an article that are no source's own words. */
import type { Attribution, MentionType } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import type { Span } from '@hearsay/text';
import { nameWords } from '../name/words.ts';
import type { FoundName, Namer } from '../naming/namer.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { MOST_NAMES, type NamedMention } from './named-mention.ts';
import { type PartOfText, partsOf } from './parts.ts';

/** Names with ids that follow those of the sources; nobody is told to be the same yet. */
export function findNames(
  article: Article,
  attribution: Attribution,
  namer: Namer,
): readonly NamedMention[] {
  const vocabulary = vocabularyOf(article.lang);
  const found: NamedMention[] = [];
  for (const place of partsOf(article)) {
    const taken = sourcesIn(attribution, place);
    for (const name of namer.find(place.text, article.lang)) {
      const span = bareSpan(place.text, name.span, vocabulary);
      if (taken.some((one) => one[0] < span[1] && span[0] < one[1])) continue;
      const text = place.text.slice(...span);
      found.push({
        id: `m${attribution.mentions.length + found.length + 1}`,
        spans: [span],
        text,
        type: typeOf(name, text, vocabulary),
        entity: null,
        part: place.part,
        partIndex: place.partIndex,
        refersTo: null,
        probability: name.probability,
      });
      if (found.length === MOST_NAMES) return found;
    }
  }
  return found;
}

/** Where attribution has named somebody in this part: those words are mentions already. */
export function sourcesIn(
  { mentions, statements }: Attribution,
  { part, partIndex }: PartOfText,
): readonly Span[] {
  const isHere = (one: { readonly part: unknown; readonly partIndex: number | null }): boolean =>
    one.part === part && one.partIndex === partIndex;
  const named = mentions.filter(isHere).flatMap(({ spans }) => spans);
  const sources = statements.flatMap(({ source, part: own, partIndex: at }) =>
    source !== null && isHere({ part: source.part ?? own, partIndex: at }) ? source.spans : [],
  );
  return [...named, ...sources];
}

/** Without a possessive or case ending behind an apostrophe. */
function bareSpan(text: string, [from, to]: Span, vocabulary: Vocabulary): Span {
  const printed = text.slice(from, to);
  const last = nameWords(printed).at(-1);
  if (last === undefined || last.tail === null || last.tail === '') return [from, to];
  if (last.end !== printed.length || !vocabulary.apostropheEndings.has(last.tail))
    return [from, to];
  const mark = Math.max(...APOSTROPHES.map((one) => printed.lastIndexOf(one)));
  return mark > last.start ? [from, from + mark] : [from, to];
}

const APOSTROPHES = ["'", '’', 'ʼ', '`', '´'] as const;

function typeOf({ kind }: FoundName, text: string, vocabulary: Vocabulary): MentionType {
  if (kind !== 'organisation') return kind;
  const isOutlet = nameWords(text).some((word) => vocabulary.kindsOf(word.key).has('outlet-noun'));
  return isOutlet ? 'outlet' : kind;
}
