/** Asks a site at an even rate, whether it keeps up or not, and tells how long answers took. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Load {
  /** Requests answered in full with status 200. */
  readonly answered: number;
  readonly failed: number;
  /** Milliseconds from the moment a request was due to its last byte, shortest first. */
  readonly times: readonly number[];
  /** Bytes of the largest answer. */
  readonly largest: number;
}

/** A share of the times that were not longer: 0.95 gives the 95th percentile. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

/** Asks for each path in turn, `rate` a second. A late answer delays no other request. */
export async function loadAt(base: string, paths: readonly string[], rate: number): Promise<Load> {
  const times: number[] = [];
  let failed = 0;
  let largest = 0;
  const start = performance.now();
  const ask = async (path: string, due: number): Promise<void> => {
    try {
      const response = await fetch(base + path);
      const bytes = (await response.arrayBuffer()).byteLength;
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      times.push(performance.now() - due);
      largest = Math.max(largest, bytes);
    } catch {
      failed += 1;
    }
  };
  const asked: Promise<void>[] = [];
  for (const [at, path] of paths.entries()) {
    const due = start + (at * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    asked.push(ask(path, due));
  }
  await Promise.all(asked);
  return { answered: times.length, failed, times: times.sort((a, b) => a - b), largest };
}
