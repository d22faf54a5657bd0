/** What every place for captures promises, run against each of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../hash.ts';
import type { Blobs } from './blobs.ts';
import { folderBlobs } from './folder.ts';
import { memoryBlobs } from './memory.ts';

const root = mkdtempSync(join(tmpdir(), 'hearsay-blobs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILE = new TextEncoder().encode('a record');
const NAME = sha256(FILE);

describe.each([
  ['a folder', () => folderBlobs(join(root, 'captures'))],
  ['memory', memoryBlobs],
])('captures in %s', (_name, make) => {
  let blobs: Blobs;
  beforeAll(() => {
    blobs = make();
  });

  test('are missing before they are put', async () => {
    expect(await blobs.get(NAME)).toMatchObject({ error: { code: 'capture-missing' } });
    expect(await blobs.has(NAME)).toEqual({ there: false });
    expect(await Array.fromAsync(blobs.names())).toEqual([]);
  });

  test('come back as they were put, also when the caller changes its bytes later', async () => {
    const given = FILE.slice();
    expect(await blobs.put(NAME, given)).toEqual({ stored: true });
    given.fill(0);
    expect(await blobs.has(NAME)).toEqual({ there: true });
    expect(await blobs.get(NAME)).toEqual({ file: FILE });
  });

  test('are kept once: the same name again leaves what is there', async () => {
    expect(await blobs.put(NAME, new Uint8Array([1]))).toEqual({ stored: false });
    expect(await blobs.get(NAME)).toEqual({ file: FILE });
  });

  test('are whole when the same is put many times at one moment', async () => {
    const file = new Uint8Array(300_000).fill(7);
    const name = sha256(file);
    await Promise.all(Array.from({ length: 8 }, () => blobs.put(name, file)));
    expect(await blobs.get(name)).toEqual({ file });
    expect((await Array.fromAsync(blobs.names())).sort()).toEqual([NAME, name].sort());
  });

  test('are never looked for outside', async () => {
    expect(await blobs.get('../../../etc/passwd')).toMatchObject({
      error: { code: 'capture-missing' },
    });
  });
});
