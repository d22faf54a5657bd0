/** Pictures beside editions: what is none, and what lies elsewhere, is never given out. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictureFacts } from './picture-facts.ts';
import { readPicture } from './pictures.ts';

const GIF = Buffer.from('474946383961030002008000000000000000ff21', 'hex'); // 3 by 2 pixels
const root = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
const folder = join(root, 'editions');

beforeAll(() => {
  mkdirSync(join(folder, 'images/.hidden'), { recursive: true });
  for (const path of ['images/a.gif', 'images/.hidden/b.gif', 'images/Bild mit Ü.gif'])
    writeFileSync(join(folder, path), GIF);
  writeFileSync(join(folder, 'issue.md'), '# not a picture');
  writeFileSync(join(folder, 'images/script.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'images/huge.gif'), Buffer.concat([GIF, Buffer.alloc(10_000_000)]));
  writeFileSync(join(root, 'outside.gif'), GIF);
  symlinkSync(join(root, 'outside.gif'), join(folder, 'images/link.gif'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a picture below the folder is given out with its type and size', async () => {
  const facts = { contentType: 'image/gif', width: 3, height: 2 };
  expect(await readPicture(folder, 'images/a.gif')).toMatchObject(facts);
  expect(await readPicture(folder, 'images/Bild mit Ü.gif')).toMatchObject(facts);
});

test.each([
  '../outside.gif',
  'images/../../outside.gif',
  '/etc/passwd',
  'images/link.gif',
  'images/.hidden/b.gif',
  'images/huge.gif',
  'images/script.svg',
  'issue.md',
  'images',
  '',
  'images/a.gif\0',
  'images\\a.gif',
  'nowhere.gif',
  'a/'.repeat(400),
])('%j gives nothing', async (path) => {
  expect(await readPicture(folder, path)).toBeNull();
});

test('a path gives nothing that does not lie below the folder', async () => {
  const parts = fc.array(fc.constantFrom('..', '.', 'images', 'outside.gif', 'a.gif', '', '%2e'));
  await fc.assert(
    fc.asyncProperty(parts, async (pieces) => {
      const path = pieces.join('/');
      const found = await readPicture(folder, path);
      if (found !== null) expect(resolve(folder, `./${path}`)).toBe(join(folder, 'images/a.gif'));
    }),
    { numRuns: 2000 },
  );
});

test('the first bytes tell type and size', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000004b000000276', 'hex');
  expect(pictureFacts(png)).toEqual({ contentType: 'image/png', width: 1200, height: 630 });
  const jpeg = Buffer.from('ffd8ffe000040000ffc0001108001000200301', 'hex');
  expect(pictureFacts(jpeg)).toEqual({ contentType: 'image/jpeg', width: 32, height: 16 });
  const webp = Buffer.from(`RIFF0000WEBPVP8X0000000000000000`, 'latin1');
  webp.writeUIntLE(99, 24, 3);
  webp.writeUIntLE(49, 27, 3);
  expect(pictureFacts(webp)).toEqual({ contentType: 'image/webp', width: 100, height: 50 });
});

test('no bytes make it fail', () => {
  const head = fc.constantFrom('', 'ffd8ff', '89504e470d0a1a0a', '474946383961', '52494646');
  fc.assert(
    fc.property(head, fc.uint8Array({ maxLength: 64 }), (start, rest) => {
      const facts = pictureFacts(Buffer.concat([Buffer.from(start, 'hex'), rest]));
      if (facts !== null) expect(facts.width * facts.height).toBeGreaterThan(0);
    }),
  );
});
