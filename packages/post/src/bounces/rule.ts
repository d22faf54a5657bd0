/** What a report about a mail means for its reader. */
import type { BounceKind, SubscriberState } from '@hearsay/store';
import { isBadAddress } from '../smtp/outcome.ts';

/** Soft bounces of different mails within the window after which an address is given up. */
const SOFT_LIMIT = 5;
const SOFT_WINDOW = 30 * 24 * 60 * 60 * 1000; // ms

/** From when on soft bounces are counted. */
export const softSince = (now: Date): string => new Date(now.getTime() - SOFT_WINDOW).toISOString();

/**
 * The kind of a report by its status (RFC 3463): an address that does not exist is hard; a full
 * mailbox, a policy, a content that is taken for spam may pass, whatever their first digit.
 */
export function bounceKind(status: string | null): BounceKind {
  return isBadAddress(status) ? 'hard' : 'soft';
}

/** How the subscription ends, or null where it goes on. */
export function verdict(
  kind: BounceKind,
  soft: number,
): Extract<SubscriberState, 'bounced' | 'complained'> | null {
  if (kind === 'complaint') return 'complained';
  return kind === 'hard' || soft >= SOFT_LIMIT ? 'bounced' : null;
}
