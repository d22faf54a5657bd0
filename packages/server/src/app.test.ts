import { articleId } from '@hearsay/desk';
import { expect, test } from 'vitest';
import { createSite } from './app.ts';
import { ADDRESS, libraryOf } from './testing/library.ts';

const PAGES = [
  '/',
  '/claims',
  '/claims/claim',
  '/claims/claim/statements',
  '/claims/claim/origins',
  '/articles',
  `/articles/${articleId(ADDRESS)}`,
  '/statements/key1',
  '/who',
  '/who/courier',
  '/who/courier/articles',
  '/who/person',
  '/who/person/statements',
  '/editions',
  '/editions/edition',
  '/editions/edition/1',
  '/events',
  '/feeds',
  '/changes',
  '/corrections',
  '/search',
  `/search?q=${encodeURIComponent('"><script>alert(4)</script>')}`,
];
const FEEDS = ['editions', 'changes', 'claims/claim'].flatMap((name) =>
  ['rss', 'atom', 'json'].map((format) => `/feeds/${name}.${format}`),
);
const HOSTILE = `</title></text><script>alert(1)</script>"><img src=x onerror=alert(2)> ' javascript:alert(3) ]]> \u0000\u202e\ud800`;

/** What no reader sees, and what turns the text around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand there
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\ufffe]|\p{Surrogate}/u;

function siteOf(text: string, faults: unknown[] = []) {
  const library = libraryOf(text);
  return createSite({
    library: async () => library,
    base: 'https://desk.example',
    onFault: (fault) => faults.push(fault),
  });
}

test('text from outside is never markup, on any page or in any feed', async () => {
  const faults: unknown[] = [];
  const site = siteOf(HOSTILE, faults);
  for (const path of [...PAGES, ...FEEDS]) {
    const response = await site.request(path);
    const body = await response.text();
    expect([path, response.status]).toEqual([path, 200]);
    // In JSON the words stand as a string; in XML feeds inside CDATA or escaped.
    if (path.endsWith('.json')) expect(() => JSON.parse(body)).not.toThrow();
    else if (!path.startsWith('/feeds/')) {
      expect([path, body.match(/<script|<img[^>]*onerror/gi)]).toEqual([path, null]);
      expect([path, body.match(/href="\s*javascript:/gi)]).toEqual([path, null]);
      expect([path, HIDDEN.test(body)]).toEqual([path, false]);
    }
  }
  expect(faults).toEqual([]);
});

test('feeds hold no character that XML forbids', async () => {
  const site = siteOf(HOSTILE);
  for (const path of FEEDS.filter((name) => !name.endsWith('.json'))) {
    const body = await (await site.request(path)).text();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand there
    expect([path, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(body)]).toEqual([path, false]);
  }
});

test('a page that cannot be made says so, and the fault is told', async () => {
  const faults: unknown[] = [];
  const library = libraryOf('plain');
  const site = createSite({
    library: async () => ({
      ...library,
      article: async () => {
        throw new Error('the database is gone');
      },
    }),
    base: null,
    onFault: (fault) => faults.push(fault),
  });
  const response = await site.request(`/articles/${articleId(ADDRESS)}`);
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('could not be made');
  expect(faults).toHaveLength(1);
});

test('while the store cannot answer, readers are told when to try again', async () => {
  const cause = { code: 'database-unavailable', message: 'timeout' };
  const site = createSite({
    library: async () => ({
      ...libraryOf('plain'),
      articles: () => Promise.reject(new Error('Could not list the articles', { cause })),
    }),
    base: null,
    onFault: () => undefined,
  });
  const response = await site.request('/articles');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a claim that the desk dropped says so at its permanent address', async () => {
  const response = await siteOf('plain').request('/claims/dropped');
  expect(response.status).toBe(410);
  const text = await response.text();
  expect(text).toContain('This claim is no longer followed');
  expect(text).toContain('2025-01-01');
});

test('sitemap and OPML list every page and feed', async () => {
  const site = siteOf('A & B <c>');
  const map = await (await site.request('/sitemap.xml')).text();
  expect(map.split('<loc>').length - 1).toBe(16);
  const list = await (await site.request('/feeds.opml')).text();
  expect(list).toContain('text="A &amp; B &lt;c&gt;"');
  expect(list.split('<outline').length - 1).toBe(3);
});

test('addresses that lead nowhere are answered with 404 and a way on', async () => {
  const site = siteOf('plain');
  for (const path of [
    '/claims/none',
    '/articles/none',
    '/statements/none',
    '/who/none',
    '/editions/none',
    '/captures/none',
    '/feeds/none.atom',
    '/feeds/editions.exe',
    '/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    const response = await site.request(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text()).toContain('Nothing stands here');
  }
});

test('from home links lead to every kind of page, feed and file', async () => {
  const site = siteOf('words');
  const reached = new Set(['/']);
  for (const path of reached) {
    const response = await site.request(path);
    expect([path, response.status]).toEqual([path, 200]);
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    for (const [, href = ''] of (await response.text()).matchAll(/ href="(\/[^"#?]*)/g))
      if (!href.startsWith('/captures/')) reached.add(href);
  }
  const kinds = [
    '/claims/claim',
    '/claims/claim.csv',
    '/claims/claim/positions.csv',
    `/articles/${articleId(ADDRESS)}`,
    '/statements/key1',
    '/who/courier',
    '/who/person',
    '/editions/edition/1',
    '/editions/edition.md',
    '/editions/edition.annotations.json',
    '/authors/words',
    '/series/words',
    '/events',
    '/changes',
    '/corrections',
    '/search',
    '/feeds.opml',
    '/feeds/editions.rss',
    '/feeds/changes.json',
    '/feeds/claims/claim.atom',
    '/style.css',
  ];
  expect(kinds.filter((path) => !reached.has(path))).toEqual([]);
});
