/** All changes of all claims, newest first: the feed of changes for those who read pages. */
import type { ClaimCard } from '@hearsay/desk';
import type { ClaimEvent } from '@hearsay/weigh';
import { type Answering, pageAnswer } from '../../answer.ts';
import { html, inLanguage, when } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { neighbours, pageLinks, pageSuffix, partOf } from '../paging.ts';
import { causeAddress, changeHtml } from './words.ts';

export interface Change {
  readonly card: ClaimCard;
  readonly event: ClaimEvent;
}

/** Newest first; of one day in the order of claims and events. */
export function changesOf(claims: readonly ClaimCard[]): readonly Change[] {
  return claims
    .flatMap((card) => card.review.events.map((event) => ({ card, event })))
    .sort((a, b) => b.event.date.localeCompare(a.event.date));
}

export const changesPage: Answering = async (asked) => {
  const { library, page } = asked;
  const list = partOf(changesOf(library.claims), page);
  const causes = list.items.flatMap(({ event }) => causeAddress(event) ?? []);
  const articles = await library.entries(causes);
  return pageAnswer(
    layout(asked, {
      title: `Changes${pageSuffix(list)}`,
      description: 'Each change of a state, a position or the number of origins, with its cause.',
      path: urls.changes(),
      ...neighbours(urls.changes(), list),
      body: html`<h1>Changes of claims</h1>
<p class="lead">Each change of a state, a position or the number of origins, with its cause. As a feed: <a href="/feeds/changes.atom">Atom</a>, <a href="/feeds/changes.rss">RSS</a>, <a href="/feeds/changes.json">JSON</a>.</p>
${
  list.total === 0
    ? html`<p>Nothing has changed yet.</p>`
    : html`<ol class="log">${list.items.map(
        ({ card, event }) =>
          html`<li>${when(event.date)} <a href="${urls.claim(card.claim.id)}">${inLanguage(card.claim.question, null)}</a> ${changeHtml(library, card, event, articles)}</li>`,
      )}</ol>`
}
${pageLinks(urls.changes(), list)}`,
    }),
  );
};
