/** Lists that lead on: all articles, all editions. */
import type { Library } from '@hearsay/desk';
import { type Html, html, inLanguage, when } from '../html.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';
import { named } from './names.ts';

/** Rows on one page of a list: a page stays light and a reader finds its end. */
const PER_PAGE = 50;

export function articlesPage(library: Library, page: number): Html {
  const pages = Math.max(1, Math.ceil(library.articles.length / PER_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const entries = library.articles.slice((shown - 1) * PER_PAGE, shown * PER_PAGE);
  const link = (to: number, text: string, rel: string): Html =>
    to < 1 || to > pages
      ? html``
      : html`<a rel="${rel}" href="${urls.articles()}?page=${to}">${text}</a> `;
  return layout(library, {
    title: `Articles${shown === 1 ? '' : `, page ${shown}`}`,
    body: html`<h1>Articles (${library.articles.length})</h1>
<ul class="list">${entries.map(
      (
        entry,
      ) => html`<li><a href="${urls.article(entry.address)}">${inLanguage(entry.title ?? entry.address, entry.lang)}</a>
<span class="quiet">${named(library, entry.outlet, 'unknown outlet')}, ${when(entry.published)}${entry.versions > 1 ? `, ${entry.versions} versions` : ''}</span></li>`,
    )}</ul>
<nav class="pages" aria-label="Pages">${link(shown - 1, '← newer', 'prev')}<span>page ${shown} of ${pages}</span> ${link(shown + 1, 'older →', 'next')}</nav>`,
  });
}
