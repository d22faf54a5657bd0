/** Archives: all editions, those of one series, those of one author; by year, in parts. */
import { authorCard } from '@hearsay/compose';
import type { EditionCard, Library } from '@hearsay/desk';
import { type Answering, type Asked, pageAnswer } from '../../answer.ts';
import { type Html, html, inLanguage, raw } from '../../html.ts';
import { urls } from '../../urls.ts';
import { layout } from '../layout.ts';
import { neighbours, pageLinks, pageSuffix, partOf } from '../paging.ts';
import { editionCard } from './card.ts';
import { picturesFor } from './pictures.ts';

/** Editions on one page: each has a standfirst, so fewer than of other lists. */
const PER_PAGE = 20;

interface Archive {
  readonly title: string;
  readonly path: string;
  readonly editions: readonly EditionCard[];
  readonly intro: Html;
}

function archivePage(asked: Asked, { title, path, editions, intro }: Archive): Html {
  const list = partOf(editions, asked.page, PER_PAGE);
  const years = [...new Set(list.items.map(({ front }) => front.date.slice(0, 4)))];
  return layout(asked, {
    title: `${title}${pageSuffix(list)}`,
    description: `${title}: ${editions.length} editions, the newest first.`,
    path,
    ...neighbours(path, list),
    body: html`<h1>${inLanguage(title, null)}</h1>${intro}
${years.map(
  (year) =>
    html`<h2>${year}</h2><ul class="list">${list.items
      .filter(({ front }) => front.date.startsWith(year))
      .map((edition) => html`<li>${editionCard(edition, 'line')}</li>`)}</ul>`,
)}
${pageLinks(path, list)}`,
  });
}

/** The title of a series, where the desk file gives one. */
export function seriesTitle({ desk }: Library, id: string): string {
  return desk.series?.id === id ? desk.series.title : id;
}

function seriesLinks(library: Library): Html {
  const ids = [...new Set(library.editions.flatMap(({ front }) => front.series ?? []))];
  if (ids.length === 0) return html``;
  return html`<p>Series: ${ids.map((id, at) => html`${at === 0 ? '' : ', '}<a href="${urls.series(id)}">${inLanguage(seriesTitle(library, id), null)}</a>`)}</p>`;
}

export const editionsPage: Answering = async (asked) => {
  const { library } = asked;
  const intro =
    library.editions.length === 0
      ? html`<p>Nothing is published yet. A draft lies in the desk's <code>editions</code> folder; <code>hearsay publish</code> brings it here.</p>`
      : seriesLinks(library);
  return pageAnswer(
    archivePage(asked, {
      title: 'Editions',
      path: urls.editions(),
      editions: library.editions,
      intro,
    }),
  );
};

export const seriesPage: Answering = async (asked) => {
  const { library } = asked;
  const path = urls.series(asked.param('id'));
  const ids = [library.desk.series?.id, ...library.editions.map(({ front }) => front.series)];
  const id = ids.find((one) => one != null && urls.series(one) === path);
  if (id == null) return null;
  const editions = library.editions.filter(({ front }) => front.series === id);
  const schedule = library.desk.series?.id === id ? library.desk.series.schedule : null;
  const intro = html`<p class="quiet">${editions.length} editions${schedule === null ? '' : `, ${schedule}`}. <a href="${urls.editions()}">View all editions</a></p>`;
  const title = seriesTitle(library, id);
  return pageAnswer(archivePage(asked, { title, path, editions, intro }));
};

export const authorPage: Answering = async (asked) => {
  const { library } = asked;
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
  const intro = html`${raw(card)}<p class="quiet">${editions.length} ${editions.length === 1 ? 'edition' : 'editions'}</p>`;
  return pageAnswer(archivePage(asked, { title: best.author.name, path, editions, intro }));
};
