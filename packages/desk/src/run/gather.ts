/** First step of a run: captures come in from the desk's folders and over the network. */
import { resolve } from 'node:path';
import {
  discover,
  type FetchedCapture,
  type Fetcher,
  type Item,
  readFolder,
  validatorsOf,
} from '@hearsay/collect';
import type { Capture, FetchState, Store } from '@hearsay/store';
import type { Desk } from '../desk-file/load.ts';
import type { RunControl, RunFailure } from './progress.ts';
import { sourceReaders, statedCaptureTime } from './readers.ts';
import { isDue } from './recheck.ts';

export interface Gathering {
  readonly desk: Desk;
  /** The folder that holds desk.yaml. */
  readonly folder: string;
  readonly store: Store;
  /** Null to stay off the network. */
  readonly fetcher: Fetcher | null;
  /** `always`: ask for every known page again; `when-due`: as their age suggests. */
  readonly recheck: 'always' | 'when-due';
  readonly now: () => number;
  readonly control: RunControl;
}

/** Keeps one capture. Only a failure of the store itself ends the run. */
async function keep(store: Store, found: FetchedCapture): Promise<RunFailure | null> {
  const { bytes, ...capture } = found;
  const written = await store.putCapture(capture, bytes);
  return 'error' in written ? written : null;
}

/** Takes in what stands in the desk's folders. */
export async function gatherFolders(run: Gathering): Promise<RunFailure | null> {
  const { desk, folder, store, control } = run;
  let done = 0;
  for (const name of desk.folders)
    for await (const entry of readFolder(resolve(folder, name), {
      capturedAt: statedCaptureTime,
    })) {
      if (control.signal.aborted) return null;
      if ('error' in entry) control.trouble({ input: entry.file, ...entry.error });
      else {
        const failed = await keep(store, entry.capture);
        if (failed !== null) return failed;
        done += 1;
        control.progress({ step: 'collect', done, total: null, item: entry.file });
      }
    }
  return null;
}

interface KnownPage {
  readonly first: string;
  readonly latest: Capture;
}

/** The first and latest capture of every address asked for. */
async function knownPages(store: Store): Promise<ReadonlyMap<string, KnownPage> | RunFailure> {
  const result = await store.captures();
  if ('error' in result) return result;
  const pages = new Map<string, KnownPage>();
  for (const capture of result.captures)
    pages.set(capture.address, {
      first: pages.get(capture.address)?.first ?? capture.captured,
      latest: capture,
    });
  return pages;
}

/** Consecutive failures after which a page counts as lost until a feed lists it again. */
const MAX_FAILURES = 8;

function worthAsking(
  page: KnownPage | undefined,
  state: FetchState | undefined,
  run: Gathering,
): boolean {
  const now = run.now();
  if (state?.nextTry != null && Date.parse(state.nextTry) > now) return false;
  if (state !== undefined && state.failures >= MAX_FAILURES) return false;
  if (page === undefined || run.recheck === 'always') return true;
  return isDue(Date.parse(page.first), Date.parse(state?.checked ?? page.first), now);
}

async function fetchItem(
  item: Item,
  page: KnownPage | undefined,
  state: FetchState | undefined,
  fetcher: Fetcher,
  run: Gathering,
): Promise<RunFailure | null> {
  const { store, control } = run;
  const validators = page === undefined ? undefined : validatorsOf(page.latest);
  const outcome = await fetcher.fetch(item.address, validators, control.signal);
  if (control.signal.aborted) return null;
  const next = {
    address: item.address,
    etag: null,
    lastModified: null,
    checked: new Date(run.now()).toISOString(),
    nextTry: null,
    failures: 0,
  };
  if ('error' in outcome) {
    control.trouble({ input: item.address, ...outcome.error });
    const saved = await store.saveFetchStates([
      {
        ...next,
        nextTry: outcome.error.retryAt ?? null,
        failures: (state?.failures ?? 0) + 1,
        outcome: outcome.error.code,
      },
    ]);
    return 'error' in saved ? saved : null;
  }
  if ('fetched' in outcome) {
    const failed = await keep(store, outcome.fetched);
    if (failed !== null) return failed;
  }
  const saved = await store.saveFetchStates([
    { ...next, outcome: 'fetched' in outcome ? 'fetched' : 'not-modified' },
  ]);
  return 'error' in saved ? saved : null;
}

/** Asks the outlets' feeds, sitemaps and pages what is new, and fetches it. */
export async function gatherNetwork(run: Gathering): Promise<RunFailure | null> {
  const { desk, fetcher, store, control } = run;
  if (fetcher === null) return null;
  const sources = desk.sources.filter(
    ({ feeds, sitemaps, pages }) => feeds.length + sitemaps.length + pages.length > 0,
  );
  const found = await Promise.all(
    sources.map((outlet) => discover(outlet, fetcher, sourceReaders, () => null, control.signal)),
  );
  const items = new Map<string, Item>();
  for (const { items: listed, outcomes } of found) {
    for (const item of listed) items.set(item.address, item);
    for (const outcome of outcomes)
      if ('error' in outcome) control.trouble({ input: outcome.source, ...outcome.error });
  }
  const pages = await knownPages(store);
  if ('error' in pages) return pages;
  // A page that left its feed may still change: what was fetched once is asked for until it is old.
  for (const [address, { latest }] of pages)
    if (latest.origin === 'network' && !items.has(address))
      items.set(address, { address, title: null, published: null, foundIn: address });
  const states = await store.fetchStates([...items.keys()]);
  if ('error' in states) return states;
  const asked = [...items.values()].filter((item) =>
    worthAsking(pages.get(item.address), states.states.get(item.address), run),
  );
  let done = 0;
  const results = await Promise.all(
    asked.map(async (item) => {
      const state = states.states.get(item.address);
      const failed = await fetchItem(item, pages.get(item.address), state, fetcher, run);
      done += 1;
      control.progress({ step: 'collect', done, total: asked.length, item: item.address });
      return failed;
    }),
  );
  return results.find((failed) => failed !== null) ?? null;
}
