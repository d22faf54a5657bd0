/** The site as programs see it: status, headers, links, weights, and what bad input gets. */
import { request } from 'node:http';
import { siteLanguageCodes } from '@hearsay/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAST_DAY } from '../support/sample.ts';
import { pagesOf, type Site, startSite } from '../support/site.ts';

/** A review and a publication, on a machine that has other work too. */
const START_TIMEOUT = 300_000; // ms

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, START_TIMEOUT);
afterAll(() => site?.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.base + path, { headers, redirect: 'manual' });

/** Asks for a path as it is written: `fetch` would resolve its points first. */
function getAsWritten(path: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(site.base, { path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject).end();
  });
}

test('pages need no script and allow none', async () => {
  for (const path of pagesOf(site)) {
    const response = await get(path);
    const text = await response.text();
    expect([path, /<script\b/i.test(text)]).toEqual([path, false]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect([path, response.status]).toEqual([path, path === '/no-such-page' ? 404 : 200]);
  }
});

test('every link inside the site leads somewhere', async () => {
  const seen = new Set(['/']);
  const broken: string[] = [];
  for (const path of seen) {
    const response = await get(path);
    const text = await response.text();
    if (response.status !== 200) broken.push(`${response.status} ${path}`);
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) continue;
    if (path.startsWith('/captures/')) continue;
    for (const [, href = ''] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g))
      seen.add(href.replaceAll('&amp;', '&'));
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(150);
});

test('every answer has a tag or may not be kept; with its tag it is answered with 304', async () => {
  const others = ['/style.css', '/sitemap.xml', '/feeds.opml', '/robots.txt'];
  const pictures = ['/pictures/images/harbour.png', '/social/claims/talks-approved.png'];
  const capture = `/captures/${site.articleIn('en').sha256}`;
  const feeds = ['/feeds/editions.rss', '/feeds/changes.atom', '/feeds/claims/talks-approved.json'];
  for (const path of [...pagesOf(site), ...others, ...pictures, ...feeds, capture]) {
    const first = await get(path);
    await first.arrayBuffer();
    const control = first.headers.get('cache-control') ?? '';
    if (path.startsWith('/search') || first.status === 404) {
      expect([path, control]).toEqual([path, first.status === 404 ? 'no-cache' : 'no-store']);
      continue;
    }
    expect([path, control]).toEqual([path, expect.stringContaining('max-age=')]);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(path, { 'If-None-Match': etag });
    expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
    const weak = await get(path, { 'If-None-Match': `"other", W/${etag}` });
    expect([path, weak.status]).toEqual([path, 304]);
    await weak.arrayBuffer();
  }
});

test('a claim page is light in every language', async () => {
  const style = await (await get('/style.css')).text();
  for (const claim of ['talks-approved', 'tanker-released'])
    for (const query of ['', ...siteLanguageCodes.map((code) => `?lang=${code}`)]) {
      const text = await (await get(`/claims/${claim}${query}`)).text();
      const isLight = Buffer.byteLength(text + style) <= 100_000;
      expect([claim, query, isLight]).toEqual([claim, query, true]);
    }
});

test('a page names its one address and the picture that other sites show of it', async () => {
  for (const path of ['/editions/rahbar', '/claims/talks-approved']) {
    const text = await (await get(path)).text();
    expect(text).toContain(`<link rel="canonical" href="${site.base}${path}">`);
    const image = /property="og:image" content="([^"]+)"/.exec(text)?.[1] ?? '';
    const picture = await fetch(image);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('an edition comes as Markdown, text and JSON-LD too', async () => {
  const markdown = await (await get('/editions/who-speaks.md')).text();
  expect(markdown).toContain('](claim:talks-approved)');
  const text = await (await get('/editions/rahbar.txt')).text();
  expect(text).toContain('آیا رهبر');
  const data = (await (await get(`/editions/${LAST_DAY}.jsonld`)).json()) as {
    '@type': string;
    citation: unknown[];
  };
  expect(data['@type']).toBe('NewsArticle');
  expect(data.citation.length).toBeGreaterThan(5);
});

test('a corrected edition keeps its revisions, and the corrections show what changed', async () => {
  expect(await (await get('/editions/rahbar/1')).text()).toContain('۱۱ اسفند');
  expect(await (await get('/editions/rahbar')).text()).toContain('۱۲ اسفند');
  const page = await (await get('/corrections')).text();
  expect(page).toMatch(/<del>[^<]*۱۱ اسفند/);
  expect(page).toMatch(/<ins>[^<]*۱۲ اسفند/);
  for (const revision of ['3', '0', '01', '-1', 'x', '9999999'])
    expect((await get(`/editions/rahbar/${revision}`)).status).toBe(404);
});

test('an edition with an unknown statement shows the words and says that the proof is missing', async () => {
  const text = await (await get('/editions/who-speaks')).text();
  expect(text).toMatch(/class="unproven"[^>]*>.*nowhere/);
  expect(text).toContain('The desk has no proof at this address.');
  expect(text).toContain('a link is left open on purpose');
  const missing = await get('/statements/no-such-key');
  expect(missing.status).toBe(404);
  const page = await missing.text();
  expect(page).toContain('The desk has no statement with this key.');
  expect(page).toContain('/editions/who-speaks');
});

test('no path leads out of the folder of pictures', async () => {
  expect((await get('/pictures/images/harbour.png')).status).toBe(200);
  const paths = [
    '../desk.yaml',
    '..%2fdesk.yaml',
    '%2e%2e/%2e%2e/etc/passwd',
    'images/..%2f..%2fdesk.yaml',
    'images%5c..%5c..%5cdesk.yaml',
    '%2fetc%2fpasswd',
    `${LAST_DAY}.md`,
    'images/harbour.png%00.md',
    '../images/../../desk.yaml',
    'images',
    'a'.repeat(600),
  ];
  for (const path of paths) {
    const { status, text } = await getAsWritten(`/pictures/${path}`);
    expect([path, status, /desk:|root:/.test(text)]).toEqual([path, 404, false]);
  }
});

test('a feed reader that asks every second gets 304 for what it has, 429 for what it fetches again', async () => {
  const path = '/feeds/claims/envoy-visit.atom';
  const first = await get(path);
  await first.text();
  const etag = first.headers.get('etag') ?? '';
  for (let asked = 0; asked < 100; asked++) {
    const polite = await get(path, { 'If-None-Match': etag });
    expect(polite.status).toBe(304);
  }
  let refused: Response | null = null;
  for (let asked = 0; asked < 100 && refused === null; asked++) {
    const rude = await get(path);
    if (rude.status === 429) refused = rude;
    else await rude.arrayBuffer();
  }
  expect(refused?.status).toBe(429);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused?.text()).toContain('If-None-Match');
  // Another feed, and any page, is answered as ever.
  expect((await get('/feeds/changes.atom')).status).toBe(200);
  expect((await get(path, { 'If-None-Match': etag })).status).toBe(304);
});

test('no address sends a reader to another site', async () => {
  for (const path of ['//evil.example/', '/%2f%2fevil.example/', '/\\evil.example/', '///']) {
    const response = await get(path);
    await response.arrayBuffer();
    const location = response.headers.get('location') ?? '/';
    expect([path, new URL(location, site.base).origin]).toEqual([path, site.base]);
  }
  const slash = await get('/claims/');
  expect([slash.status, slash.headers.get('location')]).toEqual([301, '/claims']);
});

test('strange questions get a page, not a fault', async () => {
  const odd = ['-1', '0', '1e9', 'x', '99999999999999999999', '%00', "1'--"];
  for (const page of odd) {
    const response = await get(`/editions?page=${page}`);
    expect([page, response.status]).toEqual([page, 200]);
    await response.arrayBuffer();
  }
  for (const path of ['/articles/%ff', '/who/%E0%A4%A', `/search?q=${'"'.repeat(300)}`]) {
    const response = await get(path);
    expect([path, response.status < 500]).toEqual([path, true]);
    await response.arrayBuffer();
  }
});
