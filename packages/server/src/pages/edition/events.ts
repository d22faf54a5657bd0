/** Events that editions tell of, newest first: with picture, caption and credit chain. */
import { pictureHtml } from '@hearsay/compose';
import type { EditionCard } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../../answer.ts';
import { html, inLanguage, raw, whenAt } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { neighbours, pageLinks, pageSuffix, partOf } from '../paging.ts';
import { editionLink } from './card.ts';
import { picturesFor } from './pictures.ts';

type EditionEvent = EditionCard['front']['events'][number];

/** Events on one page: each may have a picture. */
const PER_PAGE = 20;

interface Told {
  readonly event: EditionEvent;
  /** The editions that tell of it, newest first. */
  readonly editions: readonly EditionCard[];
}

/** An event told in several editions stands once, as the newest tells it. */
function eventsOf(editions: readonly EditionCard[]): readonly Told[] {
  const told = new Map<string, { event: EditionEvent; editions: EditionCard[] }>();
  for (const edition of editions)
    for (const event of edition.front.events) {
      const key = `${event.date} ${event.title}`;
      const before = told.get(key);
      if (before === undefined) told.set(key, { event, editions: [edition] });
      else before.editions.push(edition);
    }
  return [...told.values()].sort((a, b) => b.event.date.localeCompare(a.event.date));
}

export const eventsPage: Answering = async (asked) => {
  const { library } = asked;
  const list = partOf(eventsOf(library.editions), asked.page, PER_PAGE);
  const sources = list.items.flatMap(({ event }) => event.image?.src ?? []);
  const pictureAt = await picturesFor(library, sources);
  return pageAnswer(
    layout(asked, {
      title: `Events${pageSuffix(list)}`,
      description: 'What happened, with pictures and their credits, as the editions tell it.',
      path: urls.events(),
      ...neighbours(urls.events(), list),
      body: html`<h1>Events</h1>
${list.total === 0 ? html`<p>No edition tells of an event yet. Events stand in the head of an edition, under <code>events</code>.</p>` : ''}
<ol class="events">${list.items.map(({ event, editions }) => {
        const lang = editions[0]?.front.lang ?? 'en';
        return html`<li><h2>${inLanguage(event.title, lang)}</h2><p class="quiet">${whenAt(event.date, lang)}</p>
${event.image === null ? '' : html`<div lang="${lang}" dir="auto">${raw(pictureHtml(event.image, lang, pictureAt))}</div>`}
${event.summary === null ? '' : html`<p>${inLanguage(event.summary, lang)}</p>`}
<p class="quiet">In: ${editions.map((edition, at) => html`${at === 0 ? '' : '; '}${editionLink(edition)}`)}</p></li>`;
      })}</ol>
${pageLinks(urls.events(), list)}`,
    }),
  );
};
