/** How fast mails go out: a bucket for all and one for each domain. */
import type { MailSettings } from '../settings.ts';

export interface Rate {
  /** Whether one more mail to the domain may go now; takes it where it may. */
  readonly take: (domain: string, now: number) => boolean;
  /** Milliseconds until a mail to one of the domains may go. */
  readonly wait: (domains: readonly string[], now: number) => number;
}

interface Bucket {
  level: number;
  at: number;
}

/** A bucket holds what flows in during a second, and one mail at least. */
const holds = (perSecond: number): number => Math.max(1, perSecond);
/** Domains remembered; a full bucket is the same as none. */
const MAX_DOMAINS = 10_000;

export function rateOf({ perSecond, perDomain, domains }: MailSettings['rate']): Rate {
  const all: Bucket = { level: holds(perSecond), at: 0 };
  const buckets = new Map<string, Bucket>();
  const flow = (domain: string): number => domains[domain] ?? perDomain;
  const bucketOf = (domain: string, now: number): Bucket => {
    const known = buckets.get(domain);
    if (known !== undefined) return known;
    if (buckets.size >= MAX_DOMAINS) buckets.clear();
    const fresh = { level: holds(flow(domain)), at: now };
    buckets.set(domain, fresh);
    return fresh;
  };
  const fill = (bucket: Bucket, rate: number, now: number): void => {
    bucket.level = Math.min(holds(rate), bucket.level + ((now - bucket.at) / 1000) * rate);
    bucket.at = now;
  };
  const missing = (bucket: Bucket, rate: number): number =>
    Math.max(0, ((1 - bucket.level) / rate) * 1000);
  return {
    take(domain, now) {
      const own = bucketOf(domain, now);
      fill(all, perSecond, now);
      fill(own, flow(domain), now);
      if (all.level < 1 || own.level < 1) return false;
      all.level -= 1;
      own.level -= 1;
      return true;
    },
    wait(list, now) {
      fill(all, perSecond, now);
      const own = list.map((domain) => {
        const bucket = bucketOf(domain, now);
        fill(bucket, flow(domain), now);
        return missing(bucket, flow(domain));
      });
      return Math.ceil(Math.max(missing(all, perSecond), own.length === 0 ? 0 : Math.min(...own)));
    },
  };
}
