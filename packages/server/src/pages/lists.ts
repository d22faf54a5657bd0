/** Lists of articles: of all, and of one outlet. */
import type { ArticleEntry, Library } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../answer.ts';
import { type Html, html, inLanguage, whenAt } from '../html.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';
import { named, nameOf } from './names.ts';
import { neighbours, PER_PAGE, pageLinks, pageSuffix } from './paging.ts';

/** An article in a list; the outlet is left out on its own page. */
export function articleLine(
  library: Library,
  entry: ArticleEntry,
  outlet: 'shown' | 'left out',
): Html {
  return html`<li><a href="${urls.article(entry.address)}">${inLanguage(entry.title ?? entry.address, entry.lang)}</a>
<span class="quiet">${outlet === 'shown' ? html`${named(library, entry.outlet, 'unknown outlet')}, ` : ''}${whenAt(entry.published, entry.lang)}${entry.versions > 1 ? `, ${entry.versions} versions` : ''}</span></li>`;
}

export const articlesPage: Answering = async (asked) => {
  const { library } = asked;
  const list = await library.articles({ page: asked.page, perPage: PER_PAGE });
  return pageAnswer(
    layout(asked, {
      title: `Articles${pageSuffix(list)}`,
      description: `${list.total} articles with who said what in them, the newest first.`,
      path: urls.articles(),
      ...neighbours(urls.articles(), list),
      body: html`<h1>Articles (${list.total})</h1>
<ul class="list">${list.items.map((entry) => articleLine(library, entry, 'shown'))}</ul>
${pageLinks(urls.articles(), list)}`,
    }),
  );
};

export const entityArticlesPage: Answering = async (asked) => {
  const { library } = asked;
  const id = asked.param('id');
  const name = nameOf(library, id);
  if (name === null) return null;
  const path = urls.entityArticles(id);
  const list = await library.articles({ outlet: id, page: asked.page, perPage: PER_PAGE });
  return pageAnswer(
    layout(asked, {
      title: `${name}: articles${pageSuffix(list)}`,
      path,
      ...neighbours(path, list),
      body: html`<h1>Articles of <a href="${urls.entity(id)}"><bdi>${name}</bdi></a> (${list.total})</h1>
<ul class="list">${list.items.map((entry) => articleLine(library, entry, 'left out'))}</ul>
${pageLinks(path, list)}`,
    }),
  );
};
