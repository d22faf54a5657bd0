/**
 * What the outlets of a played site generate from their pages: feeds in the three formats, a
 * sitemap, a list of headlines, robots.txt and the page that says there is no page.
 */
import { type Discovery, type SiteOutlet, type SitePage, versionAt } from './site-manifest.ts';

/** A generated answer. */
export interface Generated {
  readonly contentType: string;
  readonly body: string;
}

/** Feeds hold the newest items only, as those of real outlets do; the largest outlet has fewer. */
const FEED_ITEMS = 20;

const CONTENT_TYPES: Readonly<Record<Discovery, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  sitemap: 'application/xml; charset=utf-8',
  page: 'text/html; charset=utf-8',
};

/** What stands at an outlet's discovery address at an instant; `pages` are newest first. */
export function discoveryOf(
  outlet: SiteOutlet,
  pages: readonly SitePage[],
  instant: number,
): Generated {
  const newest = pages.slice(0, FEED_ITEMS);
  return {
    contentType: CONTENT_TYPES[outlet.discovery.kind],
    body: WRITERS[outlet.discovery.kind](outlet, newest, instant),
  };
}

type Writer = (outlet: SiteOutlet, pages: readonly SitePage[], instant: number) => string;

const WRITERS: Readonly<Record<Discovery, Writer>> = {
  rss: (outlet, pages) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${escapeMarkup(outlet.title)}</title>
<link>http://${outlet.host}/</link>
<description>${escapeMarkup(outlet.title)}</description>
<language>${outlet.lang}</language>
${pages.map(rssItem).join('\n')}
</channel></rss>
`,
  atom: (outlet, pages, instant) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}">
<title>${escapeMarkup(outlet.title)}</title>
<id>http://${outlet.host}/</id>
<link href="http://${outlet.host}/"/>
<link rel="self" href="http://${outlet.host}${outlet.discovery.path}"/>
<updated>${lastChange(pages, instant)}</updated>
${pages.map((page) => atomEntry(page, instant)).join('\n')}
</feed>
`,
  json: (outlet, pages, instant) =>
    `${JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: outlet.title,
        home_page_url: `http://${outlet.host}/`,
        feed_url: `http://${outlet.host}${outlet.discovery.path}`,
        language: outlet.lang,
        items: pages.map((page) => ({
          id: addressOf(page),
          url: addressOf(page),
          title: page.title,
          summary: page.summary,
          date_published: page.published,
          date_modified: changedAt(page, instant),
        })),
      },
      null,
      2,
    )}\n`,
  sitemap: (_outlet, pages, instant) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
  .map(
    (page) =>
      `<url><loc>${escapeMarkup(addressOf(page))}</loc><lastmod>${changedAt(page, instant)}</lastmod></url>`,
  )
  .join('\n')}
</urlset>
`,
  page: (outlet, pages) => headlines(outlet, pages),
};

function rssItem(page: SitePage): string {
  return `<item><title>${escapeMarkup(page.title)}</title><link>${escapeMarkup(addressOf(page))}</link><guid isPermaLink="true">${escapeMarkup(addressOf(page))}</guid><description>${escapeMarkup(page.summary)}</description><pubDate>${new Date(page.published).toUTCString()}</pubDate></item>`;
}

function atomEntry(page: SitePage, instant: number): string {
  return `<entry><title>${escapeMarkup(page.title)}</title><id>${escapeMarkup(addressOf(page))}</id><link href="${escapeMarkup(addressOf(page))}"/><published>${page.published}</published><updated>${changedAt(page, instant)}</updated><summary>${escapeMarkup(page.summary)}</summary></entry>`;
}

/** A page of links to an outlet's pages: its front page, and for some all the discovery there is. */
export function headlines(outlet: SiteOutlet, pages: readonly SitePage[]): string {
  const items = pages
    .map((page) => `<li><a href="${escapeMarkup(page.path)}">${escapeMarkup(page.title)}</a></li>`)
    .join('\n');
  return htmlPage(outlet, outlet.title, `<ul class="headlines">\n${items}\n</ul>`);
}

/** What a mistyped address gets: a page with the look of any other, as real sites give. */
export function notFoundPage(outlet: SiteOutlet, pages: readonly SitePage[]): string {
  const items = pages
    .slice(0, 3)
    .map((page) => `<li><a href="${escapeMarkup(page.path)}">${escapeMarkup(page.title)}</a></li>`)
    .join('\n');
  return htmlPage(
    outlet,
    outlet.notFound,
    `<article><h1>${escapeMarkup(outlet.notFound)}</h1>\n<ul>\n${items}\n</ul></article>`,
  );
}

/** The rules for crawlers: all may read all but the search results. */
export function robotsText(outlet: SiteOutlet): string {
  const sitemap =
    outlet.discovery.kind === 'sitemap'
      ? `Sitemap: http://${outlet.host}${outlet.discovery.path}\n`
      : '';
  return `User-agent: *\nDisallow: /search\n${sitemap}`;
}

function htmlPage(outlet: SiteOutlet, title: string, body: string): string {
  return `<!doctype html>
<html lang="${outlet.lang}" dir="${outlet.direction}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body><header><a href="/">${escapeMarkup(outlet.title)}</a></header>
<main>${body}</main></body></html>
`;
}

function addressOf(page: SitePage): string {
  return `http://${page.host}${page.path}`;
}

function changedAt(page: SitePage, instant: number): string {
  return versionAt(page, instant)?.from ?? page.published;
}

function lastChange(pages: readonly SitePage[], instant: number): string {
  const changes = pages.map((page) => Date.parse(changedAt(page, instant)));
  return new Date(changes.length > 0 ? Math.max(...changes) : instant).toISOString();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
