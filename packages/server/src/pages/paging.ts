/** Lists in parts: which part is asked for, and the links to the others. */
import type { ListPage } from '@hearsay/desk';
import { filled, type Html, html } from '../html.ts';
import { numberIn, said } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';

/** Rows on one page of a list: a page stays light and a reader finds its end. */
export const PER_PAGE = 50;

/** A part of a list that is at hand; one beyond the end is the last. */
export function partOf<Item>(
  items: readonly Item[],
  page: number,
  perPage: number = PER_PAGE,
): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  const start = (shown - 1) * perPage;
  return { total: items.length, page: shown, pages, items: items.slice(start, start + perPage) };
}

/** Address of a part; the first has the list's own. */
export function partAddress(path: string, page: number): string {
  if (page <= 1) return path;
  return `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
}

/** The parts before and after, for a page's head. */
export function neighbours(
  path: string,
  { page, pages }: ListPage<unknown>,
): { readonly previous: string | null; readonly next: string | null } {
  return {
    previous: page > 1 ? partAddress(path, page - 1) : null,
    next: page < pages ? partAddress(path, page + 1) : null,
  };
}

/** Links to newer and older parts; nothing where there is one part only. */
export function pageLinks({ words, lang }: Speaking, path: string, list: ListPage<unknown>): Html {
  const { page, pages } = list;
  if (pages < 2) return html``;
  const { previous, next } = neighbours(path, list);
  const { paging } = words;
  const at = { page: numberIn(lang, page), pages: numberIn(lang, pages) };
  return html`<nav class="pages" aria-label="${paging.label}">
${page > 2 ? html`<a href="${path}">${paging.first}</a>` : ''}
${previous === null ? '' : html`<a rel="prev" href="${previous}">${paging.newer}</a>`}
<span>${filled(paging.at, at)}</span>
${next === null ? '' : html`<a rel="next" href="${next}">${paging.older}</a>`}
${page < pages - 1 ? html`<a href="${partAddress(path, pages)}">${paging.last}</a>` : ''}
</nav>`;
}

/** The title with the number of the part, for all parts but the first. */
export function partTitle(
  { words, lang }: Speaking,
  title: string,
  { page }: ListPage<unknown>,
): string {
  return page === 1 ? title : said(words.paging.titled, { title, page: numberIn(lang, page) });
}
