/** The origins of a claim, as a graph and in words, with the proof of each. */
import type { ReviewedClaim } from '@hearsay/desk';
import type { Origin } from '@hearsay/trace';
import { type Answering, pageAnswer } from '../../answer.ts';
import { drawOrigins, type NodeLabel } from '../../drawing/origin-graph.ts';
import { filled, type Html, html, inEnglish, inLanguage, shortDay } from '../../html.ts';
import { counted, draftWords, numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { deskText, nameOf } from '../names.ts';
import { neighbours, pageLinks, partOf, partTitle } from '../paging.ts';
import { intervalWords } from '../state.ts';
import type { Articles } from './article-link.ts';
import { type Extent, leftOut, originDetails, originItem, originName } from './origin-item.ts';

/** Origins on one page of the whole list. */
const PER_PAGE = 25;
/** Reasons of the interval that are shown: pairs grow with the square of the origins. */
const REASONS = 30;

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

/** The articles that the shown origins name, looked up at once. */
function articlesOf(
  { library }: Speaking,
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

function intervalReasons(speaking: Speaking, { review }: ReviewedClaim): Html {
  const { mayShare, parted, list } = review.origins;
  if (mayShare.length + parted.length === 0) return html``;
  const { lang } = speaking;
  const { whyInterval, mayBeOne, notOne, moreMayBeOne, moreNotOne } = speaking.words.origins;
  const name = (id: string): Html => {
    const origin = list.find((one) => one.id === id);
    return origin === undefined ? html`${id}` : inLanguage(originName(speaking, origin), null);
  };
  const pair = (
    words: string,
    { a, b, why }: { readonly a: string; readonly b: string; readonly why: string },
  ): Html => html`<li>${filled(words, { a: name(a), b: name(b), why: inEnglish(why, lang) })}</li>`;
  return html`<details><summary>${whyInterval}</summary><ul>
${mayShare.slice(0, REASONS).map((two) => pair(mayBeOne, two))}${leftOut(lang, mayShare.length, REASONS, moreMayBeOne)}
${parted.slice(0, REASONS).map((two) => pair(notOne, two))}${leftOut(lang, parted.length, REASONS, moreNotOne)}</ul></details>`;
}

function graph(speaking: Speaking, articles: Articles, { claim, review }: ReviewedClaim): Html {
  const { lang, urls } = speaking;
  const label = (origin: Origin): NodeLabel => ({
    title: originName(speaking, origin),
    detail: originDetails(speaking, origin).join(draftWords(lang).comma),
    href: urls.origin(claim.id, origin.id),
  });
  const report = (reference: string): NodeLabel => {
    const entry = articles.get(reference);
    const outlet = entry?.outlet ?? null;
    return {
      title: (outlet === null ? null : nameOf(speaking, outlet)) ?? reference,
      detail: entry?.published == null ? '' : shortDay(entry.published, lang),
      href: entry === undefined ? null : urls.article(reference),
    };
  };
  return drawOrigins(speaking, review.origins, { origin: label, report });
}

/** Those with most articles first: on them most reports rest. */
function ordered({ origins }: ReviewedClaim['review']): readonly Origin[] {
  return isLarge(origins)
    ? origins.list.toSorted((a, b) => b.articles.length - a.articles.length)
    : origins.list;
}

export async function originsSection(speaking: Speaking, reviewed: ReviewedClaim): Promise<Html> {
  const { lang, words, urls } = speaking;
  const { claim, review } = reviewed;
  const all = ordered(review);
  const large = isLarge(review.origins);
  const extent = large ? LARGE : SMALL;
  const shown = large ? all.slice(0, SHOWN) : all;
  const articles = await articlesOf(speaking, shown, extent);
  const heading = said(words.origins.heading, {
    interval: intervalWords(speaking, review.origins),
  });
  return html`<section aria-labelledby="origins"><h2 id="origins">${heading}</h2>
${large ? '' : graph(speaking, articles, reviewed)}
<ol class="origins">${shown.map((origin) => originItem(speaking, articles, reviewed, origin, extent))}</ol>
${large ? html`<p><a href="${urls.claimOrigins(claim.id)}">${counted(lang, words.origins.all, all.length)}</a></p>` : ''}
${intervalReasons(speaking, reviewed)}</section>`;
}

export const claimOriginsPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const reviewed = await library.claim(asked.param('id'));
  if (reviewed === null) return null;
  const { claim, review } = reviewed;
  const path = asked.urls.claimOrigins(claim.id);
  const list = partOf(ordered(review), asked.page, PER_PAGE);
  const articles = await articlesOf(asked, list.items, WHOLE);
  const question = html`<a href="${asked.urls.claim(claim.id)}">${deskText(asked, claim.question)}</a>`;
  const listed = { interval: intervalWords(asked, review.origins), n: numberIn(lang, list.total) };
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, said(words.origins.title, { claim: claim.question }), list),
      path: urls.claimOrigins(claim.id),
      ...neighbours(path, list),
      body: html`<h1>${filled(words.origins.of, { claim: question })}</h1>
<p>${said(words.origins.listed, listed)}</p>
<ol class="origins" start="${(list.page - 1) * PER_PAGE + 1}">${list.items.map((origin) => originItem(asked, articles, reviewed, origin, WHOLE))}</ol>
${pageLinks(asked, path, list)}`,
    }),
  );
};
