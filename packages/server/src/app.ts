/** The site: one list of routes. Pages are made from the desk's library as of its last review. */
import { readFileSync } from 'node:fs';
import type { Library } from '@hearsay/desk';
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { FEED_TYPES, type FeedFormat, writeFeed } from './feeds/feeds.ts';
import { opml, sitemap } from './feeds/lists.ts';
import { feedSource } from './feeds/sources.ts';
import type { Html } from './html.ts';
import { articlePage } from './pages/article.ts';
import { claimPage } from './pages/claim/claim.ts';
import { editionPage, editionsPage } from './pages/edition.ts';
import { entityPage } from './pages/entity.ts';
import { brokenPage, notFoundPage } from './pages/error.ts';
import { claimsPage, homePage } from './pages/home.ts';
import { articlesPage } from './pages/lists.ts';
import { searchPage } from './pages/search.ts';
import { statementPage } from './pages/statement.ts';
import { reconcileRoutes } from './reconcile/routes.ts';

export interface SiteOptions {
  /** The library as it stands at the time of a request. */
  readonly library: () => Promise<Library>;
  /** The site's public address, where it is known; else the address asked for stands. */
  readonly base: string | null;
  /** Told of each fault of the program. */
  readonly onFault: (fault: unknown) => void;
}

const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
/** A page may be kept for a minute; after that its tag is asked for, which costs little. */
const CACHE = 'public, max-age=60, must-revalidate';
const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
});
/** A capture is a stranger's page: it gets an origin of its own, runs nothing and loads nothing. */
const captureHeaders = secureHeaders({
  contentSecurityPolicy: {
    sandbox: [],
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
});

function asFormat(ending: string): FeedFormat | null {
  return ending in FEED_TYPES ? (ending as FeedFormat) : null;
}

/** The site as a request handler. */
export function createSite({ library, base: publicBase, onFault }: SiteOptions): Hono {
  const app = new Hono();
  const baseOf = (c: Context): string => publicBase ?? new URL(c.req.url).origin;
  const page = (c: Context, content: Html): Response | Promise<Response> => {
    c.header('Cache-Control', CACHE);
    return c.html(content);
  };
  const found = async (c: Context, content: Html | null): Promise<Response> =>
    content === null ? c.html(notFoundPage(await library()), 404) : page(c, content);

  app.use(etag());
  app.use((c, next) => {
    const captured = c.req.path.startsWith('/captures/');
    return (captured ? captureHeaders : pageHeaders)(c, next);
  });

  app.get('/style.css', (c) => {
    c.header('Cache-Control', CACHE);
    return c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/', async (c) => page(c, homePage(await library())));
  app.get('/claims', async (c) => page(c, claimsPage(await library())));
  app.get('/claims/:id', async (c) => {
    const current = await library();
    const reviewed = current.claims.find(({ claim }) => claim.id === c.req.param('id'));
    return found(c, reviewed === undefined ? null : claimPage(current, reviewed));
  });
  app.get('/articles', async (c) =>
    page(c, articlesPage(await library(), Number.parseInt(c.req.query('page') ?? '1', 10) || 1)),
  );
  app.get('/articles/:id', async (c) => {
    const current = await library();
    const entry = current.articles.find(({ id }) => id === c.req.param('id'));
    const versions = entry === undefined ? [] : await current.article(entry.address);
    return found(c, articlePage(current, versions));
  });
  app.get('/statements/:key', async (c) => {
    const current = await library();
    const key = c.req.param('key');
    return found(c, statementPage(current, key, await current.statement(key)));
  });
  app.get('/who/:id', async (c) => found(c, entityPage(await library(), c.req.param('id'))));
  app.get('/editions', async (c) => page(c, editionsPage(await library())));
  app.get('/editions/:name', async (c) =>
    found(c, editionPage(await library(), c.req.param('name'))),
  );
  app.get('/captures/:sha256', async (c) => {
    const current = await library();
    const sha256 = c.req.param('sha256');
    const capture = /^[0-9a-f]{64}$/.test(sha256) ? await current.capture(sha256) : null;
    if (capture === null) return found(c, null);
    c.header('Content-Type', capture.contentType ?? 'text/html');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    return c.body(new Uint8Array(capture.bytes));
  });

  const feed = async (c: Context, folder: string): Promise<Response> => {
    const current = await library();
    const [, name = '', ending = ''] = /^(.+)\.(\w+)$/.exec(c.req.param('file') ?? '') ?? [];
    const format = asFormat(ending);
    const base = baseOf(c);
    const source = format === null ? null : feedSource(current, `${folder}${name}`, base);
    if (format === null || source === null) return found(c, null);
    c.header('Content-Type', FEED_TYPES[format]);
    c.header('Cache-Control', CACHE);
    return c.body(writeFeed(current, source.head, source.entries, format, base));
  };
  app.get('/feeds/:file', (c) => feed(c, ''));
  app.get('/feeds/claims/:file', (c) => feed(c, 'claims/'));
  app.get('/search', async (c) =>
    page(c, await searchPage(await library(), c.req.query('q') ?? '')),
  );
  app.get('/sitemap.xml', async (c) => {
    c.header('Content-Type', 'application/xml; charset=utf-8');
    return c.body(String(sitemap(await library(), baseOf(c))));
  });
  app.get('/feeds.opml', async (c) => {
    c.header('Content-Type', 'text/x-opml; charset=utf-8');
    return c.body(String(opml(await library(), baseOf(c))));
  });
  app.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /captures/\nDisallow: /search\nSitemap: ${baseOf(c)}/sitemap.xml\n`,
    ),
  );

  app.route(
    '/reconcile',
    reconcileRoutes(library, (url) => publicBase ?? new URL(url).origin),
  );

  app.notFound(async (c) => found(c, null));
  app.onError(async (fault, c) => {
    onFault(fault);
    try {
      return await c.html(brokenPage(await library()), 500);
    } catch {
      return c.text('This page could not be made. Try again in a moment.\n', 500);
    }
  });
  return app;
}
