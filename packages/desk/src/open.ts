/** Opens a desk: its file, its store, and the library that pages are made from. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openStore, type Store } from '@hearsay/store';
import { type Desk, parseDeskFile } from './desk-file/load.ts';
import { editionShelf } from './library/editions.ts';
import type { Library } from './library/library.ts';
import { openLibrary } from './library/open.ts';
import { lastChange } from './run/change.ts';
import type { RunFailure } from './run/progress.ts';

export interface OpenDesk {
  readonly desk: Desk;
  /** The folder that holds desk.yaml. */
  readonly folder: string;
  readonly store: Store;
  /** The library as of now; made anew only after a review or a publication. */
  readonly library: () => Promise<Library>;
  readonly close: () => Promise<void>;
}

/** Where a desk keeps its data, inside its folder. */
export const dataFolder = (folder: string): string => join(folder, '.hearsay');

/** A change shows after this at the latest; between, a busy site does not look at the disk. */
const LOOK_EVERY = 100; // ms

/** What `read` gives, asked again only where its last answer is older than `LOOK_EVERY`. */
function lately<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now - last.at > LOOK_EVERY) last = { at: now, value: read() };
    return last.value;
  };
}

/** Reads and checks the desk file alone. */
export async function loadDesk(folder: string): Promise<{ readonly desk: Desk } | RunFailure> {
  const path = join(folder, 'desk.yaml');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return {
      error: {
        code: missing ? 'no-desk' : 'file-unreadable',
        message: missing
          ? `there is no desk.yaml in ${folder}; make one with: hearsay init ${folder}`
          : `cannot read ${path}: ${(error as Error).message}`,
      },
    };
  }
  return parseDeskFile(text, path);
}

/** Opens the desk in `folder`; `DATABASE_URL` names a database server to use instead of its own. */
export async function openDesk(folder: string): Promise<OpenDesk | RunFailure> {
  const loaded = await loadDesk(folder);
  if ('error' in loaded) return loaded;
  const databaseUrl = process.env.DATABASE_URL;
  const opened = await openStore({
    // The database runs in a folder of its own, where a relative path would mean another place.
    folder: resolve(dataFolder(folder)),
    ...(databaseUrl === undefined || databaseUrl === '' ? {} : { databaseUrl }),
  });
  if ('error' in opened) return opened;
  const { desk } = loaded;
  const { store } = opened;
  const shelf = editionShelf();
  const editions = join(folder, 'editions');
  const changeNow = lately(() => lastChange(dataFolder(folder)));
  let kept: { readonly change: string; readonly library: Promise<Library> } | null = null;
  return {
    desk,
    folder,
    store,
    async library() {
      const change = await changeNow();
      if (kept?.change !== change) {
        const library = openLibrary({ desk, store, shelf, editions, state: change });
        kept = { change, library };
        // A store that cannot answer now is asked again by the next page.
        library.catch(() => {
          if (kept?.library === library) kept = null;
        });
      }
      return kept.library;
    },
    close: () => store.close(),
  };
}
