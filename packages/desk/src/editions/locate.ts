/** Which desk an edition's file belongs to, and what the edition is called. */
import { access } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { RunFailure } from '../run/progress.ts';

export interface EditionFile {
  readonly path: string;
  /** File name without its ending. */
  readonly name: string;
  /** The folder of the desk: the nearest one above that has a desk.yaml. */
  readonly folder: string;
}

/** Finds the desk of an edition's file. */
export async function locateEdition(path: string): Promise<EditionFile | RunFailure> {
  const full = resolve(path);
  for (let folder = dirname(full); ; folder = dirname(folder)) {
    const found = await access(resolve(folder, 'desk.yaml')).then(
      () => true,
      () => false,
    );
    if (found) return { path: full, name: basename(full).replace(/\.md$/i, ''), folder };
    if (dirname(folder) === folder)
      return {
        error: {
          code: 'no-desk',
          message: `${path} belongs to no desk: no folder above it has a desk.yaml`,
        },
      };
  }
}
