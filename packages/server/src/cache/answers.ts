/**
 * Keeps made answers until the desk changes: a page costs queries and drawing once, and a reader
 * who asks again learns by its tag that nothing changed.
 */
import { createHash } from 'node:crypto';
import type { Answer } from '../answer.ts';

export interface KeptAnswer extends Answer {
  /** A strong tag (RFC 9110): equal bytes have equal tags, on every server and after a restart. */
  readonly etag: string;
}

/** Bytes of all kept answers; some hundreds of pages and pictures. */
const MAX_BYTES = 48_000_000;
/** An answer above this is made anew each time, so that a few cannot drive out all others. */
const MAX_ANSWER = 2_000_000;
/** Bytes of the hash in a tag: no two answers of a site ever share one. */
const TAG_BYTES = 16;

function tagged(answer: Answer): KeptAnswer {
  const digest = createHash('sha256').update(answer.body).digest().subarray(0, TAG_BYTES);
  return { ...answer, etag: `"${digest.toString('base64url')}"` };
}

export interface Answers {
  /**
   * The answer kept under the key for this state of the desk, or the one that `make` gives; asked
   * twice at a time, it is made once. Null is not kept.
   */
  get(state: string, key: string, make: () => Promise<Answer | null>): Promise<KeptAnswer | null>;
  /** Bytes kept now. */
  readonly size: () => number;
}

export function answersKept(maxBytes: number = MAX_BYTES): Answers {
  let current: string | null = null;
  let bytes = 0;
  let kept = new Map<string, KeptAnswer>();
  let making = new Map<string, Promise<KeptAnswer | null>>();

  function keep(key: string, answer: KeptAnswer): void {
    const size = Buffer.byteLength(answer.body);
    if (size > MAX_ANSWER) return;
    kept.set(key, answer);
    bytes += size;
    // A Map gives its keys in the order of insertion: the one asked for longest ago comes first.
    for (const [oldest, { body }] of kept) {
      if (bytes <= maxBytes) return;
      kept.delete(oldest);
      bytes -= Buffer.byteLength(body);
    }
  }

  async function made(
    state: string,
    key: string,
    make: () => Promise<Answer | null>,
  ): Promise<KeptAnswer | null> {
    try {
      const answer = await make();
      const result = answer === null ? null : tagged(answer);
      if (result !== null && state === current) keep(key, result);
      return result;
    } finally {
      if (state === current) making.delete(key);
    }
  }

  return {
    size: () => bytes,
    get(state, key, make) {
      if (state !== current) {
        current = state;
        bytes = 0;
        kept = new Map();
        making = new Map();
      }
      const before = kept.get(key);
      if (before !== undefined) {
        kept.delete(key);
        kept.set(key, before);
        return Promise.resolve(before);
      }
      const under = making.get(key) ?? made(state, key, make);
      making.set(key, under);
      return under;
    },
  };
}
