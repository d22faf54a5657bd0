/** Events that editions tell of, newest first: with picture, caption and credit chain. */
import { pictureHtml } from '@hearsay/compose';
import type { EditionCard } from '@hearsay/desk';
import { type Answering, pageAnswer } from '../../answer.ts';
import { filled, html, inLanguage, raw, whenAt } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { neighbours, pageLinks, partOf, partTitle } from '../paging.ts';
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
  const { library, lang, words } = asked;
  const path = asked.urls.events();
  const list = partOf(eventsOf(library.editions), asked.page, PER_PAGE);
  const sources = list.items.flatMap(({ event }) => event.image?.src ?? []);
  const pictureAt = await picturesFor(library, sources);
  return pageAnswer(
    asked,
    layout(asked, {
      title: partTitle(asked, words.frame.events, list),
      description: words.events.description,
      path: urls.events(),
      ...neighbours(path, list),
      body: html`<h1>${words.frame.events}</h1>
${list.total === 0 ? html`<p>${filled(words.events.none, { key: html`<code>events</code>` })}</p>` : ''}
<ol class="events">${list.items.map(({ event, editions }) => {
        const own = editions[0]?.front.lang ?? 'en';
        const links = editions.map(
          (edition, at) => html`${at === 0 ? '' : '; '}${editionLink(asked, edition)}`,
        );
        return html`<li><h2>${inLanguage(event.title, own)}</h2><p class="quiet">${whenAt(event.date, own, lang)}</p>
${event.image === null ? '' : html`<div lang="${own}" dir="auto">${raw(pictureHtml(event.image, own, pictureAt))}</div>`}
${event.summary === null ? '' : html`<p>${inLanguage(event.summary, own)}</p>`}
<p class="quiet">${filled(words.events.toldIn, { editions: html`${links}` })}</p></li>`;
      })}</ol>
${pageLinks(asked, path, list)}`,
    }),
  );
};
