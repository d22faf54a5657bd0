/** Tells a WebSub hub which feeds have changed, so that it can tell their subscribers. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from '@hearsay/desk';
import { FEED_TYPES, type FeedFormat, writeFeed } from './feeds.ts';
import { feedNames, feedSource } from './sources.ts';

/** A hub that is slower than this is asked again at the next look. */
const TIMEOUT = 10_000; // ms

/** Sends a form to an address, and gives the status of the answer. */
export type Post = (address: string, form: URLSearchParams) => Promise<number>;

export const postForm: Post = async (address, form) => {
  const response = await fetch(address, {
    method: 'POST',
    body: form,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  return response.status;
};

export interface Announcer {
  /**
   * Compares all feeds with what the hub was told last and tells it of those that differ. The first
   * look tells nothing: who starts the site again has published nothing. What the hub does not take
   * is told again at the next look. Gives the addresses it was told of.
   */
  look(library: Library): Promise<readonly string[]>;
  /** Whether the hub took all that the last look had to tell. */
  complete(): boolean;
}

export function announcer(
  {
    hub,
    base,
    onTrouble,
  }: {
    readonly hub: string;
    readonly base: string;
    readonly onTrouble: (why: string) => void;
  },
  post: Post = postForm,
): Announcer {
  /** Tags of the feeds as the hub knows them; null before the first look. */
  let told: Map<string, string> | null = null;
  let complete = true;

  async function tags(library: Library): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const name of feedNames(library)) {
      const source = await feedSource(library, name, base);
      if (source === null) continue;
      for (const format of Object.keys(FEED_TYPES) as FeedFormat[]) {
        const address = `${base}${source.head.path}.${format}`;
        const body = writeFeed(source.head, source.entries, format, {
          name: library.desk.name,
          base,
          hub,
        });
        found.set(address, createHash('sha256').update(body).digest('base64url'));
      }
    }
    return found;
  }

  async function tell(address: string): Promise<boolean> {
    const form = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': address });
    try {
      const status = await post(hub, form);
      if (status >= 200 && status < 300) return true;
      onTrouble(`the hub ${hub} answered ${status} for ${address}; it is told again`);
    } catch (error) {
      onTrouble(`the hub ${hub} cannot be reached: ${(error as Error).message}; it is told again`);
    }
    return false;
  }

  return {
    complete: () => complete,
    async look(library) {
      const now = await tags(library);
      if (told === null) {
        told = now;
        return [];
      }
      const sent: string[] = [];
      complete = true;
      for (const [address, tag] of now) {
        if (told.get(address) === tag) continue;
        // A hub that does not answer is not kept waiting for with every feed.
        complete = complete && (await tell(address));
        if (!complete) break;
        told.set(address, tag);
        sent.push(address);
      }
      return sent;
    },
  };
}

/** How often a site looks whether its desk has changed: a reader at the hub hears within seconds. */
const LOOK_EVERY = 5_000; // ms

/** Looks until the signal ends; a look is made only where the desk's state is another one. */
export async function watchFeeds(
  library: () => Promise<Library>,
  told: Announcer,
  signal: AbortSignal,
  onFault: (fault: unknown) => void,
): Promise<void> {
  let seen: string | null = null;
  while (!signal.aborted) {
    try {
      const current = await library();
      if (current.state !== seen) {
        await told.look(current);
        seen = told.complete() ? current.state : null;
      }
    } catch (fault) {
      onFault(fault);
    }
    await sleep(LOOK_EVERY, undefined, { signal }).catch(() => undefined);
  }
}
