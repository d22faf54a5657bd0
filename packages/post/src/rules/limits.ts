/**
 * How often one may sign up. List bombing gives a victim's address to thousands of forms: one mail
 * from each is what it lives on. So the mailbox is limited whoever asks, the network whatever it asks,
 * and the desk as a whole.
 */
import type { SignUpCounts } from '@hearsay/store';

/** The short window. */
export const SHORT_WINDOW = 60 * 60 * 1000; // ms
export const DAY_WINDOW = 24 * SHORT_WINDOW;
/** Mails to one mailbox: who lost the first asks again; more is no reader's doing. */
const ADDRESS = { short: 2, day: 4 };
/** Sign-ups from one network: an office of readers passes, a script does not. */
const NETWORK = { short: 20, day: 60 };
/** Sign-ups at the desk: above this, the form is under attack. */
const DESK = { short: 500 };

/**
 * `refuse`: the network or the desk is over its limit, which the answer may say, for it tells nothing
 * of any address. `silent`: this mailbox is over its limit; the answer must be the one for all.
 */
export function signUpVerdict(before: SignUpCounts): 'pass' | 'silent' | 'refuse' {
  const { address, network, desk } = before;
  if (network.short >= NETWORK.short || network.day >= NETWORK.day || desk.short >= DESK.short)
    return 'refuse';
  return address.short >= ADDRESS.short || address.day >= ADDRESS.day ? 'silent' : 'pass';
}

/** Links that were wrong, from one network in ten minutes: a mistyped one passes, guessing does not. */
const MAX_WRONG = 30;
const WRONG_WINDOW = 10 * 60 * 1000; // ms
/** Networks remembered; beyond it the oldest are forgotten. */
const MAX_NETWORKS = 10_000;

/** Counts wrong links by network, in memory: a guess of 256 bits needs no better record. */
export function wrongLinks(now: () => number): {
  readonly blocked: (network: string) => boolean;
  readonly note: (network: string) => void;
} {
  const seen = new Map<string, { from: number; wrong: number }>();
  return {
    blocked(network) {
      const entry = seen.get(network);
      return entry !== undefined && now() - entry.from < WRONG_WINDOW && entry.wrong >= MAX_WRONG;
    },
    note(network) {
      const entry = seen.get(network);
      const fresh = entry === undefined || now() - entry.from >= WRONG_WINDOW;
      seen.delete(network);
      seen.set(network, fresh ? { from: now(), wrong: 1 } : { ...entry, wrong: entry.wrong + 1 });
      const [oldest] = seen.keys();
      if (seen.size > MAX_NETWORKS && oldest !== undefined) seen.delete(oldest);
    },
  };
}
