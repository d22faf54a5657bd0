/** The sentences of a version made ready to be read against any claim. */
import type { Statement } from '@hearsay/attribute';
import { type Part, partText } from '@hearsay/read';
import type { Registry, Version } from '@hearsay/resolve';
import { type Span, sentences } from '@hearsay/text';
import { type Stop, stopsOf } from '../meaning/clause.ts';
import { foldedWords } from '../meaning/lexicon.ts';
import { type NamedEntity, type NameFinder, nameFinder } from '../meaning/names.ts';

export interface Passage {
  readonly part: Part;
  readonly partIndex: number | null;
  readonly span: Span;
  readonly words: readonly string[];
  readonly question: boolean;
  readonly stops: readonly Stop[];
  readonly entities: readonly NamedEntity[];
}

/** Reads stretches of a version; keeps what it has read for as long as the version lives. */
export interface PassageReader {
  /** Sentences of the headline, the standfirst and the body. */
  readonly whole: (version: Version) => readonly Passage[];
  /** The whole sentences that a statement's content stands in. */
  readonly around: (version: Version, statement: Statement) => readonly Passage[];
  /** Sentences of a stretch: a statement's content. */
  readonly stretch: (
    version: Version,
    part: Part,
    partIndex: number | null,
    spans: readonly Span[],
  ) => readonly Passage[];
}

const QUESTION_MARK = /[?؟][\s"”»’)]*$/u;
const PARTS: readonly Part[] = ['headline', 'standfirst', 'body'];

export function passageReader(registry: Registry): PassageReader {
  const finders = new Map<string, NameFinder>();
  const wholes = new WeakMap<Version, readonly Passage[]>();
  const finderOf = (lang: string): NameFinder => {
    const known = finders.get(lang) ?? nameFinder(registry, lang);
    finders.set(lang, known);
    return known;
  };
  const read = (version: Version, part: Part, partIndex: number | null, span: Span): Passage => {
    const text = partText(version.article, part, partIndex).slice(span[0], span[1]);
    const words = foldedWords(text);
    const named = finderOf(version.article.lang)(words).map(({ value, at, length }) => ({
      id: value,
      at,
      length,
    }));
    const marked = version.attribution.mentions.flatMap((mention) => {
      const at = mention.spans[0]?.[0] ?? -1;
      if (mention.entity === null || mention.part !== part || at < span[0] || at >= span[1])
        return [];
      const before = text.slice(0, at - span[0]);
      const first = foldedWords(before).length;
      // A mention may go on to tell of who it names: "the commander who was killed".
      const name = named.find((one) => one.id === mention.entity && one.at === first);
      return [{ id: mention.entity, at: first, length: name?.length ?? 1 }];
    });
    const seen = new Set(marked.map(({ id }) => id));
    const entities = [...marked, ...named.filter(({ id }) => !seen.has(id))].sort(
      (a, b) => a.at - b.at,
    );
    const question = QUESTION_MARK.test(text);
    return { part, partIndex, span, words, question, stops: stopsOf(text), entities };
  };
  const whole = (version: Version): readonly Passage[] => {
    const known = wholes.get(version);
    if (known !== undefined) return known;
    const found = PARTS.flatMap((part) =>
      sentences(partText(version.article, part, null), version.article.lang).map((span) =>
        read(version, part, null, span),
      ),
    );
    wholes.set(version, found);
    return found;
  };
  return {
    whole,
    around: (version, { part, content }) =>
      whole(version).filter(
        (passage) =>
          passage.part === part &&
          content.spans.some(([from, to]) => from < passage.span[1] && to > passage.span[0]),
      ),
    stretch: (version, part, partIndex, spans) => {
      const text = partText(version.article, part, partIndex);
      return spans.flatMap(([start, end]) =>
        sentences(text.slice(start, end), version.article.lang).map(([from, to]) =>
          read(version, part, partIndex, [start + from, start + to]),
        ),
      );
    },
  };
}
