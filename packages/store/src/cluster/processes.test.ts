/** Several processes on one desk's folder, and processes that end in every way. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openStore } from '../open.ts';
import { must, temporaryFolder } from '../testing/open.ts';
import { ADDRESS, sampleVersion } from '../testing/samples.ts';

const CHILD = join(import.meta.dirname, '../testing/child.ts');

class Child {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #words: AsyncIterator<string>;
  readonly exited: Promise<unknown>;

  constructor(folder: string, task: string) {
    this.process = spawn(process.execPath, [CHILD, folder, task], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#words = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
    this.exited = once(this.process, 'exit');
  }

  async word(): Promise<string | undefined> {
    return (await this.#words.next()).value;
  }
}

const children: Child[] = [];
function start(folder: string, task: string): Child {
  const child = new Child(folder, task);
  children.push(child);
  return child;
}

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.process.kill('SIGKILL');
    await child.exited;
  }
  await stopped();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pidFile = (): string => join(folder, 'postgres/data/postmaster.pid');
const serverPid = (): number => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);
const stopped = (): Promise<unknown> =>
  vi.waitFor(() => expect(existsSync(pidFile())).toBe(false), { timeout: 20_000, interval: 10 });

test('two processes that open a new desk at one moment both get in', async () => {
  const both = [start(folder, 'leave'), start(folder, 'leave')];
  for (const child of both) {
    expect(await child.word()).toBe('open');
    expect(await child.word()).toBe('closed');
  }
});

test('a second process joins the server, and goes on when the first has left', async () => {
  const { store } = must(await openStore({ folder }));
  const second = start(folder, 'hold');
  expect(await second.word()).toBe('open');
  await store.close();
  second.process.stdin.end('now\n');
  expect(await second.word()).toBe('saved');
  await second.exited;
  const again = must(await openStore({ folder })).store;
  const address = 'https://other.example/held';
  expect(must(await again.versions({ address })).versions).toEqual([sampleVersion({ address })]);
  await again.close();
});

test('the server stops when a process ends without closing', async () => {
  const child = start(folder, 'vanish');
  expect(await child.word()).toBe('open');
  await child.exited;
  await stopped();
});

test('killed while it writes, a process loses nothing it was told is kept', async () => {
  const child = start(folder, 'write');
  await child.word();
  let last = 0;
  while (last < 20) last = Number(await child.word());
  child.process.kill('SIGKILL');
  const { store } = must(await openStore({ folder }));
  const { versions } = must(await store.versions());
  const kept = new Map<string, number>();
  for (const { address } of versions) kept.set(address, (kept.get(address) ?? 0) + 1);
  for (let number = 1; number <= last; number++)
    expect(kept.get(`https://outlet.example/${number}`)).toBe(2);
  // The article that was being written is whole or absent.
  kept.delete('https://other.example/held');
  expect([...kept.values()].every((count) => count === 2)).toBe(true);
  await store.close();
});

test('a server that was killed is started again in spite of what it left', async () => {
  const child = start(folder, 'hold');
  await child.word();
  process.kill(serverPid(), 'SIGKILL');
  child.process.kill('SIGKILL');
  const { store } = must(await openStore({ folder }));
  expect(must(await store.captures()).captures).toEqual([]);
  await store.close();
});

test('a server that dies under a store is an error value, and the next open works', async () => {
  const { store } = must(await openStore({ folder }));
  process.kill(serverPid(), 'SIGKILL');
  await vi.waitFor(async () =>
    expect(await store.captures()).toMatchObject({ error: { code: 'database-unavailable' } }),
  );
  await store.close();
  const again = must(await openStore({ folder })).store;
  await again.close();
});

test('a server that refuses the desk is told as in use', async () => {
  const { store } = must(await openStore({ folder }));
  const file = join(folder, 'postgres/password');
  const password = readFileSync(file, 'utf8');
  writeFileSync(file, 'another');
  expect(await openStore({ folder })).toMatchObject({ error: { code: 'database-in-use' } });
  writeFileSync(file, password);
  await store.close();
});

test('a port on record that is another desk’s by now misleads nobody', async () => {
  const other = temporaryFolder();
  const { store: elsewhere } = must(await openStore({ folder: other }));
  const record = readFileSync(join(other, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
  // As a machine that lost its power leaves it: a process that is gone, and a port since taken.
  const GONE = 4_194_303; // the largest process id there is
  writeFileSync(pidFile(), [GONE, ...record.slice(1)].join('\n'), { mode: 0o600 });
  const { store } = must(await openStore({ folder }));
  must(await store.saveVersion(sampleVersion({ address: 'https://here.example/' }), {}));
  expect(must(await elsewhere.versions()).versions).toEqual([]);
  await store.close();
  await elsewhere.close();
  rmSync(other, { recursive: true, force: true });
});

test('a copy of a desk is a desk, whoever owns its files and without its pipe', async () => {
  const { store: original } = must(await openStore({ folder }));
  must(await original.saveVersion(sampleVersion(), {}));
  await original.close();
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('lease') });
  writeFileSync(join(copy, 'postgres/lease'), 'as some programs copy pipes');
  const { store } = must(await openStore({ folder: copy }));
  const { versions } = must(await store.versions({ address: ADDRESS }));
  expect(versions).toEqual([sampleVersion()]);
  await store.close();
  rmSync(copy, { recursive: true, force: true });
});

test('a folder that others may not enter holds a desk as well', async () => {
  const closed = temporaryFolder();
  chmodSync(closed, 0o700);
  const { store } = must(await openStore({ folder: join(closed, 'inner', 'data') }));
  expect(must(await store.versions()).versions).toEqual([]);
  await store.close();
  rmSync(closed, { recursive: true, force: true });
});
