/** How an article is named on a claim's page: its title, outlet and day, linked. */
import type { ArticleEntry, Library } from '@hearsay/desk';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../names.ts';

/** Articles by address. */
export type Articles = ReadonlyMap<string, ArticleEntry>;

/** An article by its address; an address the desk never captured stands as it is. */
export function articleLink(library: Library, articles: Articles, address: string): Html {
  const entry = articles.get(address);
  if (entry === undefined) return html`<bdi>${nameOf(library, address) ?? address}</bdi>`;
  const outlet = entry.outlet === null ? null : nameOf(library, entry.outlet);
  return html`<a href="${urls.article(address)}">${inLanguage(entry.title ?? address, entry.lang)}</a>
<span class="quiet">${outlet === null ? '' : html`${outlet}, `}${when(entry.published)}</span>`;
}

/** The same in two words, outlet and day: for lists in which an article stands again and again. */
export function articleShort(library: Library, articles: Articles, address: string): Html {
  const entry = articles.get(address);
  if (entry === undefined) return articleLink(library, articles, address);
  const outlet = entry.outlet === null ? null : nameOf(library, entry.outlet);
  return html`<a href="${urls.article(address)}"><bdi>${outlet ?? address}</bdi></a> <span class="quiet">${when(entry.published)}</span>`;
}
