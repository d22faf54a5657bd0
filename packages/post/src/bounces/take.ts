/** Takes a report about a mail in: keeps it, and ends the subscription where that follows. */
import type { Bounce, Failure, MailStore } from '@hearsay/store';
import { softSince, verdict } from './rule.ts';

export type Taken = 'ended' | 'kept' | 'known' | 'unknown';

export async function takeBounce(
  store: Pick<MailStore, 'recordBounce' | 'endSubscription'>,
  bounce: Bounce,
): Promise<{ readonly taken: Taken } | Failure> {
  const recorded = await store.recordBounce(bounce, softSince(new Date(bounce.at)));
  if ('error' in recorded) return recorded;
  const { outcome, subscriber, soft } = recorded;
  if (outcome !== 'recorded' || subscriber === null)
    return { taken: outcome === 'known' ? 'known' : 'unknown' };
  const state = verdict(bounce.kind, soft);
  if (state === null) return { taken: 'kept' };
  const why = `${bounce.kind} report by ${bounce.source}${bounce.status === null ? '' : `, ${bounce.status}`}`;
  const ended = await store.endSubscription(subscriber.id, {
    state,
    at: bounce.at,
    network: null,
    why,
  });
  if ('error' in ended) return ended;
  return { taken: ended.changed ? 'ended' : 'kept' };
}
