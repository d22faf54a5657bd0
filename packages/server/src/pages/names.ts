/** How outlets, people and offices are called on a page, with a link to their page. */
import type { Library } from '@hearsay/desk';
import type { Entity, Registry } from '@hearsay/resolve';
import { primaryCode } from '@hearsay/text';
import { type Html, html } from '../html.ts';
import { urls } from '../urls.ts';

const indexes = new WeakMap<Registry, ReadonlyMap<string, Entity>>();

/** Everyone the desk knows, by id. */
export function entitiesOf({ desk: { registry } }: Library): ReadonlyMap<string, Entity> {
  const before = indexes.get(registry);
  if (before !== undefined) return before;
  const { outlets, people, organisations, offices } = registry;
  const all: readonly Entity[] = [...outlets, ...people, ...organisations, ...offices];
  const index = new Map(all.map((entity) => [entity.id, entity]));
  indexes.set(registry, index);
  return index;
}

/** The name of an entity of the desk in the page's language, or null for an unknown id. */
export function nameOf(library: Library, id: string, lang = 'en'): string | null {
  const entity = entitiesOf(library).get(id);
  if (entity === undefined) return null;
  const { names } = entity;
  const own = names[lang] ?? names[primaryCode(lang)] ?? names.en;
  return own?.[0] ?? Object.values(names).flat()[0] ?? id;
}

/** An entity by id, linked; a name as printed where the desk does not know it. */
export function named(library: Library, id: string | null, otherwise: string, lang = 'en'): Html {
  const name = id === null ? null : nameOf(library, id, lang);
  if (id === null || name === null) return html`<bdi>${id ?? otherwise}</bdi>`;
  return html`<a href="${urls.entity(id)}"><bdi>${name}</bdi></a>`;
}

/** The English name of a country, by the desk's own list first. */
export function countryName({ desk }: Library, code: string): string {
  const own = desk.registry.countries.find((country) => country.code === code)?.names;
  const name = own?.en?.[0] ?? Object.values(own ?? {}).flat()[0];
  if (name !== undefined) return name;
  // ISO 3166 has no other codes of two letters that ICU would refuse: the desk file is checked.
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}
