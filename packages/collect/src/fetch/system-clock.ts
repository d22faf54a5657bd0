/** The machine's time. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './options.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {}),
};
