/** The port through which pages come in; `createFetcher` gives the one that uses the network. */
import type { Capture } from '@hearsay/store';
import type { Failure } from '../failure.ts';

/** A capture with its bytes still in hand. */
export interface FetchedCapture extends Capture {
  readonly bytes: Uint8Array;
}

/** What an earlier answer said of itself; sent back so that an unchanged page is not sent again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Every way a fetch can end. */
export type FetchOutcome =
  | { readonly fetched: FetchedCapture }
  | { readonly notModified: { readonly address: string; readonly checked: string } }
  | Failure;

export interface Fetcher {
  /** Fetches one address; never rejects. `signal` ends it early with `timeout`. */
  fetch(address: string, validators?: Validators, signal?: AbortSignal): Promise<FetchOutcome>;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** The validators of a capture, for the next time. */
export function validatorsOf(capture: Capture): Validators {
  return {
    etag: capture.headers.etag ?? null,
    lastModified: capture.headers['last-modified'] ?? null,
  };
}
