import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stillClock } from '../testing/clock.ts';
import { type Site, startSite } from '../testing/site.ts';
import { createFetcher } from './create.ts';
import type { FetcherOptions } from './options.ts';

const HTML = '<p>The talks begin.</p>';
const BOMB = gzipSync(Buffer.alloc(20_000_000));

let site: Site;
beforeAll(async () => {
  site = await startSite({
    '/page': HTML,
    '/inside': (_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    '/named-inside': (_request, response) =>
      response.writeHead(302, { location: 'http://inside.example/' }).end(),
    '/scheme': (_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/circle': (_request, response) => response.writeHead(302, { location: '/circle-2' }).end(),
    '/circle-2': (_request, response) => response.writeHead(302, { location: '/circle' }).end(),
    '/cookie-wall': (request, response) => {
      if (request.headers.cookie === 'seen=1; more=2') response.end(HTML);
      else
        response
          .writeHead(302, { location: '/cookie-wall', 'set-cookie': ['seen=1; Path=/', 'more=2'] })
          .end();
    },
    '/long/': (request, response) => {
      const step = Number(new URL(request.url ?? '', 'http://x').searchParams.get('step'));
      response.writeHead(302, { location: `/long/?step=${step + 1}` }).end();
    },
    '/silent': () => {},
    '/slow-body': (_request, response) => void response.write('<p>begins and'),
    '/endless': (_request, response) => {
      const more = (): boolean | undefined =>
        response.destroyed
          ? undefined
          : response.write('x'.repeat(60_000), () => setImmediate(more));
      more();
    },
    '/announced-large': (_request, response) => {
      response.writeHead(200, { 'content-length': '99999999' }).write('x');
    },
    '/bomb': (_request, response) => response.setHeader('content-encoding', 'gzip').end(BOMB),
    '/gzip': (_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(HTML)),
    '/cut-gzip': (_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(HTML).subarray(0, 25)),
    '/unknown-encoding': (_request, response) =>
      response.setHeader('content-encoding', 'rot13').end(HTML),
    '/short': (_request, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write(HTML, () => response.destroy());
    },
    '/busy': (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    '/broken': (_request, response) => response.writeHead(500).end(),
    '/gone': (_request, response) => response.writeHead(410).end(),
    '/dated': '<meta name="hearsay:captured" content="2026-02-01T10:00:00+01:00">',
    '/headers': (request, response) => response.end(JSON.stringify(request.headers)),
    '/closed/page': HTML,
    '/robots.txt': (_request, response) =>
      response.end('User-agent: hearsay\nDisallow: /closed/\nCrawl-delay: 7\n'),
  });
});
afterAll(() => site.close());

const LIMITS = { fetchTime: 300, pageBytes: 1_000_000, ratioFrom: 100_000 };

/** A fetcher that may reach the site and nothing else inside. */
function fetcherFor(options: FetcherOptions = {}) {
  const network = { allow: [site.host], hosts: {}, ...options.network };
  return createFetcher({ ...options, network, limits: { ...LIMITS, ...options.limits } });
}

async function outcomeOf(path: string, options: FetcherOptions = {}) {
  const fetcher = fetcherFor(options);
  try {
    return await fetcher.fetch(path.startsWith('/') ? site.at(path) : path);
  } finally {
    await fetcher.close();
  }
}

test('a private address is refused unless the desk names it, however it is written', async () => {
  const port = site.host.split(':')[1];
  const fetcher = createFetcher();
  const before = site.asked.length;
  for (const host of [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
  ]) {
    const outcome = await fetcher.fetch(`http://${host}:${port}/page`);
    expect(outcome).toMatchObject({ error: { code: 'private-address' } });
  }
  expect(site.asked.length).toBe(before);
  await fetcher.close();
});

test('a name that resolves into a private network is refused when it is connected to', async () => {
  const outcome = await outcomeOf('http://outlet.example/', { resolve: async () => ['10.0.0.7'] });
  expect(outcome).toMatchObject({ error: { code: 'private-address' } });
});

test('a redirect into a private network is refused', async () => {
  expect(await outcomeOf('/inside')).toMatchObject({ error: { code: 'private-address' } });
  const named = await outcomeOf('/named-inside', { resolve: async () => ['192.168.1.1'] });
  expect(named).toMatchObject({ error: { code: 'private-address' } });
});

test('a redirect to something that is not http is refused', async () => {
  expect(await outcomeOf('/scheme')).toMatchObject({ error: { code: 'bad-address' } });
});

test('a host name may stand for a machine of the desk, over http', async () => {
  const network = { allow: [], hosts: { 'dawncourier.example': site.host } };
  const outcome = await outcomeOf('http://dawncourier.example/page', { network });
  expect(outcome).toMatchObject({ fetched: { finalAddress: 'http://dawncourier.example/page' } });
});

test('an asterisk allows every private machine', async () => {
  const network = { allow: ['*'], hosts: {} };
  const outcome = await outcomeOf('/page', { network, clock: stillClock() });
  expect(outcome).toHaveProperty('fetched');
});

test('redirects in a circle and without end are given up', async () => {
  expect(await outcomeOf('/circle')).toMatchObject({ error: { code: 'redirect-limit' } });
  const before = site.asked.length;
  expect(await outcomeOf('/long/?step=1')).toMatchObject({ error: { code: 'redirect-limit' } });
  expect(site.asked.length - before).toBe(11);
});

test('a site that redirects to itself until its cookies come back gives its page', async () => {
  expect(await outcomeOf('/cookie-wall')).toHaveProperty('fetched');
});

test('a host that stays silent, before or within the answer, is given up after the limit', async () => {
  expect(await outcomeOf('/silent')).toMatchObject({ error: { code: 'timeout' } });
  expect(await outcomeOf('/slow-body')).toMatchObject({ error: { code: 'timeout' } });
});

test('a caller can call a fetch off', async () => {
  const fetcher = fetcherFor({ limits: { fetchTime: 60_000 } });
  const off = new AbortController();
  const outcome = fetcher.fetch(site.at('/slow-body'), undefined, off.signal);
  off.abort();
  expect(await outcome).toMatchObject({ error: { code: 'timeout' } });
  await fetcher.close();
});

test('a page larger than the limit is given up while it comes', async () => {
  const options = { limits: { fetchTime: 10_000 } };
  expect(await outcomeOf('/endless', options)).toMatchObject({ error: { code: 'too-large' } });
  expect(await outcomeOf('/announced-large', options)).toMatchObject({
    error: { code: 'too-large' },
  });
});

test('a compressed page is unpacked; a bomb, a cut and an unknown packing are refused', async () => {
  expect(await outcomeOf('/gzip')).toMatchObject({ fetched: { size: HTML.length } });
  const limits = { pageBytes: 10_000_000 };
  for (const path of ['/bomb', '/cut-gzip', '/unknown-encoding'])
    expect(await outcomeOf(path, { limits })).toMatchObject({ error: { code: 'bad-encoding' } });
});

test('an answer shorter than announced is no page', async () => {
  expect(await outcomeOf('/short')).toMatchObject({ error: { code: 'truncated-page' } });
});

test('an answer that is not HTTP, and a port where nobody listens, are outcomes', async () => {
  const odd = createServer((socket) => socket.resume().end('220 mail ready\r\n'));
  await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(odd.address() as { port: number }).port}`;
  const network = { allow: [host], hosts: {} };
  const answered = await outcomeOf(`http://${host}/`, { network });
  expect(answered).toMatchObject({ error: { code: 'unreachable' } });
  await new Promise((resolve) => odd.close(resolve));
  const closed = await outcomeOf(`http://${host}/`, { network });
  expect(closed).toMatchObject({ error: { code: 'unreachable' } });
});

test('a host name nobody knows is an outcome', async () => {
  const unknown = Object.assign(new Error('queryA ENOTFOUND'), { code: 'ENOTFOUND' });
  const outcome = await outcomeOf('http://nowhere.example/', {
    resolve: () => Promise.reject(unknown),
  });
  expect(outcome).toMatchObject({ error: { code: 'not-found' } });
});

test('a host that asks for less is left alone until the time it gave', async () => {
  const clock = stillClock();
  const fetcher = fetcherFor({ clock });
  const retryAt = new Date(clock.now() + 120_000).toISOString();
  const first = await fetcher.fetch(site.at('/busy'));
  expect(first).toMatchObject({ error: { code: 'try-later', retryAt } });
  const before = site.asked.length;
  expect(await fetcher.fetch(site.at('/page'))).toMatchObject({ error: { code: 'try-later' } });
  expect(site.asked.length).toBe(before);
  clock.advance(120_000);
  expect(await fetcher.fetch(site.at('/page'))).toHaveProperty('fetched');
  await fetcher.close();
});

test('an error status is an outcome', async () => {
  expect(await outcomeOf('/broken')).toMatchObject({ error: { code: 'http-error' } });
});

test('robots.txt closes addresses, unless a person asked for the page by hand', async () => {
  const refused = await outcomeOf('/closed/page');
  expect(refused).toMatchObject({ error: { code: 'robots-refused' } });
  expect(await outcomeOf('/closed/page', { robots: 'ignore' })).toHaveProperty('fetched');
});

test('two requests to a public host are as far apart as its robots.txt asks', async () => {
  const clock = stillClock();
  const fetcher = fetcherFor({ clock, network: { allow: ['*'], hosts: {} } });
  for (const path of ['/page', '/gone', '/page']) await fetcher.fetch(site.at(path));
  // robots.txt itself keeps the usual distance to what follows.
  expect(clock.slept).toEqual([1000, 7000, 7000]);
  await fetcher.close();
});

test('machines that the desk names are asked without delay', async () => {
  const clock = stillClock();
  const fetcher = fetcherFor({ clock });
  for (const path of ['/page', '/gone', '/page']) await fetcher.fetch(site.at(path));
  expect(clock.slept).toEqual([]);
  await fetcher.close();
});

test('the time of capture is the clock, or what the page says where that is trusted', async () => {
  const clock = stillClock();
  const now = await outcomeOf('/dated', { clock });
  expect(now).toMatchObject({ fetched: { captured: '2026-03-02T09:00:00.000Z' } });
  const said = await outcomeOf('/dated', { clock, capturedAt: () => '2026-02-01T10:00:00+01:00' });
  expect(said).toMatchObject({ fetched: { captured: '2026-02-01T09:00:00.000Z' } });
  const odd = await outcomeOf('/dated', { clock, capturedAt: () => 'some day' });
  expect(odd).toMatchObject({ fetched: { captured: '2026-03-02T09:00:00.000Z' } });
});

test('requests carry the name of the desk and no user name or password', async () => {
  const [, host] = site.at('/headers').split('//');
  const outcome = await outcomeOf(`http://user:secret@${host}`, { userAgent: 'StraitReview/2' });
  if (!('fetched' in outcome)) throw new Error(JSON.stringify(outcome));
  const headers = JSON.parse(new TextDecoder().decode(outcome.fetched.bytes));
  expect(headers).toMatchObject({ 'user-agent': 'StraitReview/2', host: site.host });
  expect(headers).not.toHaveProperty('authorization');
});
