/** Loads the weights that engines run on: the one place that touches the data packages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type AttributeOptions,
  type Engine,
  type LinearModel,
  readModel,
} from '@hearsay/attribute';

const LINEAR = '@hearsay/models/linear-en/weights.bin';

export interface LoadedModel {
  readonly model: LinearModel;
  /** SHA-256 of the weights, hex: part of what a kept result depends on. */
  readonly digest: string;
}

let linear: LoadedModel | null | undefined;

/** The linear engine's weights; null where they are not installed. */
export function linearModel(): LoadedModel | null {
  if (linear === undefined) linear = loadLinear();
  return linear;
}

function loadLinear(): LoadedModel | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(fileURLToPath(import.meta.resolve(LINEAR)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // An installation without weights works by rules; anything else is a fault to be seen.
    if (code === 'ENOENT' || code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
  const read = readModel(bytes);
  if ('error' in read)
    throw new Error(`${LINEAR} is damaged (${read.error.message}); check out the project again.`);
  return { model: read.model, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** The best engine that can run here. */
export function bestEngine(): Engine {
  return linearModel() === null ? 'rules' : 'linear';
}

/** What `attribute` needs for an engine. */
export function engineOptions(engine: Engine): Pick<AttributeOptions, 'engine' | 'model'> {
  const loaded = engine === 'linear' ? linearModel() : null;
  return loaded === null ? { engine: 'rules' } : { engine, model: loaded.model };
}
