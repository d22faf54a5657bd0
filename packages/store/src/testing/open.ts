/** A store on a real embedded PostgreSQL in a folder of its own, for one test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Failure, isFailure } from '../failure.ts';
import { openStore } from '../open.ts';
import type { Store } from '../store.ts';

export interface TemporaryStore {
  readonly store: Store;
  readonly folder: string;
  remove(): Promise<void>;
}

export async function temporaryStore(): Promise<TemporaryStore> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'));
  const { store } = must(await openStore({ folder }));
  return {
    store,
    folder,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The value of an answer that must not be a failure. */
export function must<T extends object>(answer: T | Failure): T {
  if (isFailure(answer)) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer as T;
}
