import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from './open.ts';
import {
  must,
  type TemporaryDatabase,
  temporaryDatabase,
  temporaryFolder,
} from './testing/open.ts';
import { ADDRESS, sampleCapture, sampleVersion } from './testing/samples.ts';

let temporary: TemporaryDatabase;
let folder: string;
beforeAll(async () => {
  temporary = await temporaryDatabase();
  folder = temporaryFolder();
});
afterAll(async () => {
  await temporary.remove();
  rmSync(folder, { recursive: true, force: true });
});

function url(change: Partial<TemporaryDatabase['address']> = {}): string {
  const { user, password, host, port, database } = { ...temporary.address, ...change };
  return `postgres://${user}:${password}@${host}:${port}/${database}`;
}

test('a store on a server by its address keeps rows there and captures in the folder', async () => {
  const { store } = must(await openStore({ folder, databaseUrl: url() }));
  const bytes = new TextEncoder().encode('<p>x</p>');
  await store.putCapture(sampleCapture(bytes), bytes);
  await store.saveVersion(sampleVersion(), {});
  await store.close();
  const again = must(await openStore({ folder, databaseUrl: url() })).store;
  expect(must(await again.versions()).versions.map(({ address }) => address)).toEqual([ADDRESS]);
  expect(await again.captureBytes(sampleCapture(bytes).sha256)).toEqual({ bytes });
  await again.close();
  // Closing twice does no harm.
  await again.close();
});

test.each([
  ['a server that is not there', { port: 1 }, 'database-unavailable'],
  ['a database that is not there', { database: 'nothing' }, 'database-unavailable'],
  ['a wrong password', { password: 'wrong' }, 'no-permission'],
] as const)('%s is told', async (_what, change, code) => {
  const answer = await openStore({ folder, databaseUrl: url(change) });
  expect(answer).toMatchObject({ error: { code } });
});

test('an address that is none is told without repeating it, for it may hold a password', async () => {
  const answer = await openStore({ folder, databaseUrl: 'secret@host' });
  expect(answer).toMatchObject({ error: { code: 'database-unavailable' } });
  expect(JSON.stringify(answer)).not.toContain('secret');
});
