/** Takes every page of a web archive (WARC, packed or not) into the desk, with the archive's own times. */
import { type LeftOut, readArchive } from '@hearsay/store';
import { openDesk } from '../open.ts';
import type { RunFailure } from './progress.ts';

export interface AddedArchive {
  /** Pages captured now, and those that were captured before. */
  readonly captured: number;
  readonly known: number;
  /** What is wrong with the pages that could not be taken, in the archive's order. */
  readonly damaged: readonly { readonly code: string; readonly message: string }[];
  /** Records that are no pages, by why. */
  readonly leftOut: ReadonlyMap<LeftOut, number>;
}

/**
 * Captures the pages of the archive `file` into the desk in `folder`, one at a time. A damaged record does not
 * end it; a page that the desk's store refuses does, since the next would fare no better.
 */
export async function addArchiveToDesk(
  folder: string,
  file: string,
  signal?: AbortSignal,
): Promise<{ readonly archive: AddedArchive } | RunFailure> {
  const opened = await openDesk(folder);
  if ('error' in opened) return opened;
  try {
    let captured = 0;
    let known = 0;
    const damaged: RunFailure['error'][] = [];
    const leftOut = new Map<LeftOut, number>();
    const count = (why: LeftOut): void => {
      leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    };
    for await (const entry of readArchive(file, count)) {
      if (signal?.aborted) return { error: { code: 'interrupted', message: 'stopped on request' } };
      if ('error' in entry) {
        damaged.push(entry.error);
        continue;
      }
      const written = await opened.store.putCapture(entry.capture, entry.bytes);
      if ('error' in written) return written;
      if (written.changed) captured += 1;
      else known += 1;
    }
    return { archive: { captured, known, damaged, leftOut } };
  } finally {
    await opened.close();
  }
}
