/** How outlets, people and offices are called on a page, with a link to their page. */
import type { Library } from '@hearsay/desk';
import { type Html, html } from '../html.ts';
import { urls } from '../urls.ts';

/** The name of an entity of the desk in the page's language, or null for an unknown id. */
export function nameOf(library: Library, id: string, lang = 'en'): string | null {
  const { outlets, people, organisations, offices } = library.desk.registry;
  const entity = [...outlets, ...people, ...organisations, ...offices].find(
    (candidate) => candidate.id === id,
  );
  if (entity === undefined) return null;
  return entity.names[lang]?.[0] ?? Object.values(entity.names).flat()[0] ?? id;
}

/** An entity by id, linked; a name as printed where the desk does not know it. */
export function named(library: Library, id: string | null, otherwise: string): Html {
  const name = id === null ? null : nameOf(library, id);
  if (id === null || name === null) return html`<bdi>${id ?? otherwise}</bdi>`;
  return html`<a href="${urls.entity(id)}"><bdi>${name}</bdi></a>`;
}
