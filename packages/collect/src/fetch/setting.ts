/** All that one fetcher works with. */
import type { Agent } from 'undici';
import type { FetchLimits } from './limits.ts';
import type { Clock, NetworkRules } from './options.ts';
import type { Turns } from './turns.ts';

export interface Setting {
  readonly agent: Agent;
  readonly network: NetworkRules;
  readonly limits: FetchLimits;
  readonly clock: Clock;
  readonly turns: Turns;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly capturedAt: ((bytes: Uint8Array) => string | null) | null;
}
