/** The line of a claim over years: its editions with the state of their day, and claims beside it. */
import type { ClaimCard, Library, ReviewedClaim } from '@hearsay/desk';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { editionLink } from '../edition/card.ts';
import { stateBadge } from '../state.ts';

/** Editions and claims named; the archives have all. */
const SHOWN = 30;

/** The state that held on a day: of the last day reviewed by then. */
function stateOn(
  states: readonly { readonly asOf: string; readonly state: string }[],
  day: string,
): string | null {
  return states.findLast(({ asOf }) => asOf <= day)?.state ?? null;
}

async function editionsPart(library: Library, id: string): Promise<Html> {
  const editions = library.editions.filter(({ front }) => front.claims.includes(id));
  if (editions.length === 0) return html``;
  const states = await library.statesOf(id);
  return html`<section aria-labelledby="editions"><h2 id="editions">Editions on it (${editions.length})</h2><ul class="list">
${editions.slice(0, SHOWN).map((edition) => {
  const state = stateOn(states, edition.front.date);
  return html`<li>${editionLink(edition)} ${state === null ? '' : html`<span class="state ${state}">${state}</span> <span class="quiet">then</span>`}</li>`;
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

export async function yearsSection(library: Library, reviewed: ReviewedClaim): Promise<Html> {
  const others = beside(library, reviewed);
  return html`${await editionsPart(library, reviewed.claim.id)}
${
  others.length === 0
    ? ''
    : html`<section aria-labelledby="beside"><h2 id="beside">Other claims on the same actors</h2><ul class="list">
${others.slice(0, SHOWN).map(({ claim, review }) => html`<li>${when(review.first?.date ?? claim.from)} <a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a> ${stateBadge(review)}</li>`)}</ul></section>`
}`;
}
