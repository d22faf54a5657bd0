/** What stands beside an edition: its claims, who speaks in it, other editions. */
import { relatedEditions } from '@hearsay/compose';
import type { EditionCard } from '@hearsay/desk';
import { filled, type Html, html, inLanguage } from '../../html.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { deskText, entitiesOf, nameHtml } from '../names.ts';
import { statePill } from '../state.ts';
import { seriesTitle } from './archive.ts';
import { editionLink } from './card.ts';

/** Other editions named beside one; the claim's page has them all. */
const MAX_RELATED = 8;
const MAX_PEOPLE = 24;

function claimsPart(speaking: Speaking, { front }: EditionCard): Html {
  const { library, words, urls } = speaking;
  if (front.claims.length === 0) return html``;
  const rows = front.claims.map((id) => {
    const card = library.claims.find(({ claim }) => claim.id === id);
    if (card === undefined) return html`<li><a href="${urls.claim(id)}">${id}</a></li>`;
    return html`<li><a href="${urls.claim(id)}">${deskText(speaking, card.claim.question)}</a> ${statePill(speaking, card.review.state)}</li>`;
  });
  return html`<section aria-labelledby="its-claims"><h2 id="its-claims">${words.edition.inThisEdition}</h2><ul class="list">${rows}</ul></section>`;
}

async function peoplePart(speaking: Speaking, { cites }: EditionCard): Promise<Html> {
  const { library, words, urls } = speaking;
  const known = await library.knownStatements(cites);
  const ids = [...new Set([...known.values()].flatMap((id) => id ?? []))]
    .filter((id) => entitiesOf(library).has(id))
    .slice(0, MAX_PEOPLE);
  if (ids.length === 0) return html``;
  return html`<section aria-labelledby="its-people"><h2 id="its-people">${words.edition.people}</h2><ul class="tags">${ids.map(
    (id) => html`<li><a href="${urls.entity(id)}">${nameHtml(speaking, id, id)}</a></li>`,
  )}</ul></section>`;
}

function relatedPart(speaking: Speaking, { name, front }: EditionCard): Html {
  const { library, words } = speaking;
  const cards = library.editions.map((edition) => ({
    id: edition.name,
    front: edition.front,
    edition,
  }));
  const related = relatedEditions({ id: name, front }, cards, MAX_RELATED);
  if (related.length === 0) return html``;
  return html`<section aria-labelledby="same-claims"><h2 id="same-claims">${words.edition.onTheSameClaims}</h2><ul class="list">${related.map(({ edition }) => html`<li>${editionLink(speaking, edition)}</li>`)}</ul></section>`;
}

function seriesPart(
  { library, words: { edition: words }, urls }: Speaking,
  edition: EditionCard,
): Html {
  const { series } = edition.front;
  const all = library.editions.filter(({ front }) => front.series === series);
  const at = all.findIndex(({ name }) => name === edition.name);
  const step = (label: string, rel: string, other: EditionCard | undefined): Html => {
    if (other === undefined) return html``;
    const title = html`<a rel="${rel}" href="${urls.edition(other.name)}">${inLanguage(other.front.title, other.front.lang)}</a>`;
    return html`<li>${filled(label, { title })}</li>`;
  };
  const title = series === null ? null : seriesTitle(library, series);
  return html`<nav aria-label="${words.inTheSeries}"><h2>${words.inTheSeries}${title === null ? '' : html` ${inLanguage(title, null)}`}</h2><ul class="list">
${step(words.newer, 'next', all[at - 1])}${step(words.older, 'prev', all[at + 1])}
<li><a href="${series === null ? urls.editions() : urls.series(series)}">${words.viewAll}</a></li></ul></nav>`;
}

export async function besideEdition(speaking: Speaking, edition: EditionCard): Promise<Html> {
  return html`${claimsPart(speaking, edition)}${await peoplePart(speaking, edition)}${relatedPart(speaking, edition)}${seriesPart(speaking, edition)}`;
}
