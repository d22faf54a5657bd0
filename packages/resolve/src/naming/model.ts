/** The namer's weights as a file: the filter of name words, then one chain of bytes, little-endian. */
import type { Chain } from '@hearsay/attribute';
import { LABELS, mayFollow } from './labels.ts';
import type { NamingModel } from './namer.ts';

/** "HSNM" and the layout's number. */
const MAGIC = 0x4853_4e4d;
const VERSION = 1;
const LANGUAGES_AT = 12; // ASCII codes parted by spaces, padded with zeros
const HEADER = LANGUAGES_AT + 32; // bytes: magic, version, length of the filter, languages
const CHAIN_HEADER = 8; // bytes: rows, scale
const MOVES = (LABELS + 1) * LABELS;
/** 16 million rows are more than any file of this size class holds. */
const MAX_ROWS = 2 ** 24;

/** The model as bytes. */
export function writeNamingModel({ languages, chain, names }: NamingModel): Uint8Array {
  if (!(chain.weights instanceof Int8Array))
    throw new Error('A naming model is written from bytes: quantise its chain first.');
  const length = HEADER + names.bits.length + CHAIN_HEADER + MOVES * 4 + chain.weights.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, names.bits.length, true);
  const codes = languages.join(' ').slice(0, HEADER - LANGUAGES_AT);
  for (const [letter, code] of [...codes].entries())
    bytes[LANGUAGES_AT + letter] = code.charCodeAt(0);
  bytes.set(names.bits, HEADER);
  let at = HEADER + names.bits.length;
  view.setUint32(at, chain.size, true);
  view.setFloat32(at + 4, chain.scale, true);
  at += CHAIN_HEADER;
  for (const move of chain.transitions) {
    view.setFloat32(at, move, true);
    at += 4;
  }
  bytes.set(new Uint8Array(chain.weights.buffer), at);
  return bytes;
}

export type NamingModelRead =
  | { readonly model: NamingModel }
  | { readonly error: { readonly code: 'bad-model'; readonly message: string } };

/** A model from bytes, or why they are none. */
export function readNamingModel(bytes: Uint8Array): NamingModelRead {
  const bad = (message: string) => ({ error: { code: 'bad-model' as const, message } });
  if (bytes.length < HEADER) return bad('the model file is empty or cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== MAGIC) return bad('the file is no model of names');
  if (view.getUint32(4, true) !== VERSION)
    return bad('the model is of another version: train anew');
  const filter = view.getUint32(8, true);
  let at = HEADER + filter;
  if (filter === 0 || bytes.length < at + CHAIN_HEADER) return bad('the model file is cut short');
  const size = view.getUint32(at, true);
  const scale = view.getFloat32(at + 4, true);
  at += CHAIN_HEADER;
  const isPower = size > 0 && size <= MAX_ROWS && (size & (size - 1)) === 0;
  if (!isPower || bytes.length !== at + MOVES * 4 + size * LABELS)
    return bad('the model file is damaged');
  const transitions = new Float32Array(MOVES);
  for (let move = 0; move < MOVES; move++) transitions[move] = view.getFloat32(at + move * 4, true);
  at += MOVES * 4;
  // Copied, as the bytes may be a window into a buffer that the caller uses again.
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, size * LABELS).slice();
  const chain: Chain = {
    labels: LABELS,
    size,
    scale,
    transitions,
    weights,
    allowed: mayFollow,
  };
  const codes = String.fromCharCode(...bytes.subarray(LANGUAGES_AT, HEADER)).replace(/\0+$/u, '');
  const languages = codes === '' ? [] : codes.split(' ');
  return { model: { languages, chain, names: { bits: bytes.slice(HEADER, HEADER + filter) } } };
}
