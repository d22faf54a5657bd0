import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store.ts';
import {
  AT,
  activeReader,
  LATER,
  queueIssue,
  sampleSignUp,
  WISHES,
} from '../../testing/mail-samples.ts';
import { must, type TemporaryStore, temporaryStore } from '../../testing/open.ts';

let temporary: TemporaryStore;
let store: Store;
beforeAll(async () => {
  temporary = await temporaryStore();
  store = temporary.store;
});
afterAll(() => temporary.remove());

const waiting = async (lane: 'issues' | 'service' = 'issues', at = LATER) =>
  must(await store.waiting({ lane, at, limit: 100, withoutDomains: [], without: [] })).waiting;
const begin = async (ids: readonly string[]) =>
  must(
    await store.begin(
      ids.map((id) => ({ id, tokenHash: `hash-${id}-${Math.random()}`, expires: LATER })),
      LATER,
    ),
  ).begun;
const stateOf = async (id: string) => must(await store.subscriber({ id })).subscriber?.state;

test('a person who signs up twice waits for one mail, and is a reader once confirmed', async () => {
  const first = sampleSignUp('twice@reader.example');
  expect(must(await store.signUp(first))).toEqual({ changed: true });
  const again = sampleSignUp('Twice@reader.example');
  expect(must(await store.signUp(again))).toEqual({ changed: false });
  const mine = (await waiting('service')).filter(({ id }) => id === first.deliveryId);
  expect(mine).toHaveLength(1);
  expect(await stateOf(first.id)).toBe('pending');
});

test('a token confirms once; used and expired ones are told apart, a guessed one is nothing', async () => {
  const given = sampleSignUp('token@reader.example');
  must(await store.signUp(given));
  must(await store.begin([{ id: given.deliveryId, tokenHash: 'h1', expires: LATER }], AT));
  const confirm = async (tokenHash: string, at: string) =>
    must(await store.confirm({ tokenHash, at, network: null })).outcome;
  expect(await confirm('guessed', AT)).toBe('unknown');
  expect(await confirm('h1', '2026-03-09T00:00:00.000Z')).toBe('expired');
  expect(await stateOf(given.id)).toBe('pending');
  expect(await confirm('h1', AT)).toBe('confirmed');
  expect(await confirm('h1', AT)).toBe('again');
  expect(await stateOf(given.id)).toBe('active');
  const { data } = must(await store.personData(given.id));
  expect(data?.consents.map(({ what, version }) => [what, version])).toEqual([
    ['asked', 'v1'],
    ['confirmed', 'v1'],
  ]);
});

test('signing up again changes nothing for an active reader and answers with another mail', async () => {
  const reader = await activeReader(store, 'active@reader.example');
  const again = sampleSignUp('active@reader.example', {
    preferences: { ...WISHES, frequency: 'weekly' },
  });
  must(await store.signUp(again));
  expect(must(await store.subscriber({ id: reader })).subscriber?.frequency).toBe('each');
  const { data } = must(await store.personData(reader));
  expect(data?.deliveries.map(({ kind }) => kind)).toContain('known');
});

test('no reader gets an item twice, in whatever issue it comes', async () => {
  const reader = await activeReader(store, 'once@reader.example');
  expect(await queueIssue(store, 'edition/once', [reader])).toBe(1);
  expect(await queueIssue(store, 'edition/once', [reader])).toBe(0);
  const digest = {
    id: 'digest-1',
    subscriberId: reader,
    domain: 'reader.example',
    queued: AT,
    issueId: 'edition/once',
    items: ['edition/once', 'edition/other'],
  };
  // One item of two is taken: the whole mail is left out, and so is its other item.
  expect(must(await store.queueDeliveries([digest]))).toEqual({ queued: 0 });
  const { mailed } = must(await store.mailed([reader]));
  expect([...(mailed.get(reader)?.items ?? [])]).toEqual(['edition/once']);
});

test('a delivery begins once, and what a dead sender left is in doubt and not sent again', async () => {
  const reader = await activeReader(store, 'doubt@reader.example');
  await queueIssue(store, 'edition/doubt', [reader]);
  const mine = (await waiting()).map(({ id }) => id);
  const [one, two] = await Promise.all([begin(mine), begin(mine)]);
  expect(one.length + two.length).toBe(mine.length);
  expect(must(await store.doubtUnfinished('issues', LATER)).doubtful).toBe(mine.length);
  expect(await waiting()).toEqual([]);
  expect(await begin(mine)).toEqual([]);
  const { report } = must(await store.deliveryReport('edition/doubt', 10));
  expect(report).toMatchObject({
    counts: { doubt: 1 },
    doubtful: [{ address: 'doubt@reader.example' }],
  });
  expect(must(await store.retryDoubtful('edition/doubt', LATER)).queued).toBe(1);
  expect(await waiting()).toHaveLength(1);
  for (const { id } of await waiting()) {
    await begin([id]);
    must(await store.settle([{ id, state: 'sent', answer: '250 ok', nextTry: null }], LATER));
  }
});

test('an unsubscribed reader gets nothing that waits, not even what is just being taken', async () => {
  const [leaves, stays] = [
    await activeReader(store, 'leaves@reader.example'),
    await activeReader(store, 'stays@reader.example'),
  ];
  await queueIssue(store, 'edition/leave', [leaves, stays]);
  const before = (await waiting()).map(({ id }) => id);
  const end = { state: 'unsubscribed' as const, at: AT, network: null, why: 'one-click' };
  expect(must(await store.endSubscription(leaves, end))).toEqual({ changed: true });
  expect(must(await store.endSubscription(leaves, end))).toEqual({ changed: false });
  const begun = await begin(before);
  expect(begun.map(({ subscriberId }) => subscriberId)).toEqual([stays]);
  const { report } = must(await store.deliveryReport('edition/leave', 1));
  expect(report.counts).toEqual({ cancelled: 1, sending: 1 });
});

test('a bounce counts once, and only for a delivery that exists', async () => {
  const reader = await activeReader(store, 'full@reader.example');
  await queueIssue(store, 'edition/bounce', [reader]);
  const [delivery] = (await waiting()).map(({ id }) => id);
  const bounce = { deliveryId: delivery ?? '', at: AT, kind: 'soft' as const, status: '4.2.2' };
  const report = { ...bounce, detail: 'full', source: 'mailbox' as const, reportHash: 'b1' };
  expect(must(await store.recordBounce(report, AT))).toMatchObject({
    outcome: 'recorded',
    soft: 1,
  });
  expect(must(await store.recordBounce(report, AT))).toMatchObject({ outcome: 'known', soft: 1 });
  const forged = { ...report, deliveryId: 'guess', reportHash: 'b2' };
  expect(must(await store.recordBounce(forged, AT)).outcome).toBe('unknown');
});

test('an erased person leaves nothing behind', async () => {
  const reader = await activeReader(store, 'gone@reader.example');
  await queueIssue(store, 'edition/gone', [reader]);
  expect(must(await store.eraseSubscriber(reader))).toEqual({ changed: true });
  expect(must(await store.personData(reader)).data).toBeNull();
  expect(must(await store.eraseSubscriber(reader))).toEqual({ changed: false });
  expect(must(await store.mailed([reader])).mailed.size).toBe(0);
});

test('whoever unsubscribed is not brought back by an import', async () => {
  const reader = await activeReader(store, 'no@reader.example');
  must(
    await store.endSubscription(reader, {
      state: 'unsubscribed',
      at: AT,
      network: null,
      why: 'page',
    }),
  );
  const row = (address: string) => ({
    id: `imported-${address}`,
    subscriber: {
      ...WISHES,
      address,
      key: address,
      state: 'active' as const,
      created: AT,
      confirmed: AT,
      ended: null,
    },
    consents: [],
  });
  const rows = [row('no@reader.example'), row('new@reader.example'), row('new@reader.example')];
  expect(must(await store.importSubscribers(rows)).outcomes).toEqual([
    'kept-out',
    'added',
    'known',
  ]);
  expect(await stateOf(reader)).toBe('unsubscribed');
});

test('sign-ups are counted by address and network, also when they come at once', async () => {
  const note = {
    at: AT,
    addressHash: 'a',
    networkHash: 'n',
    since: { short: '2026-03-02T09:00:00.000Z', day: '2026-03-01T09:30:00.000Z' },
  };
  const seen = await Promise.all([1, 2, 3].map(() => store.noteSignUp(note)));
  const counts = seen.map((one) => must(one).before.address.short).sort();
  expect(counts).toEqual([0, 1, 2]);
  const other = must(await store.noteSignUp({ ...note, addressHash: 'b' }));
  expect(other.before).toMatchObject({ address: { day: 0 }, network: { day: 3 } });
});

test('who never confirmed is forgotten, who asked again is not', async () => {
  const [old, again] = [sampleSignUp('old@reader.example'), sampleSignUp('again@reader.example')];
  must(await store.signUp(old));
  must(await store.signUp(again));
  must(await store.signUp(sampleSignUp('again@reader.example', { at: LATER })));
  must(await store.pruneMail({ pending: LATER, signUps: LATER, now: AT }));
  expect(await stateOf(old.id)).toBeUndefined();
  expect(await stateOf(again.id)).toBe('pending');
});
