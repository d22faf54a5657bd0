/** A claim: its state, its origins as a graph and in words, who holds which position, and why. */
import type { Library, ReviewedClaim } from '@hearsay/desk';
import type { Origin } from '@hearsay/trace';
import { type Answering, type Asked, pageAnswer } from '../../answer.ts';
import { type Html, html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { causeAddress, changeHtml } from '../changes/words.ts';
import { droppedClaimPage } from '../error.ts';
import { layout } from '../layout.ts';
import { intervalWords, stateBadge } from '../state.ts';
import { articleLink } from './article-link.ts';
import { originName, originsSection } from './origins.ts';
import { positionsSection } from './positions.ts';
import { statementsSection } from './statements.ts';
import { yearsSection } from './years.ts';

/** Changes on the claim's own page; its feed and the list of changes have all. */
const CHANGES = 20;

function hypothesesSection(library: Library, { claim, review }: ReviewedClaim): Html {
  if (claim.hypotheses.length === 0) return html``;
  return html`<section aria-labelledby="hypotheses"><h2 id="hypotheses">Competing explanations</h2><ul>
${claim.hypotheses.map(({ id, says }) => {
  const weight = review.hypotheses.find((one) => one.id === id);
  const name = (id: string): Html => {
    const origin: Origin | undefined = review.origins.list.find((one) => one.id === id);
    return html`<a href="${urls.origin(claim.id, id)}">${inLanguage(origin === undefined ? id : originName(library, origin), null)}</a>`;
  };
  const list = (origins: readonly string[]): Html =>
    origins.length === 0
      ? html`no origin`
      : html`${origins.map((id, at) => html`${at === 0 ? '' : ', '}${name(id)}`)}`;
  return html`<li><strong>${inLanguage(says, null)}</strong><br>For it: ${list(weight?.for ?? [])}. Against it: ${list(weight?.against ?? [])}.</li>`;
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

/** The page is long: its parts by name, those that it has. */
function contents({ claim, review }: ReviewedClaim): Html {
  const parts = [
    ['positions', 'Positions', review.positions.length],
    ['hypotheses', 'Explanations', claim.hypotheses.length],
    ['origins', 'Origins', review.origins.list.length],
    ['statements', 'Statements', review.statements.length],
    ['log', 'Changes', review.events.length],
  ] as const;
  return html`<nav aria-label="On this page"><ul class="links">${parts
    .filter(([, , count]) => count > 0)
    .map(
      ([id, title, count]) =>
        html`<li><a href="#${id}">${title}</a> <span class="quiet">${count}</span></li>`,
    )}</ul></nav>`;
}

async function eventsSection(library: Library, { claim, review }: ReviewedClaim): Promise<Html> {
  if (review.events.length === 0) return html``;
  const shown = review.events.toReversed().slice(0, CHANGES);
  const articles = await library.entries(shown.flatMap((event) => causeAddress(event) ?? []));
  const left = review.events.length - shown.length;
  return html`<section aria-labelledby="log"><h2 id="log">What changed</h2><ol class="log">
${shown.map((event) => html`<li>${when(event.date)} ${changeHtml(library, { claim, review }, event, articles)}</li>`)}</ol>
${left === 0 ? '' : html`<p class="quiet">${left} earlier changes are in <a href="${urls.changes()}">the list of all changes</a>.</p>`}</section>`;
}

async function page(asked: Asked, reviewed: ReviewedClaim): Promise<Html> {
  const { library, base } = asked;
  const { claim, review } = reviewed;
  const first = review.first;
  const articles = await library.entries(first === null ? [] : [first.article]);
  const path = urls.claim(claim.id);
  return layout(asked, {
    title: claim.question,
    description: `${review.state}; ${intervalWords(review.origins)}`,
    path,
    image: {
      path: urls.social('claims', claim.id),
      alt: `${claim.question} ${review.state}; ${intervalWords(review.origins)}`,
    },
    alternates: [
      {
        title: 'Changes of this claim (Atom)',
        href: `/feeds/claims/${encodeURIComponent(claim.id)}.atom`,
        type: 'application/atom+xml',
      },
    ],
    body: html`<h1>${inLanguage(claim.question, null)}</h1>
<p class="lead">${stateBadge(review)} <span class="interval">${intervalWords(review.origins)}</span></p>
<p>The claim: ${inLanguage(claim.asserts, null)}
${first === null ? '' : html`First reported ${when(first.date)}: ${articleLink(library, articles, first.article)}${first.withdrawnIn === null ? '' : html` <span class="flag">withdrawn in version ${first.withdrawnIn}</span>`}.`}</p>
${assessmentsSection(reviewed)}
${contents(reviewed)}
${await positionsSection(library, reviewed)}
${hypothesesSection(library, reviewed)}
${await originsSection(library, reviewed)}
${await statementsSection(library, reviewed)}
${await eventsSection(library, reviewed)}
${await yearsSection(library, reviewed)}
<p class="quiet">Permanent address: <bdi dir="ltr">${base}${path}</bdi></p>`,
  });
}

/** A claim; one that the desk dropped says so at its permanent address. */
export const claimPage: Answering = async (asked) => {
  const id = asked.param('id');
  const reviewed = await asked.library.claim(id);
  if (reviewed !== null) return pageAnswer(await page(asked, reviewed));
  const dropped = await asked.library.droppedClaim(id);
  if (dropped === null) return null;
  const { asOf, review } = dropped;
  const last = { asOf, state: review.state, origins: intervalWords(review.origins) };
  return pageAnswer(droppedClaimPage(asked, id, last), 410);
};
