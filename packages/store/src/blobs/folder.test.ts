import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../hash.ts';
import { type Disk, folderBlobs } from './folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hearsay-folder-blobs-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const FILE = new TextEncoder().encode('a record');
const NAME = sha256(FILE);

const failing = (code: string) => () =>
  Promise.reject(Object.assign(new Error(`${code}: by the test`), { code }));

/** A disk on which one step of writing a file fails. */
function diskThatFailsAt(step: 'open' | 'write' | 'sync' | 'rename' | 'mkdir', code: string): Disk {
  if (step === 'mkdir' || step === 'rename') return { ...disk, [step]: failing(code) };
  return {
    ...disk,
    async open(path, flags, mode) {
      if (flags !== 'wx') return disk.open(path, flags, mode);
      if (step === 'open') return failing(code)();
      const handle = await disk.open(path, flags, mode);
      const method = step === 'write' ? 'writeFile' : 'sync';
      return Object.assign(handle, { [method]: failing(code) });
    },
  };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EROFS', 'no-permission'],
] as const)('%s at any step is told as %s and leaves no file', async (code, told) => {
  for (const step of ['mkdir', 'open', 'write', 'sync', 'rename'] as const) {
    const blobs = folderBlobs(root, diskThatFailsAt(step, code));
    expect(await blobs.put(NAME, FILE)).toMatchObject({ error: { code: told } });
    expect(filesBelow(root)).toEqual([]);
  }
  expect(await folderBlobs(root).put(NAME, FILE)).toEqual({ stored: true });
});

test('a disk that has space again is used again by the same store', async () => {
  let full = true;
  const blobs = folderBlobs(root, {
    ...disk,
    mkdir: ((path, options) =>
      full ? failing('ENOSPC')() : disk.mkdir(path, options)) as typeof disk.mkdir,
  });
  expect(await blobs.put(NAME, FILE)).toHaveProperty('error');
  full = false;
  expect(await blobs.put(NAME, FILE)).toEqual({ stored: true });
});

test('what a killed process left half-written is swept, what is being written is not', async () => {
  const incoming = join(root, 'incoming');
  await disk.mkdir(incoming);
  for (const name of ['old', 'young']) writeFileSync(join(incoming, name), 'half');
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  utimesSync(join(incoming, 'old'), yesterday, yesterday);
  await folderBlobs(root).put(NAME, FILE);
  expect(readdirSync(incoming)).toEqual(['young']);
});

test('files that are no captures are not listed', async () => {
  const blobs = folderBlobs(root);
  await blobs.put(NAME, FILE);
  writeFileSync(join(root, NAME.slice(0, 2), 'note.txt'), 'x');
  expect(await Array.fromAsync(blobs.names())).toEqual([NAME]);
});
