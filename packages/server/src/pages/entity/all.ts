/** Everyone whom the desk knows: outlets, organisations, offices and people, by name. */
import { type Entity, FOUND } from '@hearsay/resolve';
import { type Answering, pageAnswer } from '../../answer.ts';
import { type Html, html, inList } from '../../html.ts';
import { draftWords } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { countryName, entitiesOf, named, nameOf } from '../names.ts';
import { neighbours, pageLinks, partOf, partTitle } from '../paging.ts';

/** Names on one page: a desk's own list, as a rule, stands on one. */
const PER_PAGE = 200;

/** In the order of their lists: people are many, and were perhaps found by name alone. */
const TYPES: readonly Entity['type'][] = ['outlet', 'organisation', 'office', 'person'];

/** By type, the desk's own before those that were found, then by the name the page shows. */
function ordered(speaking: Speaking): readonly Entity[] {
  const { compare } = new Intl.Collator(speaking.words.code);
  const all = [...entitiesOf(speaking.library).values()].map((entity) => ({
    entity,
    name: nameOf(speaking, entity.id) ?? entity.id,
    rank: 2 * TYPES.indexOf(entity.type) + (entity.id.startsWith(FOUND) ? 1 : 0),
  }));
  return all.sort((a, b) => a.rank - b.rank || compare(a.name, b.name)).map(({ entity }) => entity);
}

/** What tells it from its neighbours: the kind of an outlet, the country, who holds an office now. */
function facts(speaking: Speaking, entity: Entity): readonly (Html | string)[] {
  const { outletKinds } = draftWords(speaking.lang);
  const kind = entity.type === 'outlet' && entity.kind !== null ? [outletKinds[entity.kind]] : [];
  const holders =
    entity.type === 'office'
      ? entity.holders
          .filter(({ to }) => to === null)
          .map(({ person }) => named(speaking, person, person))
      : [];
  const country = entity.type === 'person' ? null : entity.country;
  return [...kind, ...holders, ...(country === null ? [] : [countryName(speaking, country)])];
}

/** A name in a list, linked. */
export function entityLine(speaking: Speaking, entity: Entity): Html {
  const { id } = entity;
  return html`<li>${named(speaking, id, id)} <span class="quiet">${inList(facts(speaking, entity), speaking.lang)}</span></li>`;
}

export const whoPage: Answering = async (asked) => {
  const { words } = asked;
  const path = asked.urls.who();
  const list = partOf(ordered(asked), asked.page, PER_PAGE);
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, words.frame.who, list),
      path: urls.who(),
      ...neighbours(path, list),
      body: html`<h1>${words.frame.who}</h1>
${TYPES.map((type) => {
  const group = list.items.filter((entity) => entity.type === type);
  if (group.length === 0) return '';
  return html`<section aria-labelledby="${type}"><h2 id="${type}">${words.entity.groups[type]}</h2>
<ul class="list names">${group.map((entity) => entityLine(asked, entity))}</ul></section>`;
})}
${pageLinks(asked, path, list)}`,
    }),
  );
};
