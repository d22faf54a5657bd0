/** Second step of a run: each capture is read once for each version of the reading stage. */
import { createHash } from 'node:crypto';
import { type Article, type Given, readPage } from '@hearsay/read';
import { outletOfAddress } from '@hearsay/resolve';
import type { Capture, Store } from '@hearsay/store';
import type { Desk } from '../desk-file/load.ts';
import type { RunControl, RunFailure } from './progress.ts';
import { inLots, nameOf, type Task } from './sharing/task.ts';
import { stageVersion } from './stage-version.ts';

export interface ReadCapture {
  readonly capture: Capture;
  readonly article: Article;
}

/** What a reading of a capture gave, as it is kept. */
type Kept = { readonly article: Article } | { readonly error: { code: string; message: string } };

/** Results are kept in lots, so that a run that is stopped loses little and the database is spared. */
const LOT = 64;

/** What the desk knows of a page before it is read. */
export function givenFor(desk: Desk, capture: Capture): Given {
  const outlet = outletOfAddress(desk.registry, capture.finalAddress);
  const names = outlet === null ? [] : Object.values(outlet.names).flat();
  return {
    url: capture.finalAddress,
    lang: null,
    published: null,
    outlet: names[0] ?? null,
    zone: desk.zone,
  };
}

const inputHash = (capture: Capture, given: Given): string =>
  createHash('sha256')
    .update(JSON.stringify([capture.sha256, capture.contentType, given]))
    .digest('hex');

async function readCapture(
  capture: Capture,
  given: Given,
  store: Store,
): Promise<Kept | RunFailure> {
  const page = await store.captureBytes(capture.sha256);
  if ('error' in page) return page;
  return readPage({ bytes: page.bytes, contentType: capture.contentType }, given);
}

/** Lots of captures that this version of the stage has not read, for workers to take over. */
export async function unread(
  desk: Desk,
  captures: readonly Capture[],
  store: Store,
): Promise<{ readonly tasks: readonly Task[] } | RunFailure> {
  const byHash = new Map(
    captures.map((capture) => [inputHash(capture, givenFor(desk, capture)), capture]),
  );
  const found = await store.missingResults('read', stageVersion('read'), [...byHash.keys()]);
  if ('error' in found) return found;
  const missing = found.missing.flatMap((hash) => byHash.get(hash) ?? []);
  const tasks = inLots(missing, LOT).map(
    (lot): Task => ({ step: 'read', captures: lot.map(nameOf) }),
  );
  return { tasks };
}

/** Reads the captures, taking from the store what this version of the stage has read before. */
export async function readCaptures(
  desk: Desk,
  captures: readonly Capture[],
  store: Store,
  control: RunControl,
): Promise<{ readonly read: readonly ReadCapture[] } | RunFailure> {
  const version = stageVersion('read');
  const read: ReadCapture[] = [];
  for (let from = 0; from < captures.length; from += LOT) {
    if (control.signal.aborted) break;
    const lot = captures.slice(from, from + LOT).map((capture) => {
      const given = givenFor(desk, capture);
      return { capture, given, hash: inputHash(capture, given) };
    });
    const known = await store.results(
      'read',
      version,
      lot.map(({ hash }) => hash),
    );
    if ('error' in known) return known;
    const fresh = new Map<string, Kept>();
    for (const { capture, given, hash } of lot) {
      const kept =
        (known.results.get(hash) as Kept | undefined) ?? (await readCapture(capture, given, store));
      if (!known.results.has(hash)) fresh.set(hash, kept);
      if ('error' in kept) control.trouble({ input: capture.address, ...kept.error });
      else read.push({ capture, article: kept.article });
    }
    const saved = await store.saveResults('read', version, fresh);
    if ('error' in saved) return saved;
    control.progress({
      step: 'read',
      done: Math.min(from + LOT, captures.length),
      total: captures.length,
      item: null,
    });
  }
  return { read };
}
