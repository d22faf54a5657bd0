/** What a draft is made of, and how its steps look things up. */
import type { Statement } from '@hearsay/attribute';
import type { Entity, Outlet, Registry, Version } from '@hearsay/resolve';
import { primaryCode, zonedDay } from '@hearsay/text';
import type { Bearing, Claim, ClaimReview } from '@hearsay/weigh';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import type { ComposeLanguage } from '../languages/language.ts';

export interface DraftInput {
  readonly desk: { readonly name: string; readonly zone: string; readonly lang: string };
  /** Id of the series, null for an edition outside of any. */
  readonly series: string | null;
  readonly claims: readonly Claim[];
  readonly reviews: readonly ClaimReview[];
  readonly versions: readonly Version[];
  readonly registry: Registry;
  readonly asOf: string;
  /** ISO day of the edition before, null for the first one. */
  readonly since: string | null;
  /** ISO day of the last edition on a claim, by its id, where that is another day than `since`. */
  readonly sinceOn?: ReadonlyMap<string, string>;
}

/** A bearing with the statement and version behind it. */
export interface Heard {
  readonly bearing: Bearing;
  readonly version: Version;
  readonly statement: Statement | null;
  /** ISO day of the report in the desk's zone. */
  readonly day: string;
}

export interface Desk {
  readonly input: DraftInput;
  readonly language: ComposeLanguage;
  readonly lang: string;
  /** ISO day of the edition before on this claim: what came later is new. */
  since(claim: string): string | null;
  find(article: string, version: number | null): Version | null;
  entity(id: string): Entity | null;
  outlet(id: string | null): Outlet | null;
  name(entity: Entity): string;
  /** The name with the article it has inside a sentence. */
  named(entity: Entity): string;
  /** ISO day of an article in the desk's zone: publication, or capture where that is unknown. */
  dayOf(version: Version): string;
  /** What bears on a claim, oldest first. */
  heard(review: ClaimReview): readonly Heard[];
}

export function deskOf(input: DraftInput): Desk {
  const { registry } = input;
  const lang = input.desk.lang;
  const versions = new Map<string, Version[]>();
  for (const version of input.versions) {
    const list = versions.get(version.address) ?? [];
    list.push(version);
    versions.set(version.address, list);
  }
  const entities = new Map<string, Entity>(
    [...registry.outlets, ...registry.people, ...registry.organisations, ...registry.offices].map(
      (each) => [each.id, each],
    ),
  );
  const desk: Desk = {
    input,
    language: composeLanguageOrEnglish(lang),
    lang,
    since: (claim) => input.sinceOn?.get(claim) ?? input.since,
    find: (article, number) => {
      const list = versions.get(article) ?? [];
      const wanted = number === null ? list.at(-1) : list.find((each) => each.version === number);
      return wanted ?? list.at(-1) ?? null;
    },
    entity: (id) => entities.get(id) ?? null,
    outlet: (id) => registry.outlets.find((each) => each.id === id) ?? null,
    name: (entity) => nameIn(entity, lang),
    named: (entity) => withArticle(entity, nameIn(entity, lang), composeLanguageOrEnglish(lang)),
    dayOf: (version) => dayOf(version, input.desk.zone),
    heard: (review) => heardOf(review, desk),
  };
  return desk;
}

/** The name to show: in the language, else in English, else the first there is. */
export function nameIn(entity: Entity, lang: string): string {
  const names = entity.names;
  const own = names[lang] ?? names[primaryCode(lang)] ?? names.en ?? Object.values(names)[0];
  return own?.[0] ?? entity.id;
}

function withArticle(entity: Entity, name: string, { draft }: ComposeLanguage): string {
  if (entity.type !== 'organisation' && entity.type !== 'office') return name;
  const { article } = draft;
  return name.toLowerCase().startsWith(article) ? name : article + name;
}

function dayOf(version: Version, zone: string): string {
  const published = version.article.published;
  const value =
    published === null || published.precision === 'month' || published.precision === 'year'
      ? version.captured
      : published.value;
  return zonedDay(value, zone);
}

function heardOf(review: ClaimReview, desk: Desk): readonly Heard[] {
  const found = review.statements.flatMap((bearing): readonly Heard[] => {
    const version = desk.find(bearing.article, bearing.version);
    if (version === null) return [];
    const statement =
      version.attribution.statements.find((each) => each.id === bearing.statement) ?? null;
    return [{ bearing, version, statement, day: desk.dayOf(version) }];
  });
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
