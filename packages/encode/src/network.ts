/** A neural network as a function: what runs it (a native library, a test's arithmetic) is passed in. */

export interface Tensor {
  readonly shape: readonly number[];
  /** Row by row; whole numbers are 64 bits wide, as the exchange format ONNX wants indices. */
  readonly data: Float32Array | BigInt64Array;
}

/** Named inputs in, the values of the one output out, row by row. */
export type Network = (inputs: Readonly<Record<string, Tensor>>) => Promise<Float32Array>;
