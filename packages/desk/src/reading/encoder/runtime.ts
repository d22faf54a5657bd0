/** The native library that runs networks: optional, as it exists for few platforms. */
import type { Network, Tensor } from '@hearsay/encode';
import type * as Onnx from 'onnxruntime-node';

/** Makes a network of an ONNX file with one output. */
export type OpenNetwork = (path: string) => Promise<Network>;

export type Runtime =
  | { readonly openNetwork: OpenNetwork }
  | { readonly error: { readonly code: 'runtime-missing'; readonly message: string } };

/** Loads the library where it is installed and runs on this machine. */
export async function loadRuntime(): Promise<Runtime> {
  let onnx: typeof Onnx;
  try {
    onnx = await import('onnxruntime-node');
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    const message = `onnxruntime-node does not load (${reason}): run npm ci on a platform that it is made for`;
    return { error: { code: 'runtime-missing', message } };
  }
  return { openNetwork: (path) => openNetwork(onnx, path) };
}

/**
 * One thread each: many articles are read side by side in threads of our own, which scales better
 * than splitting small matrices, and a process takes no more cores than it was given.
 */
const OPTIONS = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  // 3: errors alone; the library warns on standard error of devices that it does not find.
  logSeverityLevel: 3,
} as const;

async function openNetwork(onnx: typeof Onnx, path: string): Promise<Network> {
  const session = await onnx.InferenceSession.create(path, OPTIONS);
  const [output] = session.outputNames;
  if (output === undefined) throw new Error(`${path} has no output; check out the project again`);
  const tensorOf = ({ data, shape }: Tensor): Onnx.Tensor =>
    data instanceof Float32Array
      ? new onnx.Tensor('float32', data, shape)
      : new onnx.Tensor('int64', data, shape);
  return async (inputs) => {
    const feeds = Object.fromEntries(
      Object.entries(inputs).map(([name, tensor]) => [name, tensorOf(tensor)]),
    );
    const results = await session.run(feeds);
    return results[output]?.data as Float32Array;
  };
}
