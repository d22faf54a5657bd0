/** Loads the weights of the linear engine, one file a language, and those that find names. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LinearModel, readModel } from '@hearsay/attribute';
import { createNamer, type Namer, readNamingModel } from '@hearsay/resolve';
import { primaryCode } from '@hearsay/text';

export interface LoadedModel {
  readonly model: LinearModel;
  /** SHA-256 of the weights, hex: part of what a kept result depends on. */
  readonly digest: string;
}

const loaded = new Map<string, LoadedModel | null>();

/** The linear engine's weights for a language; null where there are none. */
export function linearModel(lang: string): LoadedModel | null {
  const code = primaryCode(lang);
  const known = loaded.get(code);
  if (known !== undefined) return known;
  const model = /^[a-z]{2,3}$/.test(code) ? loadLinear(code) : null;
  loaded.set(code, model);
  return model;
}

function loadLinear(code: string): LoadedModel | null {
  const name = `@hearsay/models/linear-${code}/weights.bin`;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(fileURLToPath(import.meta.resolve(name)));
  } catch (error) {
    const { code: reason } = error as NodeJS.ErrnoException;
    // A language without weights works by rules; anything else is a fault to be seen.
    if (reason === 'ENOENT' || reason === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
  const read = readModel(bytes);
  if ('error' in read)
    throw new Error(`${name} is damaged (${read.error.message}); check out the project again.`);
  return { model: read.model, digest: createHash('sha256').update(bytes).digest('hex') };
}

interface LoadedNamer {
  readonly namer: Namer;
  /** SHA-256 of the weights, hex. */
  readonly digest: string;
}

let openedNamer: LoadedNamer | null = null;

/** What finds names in running text; loaded once. */
export function namer(): Namer {
  openedNamer ??= loadNamer();
  return openedNamer.namer;
}

/** What a kept list of names depends on. */
export function namerDigest(): string {
  openedNamer ??= loadNamer();
  return openedNamer.digest;
}

const NAMING = '@hearsay/models/mentions/weights.bin';

function loadNamer(): LoadedNamer {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(NAMING)));
  const read = readNamingModel(bytes);
  if ('error' in read)
    throw new Error(`${NAMING} is damaged (${read.error.message}); check out the project again.`);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { namer: createNamer(read.model), digest };
}
