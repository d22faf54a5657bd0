/** A clock that stands still until someone sleeps: then it moves on at once and notes for how long. */
import type { Clock } from '../fetch/options.ts';

export interface StillClock extends Clock {
  readonly slept: number[];
  advance(ms: number): void;
}

export function stillClock(start: number = Date.parse('2026-03-02T09:00:00Z')): StillClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
    advance(ms) {
      now += ms;
    },
  };
}
