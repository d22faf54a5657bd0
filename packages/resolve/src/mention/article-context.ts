/** Countries and day of an article, read once, and the context of each place in it. */
import type { Part } from '@hearsay/read';
import { partText } from '@hearsay/read';
import type { Entity } from '../entity.ts';
import { dayOf } from '../office.ts';
import type { NameIndex } from '../registry/index-registry.ts';
import type { Version } from '../version.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import type { MentionContext } from './context.ts';
import { countriesIn } from './phrase.ts';

/** Characters of an article's text searched for countries: longer pages are lists, not news. */
const MAX_SEARCHED = 200_000;

/** Where a phrase stands, and who has been named so far. */
export interface Standing {
  readonly part: Part;
  readonly partIndex: number | null;
  readonly at: number;
  readonly day: string;
  readonly named: readonly Entity[];
  readonly isBarred: (entity: Entity) => boolean;
}

export interface ArticleContext {
  readonly index: NameIndex;
  readonly vocabulary: Vocabulary;
  /** ISO day of publication, or of the capture where that is unknown. */
  readonly day: string;
  readonly at: (standing: Standing) => MentionContext;
}

interface CountryPlace {
  readonly part: Part;
  readonly partIndex: number | null;
  readonly code: string;
  readonly at: number;
}

/** Parts in the order in which a reader meets them. */
const PART_ORDER: readonly Part[] = ['headline', 'standfirst', 'body', 'caption'];

/** Reads what the article tells about any mention in it. */
export function articleContext(version: Version, index: NameIndex): ArticleContext {
  const vocabulary = vocabularyOf(version.article.lang);
  const places = countryPlaces(version, index, vocabulary);
  const outlet = version.outlet === null ? undefined : index.entities.get(version.outlet);
  const outletCountry = outlet?.type === 'outlet' ? outlet.country : null;
  const countries = new Map<string, number>();
  for (const { code } of places) countries.set(code, (countries.get(code) ?? 0) + 1);
  return {
    index,
    vocabulary,
    day: dayOf(version.article.published?.value ?? version.captured),
    at: (standing) => ({
      index,
      vocabulary,
      day: standing.day,
      outletCountry,
      countriesBefore: places
        .filter((place) => isBefore(place, standing))
        .map((place) => place.code),
      countries,
      named: standing.named,
      isBarred: standing.isBarred,
    }),
  };
}

function countryPlaces(
  version: Version,
  index: NameIndex,
  vocabulary: Vocabulary,
): readonly CountryPlace[] {
  const { article } = version;
  const parts: (readonly [Part, number | null])[] = [
    ['headline', null],
    ['standfirst', null],
    ['body', null],
    ...article.media.map((_, at) => ['caption', at] as const),
  ];
  return parts.flatMap(([part, partIndex]) =>
    countriesIn(partText(article, part, partIndex).slice(0, MAX_SEARCHED), index, vocabulary).map(
      ({ code, at }) => ({ part, partIndex, code, at }),
    ),
  );
}

function isBefore(place: CountryPlace, standing: Standing): boolean {
  const order = PART_ORDER.indexOf(place.part) - PART_ORDER.indexOf(standing.part);
  if (order !== 0) return order < 0;
  return place.partIndex === standing.partIndex && place.at < standing.at;
}
