/** An outlet, person, office or organisation: profile, positions, words, articles, editions. */
import { FOUND } from '@hearsay/resolve';
import { type Answering, pageAnswer } from '../../answer.ts';
import { filled, type Html, html, when } from '../../html.ts';
import { counted, numberIn, said as sentence } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import type { Plural } from '../../languages/words/plural.ts';
import { urls } from '../../urls.ts';
import { editionLink } from '../edition/card.ts';
import { layout } from '../layout.ts';
import { articleLine } from '../lists.ts';
import { deskText, entitiesOf, nameHtml, nameOf } from '../names.ts';
import { positionPill } from '../state.ts';
import { profile } from './profile.ts';
import { trackRecord } from './record.ts';
import { saidItem } from './said.ts';

/** Rows shown of each list; the list's own page has all. */
const SHOWN = 15;

function positions(speaking: Speaking, id: string): Html {
  const { library, lang, words, urls } = speaking;
  const rows = library.claims
    .flatMap(({ claim, review }) =>
      review.positions
        .filter(({ actor, position }) => actor === id && position !== 'none')
        .map((position) => ({ claim, position, day: position.date ?? position.since ?? '' })),
    )
    .sort((a, b) => b.day.localeCompare(a.day));
  if (rows.length === 0) return html``;
  return html`<section aria-labelledby="positions"><h2 id="positions">${words.entity.positions}</h2><ul class="list">${rows.map(
    ({ claim, position, day }) =>
      html`<li>${when(day === '' ? null : day, lang)} ${positionPill(speaking, position)} <a href="${urls.claim(claim.id)}">${deskText(speaking, claim.question)}</a></li>`,
  )}</ul></section>`;
}

/** A part of the page: a heading with a number, some rows, and the way to all of them. */
function part(
  { lang }: Speaking,
  name: { readonly id: string; readonly title: string },
  list: { readonly total: number; readonly rows: readonly Html[] },
  all: { readonly href: string; readonly words: Plural } | null,
): Html {
  const { id, title } = name;
  const { total, rows } = list;
  const heading = sentence(title, { n: numberIn(lang, total) });
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
<ul class="list">${rows}</ul>
${all === null || total <= SHOWN ? '' : html`<p><a href="${all.href}">${counted(lang, all.words, total)}</a></p>`}</section>`;
}

async function words(speaking: Speaking, id: string): Promise<Html> {
  const { library, urls } = speaking;
  const { statements, allStatements } = speaking.words.entity;
  const said = await library.saidBy(id, { page: 1, perPage: SHOWN });
  if (said.total === 0) return html``;
  const rows = said.items.map((line) => saidItem(speaking, line));
  return part(
    speaking,
    { id: 'said', title: statements },
    { total: said.total, rows },
    { href: urls.entityStatements(id), words: allStatements },
  );
}

async function articles(speaking: Speaking, id: string): Promise<Html> {
  const { library, urls } = speaking;
  const { record, articles: title, allArticles } = speaking.words.entity;
  const list = await library.articles({ outlet: id, page: 1, perPage: SHOWN });
  const rows = list.items.map((entry) => articleLine(speaking, entry, 'left out'));
  return html`<section aria-labelledby="record"><h2 id="record">${record}</h2>${await trackRecord(speaking, id)}</section>
${part(speaking, { id: 'articles', title }, { total: list.total, rows }, { href: urls.entityArticles(id), words: allArticles })}`;
}

async function naming(speaking: Speaking, id: string): Promise<Html> {
  const { library, urls } = speaking;
  const { naming: title, allArticles } = speaking.words.entity;
  const list = await library.articlesNaming(id, { page: 1, perPage: SHOWN });
  if (list.total === 0) return html``;
  const rows = list.items.map((entry) => articleLine(speaking, entry, 'shown'));
  return part(
    speaking,
    { id: 'named', title },
    { total: list.total, rows },
    { href: urls.entityNamed(id), words: allArticles },
  );
}

async function editions(speaking: Speaking, id: string): Promise<Html> {
  const { library, words } = speaking;
  const known = await library.knownStatements(library.editions.flatMap(({ cites }) => cites));
  const citing = library.editions.filter(({ cites }) => cites.some((key) => known.get(key) === id));
  if (citing.length === 0) return html``;
  const rows = citing
    .slice(0, SHOWN)
    .map((edition) => html`<li>${editionLink(speaking, edition)}</li>`);
  const name = { id: 'editions', title: words.entity.editions };
  return part(speaking, name, { total: citing.length, rows }, null);
}

/** Nothing for an id the desk does not know. */
export const entityPage: Answering = async (asked) => {
  const { library, words: table } = asked;
  const id = asked.param('id');
  const entity = entitiesOf(library).get(id);
  if (entity === undefined) return null;
  const name = nameOf(asked, id) ?? id;
  const type = table.entity.types[entity.type];
  return pageAnswer(
    asked,
    layout(asked, {
      title: name,
      description: sentence(table.entity.description, { name, type }),
      path: urls.entity(id),
      body: html`<h1>${nameHtml(asked, id, id)}</h1>
<p class="quiet">${id.startsWith(FOUND) ? filled(table.entity.found, { type }) : type}</p>
${profile(asked, entity)}
${positions(asked, id)}
${entity.type === 'outlet' ? await articles(asked, id) : ''}
${await words(asked, id)}
${await naming(asked, id)}
${await editions(asked, id)}`,
    }),
  );
};
