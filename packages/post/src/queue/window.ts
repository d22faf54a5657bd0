/**
 * A short stretch of the queue in memory, from which the next mails are taken: no domain may fill it,
 * so that a slow one does not stop the others.
 */
import type { DeliveryKind } from '@hearsay/store';
import type { Rate } from './rate.ts';

export interface Waiting {
  readonly kind: DeliveryKind;
  readonly id: string;
  readonly domain: string;
}

/** Mails in the window, and of one domain in it. */
export const WINDOW = 400;
const OF_DOMAIN = 100;

export class Window {
  private entries: Waiting[] = [];

  get size(): number {
    return this.entries.length;
  }
  get ids(): readonly string[] {
    return this.entries.map(({ id }) => id);
  }
  get domains(): readonly string[] {
    return [...new Set(this.entries.map(({ domain }) => domain))];
  }

  /** Domains of which enough are here. */
  fullDomains(): readonly string[] {
    const counts = new Map<string, number>();
    for (const { domain } of this.entries) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    return [...counts].filter(([, number]) => number >= OF_DOMAIN).map(([domain]) => domain);
  }

  add(more: readonly Waiting[]): void {
    this.entries.push(...more);
  }

  /** The first ones that the rate lets go now. */
  take(limit: number, rate: Rate, now: number): readonly Waiting[] {
    const taken: Waiting[] = [];
    const left: Waiting[] = [];
    for (const entry of this.entries)
      (taken.length < limit && rate.take(entry.domain, now) ? taken : left).push(entry);
    this.entries = left;
    return taken;
  }
}
