/** The collecting part of a run: the desk's folders, then the network. */
import { createFetcher } from '@hearsay/collect';
import type { OpenDesk } from '../open.ts';
import { type Gathering, gatherFolders, gatherNetwork } from './gather.ts';
import type { RunControl, RunFailure } from './progress.ts';
import { statedCaptureTime } from './readers.ts';

export interface GatherOptions {
  readonly network: 'on' | 'off';
  /** `always` asks for every known page again, however old. */
  readonly recheck: Gathering['recheck'];
  /** `none` where every host is this machine. */
  readonly politeness: 'usual' | 'none';
  readonly control: RunControl;
}

/** Takes in what is new. Single inputs that fail are told as troubles; the rest goes on. */
export async function gatherCaptures(
  { desk, folder, store }: OpenDesk,
  { network, recheck, politeness, control }: GatherOptions,
): Promise<RunFailure | null> {
  const fetcher =
    network === 'off'
      ? null
      : createFetcher({
          network: desk.network,
          ...(desk.clock === 'captured' ? { capturedAt: statedCaptureTime } : {}),
          ...(politeness === 'none' ? { limits: { hostDelay: 0 } } : {}),
        });
  try {
    const run = { desk, folder, store, fetcher, recheck, now: Date.now, control };
    return (await gatherFolders(run)) ?? (await gatherNetwork(run));
  } finally {
    await fetcher?.close();
  }
}
