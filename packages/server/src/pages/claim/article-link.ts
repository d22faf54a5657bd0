/** How an article is named on a claim's page: its title, outlet and day, linked. */
import type { ArticleEntry } from '@hearsay/desk';
import { type Html, html, inLanguage, inList, when, whenShort } from '../../html.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { nameHtml, nameOf } from '../names.ts';

/** Articles by address. */
export type Articles = ReadonlyMap<string, ArticleEntry>;

/** An article by its address; an address the desk never captured stands as it is. */
export function articleLink(speaking: Speaking, articles: Articles, address: string): Html {
  const entry = articles.get(address);
  if (entry === undefined) return nameHtml(speaking, address, address);
  const { outlet } = entry;
  const facts = [
    ...(outlet === null || nameOf(speaking, outlet) === null
      ? []
      : [nameHtml(speaking, outlet, outlet)]),
    when(entry.published, speaking.lang),
  ];
  return html`<a href="${speaking.urls.article(address)}">${inLanguage(entry.title ?? address, entry.lang)}</a>
<span class="quiet">${inList(facts, speaking.lang)}</span>`;
}

/** The same in two words, outlet and day: for lists in which an article stands again and again. */
export function articleShort(speaking: Speaking, articles: Articles, address: string): Html {
  const entry = articles.get(address);
  if (entry === undefined) return articleLink(speaking, articles, address);
  return html`<a href="${speaking.urls.article(address)}">${nameHtml(speaking, entry.outlet ?? '', address)}</a> <span class="quiet">${whenShort(entry.published, speaking.lang)}</span>`;
}
