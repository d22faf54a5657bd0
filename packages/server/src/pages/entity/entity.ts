/** An outlet, person, office or organisation: profile, positions, words, articles, editions. */
import type { Library } from '@hearsay/desk';
import { FOUND } from '@hearsay/resolve';
import { type Answering, pageAnswer } from '../../answer.ts';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { editionLink } from '../edition/card.ts';
import { layout } from '../layout.ts';
import { articleLine } from '../lists.ts';
import { entitiesOf, nameOf } from '../names.ts';
import { positionWords } from '../state.ts';
import { profile } from './profile.ts';
import { trackRecord } from './record.ts';
import { saidItem } from './said.ts';

/** Rows shown of each list; the list's own page has all. */
const SHOWN = 15;

function positions({ claims }: Library, id: string): Html {
  const rows = claims
    .flatMap(({ claim, review }) =>
      review.positions
        .filter(({ actor, position }) => actor === id && position !== 'none')
        .map((position) => ({ claim, position, day: position.date ?? position.since ?? '' })),
    )
    .sort((a, b) => b.day.localeCompare(a.day));
  if (rows.length === 0) return html``;
  return html`<section aria-labelledby="positions"><h2 id="positions">Positions</h2><ul class="list">${rows.map(
    ({ claim, position, day }) =>
      html`<li>${when(day === '' ? null : day)} <span class="position ${position.position}">${positionWords(position)}</span> <a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a></li>`,
  )}</ul></section>`;
}

async function words(library: Library, id: string): Promise<Html> {
  const said = await library.saidBy(id, { page: 1, perPage: SHOWN });
  if (said.total === 0) return html``;
  return html`<section aria-labelledby="said"><h2 id="said">Statements (${said.total})</h2>
<ul class="list">${said.items.map((line) => saidItem(library, line))}</ul>
${said.total > SHOWN ? html`<p><a href="${urls.entityStatements(id)}">View all ${said.total} statements</a></p>` : ''}</section>`;
}

async function articles(library: Library, id: string): Promise<Html> {
  const list = await library.articles({ outlet: id, page: 1, perPage: SHOWN });
  return html`<section aria-labelledby="record"><h2 id="record">Track record</h2>${await trackRecord(library, id)}</section>
<section aria-labelledby="articles"><h2 id="articles">Articles (${list.total})</h2>
<ul class="list">${list.items.map((entry) => articleLine(library, entry, 'left out'))}</ul>
${list.total > SHOWN ? html`<p><a href="${urls.entityArticles(id)}">View all ${list.total} articles</a></p>` : ''}</section>`;
}

async function naming(library: Library, id: string): Promise<Html> {
  const list = await library.articlesNaming(id, { page: 1, perPage: SHOWN });
  if (list.total === 0) return html``;
  return html`<section aria-labelledby="named"><h2 id="named">Articles that name it (${list.total})</h2>
<ul class="list">${list.items.map((entry) => articleLine(library, entry, 'shown'))}</ul>
${list.total > SHOWN ? html`<p><a href="${urls.entityNamed(id)}">View all ${list.total} articles</a></p>` : ''}</section>`;
}

async function editions(library: Library, id: string): Promise<Html> {
  const known = await library.knownStatements(library.editions.flatMap(({ cites }) => cites));
  const citing = library.editions.filter(({ cites }) => cites.some((key) => known.get(key) === id));
  if (citing.length === 0) return html``;
  return html`<section aria-labelledby="editions"><h2 id="editions">Editions that quote or report it (${citing.length})</h2>
<ul class="list">${citing.slice(0, SHOWN).map((edition) => html`<li>${editionLink(edition)}</li>`)}</ul></section>`;
}

/** Nothing for an id the desk does not know. */
export const entityPage: Answering = async (asked) => {
  const { library } = asked;
  const id = asked.param('id');
  const entity = entitiesOf(library).get(id);
  if (entity === undefined) return null;
  const name = nameOf(library, id) ?? id;
  return pageAnswer(
    layout(asked, {
      title: name,
      description: `${name}, ${entity.type}: profile, positions and statements.`,
      path: urls.entity(id),
      body: html`<h1><bdi>${name}</bdi></h1>
<p class="quiet">${entity.type === 'outlet' ? 'Outlet' : entity.type === 'person' ? 'Person' : entity.type === 'office' ? 'Office' : 'Organisation'}${id.startsWith(FOUND) ? ', named by articles and not in the desk file: these words were joined by name alone' : ''}</p>
${profile(library, entity)}
${positions(library, id)}
${entity.type === 'outlet' ? await articles(library, id) : ''}
${await words(library, id)}
${await naming(library, id)}
${await editions(library, id)}`,
    }),
  );
};
