/** What programs read to find their way: the sitemap, and all feeds as OPML. */
import type { Library } from '@hearsay/desk';
import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { urls } from '../urls.ts';

/** sitemaps.org 0.9; more addresses than this need an index of sitemaps. */
const MAX_SITEMAP = 50_000;

export function sitemap(library: Library, base: string): Html {
  const paths = [
    urls.home(),
    urls.claims(),
    urls.editions(),
    ...library.claims.map(({ claim }) => urls.claim(claim.id)),
    ...library.editions.map(({ name }) => urls.edition(name)),
    ...library.articles.map(({ address }) => urls.article(address)),
  ].slice(0, MAX_SITEMAP);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => html`<url><loc>${base}${path}</loc></url>`)}</urlset>
`;
}

/** OPML 2.0: the editions, all changes, and the changes of each claim. */
export function opml(library: Library, base: string): Html {
  const feeds = [
    { title: 'Editions', path: '/feeds/editions' },
    { title: 'Changes of claims', path: '/feeds/changes' },
    ...library.claims.map(({ claim }) => ({
      title: claim.question,
      path: `/feeds/claims/${encodeURIComponent(claim.id)}`,
    })),
  ];
  return html`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>${library.desk.name}</title></head><body>${feeds.map(
    ({ title, path }) => html`<outline type="rss" text="${title}" xmlUrl="${base}${path}.rss"/>`,
  )}</body></opml>
`;
}
