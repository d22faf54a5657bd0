/** Every address of the site with what answers it, in the order they are tried. */
import type { Answering } from './answer.ts';
import { textAnswer } from './answer.ts';
import { feedAnswer } from './feeds/answers.ts';
import { opml, sitemap, sitemapFile } from './feeds/lists.ts';
import { articlePage } from './pages/article.ts';
import { changesPage } from './pages/changes/changes.ts';
import { claimPage } from './pages/claim/claim.ts';
import { claimPositionsTable, claimStatementsTable } from './pages/claim/export.ts';
import { claimOriginsPage } from './pages/claim/origins.ts';
import { claimStatementsPage } from './pages/claim/statements.ts';
import { correctionsPage } from './pages/corrections.ts';
import { authorPage, editionsPage, seriesPage } from './pages/edition/archive.ts';
import { editionPage, revisionPage } from './pages/edition/edition.ts';
import { eventsPage } from './pages/edition/events.ts';
import { whoPage } from './pages/entity/all.ts';
import { entityPage } from './pages/entity/entity.ts';
import { entityNamedPage } from './pages/entity/named.ts';
import { entityStatementsPage } from './pages/entity/said.ts';
import { feedsPage } from './pages/feeds.ts';
import { claimsPage, homePage } from './pages/home.ts';
import { articlesPage, entityArticlesPage } from './pages/lists.ts';
import { searchPage } from './pages/search.ts';
import { statementPage } from './pages/statement.ts';
import { claimPicture, editionPicture } from './social/pictures.ts';

export interface Route {
  readonly path: string;
  readonly answer: Answering;
  /** What a reader may ask only so often. */
  readonly limit?: 'feed' | 'search';
  /** What has one form whatever its reader speaks: files, feeds, lists for programs. */
  readonly same?: 'for every reader';
  /** A stranger's page needs headers of its own. */
  readonly shown?: 'in a sandbox';
}

const capture: Answering = async ({ library, param }) => {
  const sha256 = param('sha256');
  const found = /^[0-9a-f]{64}$/.test(sha256) ? await library.capture(sha256) : null;
  if (found === null) return null;
  const type = found.contentType ?? 'text/html';
  return { status: 200, type, body: new Uint8Array(found.bytes), cache: 'forever' };
};

const picture: Answering = async ({ library, param }) => {
  const found = await library.picture(param('path'));
  if (found === null) return null;
  const { contentType: type, bytes } = found;
  return { status: 200, type, body: new Uint8Array(bytes), cache: 'minute' };
};

const robots: Answering = async ({ base }) =>
  textAnswer(
    'text/plain; charset=utf-8',
    `User-agent: *\nDisallow: /captures/\nDisallow: /search\nSitemap: ${base}/sitemap.xml\n`,
  );

const SAME = { same: 'for every reader' } as const;

/** The routes; `hub` is the address of a WebSub hub, or null. */
export function routes(hub: string | null): readonly Route[] {
  return [
    { path: '/', answer: homePage },
    { path: '/claims', answer: claimsPage },
    { path: '/claims/:file{[^/]+\\.csv}', answer: claimStatementsTable, ...SAME },
    { path: '/claims/:id/positions.csv', answer: claimPositionsTable, ...SAME },
    { path: '/claims/:id', answer: claimPage },
    { path: '/claims/:id/statements', answer: claimStatementsPage },
    { path: '/claims/:id/origins', answer: claimOriginsPage },
    { path: '/articles', answer: articlesPage },
    { path: '/articles/:id', answer: articlePage },
    { path: '/statements/:key', answer: statementPage },
    { path: '/who', answer: whoPage },
    { path: '/who/:id', answer: entityPage },
    { path: '/who/:id/articles', answer: entityArticlesPage },
    { path: '/who/:id/statements', answer: entityStatementsPage },
    { path: '/who/:id/named', answer: entityNamedPage },
    { path: '/editions', answer: editionsPage },
    { path: '/editions/:name', answer: editionPage },
    { path: '/editions/:name/:revision', answer: revisionPage },
    { path: '/series/:id', answer: seriesPage },
    { path: '/authors/:name', answer: authorPage },
    { path: '/events', answer: eventsPage },
    { path: '/changes', answer: changesPage },
    { path: '/corrections', answer: correctionsPage },
    { path: '/search', answer: searchPage, limit: 'search' },
    { path: '/feeds', answer: feedsPage },
    { path: '/captures/:sha256', answer: capture, shown: 'in a sandbox', ...SAME },
    { path: '/pictures/:path{.+}', answer: picture, ...SAME },
    { path: '/social/claims/:file{.+\\.png}', answer: claimPicture, ...SAME },
    { path: '/social/editions/:file{.+\\.png}', answer: editionPicture, ...SAME },
    {
      path: '/feeds/claims/:file',
      answer: (asked) => feedAnswer(asked, `claims/${asked.param('file')}`, hub),
      limit: 'feed',
      ...SAME,
    },
    {
      path: '/feeds/:file',
      answer: (asked) => feedAnswer(asked, asked.param('file'), hub),
      limit: 'feed',
      ...SAME,
    },
    { path: '/feeds.opml', answer: opml, ...SAME },
    { path: '/sitemap.xml', answer: sitemap, ...SAME },
    { path: '/sitemaps/:file', answer: sitemapFile, ...SAME },
    { path: '/robots.txt', answer: robots, ...SAME },
  ];
}
