import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteManifest } from './site-manifest.ts';
import { type ServedSite, serveSite } from './site-server.ts';

const HOST = '127.0.0.1';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(
  site: ServedSite,
  host: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${site.url}${path}`,
      { method, headers: { ...headers, host } },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

function outlet(id: string, kind: 'rss' | 'atom' | 'json' | 'sitemap' | 'page') {
  return {
    id,
    host: `${id}.example`,
    title: `The ${id} & Co`,
    lang: 'en',
    direction: 'ltr' as const,
    discovery: { kind, path: `/${kind}` },
    notFound: 'Nothing here',
  };
}

const PAGE = {
  title: 'Ferry "late" again',
  summary: 'A ferry & a harbour',
  published: '2026-03-02T08:00:00Z',
  contentType: 'text/html; charset=utf-8',
};

const MANIFEST: SiteManifest = {
  schema: 'hearsay/site/1',
  port: 0,
  start: '2026-03-01T00:00:00Z',
  end: '2026-03-09T00:00:00Z',
  outlets: [
    outlet('gull', 'rss'),
    outlet('tern', 'atom'),
    outlet('skua', 'json'),
    outlet('auk', 'sitemap'),
    outlet('dunlin', 'page'),
  ],
  pages: ['gull', 'tern', 'skua', 'auk', 'dunlin'].map((id) => ({
    ...PAGE,
    host: `${id}.example`,
    path: '/ferry.html',
    versions: [
      { from: '2026-03-02T08:05:00Z', file: 'ferry.html' },
      { from: '2026-03-04T08:05:00Z', file: 'ferry.2.html' },
    ],
  })),
};

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-site-'));
  await writeFile(join(folder, 'site.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'ferry.html'), '<p>The ferry is late.</p>');
  await writeFile(join(folder, 'ferry.2.html'), '<p>The ferry was on time.</p>');
  site = await serveSite({ folder, port: 0, host: HOST });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('serveSite', () => {
  it('answers a page as of the instant it is set to', async () => {
    site.setInstant('2026-03-02T08:00:00Z');
    expect((await ask(site, 'gull.example', '/ferry.html')).status).toBe(404);
    site.setInstant('2026-03-03T00:00:00Z');
    expect((await ask(site, 'gull.example', '/ferry.html')).body).toContain('is late');
    site.setInstant('2026-03-05T00:00:00Z');
    expect((await ask(site, 'gull.example:8123', '/ferry.html?utm=x')).body).toContain('on time');
  });

  it('says 304 to who holds the same bytes, by tag or by date', async () => {
    site.setInstant('2026-03-03T00:00:00Z');
    const first = await ask(site, 'gull.example', '/ferry.html');
    const etag = String(first.headers.etag);
    const modified = String(first.headers['last-modified']);
    const byTag = await ask(site, 'gull.example', '/ferry.html', { 'if-none-match': `W/${etag}` });
    const byDate = await ask(site, 'gull.example', '/ferry.html', {
      'if-modified-since': modified,
    });
    expect([byTag.status, byDate.status, byTag.body]).toEqual([304, 304, '']);
    site.setInstant('2026-03-05T00:00:00Z');
    const changed = await ask(site, 'gull.example', '/ferry.html', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
  });

  it.each([
    ['gull', '/rss', 'rss+xml', '<link>http://gull.example/ferry.html</link>'],
    ['tern', '/atom', 'atom+xml', '<updated>2026-03-04T08:05:00Z</updated>'],
    ['skua', '/json', 'feed+json', '"url": "http://skua.example/ferry.html"'],
    ['auk', '/sitemap', 'application/xml', '<loc>http://auk.example/ferry.html</loc>'],
    ['dunlin', '/page', 'text/html', '<a href="/ferry.html">Ferry &quot;late&quot; again</a>'],
  ])('lists the pages of %s at %s', async (id, path, type, item) => {
    site.setInstant('2026-03-05T00:00:00Z');
    const after = await ask(site, `${id}.example`, path);
    expect(after.status).toBe(200);
    expect(after.headers['content-type']).toContain(type);
    expect(after.body).toContain(item);
    site.setInstant('2026-03-01T00:00:00Z');
    expect((await ask(site, `${id}.example`, path)).body).not.toContain('ferry.html');
  });

  it('gives robots rules, a front page and a 404 that looks like a page', async () => {
    site.setInstant('2026-03-05T00:00:00Z');
    expect((await ask(site, 'auk.example', '/robots.txt')).body).toContain('Sitemap: http://auk');
    expect((await ask(site, 'auk.example', '/')).body).toContain('href="/ferry.html"');
    const missing = await ask(site, 'auk.example', '/no/such/page');
    expect([missing.status, missing.body.includes('Nothing here')]).toEqual([404, true]);
  });

  it('refuses unknown hosts, other methods and broken addresses', async () => {
    expect((await ask(site, 'elsewhere.example', '/')).status).toBe(421);
    expect((await ask(site, 'gull.example', '/', {}, 'DELETE')).status).toBe(405);
    expect((await ask(site, 'gull.example', '/%E0%A4%A')).status).toBe(400);
    expect((await ask(site, 'gull.example', '/ferry.html', {}, 'HEAD')).body).toBe('');
  });

  it('says what to do when the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite({ folder, port, host: HOST })).rejects.toThrow(/free the port/);
  });

  it('names the fault of a manifest', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'hearsay-site-'));
    const start = () => serveSite({ folder: broken, port: 0, host: HOST });
    await expect(start()).rejects.toThrow(/not a readable manifest/);
    const page = { ...PAGE, host: 'gull.example', path: '/a', versions: [] };
    await writeFile(join(broken, 'site.json'), JSON.stringify({ ...MANIFEST, pages: [page] }));
    await expect(start()).rejects.toThrow(/expected a version/);
    const outside = { ...page, versions: [{ from: '2026-03-02T08:05:00Z', file: '../x.html' }] };
    await writeFile(join(broken, 'site.json'), JSON.stringify({ ...MANIFEST, pages: [outside] }));
    await expect(start()).rejects.toThrow(/leaves the folder/);
    await rm(broken, { recursive: true });
  });

  it('refuses an instant that is none', () => {
    expect(() => site.setInstant('soon')).toThrow(/ISO instant/);
  });
});
