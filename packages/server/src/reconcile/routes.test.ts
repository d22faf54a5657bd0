import type { Library } from '@hearsay/desk';
import type { Person, Registry } from '@hearsay/resolve';
import { expect, test } from 'vitest';
import { createSite } from '../app.ts';
import { libraryOf } from '../testing/library.ts';
import { reconcileRoutes } from './routes.ts';
import { MAX_BATCH } from './service.ts';

const person = (id: string, names: Person['names'], wikidata: string | null = null): Person => ({
  type: 'person',
  id,
  names,
  wikidata,
  speaksFor: [],
});
const registry: Registry = {
  people: [
    person('sohrabi', { en: ['Reza Sohrabi'], fa: ['رضا سهرابی'] }, 'Q42'),
    person('karimi', { en: ['Leila Karimi'] }),
  ],
  organisations: [
    {
      type: 'organisation',
      id: 'mfa',
      names: { en: ['Foreign Ministry'] },
      country: 'XX',
      wikidata: null,
      renamed: [],
    },
  ],
  offices: [],
  outlets: [],
  countries: [],
};
const made = libraryOf('desk');
const library: Library = { ...made, desk: { ...made.desk, registry } };
const app = reconcileRoutes(
  async () => library,
  (url) => new URL(url).origin,
);

async function ask(queries: unknown): Promise<{ status: number; body: unknown }> {
  const form = new URLSearchParams({
    queries: typeof queries === 'string' ? queries : JSON.stringify(queries),
  });
  const answer = await app.request('http://desk.example/', { method: 'POST', body: form });
  return { status: answer.status, body: await answer.json() };
}

test('the manifest says which version is spoken and where things are', async () => {
  const answer = await app.request('http://desk.example/');
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(await answer.json()).toMatchObject({
    versions: ['0.2'],
    view: { url: 'http://desk.example/who/{{id}}' },
    batchSize: MAX_BATCH,
  });
});

test('each query of a batch is answered under its own id, whatever that is', async () => {
  const { body } = await ask({
    q0: { query: 'رضا سهرابي', limit: 1 },
    error: { query: 'Foreign Ministry', type: 'organisation' },
    none: { query: 'Foreign Ministry', type: ['person'] },
  });
  expect(body).toMatchObject({
    q0: { result: [{ id: 'sohrabi', match: true, type: [{ id: 'person', name: 'Person' }] }] },
    error: { result: [{ id: 'mfa', description: 'Foreign Ministry (XX)' }] },
    none: { result: [] },
  });
});

test('a property that speaks against a candidate takes it away', async () => {
  const property = (pid: string, v: string) => [{ pid, v }];
  const { body } = await ask({
    right: { query: 'Reza Sohrabi', properties: property('wikidata', 'Q42') },
    wrong: { query: 'Reza Sohrabi', properties: property('wikidata', 'Q7') },
    other: { query: 'Foreign Ministry', properties: property('country', 'YY') },
  });
  expect(body).toMatchObject({
    right: { result: [{ id: 'sohrabi' }] },
    wrong: { result: [] },
    other: { result: [] },
  });
});

test('words that begin so are suggested', async () => {
  const answer = await app.request('http://desk.example/suggest/entity?prefix=kar');
  expect(await answer.json()).toMatchObject({ result: [{ id: 'karimi', name: 'Leila Karimi' }] });
});

test.each([
  ['{', 'no JSON'],
  ['[1]', 'queries'],
  [{ q: { query: 7 } }, 'q query'],
  [
    Object.fromEntries(Array.from({ length: MAX_BATCH + 1 }, (_, at) => [at, { query: 'a' }])),
    'at most',
  ],
])('a batch that is none is refused with what was expected', async (queries, told) => {
  const { status, body } = await ask(queries);
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(told);
});

test('a body beyond the limit is refused', async () => {
  const { status } = await ask('x'.repeat(1_100_000));
  expect(status).toBe(413);
});

test('the site has the service', async () => {
  const site = createSite({
    library: async () => library,
    base: 'https://desk.example/',
    onFault: () => undefined,
  });
  const answer = await site.request('http://127.0.0.1/reconcile');
  expect(await answer.json()).toMatchObject({ identifierSpace: 'https://desk.example/who/' });
});
