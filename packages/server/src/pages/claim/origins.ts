/** The origins of a claim, as a graph and in words, with the proof of each. */
import type { Library, ReviewedClaim } from '@hearsay/desk';
import type { Evidence, Origin } from '@hearsay/trace';
import { type Answering, pageAnswer } from '../../answer.ts';
import { drawOrigins, type NodeLabel } from '../../drawing/origin-graph.ts';
import { type Html, html, inLanguage } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { nameOf } from '../names.ts';
import { neighbours, pageLinks, pageSuffix, partOf } from '../paging.ts';
import { intervalWords } from '../state.ts';
import { type Articles, articleLink, articleShort } from './article-link.ts';

/** Origins on one page of the whole list. */
const PER_PAGE = 25;
/** Reasons of the interval that are shown: pairs grow with the square of the origins. */
const REASONS = 30;

/** How much of each origin is shown. */
interface Extent {
  readonly articles: number;
  readonly proofs: number;
}

/** On the whole list; on the claim's own page; and there where the claim is a large one. */
const WHOLE: Extent = { articles: 30, proofs: 30 };
const SMALL: Extent = { articles: 12, proofs: 12 };
const LARGE: Extent = { articles: 4, proofs: 0 };
/** Origins of a large claim on its own page, which stays below 100 kB. */
const SHOWN = 12;
/** Above this a claim is a large one. */
const SMALL_CLAIM = { origins: 20, articles: 60, proofs: 60 };

function isLarge({ list }: ReviewedClaim['review']['origins']): boolean {
  const count = (of: (origin: Origin) => number): number =>
    list.reduce((sum, origin) => sum + of(origin), 0);
  return (
    list.length > SMALL_CLAIM.origins ||
    count(({ articles }) => articles.length) > SMALL_CLAIM.articles ||
    count(({ evidence }) => evidence.length) > SMALL_CLAIM.proofs
  );
}

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

/** Whose origin it is, as the page calls it. */
export function originName(library: Library, origin: Origin): string {
  const who = origin.speaker ?? origin.outlet;
  return (who === null ? null : (nameOf(library, who) ?? who)) ?? origin.source ?? 'unnamed';
}

function originDetail(origin: Origin): string {
  const parts = [ORIGIN_WORDS[origin.kind], origin.kind === 'speech' ? null : origin.source];
  if (origin.rootless) parts.push('a circle without a root');
  if (origin.contested) parts.push('the speaker denies having said it');
  return parts.filter((part) => part !== null).join(', ');
}

/** What is left out of a long list, said. */
function rest(count: number, shown: number, what: string): Html {
  return count > shown ? html`<li class="quiet">and ${count - shown} more ${what}</li>` : html``;
}

function carriesWords({ claim }: ReviewedClaim, carries: readonly string[]): Html {
  const words = carries.map((one) => {
    if (one === 'claim') return html`the claim`;
    if (one === 'denial') return html`its denial`;
    const says = claim.hypotheses.find(({ id }) => id === one)?.says ?? one;
    return html`<a href="#hypotheses">${inLanguage(says, null)}</a>`;
  });
  return html`${words.map((word, at) => html`${at === 0 ? '' : ', '}${word}`)}`;
}

function originItem(
  library: Library,
  articles: Articles,
  reviewed: ReviewedClaim,
  origin: Origin,
  extent: Extent,
): Html {
  const { id, evidence, mentions } = origin;
  const proofs = evidence.slice(0, extent.proofs);
  const link = (address: string): Html => html`<li>${articleLink(library, articles, address)}</li>`;
  const count = origin.articles.length;
  return html`<li id="${id}">
<h3>${inLanguage(originName(library, origin), null)} <span class="quiet">${originDetail(origin)}</span></h3>
<p>Carries: ${carriesWords(reviewed, origin.carries)}. ${count} ${count === 1 ? 'article' : 'articles'}:</p>
<ul>${origin.articles.slice(0, extent.articles).map(link)}${rest(count, extent.articles, 'articles')}</ul>
${
  proofs.length === 0
    ? ''
    : html`<details><summary>Proof (${evidence.length})</summary><ul>${proofs.map(
        ({ from, to, kind, certain, via }) =>
          html`<li>${articleShort(library, articles, from)} <strong>${EVIDENCE_WORDS[kind]}</strong> ${articleShort(library, articles, to)}${via.length === 0 ? '' : ` by way of ${via.join(', ')}`}${certain ? '' : ' (possible, not proven)'}</li>`,
      )}${rest(evidence.length, proofs.length, 'proofs')}</ul></details>`
}
${
  mentions.length === 0
    ? ''
    : html`<p>Named only to deny it:</p><ul>${mentions.slice(0, extent.articles).map(link)}${rest(mentions.length, extent.articles, 'articles')}</ul>`
}
</li>`;
}

/** The articles that the shown origins name, looked up at once. */
function articlesOf(
  library: Library,
  origins: readonly Origin[],
  extent: Extent,
): Promise<Articles> {
  return library.entries(
    origins.flatMap(({ articles, evidence, mentions }) => [
      ...articles.slice(0, extent.articles),
      ...mentions.slice(0, extent.articles),
      ...evidence.slice(0, extent.proofs).flatMap(({ from, to }) => [from, to]),
    ]),
  );
}

function intervalReasons(library: Library, { review }: ReviewedClaim): Html {
  const { mayShare, parted, list } = review.origins;
  if (mayShare.length + parted.length === 0) return html``;
  const name = (id: string): Html => {
    const origin = list.find((one) => one.id === id);
    return origin === undefined ? html`${id}` : inLanguage(originName(library, origin), null);
  };
  return html`<details><summary>Why the number is an interval</summary><ul>
${mayShare.slice(0, REASONS).map(({ a, b, why }) => html`<li>${name(a)} and ${name(b)} may be one: ${why}</li>`)}${rest(mayShare.length, REASONS, 'pairs that may be one')}
${parted.slice(0, REASONS).map(({ a, b, why }) => html`<li>${name(a)} and ${name(b)} are not one: ${why}</li>`)}${rest(parted.length, REASONS, 'pairs that are not one')}</ul></details>`;
}

function graph(library: Library, articles: Articles, { claim, review }: ReviewedClaim): Html {
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
  return drawOrigins(review.origins, { origin: label, report });
}

/** Those with most articles first: on them most reports rest. */
function ordered({ origins }: ReviewedClaim['review']): readonly Origin[] {
  return isLarge(origins)
    ? origins.list.toSorted((a, b) => b.articles.length - a.articles.length)
    : origins.list;
}

export async function originsSection(library: Library, reviewed: ReviewedClaim): Promise<Html> {
  const { claim, review } = reviewed;
  const all = ordered(review);
  const large = isLarge(review.origins);
  const extent = large ? LARGE : SMALL;
  const shown = large ? all.slice(0, SHOWN) : all;
  const articles = await articlesOf(library, shown, extent);
  return html`<section aria-labelledby="origins"><h2 id="origins">Origins: ${intervalWords(review.origins)}</h2>
${large ? '' : graph(library, articles, reviewed)}
<ol class="origins">${shown.map((origin) => originItem(library, articles, reviewed, origin, extent))}</ol>
${large ? html`<p><a href="${urls.claimOrigins(claim.id)}">View all ${all.length} origins with their proofs</a></p>` : ''}
${intervalReasons(library, reviewed)}</section>`;
}

export const claimOriginsPage: Answering = async (asked) => {
  const { library } = asked;
  const reviewed = await library.claim(asked.param('id'));
  if (reviewed === null) return null;
  const { claim, review } = reviewed;
  const path = urls.claimOrigins(claim.id);
  const list = partOf(ordered(review), asked.page, PER_PAGE);
  const articles = await articlesOf(library, list.items, WHOLE);
  return pageAnswer(
    layout(asked, {
      title: `${claim.question} Origins${pageSuffix(list)}`,
      path,
      ...neighbours(path, list),
      body: html`<h1>Origins of: <a href="${urls.claim(claim.id)}">${inLanguage(claim.question, null)}</a></h1>
<p>${intervalWords(review.origins)}; ${list.total} listed.</p>
<ol class="origins" start="${(list.page - 1) * PER_PAGE + 1}">${list.items.map((origin) => originItem(library, articles, reviewed, origin, WHOLE))}</ol>
${pageLinks(path, list)}`,
    }),
  );
};
