/** Blobs in memory, for tests and for runs that keep nothing. */
import { failure } from '../failure.ts';
import type { Blobs } from './blobs.ts';

export function memoryBlobs(): Blobs {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(name, file) {
      const stored = !kept.has(name);
      if (stored) kept.set(name, file.slice());
      return { stored };
    },
    async has(name) {
      return { there: kept.has(name) };
    },
    async get(name) {
      const file = kept.get(name);
      return file === undefined
        ? failure('capture-missing', `No capture ${name} is kept.`)
        : { file: file.slice() };
    },
    async *names() {
      yield* [...kept.keys()];
    },
  };
}
