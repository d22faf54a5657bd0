import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureOf, guarded, storeErrors } from './failure.ts';
import { openStore } from './open.ts';
import { temporaryFolder } from './testing/open.ts';

const errorWith = (code: string): Error => Object.assign(new Error('by the test'), { code });

test.each([
  ['ENOSPC', 'disk-full'],
  ['53100', 'disk-full'],
  ['53300', 'database-unavailable'],
  ['08006', 'database-unavailable'],
  ['57P03', 'database-unavailable'],
  ['EROFS', 'no-permission'],
  ['ENOTDIR', 'folder-unusable'],
])('%s is %s', (code, told) => {
  expect(failureOf(errorWith(code), 'try')).toMatchObject({ error: { code: told } });
});

test('a failure is known through what wraps it', () => {
  const wrapped = new Error('outer', { cause: errorWith('ENOSPC') });
  expect(failureOf(wrapped, 'try')?.error.code).toBe('disk-full');
  const several = new AggregateError([errorWith('ECONNREFUSED'), errorWith('ECONNREFUSED')]);
  expect(failureOf(several, 'try')?.error.code).toBe('database-unavailable');
});

test('a message says what was done, what happened and what to do', () => {
  const { message = '' } = failureOf(errorWith('ENOSPC'), 'keep a capture')?.error ?? {};
  expect(message).toMatch(/^Could not keep a capture: by the test\. Free some space/);
});

test('what nobody expects is thrown with its cause', async () => {
  const cause = errorWith('23505');
  const thrown = guarded('try', () => Promise.reject(cause));
  await expect(thrown).rejects.toMatchObject({ cause });
});

test('every code has a meaning to print', () => {
  for (const meaning of Object.values(storeErrors)) expect(meaning).toMatch(/^[A-Z].*\.$/);
});

test('a file where the data folder should be is told', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await openStore({ folder: file })).toMatchObject({ error: { code: 'folder-unusable' } });
  rmSync(folder, { recursive: true, force: true });
});
