/** What programs read to find their way: the sitemap, and all feeds as OPML. */
import type { ArticleEntry, Library } from '@hearsay/desk';
import { type Answering, textAnswer } from '../answer.ts';
import { type Html, html } from '../html.ts';
import { urls } from '../urls.ts';

/** sitemaps.org 0.9 allows 50,000 addresses in one file; more need an index of sitemaps. */
const MAX_SITEMAP = 50_000;
const PER_SITEMAP = 10_000;

interface Place {
  readonly path: string;
  /** ISO day or instant of its last change. */
  readonly changed: string | null;
}

function pages(library: Library): readonly Place[] {
  const { claims, editions, asOf } = library;
  const authors = new Set(editions.flatMap(({ front }) => front.authors.map(({ name }) => name)));
  const series = new Set(editions.flatMap(({ front }) => front.series ?? []));
  const { outlets, people, organisations, offices } = library.desk.registry;
  const { home, claims: all, editions: archive, articles, who, changes } = urls;
  const always = [home(), all(), archive(), articles(), who(), changes()];
  return [
    ...[...always, urls.events(), urls.corrections(), urls.feeds()].map((path) => ({
      path,
      changed: asOf,
    })),
    ...claims.map(({ claim, review }) => ({
      path: urls.claim(claim.id),
      changed: review.events.at(-1)?.date ?? null,
    })),
    ...editions.map(({ name, published }) => ({ path: urls.edition(name), changed: published })),
    ...[...series].map((id) => ({ path: urls.series(id), changed: null })),
    ...[...authors].map((name) => ({ path: urls.author(name), changed: null })),
    ...[...outlets, ...people, ...organisations, ...offices].map(({ id }) => ({
      path: urls.entity(id),
      changed: null,
    })),
  ];
}

const articlePlace = ({ address, captured }: ArticleEntry): Place => ({
  path: urls.article(address),
  changed: captured,
});

function urlset(base: string, places: readonly Place[]): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places.map(
    ({ path, changed }) =>
      html`<url><loc>${base}${path}</loc>${changed === null ? '' : html`<lastmod>${changed}</lastmod>`}</url>\n`,
  )}</urlset>
`;
}

const XML = 'application/xml; charset=utf-8';

const fileOf = (number: number): string => `articles-${number}.xml`;

function index(base: string, count: number): Html {
  const files = ['pages.xml', ...Array.from({ length: count }, (_, at) => fileOf(at + 1))];
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${files.map((file) => html`<sitemap><loc>${base}/sitemaps/${file}</loc></sitemap>\n`)}</sitemapindex>
`;
}

/** Every page in one file or, where there are too many, an index of files. */
export const sitemap: Answering = async ({ library, base }) => {
  const { total, pages: count } = await library.articles({ page: 1, perPage: PER_SITEMAP });
  const places = pages(library);
  if (places.length + total > MAX_SITEMAP) return textAnswer(XML, String(index(base, count)));
  const articles: ArticleEntry[] = [];
  for (let page = 1; page <= count; page++)
    articles.push(...(await library.articles({ page, perPage: PER_SITEMAP })).items);
  return textAnswer(XML, String(urlset(base, [...places, ...articles.map(articlePlace)])));
};

export const sitemapFile: Answering = async ({ library, base, param }) => {
  const file = param('file');
  if (file === 'pages.xml') return textAnswer(XML, String(urlset(base, pages(library))));
  const number = Number(/^articles-([1-9]\d{0,4})\.xml$/.exec(file)?.[1] ?? 0);
  if (number === 0) return null;
  const list = await library.articles({ page: number, perPage: PER_SITEMAP });
  if (list.page !== number) return null;
  return textAnswer(XML, String(urlset(base, list.items.map(articlePlace))));
};

/** OPML 2.0: the editions, all changes, and the changes of each claim. */
export const opml: Answering = async ({ library, base }) => {
  const feeds = [
    { title: 'Editions', path: '/feeds/editions', page: urls.editions() },
    { title: 'Changes of claims', path: '/feeds/changes', page: urls.changes() },
    ...library.claims.map(({ claim }) => ({
      title: claim.question,
      path: `/feeds/claims/${encodeURIComponent(claim.id)}`,
      page: urls.claim(claim.id),
    })),
  ];
  return textAnswer(
    'text/x-opml; charset=utf-8',
    String(html`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>${library.desk.name}</title></head><body>${feeds.map(
      ({ title, path, page }) =>
        html`<outline type="rss" text="${title}" title="${title}" xmlUrl="${base}${path}.rss" htmlUrl="${base}${page}"/>\n`,
    )}</body></opml>
`),
  );
};
