import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FetchedCapture } from '../fetch/fetcher.ts';
import { replayFetcher } from '../fetch/replay.ts';
import { discover } from './discover.ts';
import type { SourceReaders } from './sources.ts';

const HOST = 'https://dawncourier.example';

function page(path: string, body: string | Uint8Array): FetchedCapture {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    address: HOST + path,
    finalAddress: HOST + path,
    status: 200,
    headers: { etag: '"v1"' },
    contentType: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    captured: '2026-03-02T09:30:00.000Z',
    origin: 'network',
    bytes,
  };
}

/** Sources in tests are lists: an address a line, nested sitemaps behind "+". */
const lines = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('\n');
const readers: SourceReaders = {
  parseFeed: ({ bytes }) => {
    if (lines(bytes)[0] === 'broken') throw new Error('no feed');
    return { items: lines(bytes).map((url) => ({ url, title: 'A title', published: null })) };
  },
  parseSitemap: ({ bytes }) => ({
    items: lines(bytes)
      .filter((line) => !line.startsWith('+'))
      .map((url) => ({ url, title: null, published: { value: '2026-03-01' } })),
    sitemaps: lines(bytes)
      .filter((line) => line.startsWith('+'))
      .map((line) => line.slice(1)),
  }),
};

const none = { feeds: [], sitemaps: [], pages: [] };
const addresses = ({ items }: { items: readonly { address: string }[] }) =>
  items.map(({ address }) => address.slice(HOST.length));

test('items come once, absolute, without fragments, with where they were found', async () => {
  const fetcher = replayFetcher([
    page('/rss', '/a#x\nhttps://dawncourier.example/a\nmailto:b@c.example\n//other.example/c'),
  ]);
  const found = await discover({ ...none, feeds: [`${HOST}/rss`] }, fetcher, readers, () => null);
  expect(found.items).toEqual([
    { address: `${HOST}/a`, title: 'A title', published: null, foundIn: `${HOST}/rss` },
    {
      address: 'https://other.example/c',
      title: 'A title',
      published: null,
      foundIn: `${HOST}/rss`,
    },
  ]);
});

test('a source that is gone or broken is told, and the others are read', async () => {
  const fetcher = replayFetcher([page('/broken', 'broken'), page('/rss', '/a')]);
  const feeds = ['/gone', '/broken', '/rss'].map((path) => HOST + path);
  const found = await discover({ ...none, feeds }, fetcher, readers, () => null);
  expect(
    found.outcomes.map((outcome) => ('error' in outcome ? outcome.error.code : 'read')),
  ).toEqual(['gone', 'feed-broken', 'read']);
  expect(addresses(found)).toEqual(['/a']);
});

test('an unchanged source is told as such', async () => {
  const fetcher = replayFetcher([page('/rss', '/a')]);
  const known = () => ({ etag: '"v1"', lastModified: null });
  const found = await discover({ ...none, feeds: [`${HOST}/rss`] }, fetcher, readers, known);
  expect(found).toEqual({ items: [], outcomes: [{ source: `${HOST}/rss`, notModified: true }] });
});

test('sitemaps are followed, also packed ones, and each is read once', async () => {
  const fetcher = replayFetcher([
    page('/map', `+${HOST}/map\n+${HOST}/map-2.gz\n/a`),
    page('/map-2.gz', new Uint8Array(gzipSync('/b'))),
  ]);
  const found = await discover(
    { ...none, sitemaps: [`${HOST}/map`] },
    fetcher,
    readers,
    () => null,
  );
  expect(addresses(found)).toEqual(['/a', '/b']);
  expect(found.items[0]?.published).toBe('2026-03-01');
  expect(found.outcomes).toHaveLength(2);
});

test('a packed sitemap that is damaged is told', async () => {
  const cut = new Uint8Array(gzipSync('/b')).subarray(0, 15);
  const fetcher = replayFetcher([page('/map.gz', cut)]);
  const found = await discover(
    { ...none, sitemaps: [`${HOST}/map.gz`] },
    fetcher,
    readers,
    () => null,
  );
  expect(found.outcomes).toMatchObject([{ error: { code: 'feed-broken' } }]);
});

test('a section page lists the links of its host that look like articles', async () => {
  const links = [
    '/ministry-denies-the-report',
    '/2026/03/02/talks',
    'news?id=81723#c',
    '/about',
    'https://other.example/one-two-three',
    '/pictures/1234.jpg',
    '/%ZZ/1234',
    'javascript:void(1234)',
    '/section',
  ];
  const html = links.map((link) => `<a href="${link}">x</a>`).join('');
  const fetcher = replayFetcher([page('/section', html)]);
  const found = await discover(
    { ...none, pages: [`${HOST}/section`] },
    fetcher,
    readers,
    () => null,
  );
  expect(addresses(found)).toEqual([
    '/ministry-denies-the-report',
    '/2026/03/02/talks',
    '/news?id=81723',
  ]);
});
