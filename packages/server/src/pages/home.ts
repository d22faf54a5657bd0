/** Home: the latest edition, the claims with their states, what changed last. */
import type { ClaimCard, Library } from '@hearsay/desk';
import { type Answering, type Asked, pageAnswer } from '../answer.ts';
import { type Html, html, inLanguage, when } from '../html.ts';
import { urls } from '../urls.ts';
import { changesOf } from './changes/changes.ts';
import { causeAddress, changeHtml } from './changes/words.ts';
import { editionCard } from './edition/card.ts';
import { layout } from './layout.ts';
import { interval, stateBadge } from './state.ts';

/** What a reader who comes back weekly has not seen. */
const LATEST_EDITIONS = 4;
const LATEST_CHANGES = 6;

function claimCard({ claim, review }: ClaimCard): Html {
  const held = review.positions.filter(({ position }) => position !== 'none');
  const last = review.events.at(-1);
  return html`<li class="card">
  <h3><a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a></h3>
  <p>${stateBadge(review)} ${interval(review.origins)}</p>
  <p class="quiet">${review.first === null ? 'Not reported yet.' : html`First reported ${when(review.first.date)}.`}
  ${held.length === 0 ? '' : `${held.length} of ${claim.actors.length} actors have a position or are silent.`}
  ${last === undefined ? '' : html`Last change ${when(last.date)}.`}</p>
</li>`;
}

/** The claims as cards. */
export function claimList(claims: readonly ClaimCard[]): Html {
  if (claims.length === 0)
    return html`<p>No claim is reviewed yet. Run <code>hearsay review</code> on the desk.</p>`;
  return html`<ul class="cards">${claims.map(claimCard)}</ul>`;
}

function latestEditions({ editions }: Library): Html {
  const [latest, ...others] = editions.slice(0, LATEST_EDITIONS);
  if (latest === undefined) return html``;
  return html`<section aria-labelledby="latest"><h2 id="latest">Latest edition</h2>
${editionCard(latest, 'lead')}
${others.length === 0 ? '' : html`<ul class="list">${others.map((edition) => html`<li>${editionCard(edition, 'line')}</li>`)}</ul>`}
<p><a href="${urls.editions()}">View all editions (${editions.length})</a></p></section>`;
}

async function latestChanges(library: Library): Promise<Html> {
  const changes = changesOf(library.claims).slice(0, LATEST_CHANGES);
  if (changes.length === 0) return html``;
  const causes = changes.flatMap(({ event }) => causeAddress(event) ?? []);
  const articles = await library.entries(causes);
  return html`<section aria-labelledby="changes"><h2 id="changes">What changed last</h2><ol class="log">
${changes.map(({ card, event }) => html`<li>${when(event.date)} <a href="${urls.claim(card.claim.id)}">${inLanguage(card.claim.question, null)}</a> ${changeHtml(library, card, event, articles)}</li>`)}</ol>
<p><a href="${urls.changes()}">All changes</a></p></section>`;
}

const DESCRIPTION = 'What is claimed, who said it, and how many independent origins it has.';

export const homePage: Answering = async (asked: Asked) => {
  const { library } = asked;
  return pageAnswer(
    layout(asked, {
      title: 'Home',
      description: DESCRIPTION,
      path: urls.home(),
      body: html`<h1>${inLanguage(library.desk.name, null)}</h1>
<p class="lead">${DESCRIPTION}</p>
${latestEditions(library)}
<section aria-labelledby="claims"><h2 id="claims">Claims</h2>${claimList(library.claims)}</section>
${await latestChanges(library)}`,
    }),
  );
};

/** Claims by the year in which they were first reported: the line of a subject over years. */
export const claimsPage: Answering = async (asked) => {
  const { claims } = asked.library;
  const yearOf = ({ claim, review }: ClaimCard): string =>
    (review.first?.date ?? claim.from ?? '').slice(0, 4);
  const years = [...new Set(claims.map(yearOf))].sort((a, b) => b.localeCompare(a));
  return pageAnswer(
    layout(asked, {
      title: 'Claims',
      description: 'Every claim under review, by the year in which it was first reported.',
      path: urls.claims(),
      body: html`<h1>Claims</h1>
${
  years.length < 2
    ? claimList(claims)
    : years.map(
        (year) =>
          html`<h2>${year === '' ? 'Not reported yet' : year}</h2>${claimList(claims.filter((card) => yearOf(card) === year))}`,
      )
}`,
    }),
  );
};
