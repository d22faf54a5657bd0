/** What a person, office, organisation or outlet said, statement by statement. */
import type { SaidLine } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../../answer.ts';
import { type Html, html, inLanguage, inList, whenAt } from '../../html.ts';
import { said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { listHeading } from '../lists.ts';
import { named, nameOf } from '../names.ts';
import { neighbours, PER_PAGE, pageLinks, partTitle } from '../paging.ts';
import { forceWords, kindWords } from '../reading-words.ts';

export function saidItem(speaking: Speaking, { entry, statement }: SaidLine): Html {
  const { lang, words, urls } = speaking;
  const where = [
    named(speaking, entry.outlet, words.terms.unknownOutlet),
    whenAt(entry.published, entry.lang, lang),
  ];
  return html`<li><a href="${urls.statement(statement.key)}">${inLanguage(statement.content.text, entry.lang)}</a>
<span class="quiet">${inList(where, lang)} · ${kindWords(speaking, statement)}${forceWords(speaking, statement)}</span></li>`;
}

export const entityStatementsPage: Answering = async (asked) => {
  const { library, words } = asked;
  const id = asked.param('id');
  const name = nameOf(asked, id);
  if (name === null) return null;
  const path = asked.urls.entityStatements(id);
  const list = await library.saidBy(id, { page: asked.page, perPage: PER_PAGE });
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, said(words.lists.saidTitle, { name }), list),
      path: urls.entityStatements(id),
      ...neighbours(path, list),
      body: html`${listHeading(asked, words.lists.said, id, list.total)}
<ul class="list">${list.items.map((line) => saidItem(asked, line))}</ul>
${pageLinks(asked, path, list)}`,
    }),
  );
};
