/** What a person, office, organisation or outlet said, statement by statement. */
import type { Library, SaidLine } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../../answer.ts';
import { type Html, html, inLanguage, whenAt } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { named, nameOf } from '../names.ts';
import { neighbours, PER_PAGE, pageLinks, pageSuffix } from '../paging.ts';

export function saidItem(library: Library, { entry, statement }: SaidLine): Html {
  const { polarity, denies, kind } = statement;
  const force =
    polarity === 'asserts' ? '' : ` · ${polarity}${denies === null ? '' : ` the ${denies}`}`;
  return html`<li><a href="${urls.statement(statement.key)}">${inLanguage(statement.content.text, entry.lang)}</a>
<span class="quiet">${named(library, entry.outlet, 'unknown outlet')}, ${whenAt(entry.published, entry.lang)} · ${kind}${force}</span></li>`;
}

export const entityStatementsPage: Answering = async (asked) => {
  const { library } = asked;
  const id = asked.param('id');
  const name = nameOf(library, id);
  if (name === null) return null;
  const path = urls.entityStatements(id);
  const list = await library.saidBy(id, { page: asked.page, perPage: PER_PAGE });
  return pageAnswer(
    layout(asked, {
      title: `${name}: statements${pageSuffix(list)}`,
      path,
      ...neighbours(path, list),
      body: html`<h1>What <a href="${urls.entity(id)}"><bdi>${name}</bdi></a> said (${list.total})</h1>
<ul class="list">${list.items.map((line) => saidItem(library, line))}</ul>
${pageLinks(path, list)}`,
    }),
  );
};
