import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FolderEntry } from './found.ts';
import { type FolderReaders, readFolder } from './read.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const said = /hearsay:captured" content="([^"]+)"/;
const readers: FolderReaders = {
  capturedAt: (bytes) => said.exec(new TextDecoder().decode(bytes))?.[1] ?? null,
};

function put(name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
}

async function entries(path = folder): Promise<FolderEntry[]> {
  return Array.fromAsync(readFolder(path, readers));
}

test('a page gives its own address and time of capture', async () => {
  put(
    'a.html',
    `<link href="https://dawncourier.example/a#top" rel="canonical">
     <meta name="hearsay:captured" content="2026-03-02T10:00:00+03:30">`,
  );
  const [entry] = await entries();
  expect(entry).toMatchObject({
    capture: {
      address: 'https://dawncourier.example/a',
      captured: '2026-03-02T06:30:00.000Z',
      origin: 'folder',
      status: null,
    },
  });
});

test('a page that says neither has the address and the time of its file', async () => {
  const path = put('b.html', '<p>No head.</p>');
  utimesSync(path, new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z'));
  const [entry] = await entries();
  expect(entry).toMatchObject({
    capture: { address: pathToFileURL(path).href, captured: '2026-01-01T00:00:00.000Z' },
  });
});

test('folders inside are read too, in the order of their paths, and nothing but pages', async () => {
  mkdirSync(join(folder, 'b'));
  for (const name of ['c.html', 'a.HTM', join('b', 'x.html'), 'notes.txt']) put(name, '<p>x</p>');
  const found = await entries();
  expect(found.map(({ file }) => file.slice(folder.length + 1))).toEqual([
    'a.HTM',
    join('b', 'x.html'),
    'c.html',
  ]);
});

test('links are not followed, so that a circle ends', async () => {
  symlinkSync(folder, join(folder, 'again'));
  put('a.html', '<p>x</p>');
  expect(await entries()).toHaveLength(1);
});

test('an empty file and one over the limit are told, and the others are read', async () => {
  put('a.html', '');
  truncateSync(put('b.html', 'x'), 20_000_000);
  put('c.html', '<p>x</p>');
  const codes = (await entries()).map((entry) => ('error' in entry ? entry.error.code : 'read'));
  expect(codes).toEqual(['empty-file', 'too-large', 'read']);
});

test('a folder that is not there is told', async () => {
  const [entry] = await entries(join(folder, 'nowhere'));
  expect(entry).toMatchObject({ error: { code: 'no-folder' } });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is told', async () => {
  chmodSync(put('a.html', '<p>x</p>'), 0o000);
  const [entry] = await entries();
  expect(entry).toMatchObject({ error: { code: 'no-permission' } });
});
