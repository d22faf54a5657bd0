/** A stance model as bytes: a header in JSON, then its arrays; word tables keep one byte a weight. */
import { CLASSES, inputsOf, type Network, type NetworkShape } from './network.ts';
import type { StanceModel } from './stance.ts';
import { WORD_PARTS } from './words.ts';

/** "HSST" and the layout's number. */
const MAGIC = 0x4853_5354;
const VERSION = 1;
const FIXED = 12; // bytes: magic, version, length of the header
const MAX_BYTE = 127;
/** More would be no model of this kind: the shipped one has 3 networks of 2^13 rows. */
const MAX_NETWORKS = 16;
const MAX_ROWS = 2 ** 20;
const MAX_WIDTH = 256;

interface Header {
  readonly lang: string;
  readonly signNames: readonly string[];
  readonly favours: readonly number[];
  readonly rarity: number;
  readonly networks: number;
  readonly shape: NetworkShape;
}

export function writeStanceModel(model: StanceModel): Uint8Array {
  const { lang, signNames, favours, rarity, networks } = model;
  const shape = networks[0]?.shape ?? { rows: 1, width: 1, hidden: 1, signs: signNames.length };
  const header: Header = {
    lang,
    signNames,
    favours,
    rarity: rarity.length,
    networks: networks.length,
    shape,
  };
  // ASCII, so that code units are bytes.
  const head = JSON.stringify(header);
  const parts: Uint8Array[] = [
    rarity,
    floats(model.means),
    floats(model.deviations),
    floats(model.related),
  ];
  for (const network of networks) {
    for (const table of [...network.vectors, ...network.straight]) parts.push(asBytes(table));
    for (const array of denseArrays(network)) parts.push(floats(array));
  }
  const length = FIXED + head.length + parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, head.length, true);
  for (let at = 0; at < head.length; at++) bytes[FIXED + at] = head.charCodeAt(at);
  let at = FIXED + head.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export type ReadStanceModel =
  | { readonly model: StanceModel }
  | { readonly error: { readonly code: 'bad-model'; readonly message: string } };

/** A model from bytes, or why they are none. */
export function readStanceModel(bytes: Uint8Array): ReadStanceModel {
  const bad = (message: string) => ({ error: { code: 'bad-model' as const, message } });
  if (bytes.length < FIXED) return bad('the model file is empty or cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC) return bad('the file is no stance model');
  if (view.getUint32(4, true) !== VERSION) return bad('the model is of another version');
  const headLength = view.getUint32(8, true);
  const header = readHeader(bytes.subarray(FIXED, FIXED + headLength));
  if (header === null) return bad('the model file is damaged');
  const reader = new Reader(bytes, FIXED + headLength);
  if (reader.left !== bodyLength(header)) return bad('the model file is cut short or too long');
  const { lang, signNames, favours, shape } = header;
  const rarity = reader.bytes(header.rarity);
  const means = reader.floats(shape.signs);
  const deviations = reader.floats(shape.signs);
  const related = reader.floats(shape.signs + 1);
  const networks = Array.from({ length: header.networks }, () => readNetwork(reader, shape));
  return { model: { lang, signNames, favours, rarity, means, deviations, related, networks } };
}

function readNetwork(reader: Reader, shape: NetworkShape): Network {
  const perPart = (columns: number): Float32Array[] =>
    Array.from({ length: WORD_PARTS }, () => reader.scaled(shape.rows * columns));
  const vectors = perPart(shape.width);
  const straight = perPart(CLASSES);
  const [straightSigns = 0, inner = 0, innerBias = 0, outer = 0, outerBias = 0] =
    denseLengths(shape);
  return {
    shape,
    vectors,
    straight,
    straightSigns: reader.floats(straightSigns),
    inner: reader.floats(inner),
    innerBias: reader.floats(innerBias),
    outer: reader.floats(outer),
    outerBias: reader.floats(outerBias),
  };
}

/** In the order of the file. */
function denseArrays(network: Network): readonly Float32Array[] {
  const { straightSigns, inner, innerBias, outer, outerBias } = network;
  return [straightSigns, inner, innerBias, outer, outerBias];
}

function denseLengths(shape: NetworkShape): readonly number[] {
  const { hidden, signs } = shape;
  return [(signs + 1) * CLASSES, inputsOf(shape) * hidden, hidden, hidden * CLASSES, CLASSES];
}

function bodyLength({ rarity, networks, shape }: Header): number {
  const dense = denseLengths(shape).reduce((sum, one) => sum + one * 4, 0);
  const tables = WORD_PARTS * (shape.rows * shape.width + 4 + shape.rows * CLASSES + 4);
  return rarity + (3 * shape.signs + 1) * 4 + networks * (tables + dense);
}

function readHeader(bytes: Uint8Array): Header | null {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(text) as Partial<Header> | null;
  } catch {
    return null;
  }
  const { lang, signNames, favours, rarity, networks, shape } = header ?? {};
  if (typeof lang !== 'string' || !Array.isArray(signNames) || !Array.isArray(favours)) return null;
  if (!isWhole(rarity, MAX_ROWS) || !isWhole(networks, MAX_NETWORKS)) return null;
  if (!shape || !isWhole(shape.rows, MAX_ROWS) || !isWhole(shape.width, MAX_WIDTH)) return null;
  if (!isPower(rarity) || !isPower(shape.rows) || !isWhole(shape.hidden, MAX_WIDTH)) return null;
  if (shape.signs !== signNames.length || favours.length !== CLASSES) return null;
  if (!favours.every((one) => typeof one === 'number')) return null;
  return { lang, signNames, favours, rarity, networks, shape };
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most;
}

function isPower(value: number): boolean {
  return (value & (value - 1)) === 0;
}

/** Takes arrays from bytes in order; copies them, as the bytes may be a window into something else. */
class Reader {
  #view: DataView;
  #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  bytes(length: number): Uint8Array {
    const from = this.#at;
    this.#at += length;
    return this.#bytes.slice(from, this.#at);
  }

  floats(length: number): Float32Array {
    const from = this.#at;
    this.#at += length * 4;
    return Float32Array.from({ length }, (_, at) => this.#view.getFloat32(from + at * 4, true));
  }

  /** A scale and signed bytes. */
  scaled(length: number): Float32Array {
    const [scale = 0] = this.floats(1);
    return Float32Array.from(this.bytes(length), (byte) => ((byte << 24) >> 24) * scale);
  }
}

function floats(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of values.entries()) view.setFloat32(at * 4, value, true);
  return bytes;
}

/** A scale, then each value as a signed byte of it. */
function asBytes(values: Float32Array): Uint8Array {
  let top = 0;
  for (const value of values) top = Math.max(top, Math.abs(value));
  const scale = Math.fround(top / MAX_BYTE) || 1;
  const bytes = new Uint8Array(4 + values.length);
  bytes.set(floats(Float32Array.of(scale)));
  for (const [at, value] of values.entries())
    bytes[4 + at] = Math.max(-MAX_BYTE, Math.min(MAX_BYTE, Math.round(value / scale))) & 0xff;
  return bytes;
}
