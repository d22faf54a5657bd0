/** A claim: its state, its origins as a graph and in words, who holds which position, and why. */
import type { Library, ReviewedClaim } from '@hearsay/desk';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { layout } from '../layout.ts';
import { intervalWords, stateBadge } from '../state.ts';
import { articleLink } from './article-link.ts';
import { originsSection } from './origins.ts';
import { positionsSection } from './positions.ts';
import { statementsSection } from './statements.ts';

function hypothesesSection({ claim, review }: ReviewedClaim): Html {
  if (claim.hypotheses.length === 0) return html``;
  return html`<section aria-labelledby="hypotheses"><h2 id="hypotheses">Competing explanations</h2><ul>
${claim.hypotheses.map(({ id, says }) => {
  const weight = review.hypotheses.find((one) => one.id === id);
  const list = (origins: readonly string[]): Html =>
    origins.length === 0
      ? html`none`
      : html`${origins.map((origin) => html`<a href="#${origin}">${origin}</a> `)}`;
  return html`<li><strong>${inLanguage(says, null)}</strong> For: ${list(weight?.for ?? [])}. Against: ${list(weight?.against ?? [])}.</li>`;
})}</ul></section>`;
}

function assessmentsSection({ review }: ReviewedClaim): Html {
  if (review.assessments.length === 0) return html``;
  return html`<section class="assessment" aria-labelledby="assessment"><h2 id="assessment">The desk's assessment</h2>
${review.assessments.map(
  ({ by, at, credibility, likelihood, why }) =>
    html`<p>${why} <span class="quiet">${credibility === null ? '' : `credibility ${credibility}, `}${likelihood === null ? '' : `${likelihood}, `}${by}, ${when(at)}</span></p>`,
)}</section>`;
}

function eventsSection({ review }: ReviewedClaim): Html {
  if (review.events.length === 0) return html``;
  return html`<section aria-labelledby="log"><h2 id="log">What changed</h2><ol class="log">
${review.events.toReversed().map(({ date, text }) => html`<li>${when(date)} ${text}</li>`)}</ol></section>`;
}

export function claimPage(library: Library, reviewed: ReviewedClaim): Html {
  const { claim, review } = reviewed;
  const articles = new Map(library.articles.map((entry) => [entry.address, entry]));
  return layout(library, {
    title: claim.question,
    description: `${review.state}; ${intervalWords(review.origins)}`,
    feeds: [
      {
        title: 'Changes of this claim (Atom)',
        href: `/feeds/claims/${encodeURIComponent(claim.id)}.atom`,
        type: 'application/atom+xml',
      },
    ],
    body: html`<h1>${inLanguage(claim.question, null)}</h1>
<p class="lead">${stateBadge(review)} <span class="interval">${intervalWords(review.origins)}</span></p>
<p>The claim: ${inLanguage(claim.asserts, null)}
${review.first === null ? '' : html`First reported ${when(review.first.date)}: ${articleLink(library, articles, review.first.article)}${review.first.withdrawnIn === null ? '' : html` <span class="flag">withdrawn in version ${review.first.withdrawnIn}</span>`}.`}</p>
${assessmentsSection(reviewed)}
${originsSection(library, articles, reviewed)}
${positionsSection(library, articles, reviewed)}
${hypothesesSection(reviewed)}
${statementsSection(library, articles, reviewed)}
${eventsSection(reviewed)}`,
  });
}
