/** Archives: all editions, those of one series, those of one author; by year, in parts. */
import { authorCard } from '@hearsay/compose';
import type { EditionCard, Library } from '@hearsay/desk';
import { type Answering, type Asked, pageAnswer } from '../../answer.ts';
import { filled, type Html, html, inLanguage, inList, raw, when } from '../../html.ts';
import { counted, numberIn, said } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';
import { type Urls, urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { neighbours, pageLinks, partOf, partTitle } from '../paging.ts';
import { editionCard } from './card.ts';
import { picturesFor } from './pictures.ts';

/** Editions on one page: each has a standfirst, so fewer than of other lists. */
const PER_PAGE = 20;

interface Archive {
  readonly title: string;
  /** Its address among those of the site. */
  readonly at: (urls: Urls) => string;
  readonly editions: readonly EditionCard[];
  readonly intro: Html;
}

function archivePage(asked: Asked, { title, at, editions, intro }: Archive): Html {
  const { lang, words } = asked;
  const path = at(asked.urls);
  const list = partOf(editions, asked.page, PER_PAGE);
  const years = [...new Set(list.items.map(({ front }) => front.date.slice(0, 4)))];
  return layout(asked, {
    title: partTitle(asked, title, list),
    description: said(words.archive.description, { title, n: numberIn(lang, editions.length) }),
    path: at(urls),
    ...neighbours(path, list),
    body: html`<h1>${inLanguage(title, null)}</h1>${intro}
${years.map(
  (year) =>
    html`<h2>${when(year, lang)}</h2><ul class="list">${list.items
      .filter(({ front }) => front.date.startsWith(year))
      .map((edition) => html`<li>${editionCard(asked, edition, 'line')}</li>`)}</ul>`,
)}
${pageLinks(asked, path, list)}`,
  });
}

/** The title of a series, where the desk file gives one. */
export function seriesTitle({ desk }: Library, id: string): string {
  return desk.series?.id === id ? desk.series.title : id;
}

function seriesLinks({ library, lang, words, urls }: Speaking): Html {
  const ids = [...new Set(library.editions.flatMap(({ front }) => front.series ?? []))];
  if (ids.length === 0) return html``;
  const links = ids.map(
    (id) => html`<a href="${urls.series(id)}">${inLanguage(seriesTitle(library, id), null)}</a>`,
  );
  return html`<p>${filled(words.archive.series, { series: inList(links, lang) })}</p>`;
}

export const editionsPage: Answering = async (asked) => {
  const { library, words } = asked;
  const places = {
    folder: html`<code>editions</code>`,
    command: html`<code>hearsay publish</code>`,
  };
  const intro =
    library.editions.length === 0
      ? html`<p>${filled(words.archive.nothing, places)}</p>`
      : seriesLinks(asked);
  return pageAnswer(
    asked,
    archivePage(asked, {
      title: words.frame.editions,
      at: (to) => to.editions(),
      editions: library.editions,
      intro,
    }),
  );
};

export const seriesPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const path = urls.series(asked.param('id'));
  const ids = [library.desk.series?.id, ...library.editions.map(({ front }) => front.series)];
  const id = ids.find((one) => one != null && urls.series(one) === path);
  if (id == null) return null;
  const editions = library.editions.filter(({ front }) => front.series === id);
  const schedule = library.desk.series?.id === id ? library.desk.series.schedule : null;
  const facts = [
    counted(lang, words.archive.editions, editions.length),
    ...(schedule === null ? [] : [inLanguage(schedule, null)]),
  ];
  const intro = html`<p class="quiet">${inList(facts, lang)}. <a href="${asked.urls.editions()}">${words.edition.viewAll}</a></p>`;
  const title = seriesTitle(library, id);
  return pageAnswer(
    asked,
    archivePage(asked, { title, at: (to) => to.series(id), editions, intro }),
  );
};

export const authorPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const path = urls.author(asked.param('name'));
  const isThis = ({ name }: { readonly name: string }): boolean => urls.author(name) === path;
  const editions = library.editions.filter(({ front }) => front.authors.some(isThis));
  // The newest edition that tells most of the author has the card to show.
  const told = editions
    .flatMap(({ front }) => front.authors.map((author) => ({ author, lang: front.lang })))
    .filter(({ author }) => isThis(author));
  const best =
    told.find(({ author }) => author.bio !== null) ??
    told.find(({ author }) => author.role !== null || author.image !== null) ??
    told[0];
  if (best === undefined) return null;
  const pictureAt = await picturesFor(
    library,
    best.author.image === null ? [] : [best.author.image],
  );
  const card = authorCard(best.author, best.lang, { linkTo: () => null, pictureAt });
  const intro = html`${raw(card)}<p class="quiet">${counted(lang, words.archive.editions, editions.length)}</p>`;
  const { name } = best.author;
  return pageAnswer(
    asked,
    archivePage(asked, { title: name, at: (to) => to.author(name), editions, intro }),
  );
};
