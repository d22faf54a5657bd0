/** A claim: its state, its origins as a graph and in words, who holds which position, and why. */
import type { ArticleEntry, Library, ReviewedClaim } from '@hearsay/desk';
import type { Evidence, Origin } from '@hearsay/trace';
import type { Bearing, Position } from '@hearsay/weigh';
import { drawOrigins, type NodeLabel } from '../drawing/origin-graph.ts';
import { type ActorRow, drawPositions } from '../drawing/position-line.ts';
import { type Html, html, inLanguage, when } from '../html.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';
import { named, nameOf } from './names.ts';
import { intervalWords, positionWords, stateBadge } from './state.ts';

const ORIGIN_WORDS = {
  speech: 'said on the record',
  report: 'own report',
  cited: 'cited, not captured',
  unnamed: 'no outlet named',
} as const;

const EVIDENCE_WORDS: Readonly<Record<Evidence['kind'], string>> = {
  cites: 'cites',
  copies: 'copies',
  translates: 'translates',
  links: 'links to',
  credits: 'credits',
  'same-speech': 'quotes the same words as',
  'same-speaker': 'quotes the same speaker as',
};

type Articles = ReadonlyMap<string, ArticleEntry>;

function articleLink(library: Library, articles: Articles, address: string): Html {
  const entry = articles.get(address);
  if (entry === undefined) return html`<bdi>${nameOf(library, address) ?? address}</bdi>`;
  const outlet = entry.outlet === null ? null : nameOf(library, entry.outlet);
  return html`<a href="${urls.article(address)}">${inLanguage(entry.title ?? address, entry.lang)}</a>
<span class="quiet">${outlet === null ? '' : html`${outlet}, `}${when(entry.published)}</span>`;
}

function originName(library: Library, origin: Origin): string {
  const who = origin.speaker ?? origin.outlet;
  return (who === null ? null : (nameOf(library, who) ?? who)) ?? origin.source ?? 'unnamed';
}

function originDetail(origin: Origin): string {
  const parts = [ORIGIN_WORDS[origin.kind], origin.kind === 'speech' ? null : origin.source];
  if (origin.rootless) parts.push('a circle without a root');
  if (origin.contested) parts.push('the speaker denies having said it');
  return parts.filter((part) => part !== null).join(', ');
}

function originItem(library: Library, articles: Articles, origin: Origin): Html {
  return html`<li id="${origin.id}">
<h3>${originName(library, origin)} <span class="quiet">${originDetail(origin)}</span></h3>
<p>Carries: ${origin.carries.join(', ')}. ${origin.articles.length} ${origin.articles.length === 1 ? 'article' : 'articles'}:</p>
<ul>${origin.articles.map((address) => html`<li>${articleLink(library, articles, address)}</li>`)}</ul>
${
  origin.evidence.length === 0
    ? ''
    : html`<details><summary>Proof (${origin.evidence.length})</summary><ul>${origin.evidence.map(
        ({ from, to, kind, certain, via }) =>
          html`<li>${articleLink(library, articles, from)} <strong>${EVIDENCE_WORDS[kind]}</strong> ${articleLink(library, articles, to)}${via.length === 0 ? '' : ` by way of ${via.join(', ')}`}${certain ? '' : ' (possible, not proven)'}</li>`,
      )}</ul></details>`
}
${
  origin.mentions.length === 0
    ? ''
    : html`<p>Named only to deny it: ${origin.mentions.map((address) => articleLink(library, articles, address))}</p>`
}
</li>`;
}

function originsSection(
  library: Library,
  articles: Articles,
  { claim, review }: ReviewedClaim,
): Html {
  const { origins } = review;
  const label = (origin: Origin): NodeLabel => ({
    title: originName(library, origin),
    detail: originDetail(origin),
    href: urls.origin(claim.id, origin.id),
  });
  const report = (reference: string): NodeLabel => {
    const entry = articles.get(reference);
    const outlet = entry?.outlet ?? null;
    return {
      title: (outlet === null ? null : nameOf(library, outlet)) ?? reference,
      detail: entry?.published?.slice(0, 10) ?? '',
      href: entry === undefined ? null : urls.article(reference),
    };
  };
  return html`<section aria-labelledby="origins"><h2 id="origins">Origins: ${intervalWords(origins)}</h2>
${drawOrigins(origins, { origin: label, report })}
<ol class="origins">${origins.list.map((origin) => originItem(library, articles, origin))}</ol>
${
  origins.mayShare.length + origins.parted.length === 0
    ? ''
    : html`<details><summary>Why the number is an interval</summary><ul>
${origins.mayShare.map(({ a, b, why }) => html`<li>${a} and ${b} may be one: ${why}</li>`)}
${origins.parted.map(({ a, b, why }) => html`<li>${a} and ${b} are not one: ${why}</li>`)}</ul></details>`
}</section>`;
}

function positionsSection(
  library: Library,
  articles: Articles,
  { claim, review }: ReviewedClaim,
): Html {
  const { asOf } = library;
  const keyOf = ({ article, statement }: Position): string | null =>
    review.statements.find((row) => row.article === article && row.statement === statement)?.key ??
    null;
  const hrefOf = (position: Position): string | null => {
    const key = keyOf(position);
    if (key !== null) return urls.statement(key);
    return position.article === null ? null : urls.article(position.article);
  };
  const rows = claim.actors.map(
    (actor): ActorRow => ({
      name: nameOf(library, actor) ?? actor,
      positions: review.positions
        .filter((position) => position.actor === actor)
        .map((position) => ({
          ...position,
          words: positionWords(position),
          href: hrefOf(position),
        })),
    }),
  );
  const from = review.first?.date ?? claim.from ?? asOf;
  return html`<section aria-labelledby="positions"><h2 id="positions">Positions</h2>
${from === null || asOf === null ? '' : drawPositions(rows, from, asOf)}
<div class="scroll" tabindex="0" role="group" aria-label="Table of positions"><table>
<thead><tr><th scope="col">Actor</th><th scope="col">Position</th><th scope="col">Since</th><th scope="col">Proof</th></tr></thead>
<tbody>${review.positions.map((position) => {
    const href = hrefOf(position);
    return html`<tr><th scope="row">${named(library, position.actor, position.actor)}</th>
<td><span class="position ${position.position}">${positionWords(position)}</span></td>
<td>${when(position.date ?? position.since)}</td>
<td>${href === null || position.article === null ? '' : html`<a href="${href}">${articles.get(position.article)?.title ?? position.article}</a>`}</td></tr>`;
  })}</tbody></table></div></section>`;
}

function bearingRow(library: Library, articles: Articles, bearing: Bearing): Html {
  const entry = articles.get(bearing.article);
  const outlet = entry?.outlet ?? null;
  const proof = bearing.key === null ? urls.article(bearing.article) : urls.statement(bearing.key);
  return html`<tr><td>${when(entry?.published ?? null)}</td>
<td>${named(library, outlet, bearing.article)}</td>
<td><a href="${proof}">${inLanguage(entry?.title ?? bearing.article, entry?.lang ?? null)}</a></td>
<td><span class="stance ${bearing.stance}">${bearing.stance}</span>${bearing.denies === null ? '' : ` (${bearing.denies})`}${bearing.withdrawnIn === null ? '' : html` <span class="flag">withdrawn in version ${bearing.withdrawnIn}</span>`}</td>
<td>${bearing.voice === 'outlet' ? "the outlet's own voice" : 'a source'}</td>
<td class="why">${bearing.why} (${bearing.score.toFixed(2)})</td></tr>`;
}

function statementsSection(library: Library, articles: Articles, { review }: ReviewedClaim): Html {
  return html`<section aria-labelledby="statements"><h2 id="statements">What bears on it</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Table of statements"><table>
<thead><tr><th scope="col">Day</th><th scope="col">Outlet</th><th scope="col">Article</th><th scope="col">Stance</th><th scope="col">Voice</th><th scope="col">Why</th></tr></thead>
<tbody>${review.statements.map((row) => bearingRow(library, articles, row))}</tbody></table></div></section>`;
}

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
