/** Reads an answer's body within the limits, and undoes its content encodings on the way. */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createZstdDecompress,
} from 'node:zlib';
import { type Failure, failure } from '../failure.ts';
import type { FetchLimits } from './limits.ts';

/** Encodings undone (RFC 9110, section 8.4.1); asked for in this order. */
const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const;

export const ACCEPT_ENCODING = 'gzip, br, zstd, deflate';

/** Nobody wraps a page more often with good intent. */
const MOST_ENCODINGS = 2;

class LimitError extends Error {
  readonly outcome: Failure;
  constructor(outcome: Failure) {
    super(outcome.error.message);
    this.outcome = outcome;
  }
}

type Decoder = keyof typeof DECODERS;

function decodersFor(header: string | undefined): readonly Decoder[] | null {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const known = names.every((name): name is Decoder => Object.hasOwn(DECODERS, name));
  return known && names.length <= MOST_ENCODINGS ? names : null;
}

/** Ends a body nobody reads, and with it the connection; its complaint about that is no news. */
export function discard(body: Readable): void {
  body.on('error', () => {}).destroy();
}

/** zlib's errors have codes like Z_DATA_ERROR, ERR__ERROR_FORMAT_… (brotli) and ZSTD_error_…. */
const DECODING_ERROR = /^(Z_|ERR__|ERR_BROTLI|ZSTD_|ERR_ZSTD)/;

/**
 * The decoded bytes. Rejects with the connection's own errors; limits and damage are values.
 * `limits.ratio` is checked while bytes come, so that a bomb is met before it has grown.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  limits: Pick<FetchLimits, 'pageBytes' | 'ratio' | 'ratioFrom'>,
): Promise<{ readonly bytes: Uint8Array } | Failure> {
  const decoders = decodersFor(encoding);
  if (decoders === null) {
    discard(body);
    return failure('bad-encoding', `The answer is encoded as "${encoding}", which is not known.`);
  }
  let received = 0;
  let size = 0;
  const pieces: Uint8Array[] = [];
  async function* counted(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const piece of source) {
      received += piece.length;
      yield piece;
    }
  }
  async function collect(source: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const piece of source) {
      size += piece.length;
      pieces.push(piece);
      if (size > limits.pageBytes)
        throw new LimitError(
          failure('too-large', `The page has more than ${limits.pageBytes} bytes.`),
        );
      if (size > limits.ratioFrom && size > received * limits.ratio)
        throw new LimitError(
          failure('bad-encoding', `The page grows more than ${limits.ratio} times when unpacked.`),
        );
    }
  }
  try {
    const steps = decoders.toReversed().map((name) => DECODERS[name]());
    // The types know no list of steps that begins with a stream and ends with a function.
    const run = pipeline as (...steps: readonly unknown[]) => Promise<void>;
    await run(body, counted, ...steps, collect);
    return { bytes: new Uint8Array(Buffer.concat(pieces, size)) };
  } catch (error) {
    if (error instanceof LimitError) return error.outcome;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && DECODING_ERROR.test(code))
      return failure('bad-encoding', `The compressed answer is damaged: ${message}.`);
    throw error;
  }
}
