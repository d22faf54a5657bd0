/** What a desk does with faults around it: its file, its folder, its port, its disk. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hearsay } from './support/command.ts';
import { temporaryFolder, writeFiles } from './support/folder.ts';
import { LAST_DAY, sampleInFolder } from './support/sample.ts';

const HEAD = 'desk: Strait Review\ntimezone: Europe/London\n';
const FAULTS: readonly (readonly [name: string, yaml: string, message: RegExp])[] = [
  ['an unknown key', `${HEAD}clams: []\n`, /desk\.yaml:3: unknown key "clams"/],
  [
    'a wrong date',
    `${HEAD}claims: [{ id: a, question: Q?, asserts: A., actors: [], from: 2026-13-01 }]\n`,
    /desk\.yaml:3: .*day that exists/,
  ],
  [
    'an id used twice',
    `${HEAD}people:\n  - { id: a, names: { en: [A] } }\n  - { id: a, names: { en: [B] } }\n`,
    /desk\.yaml:5: the id "a" is already used/,
  ],
  [
    'an unknown reference',
    `${HEAD}claims: [{ id: a, question: Q?, asserts: A., actors: [nobody] }]\n`,
    /desk\.yaml:3: unknown reference "nobody"/,
  ],
];

for (const [name, yaml, message] of FAULTS)
  test(`a desk file with ${name} is refused with its line, and nothing is written`, async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'desk.yaml': yaml });
    const { status, stderr, stdout } = await hearsay(['review', folder, '--json']);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(readdirSync(folder)).toEqual(['desk.yaml']);
  });

test('a folder without a desk says how to make one', async () => {
  const folder = temporaryFolder();
  const { status, stderr } = await hearsay(['review', folder]);
  expect(status).toBe(1);
  expect(stderr).toContain(`hearsay init ${folder}`);
});

test('init leaves a desk that exists as it is', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'desk.yaml': HEAD });
  const { status, stderr } = await hearsay(['init', folder]);
  expect(status).toBe(1);
  expect(stderr).toContain('exists already');
  expect(readFileSync(join(folder, 'desk.yaml'), 'utf8')).toBe(HEAD);
});

test('a port in use is named, with what to do', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'desk.yaml': HEAD });
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const { status, stderr } = await hearsay(['serve', folder, '--port', String(port)]);
  expect(status).toBe(1);
  expect(stderr).toContain(`port ${port} on 127.0.0.1 is in use; choose another with --port`);
});

test('two processes may work on one desk: both end well', async () => {
  const folder = temporaryFolder();
  sampleInFolder(folder);
  const runs = await Promise.all(
    [1, 2].map(() => hearsay(['review', folder, '--as-of', LAST_DAY, '--json'])),
  );
  for (const { status, stderr } of runs)
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('unexpected')]);
  expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
});

const asRoot = process.getuid?.() === 0;

test.runIf(asRoot)('a folder without write permission is named and nothing is lost', async () => {
  const folder = temporaryFolder();
  sampleInFolder(folder);
  chmodSync(folder, 0o555);
  const node = process.execPath;
  const main = join(import.meta.dirname, '../packages/cli/src/main.ts');
  const nobody = 65_534;
  const { status, stderr } = spawnSync(node, [main, 'review', folder, '--as-of', LAST_DAY], {
    uid: nobody,
    gid: nobody,
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/EACCES|permission/i);
  expect(stderr).not.toContain('unexpected error');
  expect(status).toBe(1);
  expect(existsSync(join(folder, '.hearsay'))).toBe(false);
});

/** Mounting needs root and a system that allows it; elsewhere the ports' own tests stand for this. */
function smallDisk(folder: string, size: string): boolean {
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  if (mounted.status !== 0) return false;
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return true;
}

test('a full disk ends the review with a message, and it goes on when there is space', async (context) => {
  const folder = join(temporaryFolder(), 'disk');
  // The empty database takes some 50 MB; this leaves too little for it.
  if (!smallDisk(folder, '24m')) context.skip();
  sampleInFolder(folder);
  const run = ['review', folder, '--as-of', LAST_DAY, '--json'];
  const { status, stderr, stdout } = await hearsay(run);
  expect(status).toBe(1);
  expect(stderr).toMatch(/space|ENOSPC/i);
  expect(stderr).not.toContain('unexpected error');
  expect(stdout).toBe('');
  execFileSync('mount', ['-o', 'remount,size=400m', folder]);
  expect((await hearsay(run)).status).toBe(0);
});
