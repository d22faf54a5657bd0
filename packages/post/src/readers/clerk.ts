/**
 * Sends answers to readers beside a server: at once when one is queued, again when one that was put off
 * is due. One run at a time; what another process sends is left to it.
 */
import { setTimeout as after } from 'node:timers';
import { type SendParts, sendWaiting } from '../queue/send.ts';

export interface Clerk {
  /** Something waits. */
  readonly ring: () => void;
  /** Ends after the mail under way. */
  readonly close: () => Promise<void>;
}

/** How long after a failure, or beside another sender, it looks again. */
const AGAIN = 60_000; // ms
const MIN_PAUSE = 1_000; // ms

export function startClerk(parts: SendParts, onTrouble: (message: string) => void): Clerk {
  const ending = new AbortController();
  let running: Promise<void> | null = null;
  let rung = false;
  let timer: NodeJS.Timeout | null = null;

  function later(ms: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = ending.signal.aborted ? null : after(ring, Math.max(MIN_PAUSE, ms)).unref();
  }

  async function run(): Promise<void> {
    do {
      rung = false;
      const done = await sendWaiting(parts, 'service', ending.signal).catch((fault: unknown) => ({
        error: {
          code: 'fault',
          message: fault instanceof Error ? (fault.stack ?? '') : `${fault}`,
        },
      }));
      if ('error' in done) {
        if (done.error.code !== 'desk-busy') onTrouble(done.error.message);
        later(AGAIN);
      } else if (done.report.nextTry !== null)
        later(Date.parse(done.report.nextTry) - parts.now().getTime());
    } while (rung && !ending.signal.aborted);
  }

  function ring(): void {
    rung = true;
    if (ending.signal.aborted || running !== null) return;
    running = run().finally(() => {
      running = null;
    });
  }

  return {
    ring,
    async close() {
      ending.abort();
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}
