/** The numbers that keep a hostile, broken or slow host from harming the desk, and the desk from harming hosts. */

export interface FetchLimits {
  /** Bytes of one page after decompression. */
  readonly pageBytes: number;
  /** Decompressed bytes for each compressed one, counted from the first `ratioFrom` bytes on. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Milliseconds for one address with all its redirects, apart from waiting one's turn. */
  readonly fetchTime: number;
  readonly redirects: number;
  /** Requests at one time to all hosts together. */
  readonly everywhere: number;
  /** Requests at one time to one host. */
  readonly perHost: number;
  /** Milliseconds between the starts of two requests to one host; robots.txt may ask for more. */
  readonly hostDelay: number;
  /** Longest Crawl-delay obeyed, in milliseconds: a larger one would stop the desk. */
  readonly longestDelay: number;
  /** Longest pause after a Retry-After, in milliseconds. */
  readonly longestPause: number;
}

const SECOND = 1000;
const MEGABYTE = 1_000_000;

export const defaultLimits: FetchLimits = {
  pageBytes: 10 * MEGABYTE,
  // HTML shrinks to a tenth, long lists to a fortieth; a bomb is made of thousands to one.
  ratio: 100,
  ratioFrom: MEGABYTE,
  fetchTime: 30 * SECOND,
  redirects: 10,
  everywhere: 32,
  perHost: 2,
  hostDelay: SECOND,
  longestDelay: 30 * SECOND,
  longestPause: 24 * 60 * 60 * SECOND,
};
