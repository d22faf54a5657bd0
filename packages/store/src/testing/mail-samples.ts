/** Invented readers for tests. */
import { randomUUID } from 'node:crypto';
import type { Preferences, SignUp } from '../mail.ts';
import type { Store } from '../store.ts';
import { must } from './open.ts';

export const AT = '2026-03-02T09:30:00.000Z';
export const LATER = '2026-03-02T10:30:00.000Z';

export const WISHES: Preferences = {
  series: [],
  claims: {},
  language: null,
  frequency: 'each',
  locale: 'en',
};

export function sampleSignUp(address: string, change: Partial<SignUp> = {}): SignUp {
  return {
    id: randomUUID(),
    address,
    key: address.toLowerCase(),
    domain: address.split('@')[1] ?? '',
    at: AT,
    preferences: WISHES,
    consent: { sentence: 'I want mail.', version: 'v1', network: '192.0.2.0/24' },
    deliveryId: randomUUID(),
    ...change,
  };
}

/** A reader who signed up and confirmed; gives the id. */
export async function activeReader(store: Store, address: string): Promise<string> {
  const given = sampleSignUp(address);
  must(await store.signUp(given));
  const tokenHash = randomUUID();
  const { begun } = must(
    await store.begin([{ id: given.deliveryId, tokenHash, expires: LATER }], AT),
  );
  must(
    await store.settle(
      [{ id: given.deliveryId, state: 'sent', answer: '250 ok', nextTry: null }],
      AT,
    ),
  );
  must(await store.confirm({ tokenHash, at: AT, network: null }));
  return begun[0]?.subscriberId ?? '';
}

/** Keeps an issue with one item and queues it for these readers. */
export async function queueIssue(
  store: Store,
  item: string,
  readers: readonly string[],
): Promise<number> {
  must(
    await store.keepIssue({
      id: item,
      lang: 'en',
      subject: 'Did it happen?',
      html: '<p>It did.</p>',
      text: 'It did.',
      items: [item],
      made: AT,
    }),
  );
  const deliveries = readers.map((subscriberId) => ({
    id: randomUUID(),
    subscriberId,
    domain: 'reader.example',
    queued: AT,
    issueId: item,
    items: [item],
  }));
  return must(await store.queueDeliveries(deliveries)).queued;
}
