/** All changes of all claims, newest first: the feed of changes for those who read pages. */
import type { ClaimCard } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../../answer.ts';
import { filled, html } from '../../html.ts';
import { urls as permanent } from '../../urls.ts';
import { feedLinks } from '../feeds.ts';
import { layout } from '../layout.ts';
import { neighbours, pageLinks, partOf, partTitle } from '../paging.ts';
import { type Change, changeList } from './words.ts';

/** Newest first; of one day in the order of claims and events. */
export function changesOf(claims: readonly ClaimCard[]): readonly Change[] {
  return claims
    .flatMap((card) => card.review.events.map((event) => ({ card, event })))
    .sort((a, b) => b.event.date.localeCompare(a.event.date));
}

export const changesPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const list = partOf(changesOf(library.claims), asked.page);
  const path = asked.urls.changes();
  const { heading, lead, feeds, none } = words.changes;
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, words.frame.changes, list),
      description: lead,
      path: permanent.changes(),
      ...neighbours(path, list),
      body: html`<h1>${heading}</h1>
<p class="lead">${lead} ${filled(feeds, { feeds: feedLinks(permanent.feed('changes'), lang) })}</p>
${list.total === 0 ? html`<p>${none}</p>` : await changeList(asked, list.items)}
${pageLinks(asked, path, list)}`,
    }),
  );
};
