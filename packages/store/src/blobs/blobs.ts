/** The port behind which captured bytes lie; a name is the SHA-256 of what was captured. */
import type { Failure } from '../failure.ts';

export interface Blobs {
  /** Keeps a file under its name, whole or not at all; a name kept before is left as it is. */
  put(name: string, file: Uint8Array): Promise<{ readonly stored: boolean } | Failure>;
  has(name: string): Promise<{ readonly there: boolean } | Failure>;
  get(name: string): Promise<{ readonly file: Uint8Array } | Failure>;
  /** Every name kept, in no order. */
  names(): AsyncIterable<string>;
}

/** What the names of blobs look like; nothing else is ever made into a path. */
export const BLOB_NAME: RegExp = /^[0-9a-f]{64}$/;
