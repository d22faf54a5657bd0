/** Taking turns: how many requests go to one host at a time, and how far apart. */
import type { FetchLimits } from './limits.ts';
import type { Clock } from './options.ts';

interface Line {
  running: number;
  /** When the next request may start. */
  next: number;
  /** Until when the host asked to be left alone. */
  pausedUntil: number;
  readonly waiting: (() => void)[];
}

export interface Turns {
  /** Waits for one's turn; the function returned ends it. Rejects when `signal` ends the wait. */
  take(host: string, delay: number, signal: AbortSignal): Promise<() => void>;
  /** Milliseconds since 1970 until which the host asked to be left alone; 0 if it did not. */
  pausedUntil(host: string): number;
  pause(host: string, until: number): void;
}

/** As many may be inside as there are places; the others wait in order. */
function createGate(places: number): { enter(): Promise<void>; leave(): void } {
  let free = places;
  const waiting: (() => void)[] = [];
  return {
    async enter() {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    },
  };
}

export function createTurns(
  limits: Pick<FetchLimits, 'perHost' | 'everywhere'>,
  clock: Clock,
): Turns {
  const lines = new Map<string, Line>();
  const gate = createGate(limits.everywhere);

  function lineOf(host: string): Line {
    const line = lines.get(host) ?? { running: 0, next: 0, pausedUntil: 0, waiting: [] };
    lines.set(host, line);
    return line;
  }

  function leave(host: string, line: Line): void {
    line.running--;
    line.waiting.shift()?.();
    const now = clock.now();
    const idle = line.running === 0 && line.waiting.length === 0;
    // A host that is not waited for any more is forgotten: a crawl meets very many.
    if (idle && line.next <= now && line.pausedUntil <= now) lines.delete(host);
  }

  return {
    async take(host, delay, signal) {
      const line = lineOf(host);
      while (line.running >= limits.perHost)
        await new Promise<void>((resolve) => line.waiting.push(resolve));
      line.running++;
      try {
        signal.throwIfAborted();
        const now = clock.now();
        const start = Math.max(now, line.next);
        line.next = start + delay;
        if (start > now) await clock.sleep(start - now, signal);
        signal.throwIfAborted();
        await gate.enter();
      } catch (error) {
        leave(host, line);
        throw error;
      }
      let left = false;
      return () => {
        if (left) return;
        left = true;
        gate.leave();
        leave(host, line);
      };
    },
    pausedUntil: (host) => lines.get(host)?.pausedUntil ?? 0,
    pause(host, until) {
      lineOf(host).pausedUntil = until;
    },
  };
}
