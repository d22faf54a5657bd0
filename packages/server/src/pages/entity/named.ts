/** The articles that name a person, office, organisation or outlet, whoever speaks in them. */
import { type Answering, pageAnswer } from '../../answer.ts';
import { html } from '../../html.ts';
import { said } from '../../languages/say.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { articleLine, listHeading } from '../lists.ts';
import { nameOf } from '../names.ts';
import { neighbours, PER_PAGE, pageLinks, partTitle } from '../paging.ts';

export const entityNamedPage: Answering = async (asked) => {
  const { library, words } = asked;
  const id = asked.param('id');
  const name = nameOf(asked, id);
  if (name === null) return null;
  const path = asked.urls.entityNamed(id);
  const list = await library.articlesNaming(id, { page: asked.page, perPage: PER_PAGE });
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, said(words.lists.namingTitle, { name }), list),
      path: urls.entityNamed(id),
      ...neighbours(path, list),
      body: html`${listHeading(asked, words.lists.naming, id, list.total)}
<ul class="list">${list.items.map((entry) => articleLine(asked, entry, 'shown'))}</ul>
${pageLinks(asked, path, list)}`,
    }),
  );
};
