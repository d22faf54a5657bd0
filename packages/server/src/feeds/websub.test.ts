/** A hub on loopback that takes what it is told, or refuses it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Library } from '@hearsay/desk';
import { afterEach, expect, test } from 'vitest';
import { createSite } from '../app.ts';
import { libraryOf } from '../testing/library.ts';
import { announcer } from './websub.ts';

let server: Server | null = null;
afterEach(() => server?.close());

async function hubAnswering(status: () => number): Promise<{ url: string; told: string[] }> {
  const told: string[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      if (status() < 300) told.push(`${form.get('hub.mode')} ${form.get('hub.url')}`);
      response.writeHead(status()).end();
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, told };
}

const base = 'https://desk.example';

function changed(library: Library): Library {
  const [card] = library.claims;
  if (card === undefined) throw new Error('the sample has a claim');
  const event = { ...card.review.events[0], date: '2026-03-06', text: 'another' };
  const review = { ...card.review, events: [...card.review.events, event] };
  return { ...library, claims: [{ ...card, review }] } as Library;
}

test('a hub is told of the feeds that changed, and of no other', async () => {
  const hub = await hubAnswering(() => 202);
  const announces = announcer({ hub: hub.url, base, onTrouble: () => undefined });
  const library = libraryOf('plain');
  expect(await announces.look(library)).toEqual([]);
  expect(await announces.look(library)).toEqual([]);
  await announces.look(changed(library));
  expect(hub.told.sort()).toEqual(
    ['changes', 'claims/claim'].flatMap((name) =>
      ['atom', 'json', 'rss'].map((format) => `publish ${base}/feeds/${name}.${format}`),
    ),
  );
});

test('what the hub refuses is told again at the next look', async () => {
  let status = 503;
  const hub = await hubAnswering(() => status);
  const troubles: string[] = [];
  const announces = announcer({ hub: hub.url, base, onTrouble: (why) => troubles.push(why) });
  const library = libraryOf('plain');
  await announces.look(library);
  expect(await announces.look(changed(library))).toEqual([]);
  expect([announces.complete(), troubles.length]).toEqual([false, 1]);
  expect(troubles[0]).toContain('answered 503');
  status = 202;
  expect(await announces.look(changed(library))).toHaveLength(6);
  expect(announces.complete()).toBe(true);
});

test('feeds name their hub and themselves, in the headers and in the document', async () => {
  const hub = 'https://hub.example/';
  const site = createSite({
    library: async () => libraryOf('plain'),
    base,
    hub,
    onFault: (fault) => {
      throw fault;
    },
  });
  for (const format of ['rss', 'atom', 'json']) {
    const response = await site.request(`/feeds/editions.${format}`);
    const links = response.headers.get('link') ?? '';
    expect(links).toContain(`<${hub}>; rel="hub"`);
    expect(links).toContain(`<${base}/feeds/editions.${format}>; rel="self"`);
    expect(await response.text()).toContain(hub);
  }
});
