/** Finds and reads data sets: the folder of one set, or a folder that holds several. */
import { createReadStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../lines.ts';

/** The first of these files that exists below `data`, or null. */
export async function findData(data: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const path = join(data, name);
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return null;
}

export function dataMissing(
  data: string,
  names: readonly string[],
): {
  readonly error: { readonly code: 'data-missing'; readonly message: string };
} {
  return {
    error: {
      code: 'data-missing',
      message: `there is none of these in ${data}: ${names.join(', ')}`,
    },
  };
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
