/** Lists of articles: of all, and of one outlet. */
import type { ArticleEntry } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../answer.ts';
import { filled, type Html, html, inLanguage, inList, whenAt } from '../html.ts';
import { counted, numberIn, said } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';
import { named, nameHtml, nameOf } from './names.ts';
import { neighbours, PER_PAGE, pageLinks, partTitle } from './paging.ts';

/** An article in a list; the outlet is left out on its own page. */
export function articleLine(
  speaking: Speaking,
  entry: ArticleEntry,
  outlet: 'shown' | 'left out',
): Html {
  const { lang, words, urls } = speaking;
  const facts = [
    ...(outlet === 'shown' ? [named(speaking, entry.outlet, words.terms.unknownOutlet)] : []),
    whenAt(entry.published, entry.lang, lang),
    ...(entry.versions > 1 ? [counted(lang, words.lists.versions, entry.versions)] : []),
  ];
  return html`<li><a href="${urls.article(entry.address)}">${inLanguage(entry.title ?? entry.address, entry.lang)}</a>
<span class="quiet">${inList(facts, lang)}</span></li>`;
}

/** A list's heading: whose it is, linked, and how many it has. */
export function listHeading(speaking: Speaking, words: string, id: string, total: number): Html {
  const name = html`<a href="${speaking.urls.entity(id)}">${nameHtml(speaking, id, id)}</a>`;
  return html`<h1>${filled(words, { name, n: numberIn(speaking.lang, total) })}</h1>`;
}

export const articlesPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const list = await library.articles({ page: asked.page, perPage: PER_PAGE });
  const path = asked.urls.articles();
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, words.frame.articles, list),
      description: counted(lang, words.lists.lead, list.total),
      path: urls.articles(),
      ...neighbours(path, list),
      body: html`<h1>${said(words.lists.articles, { n: numberIn(lang, list.total) })}</h1>
<ul class="list">${list.items.map((entry) => articleLine(asked, entry, 'shown'))}</ul>
${pageLinks(asked, path, list)}`,
    }),
  );
};

export const entityArticlesPage: Answering = async (asked) => {
  const { library, words } = asked;
  const id = asked.param('id');
  const name = nameOf(asked, id);
  if (name === null) return null;
  const path = asked.urls.entityArticles(id);
  const list = await library.articles({ outlet: id, page: asked.page, perPage: PER_PAGE });
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, said(words.lists.articlesOfTitle, { name }), list),
      path: urls.entityArticles(id),
      ...neighbours(path, list),
      body: html`${listHeading(asked, words.lists.articlesOf, id, list.total)}
<ul class="list">${list.items.map((entry) => articleLine(asked, entry, 'left out'))}</ul>
${pageLinks(asked, path, list)}`,
    }),
  );
};
