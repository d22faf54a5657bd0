/** A claim: its state, its origins as a graph and in words, who holds which position, and why. */
import type { ReviewedClaim } from '@hearsay/desk';
import type { Origin } from '@hearsay/trace';
import { type Answering, type Asked, pageAnswer } from '../../answer.ts';
import { filled, type Html, html, inLanguage, inList, when } from '../../html.ts';
import { formFor, numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { causeAddress, changeHtml } from '../changes/words.ts';
import { droppedClaimPage } from '../error.ts';
import { feedLinks } from '../feeds.ts';
import { layout } from '../layout.ts';
import { deskText } from '../names.ts';
import { interval, intervalWords, stateBadge, stateWords } from '../state.ts';
import { articleLink } from './article-link.ts';
import { originName } from './origin-item.ts';
import { originsSection } from './origins.ts';
import { positionsSection } from './positions.ts';
import { statementsSection, withdrawnFlag } from './statements.ts';
import { yearsSection } from './years.ts';

/** Changes on the claim's own page; its feed and the list of changes have all. */
const CHANGES = 20;

function hypothesesSection(speaking: Speaking, { claim, review }: ReviewedClaim): Html {
  if (claim.hypotheses.length === 0) return html``;
  const { lang, words, urls } = speaking;
  const name = (id: string): Html => {
    const origin: Origin | undefined = review.origins.list.find((one) => one.id === id);
    return html`<a href="${urls.origin(claim.id, id)}">${inLanguage(origin === undefined ? id : originName(speaking, origin), null)}</a>`;
  };
  const list = (ids: readonly string[]): Html =>
    ids.length === 0 ? html`${words.claim.noOrigin}` : inList(ids.map(name), lang);
  return html`<section aria-labelledby="hypotheses"><h2 id="hypotheses">${words.claim.explanations}</h2><ul>
${claim.hypotheses.map(({ id, says }) => {
  const weight = review.hypotheses.find((one) => one.id === id);
  const slots = { for: list(weight?.for ?? []), against: list(weight?.against ?? []) };
  return html`<li><strong>${deskText(speaking, says)}</strong><br>${filled(words.claim.weight, slots)}</li>`;
})}</ul></section>`;
}

function assessmentsSection(speaking: Speaking, { review }: ReviewedClaim): Html {
  if (review.assessments.length === 0) return html``;
  const { lang, words } = speaking;
  const { assessment: title, credibility: rated } = words.claim;
  return html`<section class="assessment" aria-labelledby="assessment"><h2 id="assessment">${title}</h2>
${review.assessments.map(({ by, at, credibility, likelihood, why }) => {
  const facts = [
    ...(credibility === null ? [] : [said(rated, { n: numberIn(lang, Number(credibility)) })]),
    ...(likelihood === null ? [] : [deskText(speaking, likelihood)]),
    inLanguage(by, null),
    when(at, lang),
  ];
  return html`<p>${deskText(speaking, why)} <span class="quiet">${inList(facts, lang)}</span></p>`;
})}</section>`;
}

/** The page is long: its parts by name, those that it has. */
function contents({ lang, words }: Speaking, { claim, review }: ReviewedClaim): Html {
  const { parts: titles, onThisPage } = words.claim;
  const parts = [
    ['positions', review.positions.length],
    ['hypotheses', claim.hypotheses.length],
    ['origins', review.origins.list.length],
    ['statements', review.statements.length],
    ['log', review.events.length],
  ] as const;
  return html`<nav aria-label="${onThisPage}"><ul class="links">${parts
    .filter(([, count]) => count > 0)
    .map(
      ([id, count]) =>
        html`<li><a href="#${id}">${titles[id]}</a> <span class="quiet">${numberIn(lang, count)}</span></li>`,
    )}</ul></nav>`;
}

async function eventsSection(speaking: Speaking, { claim, review }: ReviewedClaim): Promise<Html> {
  if (review.events.length === 0) return html``;
  const { library, lang, words, urls: links } = speaking;
  const shown = review.events.toReversed().slice(0, CHANGES);
  const articles = await library.entries(shown.flatMap((event) => causeAddress(event) ?? []));
  const left = review.events.length - shown.length;
  const earlier = { n: numberIn(lang, left), changes: links.changes() };
  const card = { claim, review };
  return html`<section aria-labelledby="log"><h2 id="log">${words.claim.changed}</h2>
<p class="quiet">${filled(words.changes.feeds, { feeds: feedLinks(urls.claimFeed(claim.id), lang) })}</p><ol class="log">
${shown.map((event) => html`<li>${when(event.date, lang)} ${changeHtml(speaking, { card, event }, articles)}</li>`)}</ol>
${left === 0 ? '' : html`<p class="quiet">${filled(formFor(lang, words.claim.earlierChanges, left), earlier)}</p>`}</section>`;
}

async function firstReported(
  speaking: Speaking,
  { first }: ReviewedClaim['review'],
): Promise<Html> {
  if (first === null) return html``;
  const { library, lang, words } = speaking;
  const link = articleLink(speaking, await library.entries([first.article]), first.article);
  const article =
    first.withdrawnIn === null ? link : html`${link} ${withdrawnFlag(speaking, first.withdrawnIn)}`;
  return filled(words.claim.firstReported, { day: when(first.date, lang), article });
}

async function page(asked: Asked, reviewed: ReviewedClaim): Promise<Html> {
  const { base, words } = asked;
  const { claim, review } = reviewed;
  const path = urls.claim(claim.id);
  const summary = `${stateWords(asked, review.state)}; ${intervalWords(asked, review.origins)}`;
  const address = html`<bdi dir="ltr">${base}${path}</bdi>`;
  return layout(asked, {
    title: claim.question,
    description: summary,
    path,
    image: { path: urls.social('claims', claim.id), alt: `${claim.question} ${summary}` },
    alternates: [
      {
        title: `${words.claim.feed} (Atom)`,
        href: `${urls.claimFeed(claim.id)}.atom`,
        type: 'application/atom+xml',
      },
    ],
    body: html`<h1>${deskText(asked, claim.question)}</h1>
<p class="lead">${stateBadge(asked, review)} ${interval(asked, review.origins)}</p>
<p>${filled(words.claim.asserts, { claim: deskText(asked, claim.asserts) })}
${await firstReported(asked, review)}</p>
${assessmentsSection(asked, reviewed)}
${contents(asked, reviewed)}
${await positionsSection(asked, reviewed)}
${hypothesesSection(asked, reviewed)}
${await originsSection(asked, reviewed)}
${await statementsSection(asked, reviewed)}
${await eventsSection(asked, reviewed)}
${await yearsSection(asked, reviewed)}
<p class="quiet">${filled(words.claim.address, { address })}</p>`,
  });
}

/** A claim; one that the desk dropped says so at its permanent address. */
export const claimPage: Answering = async (asked) => {
  const id = asked.param('id');
  const reviewed = await asked.library.claim(id);
  if (reviewed !== null) return pageAnswer(asked, await page(asked, reviewed));
  const dropped = await asked.library.droppedClaim(id);
  if (dropped === null) return null;
  return pageAnswer(asked, droppedClaimPage(asked, id, dropped), 410);
};
