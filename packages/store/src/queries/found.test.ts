import type { FoundEntity } from '@hearsay/resolve';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.ts';
import { storeOn } from '../open.ts';
import type { NameStep, Store } from '../store.ts';
import { must, type TemporaryDatabase, temporaryDatabase } from '../testing/open.ts';

let temporary: TemporaryDatabase;
let store: Store;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  store = storeOn(temporary, memoryBlobs(), async () => {});
});
afterAll(() => temporary.remove());

const person = (id: string, name: string): FoundEntity => ({
  id,
  type: 'person',
  name,
  names: { en: [name] },
  quoted: true,
  members: [{ reference: id, article: 'https://a.example/1', name, lang: 'en' }],
});
const step = (a: string, b: string, why: string): NameStep => ({
  kind: 'same',
  a,
  b,
  by: 'machine',
  at: '2026-03-05T00:00:00.000Z',
  why,
});

test('who was found is kept as the last run saw it, and the same again changes nothing', async () => {
  const nima = person('found:a', 'Nima\0 Farhadi');
  const steps = [step('found:a', 'found:b', 'the same letters')];
  expect(await store.saveFound([nima, person('found:c', 'Sara Nouri')], steps)).toEqual({
    changed: true,
  });
  expect(must(await store.found()).entities.map(({ id }) => id)).toEqual(['found:a', 'found:c']);
  expect(await store.saveFound([nima], steps)).toEqual({ changed: true });
  expect(await store.saveFound([nima], steps)).toEqual({ changed: false });
  expect(await store.found()).toEqual({ entities: [nima], steps });
});

test('a step that another reason holds now is written anew', async () => {
  await store.saveFound([], [step('found:a', 'found:b', 'one')]);
  await store.saveFound([], [step('found:a', 'found:b', 'two')]);
  expect(must(await store.found()).steps).toEqual([step('found:a', 'found:b', 'two')]);
});
