/** The articles that name a person, office, organisation or outlet, whoever speaks in them. */
import { type Answering, pageAnswer } from '../../answer.ts';
import { html } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { articleLine } from '../lists.ts';
import { nameOf } from '../names.ts';
import { neighbours, PER_PAGE, pageLinks, pageSuffix } from '../paging.ts';

export const entityNamedPage: Answering = async (asked) => {
  const { library } = asked;
  const id = asked.param('id');
  const name = nameOf(library, id);
  if (name === null) return null;
  const path = urls.entityNamed(id);
  const list = await library.articlesNaming(id, { page: asked.page, perPage: PER_PAGE });
  return pageAnswer(
    layout(asked, {
      title: `${name}: articles that name it${pageSuffix(list)}`,
      path,
      ...neighbours(path, list),
      body: html`<h1>Articles that name <a href="${urls.entity(id)}"><bdi>${name}</bdi></a> (${list.total})</h1>
<ul class="list">${list.items.map((entry) => articleLine(library, entry, 'shown'))}</ul>
${pageLinks(path, list)}`,
    }),
  );
};
