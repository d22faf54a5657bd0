/** Finds and reads data sets: the folder of one set, or a folder that holds several. */
import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { linesOf } from '../lines.ts';
import type { DataMissing } from './evaluation.ts';

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The first of these files that exists below `data`, or null. */
export async function findData(data: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const path = join(data, name);
    if (await exists(path)) return path;
  }
  return null;
}

/** The folder that holds all files of a set: `data` or the folder of the set in it. */
export async function findSet(
  data: string,
  set: string,
  files: readonly string[],
): Promise<{ readonly folder: string } | DataMissing> {
  for (const folder of [join(data, set), data]) {
    const found = await Promise.all(files.map((file) => exists(join(folder, file))));
    if (found.every((one) => one)) return { folder };
  }
  const names = files.map((file) => join(set, file)).join(', ');
  return missing(`${data} does not hold all of these: ${names}`);
}

export function dataMissing(data: string, names: readonly string[]): DataMissing {
  return missing(`there is none of these in ${data}: ${names.join(', ')}`);
}

function missing(message: string): DataMissing {
  return { error: { code: 'data-missing', message } };
}

/** No line of a data set is longer. */
const MAX_LINE_BYTES = 64_000_000;

/** The JSON objects of a file, one a line; `.gz` is unpacked. */
export async function jsonLines<T>(path: string): Promise<readonly T[]> {
  const file = createReadStream(path);
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const values: T[] = [];
  for await (const line of linesOf(stream, MAX_LINE_BYTES))
    if ('text' in line && line.text.trim() !== '') values.push(JSON.parse(line.text) as T);
  return values;
}

export async function jsonFile<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

/** The text of a file in UTF-8; `.gz` is unpacked. */
export async function textFile(path: string): Promise<string> {
  const bytes = await readFile(path);
  const plain = path.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes;
  return plain.toString('utf8');
}
