/** Home: the claims with their states, the latest edition. */
import type { Library, ReviewedClaim } from '@hearsay/desk';
import { type Html, html, inLanguage, when } from '../html.ts';
import { urls } from '../urls.ts';
import { editionLink } from './edition.ts';
import { layout } from './layout.ts';
import { interval, stateBadge } from './state.ts';

function claimCard({ claim, review }: ReviewedClaim): Html {
  const held = review.positions.filter(({ position }) => position !== 'none');
  return html`<li class="card">
  <h3><a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a></h3>
  <p>${stateBadge(review)} ${interval(review.origins)}</p>
  <p class="quiet">${review.first === null ? 'Not reported yet.' : html`First reported ${when(review.first.date)}.`}
  ${held.length === 0 ? '' : `${held.length} of ${claim.actors.length} actors have a position or are silent.`}</p>
</li>`;
}

/** The list of claims. */
export function claimList(library: Library): Html {
  if (library.claims.length === 0)
    return html`<p>No claim is reviewed yet. Run <code>hearsay review</code> on the desk.</p>`;
  return html`<ul class="cards">${library.claims.map(claimCard)}</ul>`;
}

export function homePage(library: Library): Html {
  const [latest] = library.editions;
  return layout(library, {
    title: 'Home',
    description: `What is claimed, who said it, and how many independent origins it has.`,
    body: html`<h1>${library.desk.name}</h1>
${
  latest === undefined
    ? ''
    : html`<section aria-labelledby="latest"><h2 id="latest">Latest edition</h2>
<p class="lead">${editionLink(latest)}</p></section>`
}
<section aria-labelledby="claims"><h2 id="claims">Claims</h2>${claimList(library)}</section>`,
  });
}

export function claimsPage(library: Library): Html {
  return layout(library, { title: 'Claims', body: html`<h1>Claims</h1>${claimList(library)}` });
}
