import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { damagedFiles, readEncoderFolder } from './files.ts';
import { load } from './load.ts';

const root = mkdtempSync(join(tmpdir(), 'hearsay-weights-'));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;

/** A folder with these files and a list that says how large they are. */
function folderOf(files: Readonly<Record<string, string>>, format = 2): string {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const listed = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') },
    ]),
  );
  writeFileSync(
    join(folder, 'digest.json'),
    JSON.stringify({ format, languages: ['en'], files: listed }),
  );
  return folder;
}

describe('a folder of weights', () => {
  it('that is not there is told as missing, with what is missing', async () => {
    expect(await load(null)).toMatchObject({
      error: { code: 'weights-missing', message: expect.stringContaining('digest.json') },
    });
    expect(readEncoderFolder(join(root, 'nowhere'))).toMatchObject({
      error: { code: 'weights-missing' },
    });
  });

  it('without one of its files is told as missing', () => {
    expect(readEncoderFolder(folderOf({}))).toMatchObject({ error: { code: 'weights-missing' } });
  });

  it.each([
    ['of another format', folderOf({}, 1)],
    ['whose tables are no numbers', folderOf({ 'vocabulary.json': '{"pieces":[1]}' })],
    ['whose tables are no JSON', folderOf({ 'vocabulary.json': '{"pieces":' })],
  ])('%s is told as damaged', (_, folder) => {
    expect(readEncoderFolder(folder)).toMatchObject({ error: { code: 'bad-model' } });
  });

  it('with a file cut short is told as damaged, and which file', () => {
    const folder = folderOf({ 'pair.onnx': 'whole' });
    writeFileSync(join(folder, 'pair.onnx'), 'wh');
    expect(readEncoderFolder(folder)).toMatchObject({
      error: { code: 'bad-model', message: expect.stringContaining('pair.onnx has 2 bytes') },
    });
    expect(damagedFiles(folder)).toEqual(['pair.onnx']);
  });

  it('with a changed byte has a damaged file', () => {
    const folder = folderOf({ 'a.onnx': 'one', 'b.onnx': 'two' });
    writeFileSync(join(folder, 'b.onnx'), 'tow');
    expect(damagedFiles(folder)).toEqual(['b.onnx']);
  });
});
