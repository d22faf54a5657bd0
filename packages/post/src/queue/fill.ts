/** Puts what is released into the queue, for each reader what this reader wants and when. */
import type { Failure, Issue, NewDelivery, Release, Store, Subscriber } from '@hearsay/store';
import { zonedDay } from '@hearsay/text';
import { contentOfEdition } from '../issues/content.ts';
import {
  digestIssue,
  editionIssue,
  type IssueContext,
  type PublishedText,
} from '../issues/issue.ts';
import { isDue, itemsFor } from '../rules/choose.ts';
import { newNumber } from '../rules/secret.ts';

export interface FillParts {
  readonly store: Store;
  readonly context: Omit<IssueContext, 'made'>;
  /** IANA zone in which days and weeks are counted. */
  readonly zone: string;
  /** A published edition in its last revision. */
  readonly editionOf: (name: string) => Promise<PublishedText | null | Failure>;
  readonly now: () => Date;
}

export interface Filled {
  readonly queued: number;
  /** Readers whose rhythm lets them wait. */
  readonly waiting: number;
}

/** Readers looked at in one go. */
const PAGE = 500;
/** What was released longer ago is no news. */
const NEWS = 60 * 24 * 60 * 60 * 1000; // ms

interface Portion {
  readonly releases: readonly Release[];
}

/** A reader's items as mails: each edition whole, or all of them as a digest. */
function portionsOf(reader: Subscriber, items: readonly Release[]): readonly Portion[] {
  const editions = items.filter(({ kind }) => kind === 'edition');
  if (reader.frequency !== 'each') return [{ releases: items }];
  const changes = items.filter(({ kind }) => kind === 'change');
  return [
    ...editions.map((edition) => ({ releases: [edition] })),
    ...(changes.length > 0 ? [{ releases: changes }] : []),
  ];
}

/** Makes and keeps issues, each once. */
function issueMaker({ store, context, zone, editionOf, now }: FillParts) {
  const made = new Map<string, Issue>();
  return async (reader: Subscriber, { releases }: Portion): Promise<Issue | null | Failure> => {
    const [only] = releases;
    const isEdition = releases.length === 1 && only?.kind === 'edition';
    const key = JSON.stringify([
      isEdition ? '' : reader.locale,
      ...releases.map(({ item }) => item).sort(),
    ]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const at = now().toISOString();
    const whole = { ...context, made: at };
    let issue: Issue | null = null;
    if (isEdition && only !== undefined) {
      const { name } = contentOfEdition(only);
      const published = await editionOf(name);
      if (published !== null && 'error' in published) return published;
      if (published !== null) issue = editionIssue(name, published, whole);
    }
    issue ??= digestIssue(releases, reader.locale, zonedDay(at, zone), whole);
    const kept = await store.keepIssue(issue);
    if ('error' in kept) return kept;
    made.set(key, issue);
    return issue;
  };
}

/**
 * Queues for every active reader what this reader wants and does not have. With `only`, that item
 * alone, for those who get each edition as it appears; the others get it when their time comes.
 */
export async function fillQueue(
  parts: FillParts,
  only: string | null,
  signal: AbortSignal,
): Promise<{ readonly filled: Filled } | Failure> {
  const { store, zone, now } = parts;
  const released = await store.releases(new Date(now().getTime() - NEWS).toISOString());
  if ('error' in released) return released;
  const releases = released.releases.filter(({ item }) => only === null || item === only);
  const issueFor = issueMaker(parts);
  let after: string | null = null;
  const filled = { queued: 0, waiting: 0 };
  while (!signal.aborted && releases.length > 0) {
    const page = await store.subscribers({ after, limit: PAGE, state: 'active' });
    if ('error' in page) return page;
    const readers = page.subscribers;
    if (readers.length === 0) break;
    const mailed = await store.mailed(readers.map(({ id }) => id));
    if ('error' in mailed) return mailed;
    const deliveries: NewDelivery[] = [];
    for (const reader of readers) {
      const got = mailed.mailed.get(reader.id) ?? { items: new Set<string>(), last: null };
      const items = itemsFor(reader, releases, got.items);
      if (items.length === 0) continue;
      const at = now().toISOString();
      const waits =
        only !== null ? reader.frequency !== 'each' : !isDue(reader.frequency, got.last, at, zone);
      if (waits) {
        filled.waiting += 1;
        continue;
      }
      for (const portion of portionsOf(reader, items)) {
        const issue = await issueFor(reader, portion);
        if (issue === null) continue;
        if ('error' in issue) return issue;
        deliveries.push({
          id: newNumber(),
          subscriberId: reader.id,
          domain: reader.key.slice(reader.key.lastIndexOf('@') + 1),
          queued: at,
          issueId: issue.id,
          items: portion.releases.map(({ item }) => item),
        });
      }
    }
    const queued = await store.queueDeliveries(deliveries);
    if ('error' in queued) return queued;
    filled.queued += queued.queued;
    after = readers.at(-1)?.id ?? null;
  }
  return { filled };
}
