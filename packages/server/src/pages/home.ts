/** Home: the latest edition, the claims with their states, what changed last. */
import type { ClaimCard } from '@hearsay/desk';
import { type Answering, type Asked, pageAnswer } from '../answer.ts';
import { filled, type Html, html, inLanguage, when } from '../html.ts';
import { counted, numberIn } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';
import { urls } from '../urls.ts';
import { changesOf } from './changes/changes.ts';
import { changeList } from './changes/words.ts';
import { editionCard } from './edition/card.ts';
import { layout } from './layout.ts';
import { deskText } from './names.ts';
import { interval, stateBadge } from './state.ts';

/** What a reader who comes back weekly has not seen. */
const LATEST_EDITIONS = 4;
const LATEST_CHANGES = 6;

function claimCard(speaking: Speaking, { claim, review }: ClaimCard): Html {
  const { lang, words, urls } = speaking;
  const { home } = words;
  const held = review.positions.filter(({ position }) => position !== 'none');
  const last = review.events.at(-1);
  const actors = { held: numberIn(lang, held.length), all: numberIn(lang, claim.actors.length) };
  return html`<li class="card">
  <h3><a href="${urls.claim(claim.id)}">${deskText(speaking, claim.question)}</a></h3>
  <p>${stateBadge(speaking, review)} ${interval(speaking, review.origins)}</p>
  <p class="quiet">${review.first === null ? home.notReported : filled(home.firstReported, { day: when(review.first.date, lang) })}
  ${held.length === 0 ? '' : filled(home.actors, actors)}
  ${last === undefined ? '' : filled(home.lastChange, { day: when(last.date, lang) })}</p>
</li>`;
}

/** The claims as cards. */
export function claimList(speaking: Speaking, claims: readonly ClaimCard[]): Html {
  const command = html`<code>hearsay review</code>`;
  if (claims.length === 0) return html`<p>${filled(speaking.words.home.noClaims, { command })}</p>`;
  return html`<ul class="cards">${claims.map((card) => claimCard(speaking, card))}</ul>`;
}

function latestEditions(speaking: Speaking): Html {
  const { library, lang, words, urls } = speaking;
  const [latest, ...others] = library.editions.slice(0, LATEST_EDITIONS);
  if (latest === undefined) return html``;
  const { latestEdition, allEditions } = words.home;
  return html`<section aria-labelledby="latest"><h2 id="latest">${latestEdition}</h2>
${editionCard(speaking, latest, 'lead')}
${others.length === 0 ? '' : html`<ul class="list">${others.map((edition) => html`<li>${editionCard(speaking, edition, 'line')}</li>`)}</ul>`}
<p><a href="${urls.editions()}">${counted(lang, allEditions, library.editions.length)}</a></p></section>`;
}

async function latestChanges(speaking: Speaking): Promise<Html> {
  const { library, words, urls } = speaking;
  const changes = changesOf(library.claims).slice(0, LATEST_CHANGES);
  if (changes.length === 0) return html``;
  return html`<section aria-labelledby="changes"><h2 id="changes">${words.home.changedLast}</h2>${await changeList(speaking, changes)}
<p><a href="${urls.changes()}">${words.home.allChanges}</a></p></section>`;
}

export const homePage: Answering = async (asked: Asked) => {
  const { library, words } = asked;
  const { lead } = words.home;
  return pageAnswer(
    asked,
    layout(asked, {
      title: words.frame.home,
      description: lead,
      path: urls.home(),
      body: html`<h1>${inLanguage(library.desk.name, null)}</h1>
<p class="lead">${lead}</p>
${latestEditions(asked)}
<section aria-labelledby="claims"><h2 id="claims">${words.frame.claims}</h2>${claimList(asked, library.claims)}</section>
${await latestChanges(asked)}`,
    }),
  );
};

/** Claims by the year in which they were first reported: the line of a subject over years. */
export const claimsPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const { claims } = library;
  const yearOf = ({ claim, review }: ClaimCard): string =>
    (review.first?.date ?? claim.from ?? '').slice(0, 4);
  const years = [...new Set(claims.map(yearOf))].sort((a, b) => b.localeCompare(a));
  return pageAnswer(
    asked,
    layout(asked, {
      title: words.frame.claims,
      description: words.home.claimsLead,
      path: urls.claims(),
      body: html`<h1>${words.frame.claims}</h1>
${
  years.length < 2
    ? claimList(asked, claims)
    : years.map(
        (year) =>
          html`<h2>${year === '' ? words.home.notReported : when(year, lang)}</h2>${claimList(
            asked,
            claims.filter((card) => yearOf(card) === year),
          )}`,
      )
}`,
    }),
  );
};
