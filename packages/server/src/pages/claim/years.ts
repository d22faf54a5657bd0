/** The line of a claim over years: its editions with the state of their day, and claims beside it. */
import type { ClaimCard, Library, ReviewedClaim } from '@hearsay/desk';
import { type Html, html, when } from '../../html.ts';
import { numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { editionLink } from '../edition/card.ts';
import { deskText } from '../names.ts';
import { stateBadge, statePill } from '../state.ts';

/** Editions and claims named; the archives have all. */
const SHOWN = 30;

/** The state that held on a day: of the last day reviewed by then. */
function stateOn(
  states: readonly { readonly asOf: string; readonly state: string }[],
  day: string,
): string | null {
  return states.findLast(({ asOf }) => asOf <= day)?.state ?? null;
}

async function editionsPart(speaking: Speaking, id: string): Promise<Html> {
  const { library, lang, words } = speaking;
  const editions = library.editions.filter(({ front }) => front.claims.includes(id));
  if (editions.length === 0) return html``;
  const states = await library.statesOf(id);
  const title = said(words.claim.editions, { n: numberIn(lang, editions.length) });
  return html`<section aria-labelledby="editions"><h2 id="editions">${title}</h2><ul class="list">
${editions.slice(0, SHOWN).map((edition) => {
  const state = stateOn(states, edition.front.date);
  return html`<li>${editionLink(speaking, edition)} ${state === null ? '' : html`${statePill(speaking, state)} <span class="quiet">${words.claim.onThatDay}</span>`}</li>`;
})}</ul></section>`;
}

/** Claims that share an actor, by the day they were first reported: the newest first. */
function beside({ claims }: Library, { claim }: ReviewedClaim): readonly ClaimCard[] {
  const actors = new Set(claim.actors);
  return claims
    .filter((other) => other.claim.id !== claim.id)
    .filter((other) => other.claim.actors.some((actor) => actors.has(actor)))
    .sort((a, b) => (b.review.first?.date ?? '').localeCompare(a.review.first?.date ?? ''));
}

export async function yearsSection(speaking: Speaking, reviewed: ReviewedClaim): Promise<Html> {
  const { library, lang, words, urls } = speaking;
  const others = beside(library, reviewed);
  return html`${await editionsPart(speaking, reviewed.claim.id)}
${
  others.length === 0
    ? ''
    : html`<section aria-labelledby="beside"><h2 id="beside">${words.claim.sameActors}</h2><ul class="list">
${others.slice(0, SHOWN).map(({ claim, review }) => html`<li>${when(review.first?.date ?? claim.from, lang)} <a href="${urls.claim(claim.id)}">${deskText(speaking, claim.question)}</a> ${stateBadge(speaking, review)}</li>`)}</ul></section>`
}`;
}
