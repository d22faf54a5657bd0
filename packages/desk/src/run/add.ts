/** Takes one page into the desk that a person names: an address or a saved file. */
import { createFetcher, type FetchedCapture, readFile } from '@hearsay/collect';
import { openDesk } from '../open.ts';
import type { RunFailure } from './progress.ts';
import { statedCaptureTime } from './readers.ts';

export interface Added {
  readonly added: {
    readonly address: string;
    readonly captured: string;
    /** False where exactly this was captured before. */
    readonly changed: boolean;
  };
}

async function captureOf(
  what: string,
  network: { allow: readonly string[]; hosts: Readonly<Record<string, string>> },
): Promise<{ readonly capture: FetchedCapture } | RunFailure> {
  if (!/^https?:\/\//i.test(what)) {
    const entry = await readFile(what, { capturedAt: statedCaptureTime });
    return 'error' in entry ? entry : { capture: entry.capture };
  }
  const fetcher = createFetcher({ network, robots: 'ignore' });
  try {
    const outcome = await fetcher.fetch(what);
    if ('error' in outcome) return outcome;
    if ('fetched' in outcome) return { capture: outcome.fetched };
    return { error: { code: 'http-error', message: `${what} gave no page` } };
  } finally {
    await fetcher.close();
  }
}

/** Captures `what` into the desk in `folder`. */
export async function addToDesk(
  folder: string,
  what: string,
  privateAddresses: 'allow' | 'refuse',
): Promise<Added | RunFailure> {
  const opened = await openDesk(folder);
  if ('error' in opened) return opened;
  try {
    const { allow, hosts } = opened.desk.network;
    const found = await captureOf(what, {
      allow: privateAddresses === 'allow' ? ['*'] : allow,
      hosts,
    });
    if ('error' in found) return found;
    const { bytes, ...capture } = found.capture;
    const written = await opened.store.putCapture(capture, bytes);
    if ('error' in written) return written;
    const { address, captured } = capture;
    return { added: { address, captured, changed: written.changed } };
  } finally {
    await opened.close();
  }
}
