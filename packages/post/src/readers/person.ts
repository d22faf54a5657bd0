/** All that is kept of a person, as that person gets it: `schemas/person.json`. */
import type { PersonData } from '@hearsay/store';
import { z } from 'zod';

const instant = z.iso.datetime();

export const personDocument = z.strictObject({
  schema: z.literal('hearsay/person/1'),
  desk: z.string(),
  address: z.string(),
  state: z.enum(['pending', 'active', 'unsubscribed', 'bounced', 'complained']),
  wishes: z.strictObject({
    frequency: z.enum(['each', 'daily', 'weekly']),
    /** Language of the editions; null is every one. */
    language: z.string().nullable(),
    /** Language in which the desk writes. */
    locale: z.string(),
    series: z.array(z.string()),
    /** Claim to the day from which its changes are wanted. */
    claims: z.record(z.string(), z.string()),
  }),
  created: instant,
  confirmed: instant.nullable(),
  ended: instant.nullable(),
  consents: z.array(
    z.strictObject({
      at: instant,
      what: z.enum(['asked', 'confirmed', 'imported', 'changed', 'withdrawn']),
      sentence: z.string().nullable(),
      version: z.string().nullable(),
      network: z.string().nullable(),
      detail: z.unknown(),
    }),
  ),
  mails: z.array(
    z.strictObject({
      kind: z.enum(['issue', 'confirm', 'known', 'data', 'erase']),
      state: z.enum(['queued', 'sending', 'sent', 'refused', 'failed', 'doubt', 'cancelled']),
      items: z.array(z.string()),
      queued: instant,
      finished: instant.nullable(),
      answer: z.string().nullable(),
    }),
  ),
  bounces: z.array(
    z.strictObject({
      at: instant,
      kind: z.enum(['hard', 'soft', 'complaint']),
      status: z.string().nullable(),
      detail: z.string().nullable(),
      source: z.enum(['smtp', 'mailbox', 'webhook']),
    }),
  ),
});

export type PersonDocument = z.output<typeof personDocument>;

export function personOf(
  { subscriber, consents, deliveries, bounces }: PersonData,
  desk: string,
): PersonDocument {
  const { address, state, frequency, language, locale, series, claims } = subscriber;
  const { created, confirmed, ended } = subscriber;
  return {
    schema: 'hearsay/person/1',
    desk,
    address,
    state,
    wishes: { frequency, language, locale, series: [...series], claims: { ...claims } },
    created,
    confirmed,
    ended,
    consents: consents.map((one) => ({ ...one })),
    mails: deliveries.map((one) => ({ ...one, items: [...one.items] })),
    bounces: bounces.map((one) => ({ ...one })),
  };
}
