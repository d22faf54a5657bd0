/** Readers in the store, one after the other: found, brought in, reported of. */

import { createHash } from 'node:crypto';
import {
  type LineRead,
  mailsIn,
  newNumber,
  readAddress,
  readCsv,
  readReport,
  type Taken,
  takeBounce,
} from '@hearsay/post';
import type { Imported, Store, Subscriber, SubscriberState } from '@hearsay/store';
import { Failure, usage } from '../failure.ts';
import { must } from './desk-mail.ts';

const STATES: readonly SubscriberState[] = [
  'pending',
  'active',
  'unsubscribed',
  'bounced',
  'complained',
];

/** The state named on the command line. */
export function stateOf(name: string | undefined): SubscriberState | null {
  if (name === undefined) return null;
  const state = STATES.find((one) => one === name);
  if (state === undefined) throw usage(`expected a state of ${STATES.join(', ')}, not ${name}`);
  return state;
}

/** All readers, a page at a time. */
export async function* eachReader(
  store: Store,
  limit: number,
  state: SubscriberState | null,
): AsyncGenerator<readonly Subscriber[]> {
  let after: string | null = null;
  for (;;) {
    const page: { readonly subscribers: readonly Subscriber[] } = must(
      await store.subscribers({ after, limit, ...(state === null ? {} : { state }) }),
    );
    if (page.subscribers.length === 0) return;
    yield page.subscribers;
    after = page.subscribers.at(-1)?.id ?? null;
  }
}

/** The reader with an address, as it was typed. */
export async function readerAt(store: Store, typed: string): Promise<Subscriber> {
  const read = readAddress(typed);
  if ('fault' in read) throw usage(`${typed} is no mail address (${read.fault})`);
  const { subscriber } = must(await store.subscriber({ key: read.key }));
  if (subscriber === null)
    throw new Failure('reader-unknown', `Nothing is kept of ${read.address}.`);
  return subscriber;
}

export interface ImportDone {
  readonly added: number;
  readonly known: number;
  readonly keptOut: number;
  readonly refused: number;
  readonly faults: readonly Extract<LineRead, { fault: string }>[];
  readonly unshown: number;
}

/** Faults told one by one; a file with more has one fault many times. */
const MAX_FAULTS = 20;

/** Brings the readers of a CSV file in; with no store it only checks the file. */
export async function importReaders(
  store: Store | null,
  file: string,
  at: string,
  locale: string,
  portion: number,
): Promise<ImportDone> {
  const counts = { added: 0, known: 0, keptOut: 0, refused: 0 };
  const faults: Extract<LineRead, { fault: string }>[] = [];
  let rows: Imported[] = [];
  async function flush(): Promise<void> {
    if (store === null) counts.added += rows.length;
    else {
      const given = rows.map((row) => ({ ...row, id: newNumber() }));
      for (const outcome of must(await store.importSubscribers(given)).outcomes) {
        if (outcome === 'added') counts.added += 1;
        else if (outcome === 'known') counts.known += 1;
        else counts.keptOut += 1;
      }
    }
    rows = [];
  }
  for await (const read of readCsv(file, at, locale)) {
    if ('fault' in read) {
      counts.refused += 1;
      if (faults.length < MAX_FAULTS) faults.push(read);
    } else {
      rows.push(read.row);
      if (rows.length >= portion) await flush();
    }
  }
  await flush();
  return { ...counts, faults, unshown: counts.refused - faults.length };
}

/** Takes every report of a mailbox in. Reading the same mailbox again counts nothing twice. */
export async function takeReports(
  store: Store,
  path: string,
  now: Date,
): Promise<Record<Taken | 'skipped', number>> {
  const done: Record<Taken | 'skipped', number> = {
    ended: 0,
    kept: 0,
    known: 0,
    unknown: 0,
    skipped: 0,
  };
  for await (const mail of must(await mailsIn(path)).mails) {
    const read = await readReport(mail);
    if ('skipped' in read) {
      done.skipped += 1;
      continue;
    }
    const { taken } = must(
      await takeBounce(store, {
        ...read.report,
        at: now.toISOString(),
        source: 'mailbox',
        reportHash: createHash('sha256').update(mail).digest('hex'),
      }),
    );
    done[taken] += 1;
  }
  return done;
}
