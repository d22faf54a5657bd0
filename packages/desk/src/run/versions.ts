/** Third step of a run: captures of one article become its versions, attributed and resolved. */
import type { Article } from '@hearsay/read';
import {
  continueKeys,
  type NameIndex,
  outletOfAddress,
  resolveVersion,
  type Version,
} from '@hearsay/resolve';
import type { Store } from '@hearsay/store';
import type { Desk } from '../desk-file/load.ts';
import { type Attributed, type Attributor, openAttributor } from './attributions.ts';
import { inOrder } from './in-order.ts';
import type { RunControl, RunFailure } from './progress.ts';
import type { ReadCapture } from './readings.ts';
import { sharing } from './sharing/offer.ts';
import { inLots, nameOf, type Task } from './sharing/task.ts';
import { stageVersion } from './stage-version.ts';

/**
 * The address of the article that a capture shows: the canonical one, where it is of the same
 * outlet. A page that names another outlet's page as canonical is this outlet's own article, else
 * anybody could publish in another's name.
 */
function addressOf(desk: Desk, { capture, article }: ReadCapture): string {
  const { canonical } = article;
  if (canonical === null) return capture.finalAddress;
  if (capture.origin === 'folder') return canonical;
  const here = outletOfAddress(desk.registry, capture.finalAddress);
  const there = outletOfAddress(desk.registry, canonical);
  const sameHost = new URL(canonical).host === new URL(capture.finalAddress).host;
  return sameHost || (here !== null && here.id === there?.id) ? canonical : capture.finalAddress;
}

/** What a reader of the page would see: a capture that shows the same is no new version. */
function shown({ title, standfirst, text, media }: Article): string {
  return JSON.stringify([title, standfirst, text, media.map(({ caption }) => caption)]);
}

/** Captures by article address, each list in capture order. */
export function groupByArticle(
  desk: Desk,
  read: readonly ReadCapture[],
): ReadonlyMap<string, readonly ReadCapture[]> {
  const articles = new Map<string, ReadCapture[]>();
  for (const one of read) {
    const address = addressOf(desk, one);
    articles.set(address, [...(articles.get(address) ?? []), one]);
  }
  for (const captures of articles.values())
    captures.sort((a, b) => (a.capture.captured < b.capture.captured ? -1 : 1));
  return articles;
}

/** The captures that begin a version: the first, and each whose text differs from the one before. */
export function versionStarts(captures: readonly ReadCapture[]): readonly ReadCapture[] {
  return captures.filter((one, index) => {
    const before = captures[index - 1];
    return before === undefined || shown(before.article) !== shown(one.article);
  });
}

export interface Building {
  readonly desk: Desk;
  readonly store: Store;
  readonly names: NameIndex;
  readonly control: RunControl;
}

/** The texts of one article's versions, at the address that they share. */
function textsOf(address: string, captures: readonly ReadCapture[]): readonly ReadCapture[] {
  return versionStarts(captures).map((one) => ({
    ...one,
    article: { ...one.article, canonical: address },
  }));
}

/** The versions of one article, in order, with the keys of statements that go on. */
function versionsOf(
  address: string,
  texts: readonly ReadCapture[],
  { found, names: named }: Attributed,
  { desk, names }: Building,
): readonly Version[] {
  const outlet = outletOfAddress(desk.registry, address)?.id ?? null;
  // Keys go on from what the machine found: a statement that people rejected is the same one later.
  const versions: Version[] = [];
  texts.forEach(({ capture, article }, index) => {
    const attribution = found[index];
    if (attribution === undefined) return;
    const { captured, sha256 } = capture;
    const place = { address, version: index + 1, outlet, captured, sha256 };
    const version = { ...place, article, attribution, names: named[index] ?? [] };
    versions.push(continueKeys(versions.at(-1) ?? null, resolveVersion(version, names)));
  });
  return versions;
}

/** So many articles are one task of a worker: a third of a second of the linear engine. */
const LOT = 16;

/** Lots of articles whose versions are not attributed yet, for workers to take over. */
async function unattributed(
  texts: ReadonlyMap<string, readonly ReadCapture[]>,
  attributor: Attributor,
): Promise<{ readonly tasks: readonly Task[] } | RunFailure> {
  const found = await attributor.without(
    new Map([...texts].map(([address, list]) => [address, list.map(({ article }) => article)])),
  );
  if ('error' in found) return found;
  const tasks = inLots(found.addresses, LOT).map(
    (lot): Task => ({
      step: 'attribute',
      articles: lot.map((address) => ({
        address,
        captures: (texts.get(address) ?? []).map(({ capture }) => nameOf(capture)),
      })),
    }),
  );
  return { tasks };
}

/** All versions of all articles, with the desk's names in them, as the machine found them. */
export async function buildVersions(
  articles: ReadonlyMap<string, readonly ReadCapture[]>,
  building: Building,
): Promise<{ readonly versions: readonly Version[] } | RunFailure> {
  const { desk, store, control } = building;
  const attributor = openAttributor(desk, store);
  const addresses = [...articles.keys()].sort();
  const texts = new Map(
    addresses.map((address) => [address, textsOf(address, articles.get(address) ?? [])]),
  );
  const all: Version[] = [];
  const work = (address: string) =>
    attributor.of((texts.get(address) ?? []).map(({ article }) => article));
  const build = async () => {
    for await (const [address, attributed] of inOrder(addresses, attributor.width, work)) {
      if (control.signal.aborted) break;
      if ('error' in attributed) return attributed;
      all.push(...versionsOf(address, texts.get(address) ?? [], attributed, building));
      control.progress({
        step: 'attribute',
        done: all.length,
        total: articles.size,
        item: address,
      });
    }
    return { versions: all };
  };
  try {
    const ahead = await unattributed(texts, attributor);
    return 'error' in ahead ? ahead : await sharing(ahead.tasks, { store, control }, build);
  } finally {
    await attributor.close();
  }
}

/** Keeps all versions; each article in one transaction. */
export async function keepVersions(
  versions: readonly Version[],
  store: Store,
): Promise<RunFailure | null> {
  const made = { resolve: stageVersion('resolve') };
  const articles = new Map<string, Version[]>();
  for (const version of versions) {
    const own = articles.get(version.address);
    if (own === undefined) articles.set(version.address, [version]);
    else own.push(version);
  }
  for (const own of articles.values()) {
    const saved = await store.saveArticle(own, made);
    if ('error' in saved) return saved;
  }
  return null;
}
