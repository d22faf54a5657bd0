/** The encoder of this machine: its weights, opened once by the native library. */
import { type EncoderModel, encoderModel } from '@hearsay/attribute';
import { encoderFolder, readEncoderFolder } from './files.ts';
import { loadRuntime } from './runtime.ts';

export type EncoderLoaded =
  | { readonly model: EncoderModel; readonly digest: string }
  | {
      readonly error: {
        /** `weights-missing`: none came with the program; the others are faults of this machine. */
        readonly code: 'weights-missing' | 'bad-model' | 'runtime-missing';
        readonly message: string;
      };
    };

let loading: Promise<EncoderLoaded> | null = null;

/** The encoder, or why there is none; loaded at the first call. */
export function encoder(): Promise<EncoderLoaded> {
  loading ??= load(encoderFolder());
  return loading;
}

/** Loads a folder of weights. */
export async function load(folder: string | null): Promise<EncoderLoaded> {
  if (folder === null) {
    const message =
      'the encoder has no weights here: packages/models/encoder/digest.json is missing';
    return { error: { code: 'weights-missing', message } };
  }
  const read = readEncoderFolder(folder);
  if ('error' in read) return read;
  const runtime = await loadRuntime();
  if ('error' in runtime) return runtime;
  const networks = {
    encoder: await runtime.openNetwork(read.networks.encoder),
    pair: await runtime.openNetwork(read.networks.pair),
  };
  const made = encoderModel(read.files, networks);
  return 'error' in made ? made : { model: made.model, digest: read.digest };
}
