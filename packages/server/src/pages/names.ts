/** How outlets, people and offices are called on a page, with a link to their page. */
import { textDirection } from '@hearsay/compose';
import type { Library } from '@hearsay/desk';
import type { Entity, Registry } from '@hearsay/resolve';
import { directionOf, primaryCode } from '@hearsay/text';
import { type Html, html, inLanguage } from '../html.ts';
import { siteLanguage } from '../languages/index.ts';
import type { Speaking } from '../languages/speaking.ts';

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

interface Name {
  readonly text: string;
  /** The language the desk file gives it in; null for an id that stands for a name. */
  readonly lang: string | null;
}

function bestName({ library, lang }: Speaking, id: string): Name | null {
  const entity = entitiesOf(library).get(id);
  if (entity === undefined) return null;
  const { names } = entity;
  for (const code of [lang, primaryCode(lang), 'en', ...Object.keys(names)]) {
    const text = names[code]?.[0];
    if (text !== undefined) return { text, lang: code };
  }
  return { text: id, lang: null };
}

/** The name of an entity of the desk in the page's language, or null for an unknown id. */
export function nameOf(speaking: Speaking, id: string): string | null {
  return bestName(speaking, id)?.text ?? null;
}

/** The same set apart from its line, with its language where that is not the page's. */
export function nameHtml(speaking: Speaking, id: string, otherwise: string): Html {
  const name = bestName(speaking, id);
  const lang = name?.lang ?? null;
  return lang === null || primaryCode(lang) === primaryCode(speaking.lang)
    ? html`<bdi>${name?.text ?? otherwise}</bdi>`
    : html`<bdi lang="${lang}">${name?.text ?? otherwise}</bdi>`;
}

/** An entity by id, linked; a name as printed where the desk does not know it. */
export function named(speaking: Speaking, id: string | null, otherwise: string): Html {
  if (id === null || nameOf(speaking, id) === null) return html`<bdi>${id ?? otherwise}</bdi>`;
  return html`<a href="${speaking.urls.entity(id)}">${nameHtml(speaking, id, id)}</a>`;
}

/**
 * What the desk itself wrote, a claim's question say: in the desk's first language, if its letters run
 * that language's way.
 */
export function deskText({ library, lang }: Speaking, text: string): Html {
  const own = library.desk.languages[0];
  const isOwn = own !== undefined && textDirection(text) === directionOf(own);
  return isOwn && primaryCode(own) !== primaryCode(lang)
    ? inLanguage(text, own)
    : inLanguage(text, null);
}

// Making these names takes long, and the site speaks few languages.
const displayed = new Map<string, Intl.DisplayNames>();

function displayNames(lang: string, type: 'region' | 'language'): Intl.DisplayNames {
  const { code } = siteLanguage(lang);
  const before = displayed.get(`${code} ${type}`);
  if (before !== undefined) return before;
  const made = new Intl.DisplayNames([code], { type });
  displayed.set(`${code} ${type}`, made);
  return made;
}

/** The name of a country in the page's language, by the desk's own list first. */
export function countryName({ library, lang }: Speaking, code: string): string {
  const own = library.desk.registry.countries.find((country) => country.code === code)?.names;
  const name = own?.[primaryCode(lang)]?.[0] ?? own?.en?.[0] ?? Object.values(own ?? {}).flat()[0];
  if (name !== undefined) return name;
  // ISO 3166 has no other codes of two letters that ICU would refuse: the desk file is checked.
  return displayNames(lang, 'region').of(code) ?? code;
}

/** The name of a language in the page's language; a code that is no language's stands as it is. */
export function languageName({ lang }: Speaking, code: string): string {
  try {
    return displayNames(lang, 'language').of(code) ?? code;
  } catch {
    return code;
  }
}
