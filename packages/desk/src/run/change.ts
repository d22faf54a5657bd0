/** A mark on disk of the last change to what pages show, so that a server in another process sees it. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

const FILE = 'last-change';

/** A text that differs after each change; '' before the first. */
export async function lastChange(dataFolder: string): Promise<string> {
  return readFile(join(dataFolder, FILE), 'utf8').catch(() => '');
}

/** Says that a review or a publication has changed what pages show. */
export async function markChange(dataFolder: string): Promise<void> {
  await writeWhole(join(dataFolder, FILE), randomUUID());
}
