/** What stands beside an edition, in its language: its claims, who speaks in it, other editions. */
import { composeLanguage, relatedEditions } from '@hearsay/compose';
import type { EditionCard, Library } from '@hearsay/desk';
import { type Html, html, inLanguage } from '../../html.ts';
import { siteLanguage } from '../../languages/index.ts';
import { urls } from '../../urls.ts';
import { entitiesOf, nameOf } from '../names.ts';
import { seriesTitle } from './archive.ts';
import { editionLink } from './card.ts';

/** Other editions named beside one; the claim's page has them all. */
const MAX_RELATED = 8;
const MAX_PEOPLE = 24;

function claimsPart({ claims }: Library, { front }: EditionCard): Html {
  const words = siteLanguage(front.lang);
  const states = composeLanguage(front.lang)?.draft.stateNames;
  if (front.claims.length === 0) return html``;
  const rows = front.claims.map((id) => {
    const card = claims.find(({ claim }) => claim.id === id);
    if (card === undefined) return html`<li><a href="${urls.claim(id)}">${id}</a></li>`;
    const { state } = card.review;
    return html`<li><a href="${urls.claim(id)}">${inLanguage(card.claim.question, null)}</a> <span class="state ${state}">${states?.[state] ?? state}</span></li>`;
  });
  return html`<section aria-labelledby="its-claims"><h2 id="its-claims">${words.inThisEdition}</h2><ul class="list">${rows}</ul></section>`;
}

async function peoplePart(library: Library, { front, cites }: EditionCard): Promise<Html> {
  const known = await library.knownStatements(cites);
  const ids = [...new Set([...known.values()].flatMap((id) => id ?? []))]
    .filter((id) => entitiesOf(library).has(id))
    .slice(0, MAX_PEOPLE);
  if (ids.length === 0) return html``;
  return html`<section aria-labelledby="its-people"><h2 id="its-people">${siteLanguage(front.lang).people}</h2><ul class="tags">${ids.map(
    (id) =>
      html`<li><a href="${urls.entity(id)}">${inLanguage(nameOf(library, id, front.lang) ?? id, null)}</a></li>`,
  )}</ul></section>`;
}

function relatedPart({ editions }: Library, { name, front }: EditionCard): Html {
  const cards = editions.map((edition) => ({ id: edition.name, front: edition.front, edition }));
  const related = relatedEditions({ id: name, front }, cards, MAX_RELATED);
  if (related.length === 0) return html``;
  return html`<section aria-labelledby="same-claims"><h2 id="same-claims">${siteLanguage(front.lang).onTheSameClaims}</h2><ul class="list">${related.map(({ edition }) => html`<li>${editionLink(edition)}</li>`)}</ul></section>`;
}

function seriesPart(library: Library, edition: EditionCard): Html {
  const { series, lang } = edition.front;
  const words = siteLanguage(lang);
  const all = library.editions.filter(({ front }) => front.series === series);
  const at = all.findIndex(({ name }) => name === edition.name);
  const step = (label: string, rel: string, other: EditionCard | undefined): Html => {
    if (other === undefined) return html``;
    const [before = '', after = ''] = label.split('{title}');
    return html`<li>${before}<a rel="${rel}" href="${urls.edition(other.name)}">${inLanguage(other.front.title, other.front.lang)}</a>${after}</li>`;
  };
  const title = series === null ? null : seriesTitle(library, series);
  return html`<nav aria-label="${words.inTheSeries}"><h2>${words.inTheSeries}${title === null ? '' : html` ${inLanguage(title, null)}`}</h2><ul class="list">
${step(words.newer, 'next', all[at - 1])}${step(words.older, 'prev', all[at + 1])}
<li><a href="${series === null ? urls.editions() : urls.series(series)}">${words.viewAll}</a></li></ul></nav>`;
}

export async function besideEdition(library: Library, edition: EditionCard): Promise<Html> {
  return html`${claimsPart(library, edition)}${await peoplePart(library, edition)}${relatedPart(library, edition)}${seriesPart(library, edition)}`;
}
