import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDataSet } from '../../testing/data-set.ts';
import { withUnpacked } from './archive.ts';

test('an archive is unpacked into a folder that is gone afterwards', async () => {
  await withDataSet({ 'a.tar.gz': { 'in/side.txt': 'words' } }, async (folder) => {
    const archive = { path: join(folder, 'a.tar.gz'), into: 'set' };
    const unpacked = await withUnpacked([archive], async (temporary) => {
      expect(readFileSync(join(temporary, 'set/in/side.txt'), 'utf8')).toBe('words');
      return temporary;
    });
    expect(existsSync(unpacked)).toBe(false);
  });
});

test('bytes that are no archive are an error that names the file', async () => {
  await withDataSet({ 'broken.tar.xz': 'no archive at all' }, async (folder) => {
    const path = join(folder, 'broken.tar.xz');
    await expect(withUnpacked([{ path, into: '' }], async () => 1)).rejects.toThrow(path);
  });
});

test('Ctrl-C ends the work and removes the folder', async () => {
  const module = new URL('archive.ts', import.meta.url);
  const script = `const { withUnpacked } = await import('${module}');
    await withUnpacked([], (folder) => {
      process.stdout.write(folder);
      return new Promise(() => setInterval(() => {}, 1000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const [folder] = await once(child.stdout, 'data');
  expect(existsSync(String(folder))).toBe(true);
  child.kill('SIGINT');
  const [status] = await once(child, 'exit');
  expect(status).toBe(130);
  expect(existsSync(String(folder))).toBe(false);
});
