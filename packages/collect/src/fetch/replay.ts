/** A fetcher over captures at hand, without a network: for tests, and to run again over what was kept. */
import { failure } from '../failure.ts';
import type { FetchedCapture, Fetcher, Validators } from './fetcher.ts';

function unchanged({ headers }: FetchedCapture, validators: Validators | undefined): boolean {
  const { etag, lastModified } = validators ?? { etag: null, lastModified: null };
  if (etag !== null) return etag === headers.etag;
  return lastModified !== null && lastModified === headers['last-modified'];
}

/** Answers with the last of `captures` under the address asked for; all else is `gone`. */
export function replayFetcher(captures: readonly FetchedCapture[]): Fetcher {
  const kept = new Map(captures.map((capture) => [capture.address, capture]));
  return {
    async fetch(address, validators, signal) {
      if (signal?.aborted) return failure('timeout', `${address} was called off.`);
      const url = URL.parse(address);
      if (url === null || !/^https?:$/.test(url.protocol))
        return failure('bad-address', `"${address.slice(0, 200)}" is no http or https address.`);
      url.hash = '';
      const capture = kept.get(url.href);
      if (capture === undefined) return failure('gone', `${url.href} is not among the captures.`);
      if (unchanged(capture, validators))
        return { notModified: { address: url.href, checked: capture.captured } };
      return { fetched: capture };
    },
    close: async () => {},
  };
}
