/** What every fetcher promises, run against each of them. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite } from '../testing/site.ts';
import { createFetcher } from './create.ts';
import { type FetchedCapture, type Fetcher, validatorsOf } from './fetcher.ts';
import { replayFetcher } from './replay.ts';

const BYTES = new TextEncoder().encode('<p>The talks begin.</p>');

interface Subject {
  readonly fetcher: Fetcher;
  /** Scheme and host of `/page`, which has an ETag, and of `/moved`, which redirects there. */
  readonly origin: string;
  end(): Promise<unknown>;
}

async function overTheNetwork(): Promise<Subject> {
  const site: Site = await startSite({
    '/page': (request, response) => {
      response.setHeader('etag', '"v1"');
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.end(BYTES);
    },
    '/moved': (_request, response) => response.writeHead(301, { location: '/page' }).end(),
  });
  const fetcher = createFetcher({ network: { allow: [site.host], hosts: {} } });
  const end = async () => {
    await fetcher.close();
    await site.close();
  };
  return { fetcher, origin: `http://${site.host}`, end };
}

async function overCaptures(): Promise<Subject> {
  const origin = 'http://outlet.example';
  const page: FetchedCapture = {
    address: `${origin}/page`,
    finalAddress: `${origin}/page`,
    status: 200,
    headers: { etag: '"v1"' },
    contentType: null,
    sha256: createHash('sha256').update(BYTES).digest('hex'),
    size: BYTES.length,
    captured: '2026-03-02T09:30:00.000Z',
    origin: 'network',
    bytes: BYTES,
  };
  const fetcher = replayFetcher([page, { ...page, address: `${origin}/moved` }]);
  return { fetcher, origin, end: () => fetcher.close() };
}

describe.each([
  ['the fetcher over the network', overTheNetwork],
  ['the fetcher over captures', overCaptures],
])('%s', (_name, open) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await open();
  });
  afterAll(() => subject.end());

  async function fetched(path: string): Promise<FetchedCapture> {
    const outcome = await subject.fetcher.fetch(subject.origin + path);
    if (!('fetched' in outcome)) throw new Error(JSON.stringify(outcome));
    return outcome.fetched;
  }

  test('gives a page as a capture whose hash and size are those of its bytes', async () => {
    const capture = await fetched('/page');
    expect(capture.bytes).toEqual(BYTES);
    expect(capture.sha256).toBe(createHash('sha256').update(BYTES).digest('hex'));
    expect(capture).toMatchObject({ size: BYTES.length, status: 200 });
    expect(new Date(capture.captured).toISOString()).toBe(capture.captured);
  });

  test('takes a fragment for no part of the address', async () => {
    expect((await fetched('/page#comments')).address).toBe(`${subject.origin}/page`);
  });

  test('does not send an unchanged page again', async () => {
    const validators = validatorsOf(await fetched('/page'));
    const again = await subject.fetcher.fetch(`${subject.origin}/page`, validators);
    expect(again).toMatchObject({ notModified: { address: `${subject.origin}/page` } });
  });

  test('tells both addresses after a redirect', async () => {
    const { address, finalAddress } = await fetched('/moved');
    expect([address, finalAddress]).toEqual([`${subject.origin}/moved`, `${subject.origin}/page`]);
  });

  test('gives what is gone, and what is no address, as an outcome with a code', async () => {
    const { fetcher, origin } = subject;
    expect(await fetcher.fetch(`${origin}/gone`)).toMatchObject({ error: { code: 'gone' } });
    for (const address of ['ftp://a.example/', 'no address', '', 'javascript:alert(1)'])
      expect(await fetcher.fetch(address)).toMatchObject({ error: { code: 'bad-address' } });
  });

  test('ends with an outcome, too, when it was called off before', async () => {
    const off = AbortSignal.abort();
    const outcome = await subject.fetcher.fetch(`${subject.origin}/page`, undefined, off);
    expect(outcome).toMatchObject({ error: { code: 'timeout' } });
  });
});
