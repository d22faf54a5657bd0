/** Whom an edition would go to, without sending it. */
import { itemsFor } from '@hearsay/post';
import type { Release, Store } from '@hearsay/store';
import { must } from './desk-mail.ts';
import { eachReader } from './readers.ts';

export interface Plan {
  /** Readers who would get it now, in their next digest, and who have it. */
  readonly now: number;
  readonly later: number;
  readonly got: number;
  /** The largest domains of those who would get it now. */
  readonly domains: readonly (readonly [domain: string, readers: number])[];
}

const PAGE = 1_000;
const MAX_DOMAINS = 10;

export async function planOf(store: Store, release: Release): Promise<Plan> {
  const plan = { now: 0, later: 0, got: 0 };
  const domains = new Map<string, number>();
  for await (const subscribers of eachReader(store, PAGE, 'active')) {
    const { mailed } = must(await store.mailed(subscribers.map(({ id }) => id)));
    for (const reader of subscribers) {
      if (mailed.get(reader.id)?.items.has(release.item)) plan.got += 1;
      else if (itemsFor(reader, [release], new Set()).length === 0) continue;
      else if (reader.frequency !== 'each') plan.later += 1;
      else {
        plan.now += 1;
        const domain = reader.key.slice(reader.key.lastIndexOf('@') + 1);
        domains.set(domain, (domains.get(domain) ?? 0) + 1);
      }
    }
  }
  const largest = [...domains].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return { ...plan, domains: largest.slice(0, MAX_DOMAINS) };
}
