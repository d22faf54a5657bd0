/** The linear engine's weights: two chains, kept as one byte a weight. */
import type { Calibration } from './confidence.ts';
import type { Chain } from './crf.ts';
import { mayFollow, PARTS, TAGS } from './labels.ts';
import { PLAIN_SIGNS, SIGNS } from './signs.ts';
import { LEAVES, SPLITS, type Tree } from './trees.ts';

export interface LinearModel {
  /** Languages it was trained on; others are left to the rules. */
  readonly languages: readonly string[];
  /** First chain: which words are source, cue or content of anything. */
  readonly tagger: Chain;
  /** Second chain: source and content of one cue. */
  readonly linker: Chain;
  /** Makes confidences probabilities. */
  readonly calibration: Calibration;
}

/** "HSLM" and the layout's number. */
const MAGIC = 0x4853_4c4d;
const VERSION = 3;
const WEIGHTS_AT = 8; // one float a plain sign
const LANGUAGES_AT = WEIGHTS_AT + PLAIN_SIGNS * 4; // ASCII codes parted by spaces, padded with zeros
const HEADER = LANGUAGES_AT + 32; // bytes before the chains
const CHAIN_HEADER = 12; // bytes before a chain: labels, size, scale
const TREE_BYTES = SPLITS * 5 + LEAVES * 4; // after the chains: a byte and a float a split, a float a leaf
const MAX_BYTE = 127;

/** A chain with each weight as one signed byte; the largest weight is 127. */
export function quantise(chain: Chain): Chain {
  let top = 0;
  for (const weight of chain.weights) top = Math.max(top, Math.abs(weight));
  // Few weights are large: cutting them at a share of the top keeps the small ones apart.
  const limit = top * KEPT_RANGE;
  const scale = limit / MAX_BYTE || 1;
  const weights = Int8Array.from(chain.weights, (weight) =>
    Math.max(-MAX_BYTE, Math.min(MAX_BYTE, Math.round(weight / scale))),
  );
  // As the file keeps it, so that a model read back is the model written.
  return { ...chain, weights, scale: Math.fround(scale * chain.scale) };
}

const KEPT_RANGE = 0.6; // of the largest weight; chosen on PolNeAR dev

/** The model as bytes, little-endian. */
export function writeModel(model: LinearModel): Uint8Array {
  const chains = [model.tagger, model.linker].map((chain) =>
    chain.weights instanceof Int8Array ? chain : quantise(chain),
  );
  const length = chains.reduce(
    (sum, chain) => sum + CHAIN_HEADER + chain.transitions.length * 4 + chain.weights.length,
    HEADER + 4 + model.calibration.trees.length * TREE_BYTES,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, VERSION, true);
  for (const [at, weight] of model.calibration.weights.entries())
    view.setFloat32(WEIGHTS_AT + at * 4, weight, true);
  const codes = model.languages.join(' ');
  for (let letter = 0; letter < codes.length && LANGUAGES_AT + letter < HEADER; letter++) {
    bytes[LANGUAGES_AT + letter] = codes.charCodeAt(letter);
  }
  let at = HEADER;
  for (const chain of chains) {
    view.setUint32(at, chain.labels, true);
    view.setUint32(at + 4, chain.size, true);
    view.setFloat32(at + 8, chain.scale, true);
    at += CHAIN_HEADER;
    for (const move of chain.transitions) {
      view.setFloat32(at, move, true);
      at += 4;
    }
    bytes.set(new Uint8Array((chain.weights as Int8Array).buffer), at);
    at += chain.weights.length;
  }
  writeTrees(view, at, model.calibration.trees);
  return bytes;
}

function writeTrees(view: DataView, from: number, trees: readonly Tree[]): void {
  view.setUint32(from, trees.length, true);
  trees.forEach(({ values, limits, leaves }, index) => {
    const at = from + 4 + index * TREE_BYTES;
    const floats = at + SPLITS;
    for (const [split, value] of values.entries()) view.setUint8(at + split, value);
    for (const [place, value] of [...limits, ...leaves].entries())
      view.setFloat32(floats + place * 4, value, true);
  });
}

/** The trees from a place to the file's end; null where they are damaged. */
function readTrees(view: DataView, from: number): readonly Tree[] | null {
  if (view.byteLength < from + 4) return null;
  const count = view.getUint32(from, true);
  if (view.byteLength !== from + 4 + count * TREE_BYTES) return null;
  const trees = Array.from({ length: count }, (_, index): Tree => {
    const at = from + 4 + index * TREE_BYTES;
    const float = (place: number): number => view.getFloat32(at + SPLITS + place * 4, true);
    return {
      values: Array.from({ length: SPLITS }, (__, split) => view.getUint8(at + split)),
      limits: Array.from({ length: SPLITS }, (__, split) => float(split)),
      leaves: Array.from({ length: LEAVES }, (__, leaf) => float(SPLITS + leaf)),
    };
  });
  const isWhole = trees.every(({ values }) => values.every((value) => value < SIGNS.length));
  return isWhole ? trees : null;
}

/** A model from bytes, or why they are none. */
export function readModel(
  bytes: Uint8Array,
): { readonly model: LinearModel } | { readonly error: { code: 'bad-model'; message: string } } {
  const bad = (message: string) => ({ error: { code: 'bad-model' as const, message } });
  if (bytes.length < HEADER) return bad('the model file is empty or cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC) return bad('the file is no model of the linear engine');
  if (view.getUint32(4, true) !== VERSION)
    return bad('the model is of another version: train anew');
  const chains: Chain[] = [];
  let at = HEADER;
  for (const expected of [TAGS, PARTS]) {
    if (bytes.length < at + CHAIN_HEADER) return bad('the model file is cut short');
    const labels = view.getUint32(at, true);
    const size = view.getUint32(at + 4, true);
    const scale = view.getFloat32(at + 8, true);
    at += CHAIN_HEADER;
    const moves = (labels + 1) * labels;
    const power = size > 0 && (size & (size - 1)) === 0;
    if (labels !== expected || !power || bytes.length < at + moves * 4 + size * labels) {
      return bad('the model file is damaged');
    }
    const transitions = new Float32Array(moves);
    for (let move = 0; move < moves; move++)
      transitions[move] = view.getFloat32(at + move * 4, true);
    at += moves * 4;
    // Copied, as the bytes may be a window into a buffer that the caller uses again.
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, size * labels).slice();
    at += size * labels;
    chains.push({ labels, size, scale, transitions, weights, allowed: mayFollow(labels) });
  }
  const trees = readTrees(view, at);
  if (trees === null) return bad('the model file is damaged');
  const [tagger, linker] = chains as [Chain, Chain];
  const weights = Array.from({ length: PLAIN_SIGNS }, (_, sign) =>
    view.getFloat32(WEIGHTS_AT + sign * 4, true),
  );
  return {
    model: {
      languages: languagesOf(bytes),
      tagger,
      linker,
      calibration: { weights, trees },
    },
  };
}

function languagesOf(bytes: Uint8Array): string[] {
  const codes = String.fromCharCode(...bytes.subarray(LANGUAGES_AT, HEADER)).replace(/\0+$/, '');
  return codes === '' ? [] : codes.split(' ');
}
