/** What a fetcher is made with. */
import type { FetchLimits } from './limits.ts';

/** The desk's `network:` rules. */
export interface NetworkRules {
  /** `host:port` of machines in private networks that may be reached; `*` allows all of them. */
  readonly allow: readonly string[];
  /** Host names that stand for an `ip:port`, over http only; naming one here allows it. */
  readonly hosts: Readonly<Record<string, string>>;
}

/** Time, passed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`, or as soon as `signal` ends. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface FetcherOptions {
  readonly network?: NetworkRules;
  /** What the desk calls itself in requests and looks for in robots.txt. */
  readonly userAgent?: string;
  readonly clock?: Clock;
  readonly limits?: Partial<FetchLimits>;
  /** `ignore` only for an address a person asked for by hand. */
  readonly robots?: 'obey' | 'ignore';
  /**
   * Given where pages may say themselves when they were captured, as on sample desks
   * (`clock: captured`): the read stage's `capturedAt`. Else the time is when the answer came.
   */
  readonly capturedAt?: (bytes: Uint8Array) => string | null;
  /** Host name to addresses; the machine's resolver unless given. */
  readonly resolve?: Resolve;
}

/** All addresses of a host name; rejects with the resolver's error. */
export type Resolve = (host: string) => Promise<readonly string[]>;
