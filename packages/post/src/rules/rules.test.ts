import type { Release, SignUpCounts, Subscriber } from '@hearsay/store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDue, itemsFor } from './choose.ts';
import { signUpVerdict, wrongLinks } from './limits.ts';
import { clientAddress, networkOf } from './network.ts';
import { newSecret, secretHash } from './secret.ts';

/** Text of any UTF-16 units. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

const READER: Subscriber = {
  id: 'r1',
  address: 'hana@reader.example',
  key: 'hana@reader.example',
  state: 'active',
  language: null,
  frequency: 'each',
  series: [],
  claims: { talks: '2026-03-05' },
  locale: 'en',
  created: '2026-03-01T00:00:00.000Z',
  confirmed: '2026-03-01T10:00:00.000Z',
  ended: null,
};
const EDITION: Release = {
  item: 'edition/one',
  kind: 'edition',
  at: '2026-03-02T00:00:00.000Z',
  lang: 'en',
  series: 'weekly',
  claim: null,
  day: '2026-03-02',
  content: null,
};
const CHANGE: Release = {
  ...EDITION,
  item: 'change/1',
  kind: 'change',
  claim: 'talks',
  lang: null,
};

const wanted = (reader: Partial<Subscriber>, release: Partial<Release> = {}): boolean =>
  itemsFor({ ...READER, ...reader }, [{ ...EDITION, ...release }], new Set()).length > 0;

test('a reader gets the editions of the series and language chosen, released since the confirmation', () => {
  expect(wanted({})).toBe(true);
  expect(wanted({ series: ['weekly'] })).toBe(true);
  expect(wanted({ series: ['other'] })).toBe(false);
  expect(wanted({ series: ['other'] }, { series: null })).toBe(false);
  expect(wanted({ language: 'en' })).toBe(true);
  expect(wanted({ language: 'fa' })).toBe(false);
  expect(wanted({ confirmed: '2026-03-03T00:00:00.000Z' })).toBe(false);
  for (const state of ['pending', 'unsubscribed', 'bounced', 'complained'] as const)
    expect(wanted({ state })).toBe(false);
});

test('changes of a claim come to those who follow it, from the day they began', () => {
  const days = ['2026-03-04', '2026-03-05', '2026-03-06'];
  const got = days.filter((day) => itemsFor(READER, [{ ...CHANGE, day }], new Set()).length > 0);
  expect(got).toEqual(['2026-03-05', '2026-03-06']);
  expect(
    itemsFor({ ...READER, claims: {} }, [{ ...CHANGE, day: '2026-03-06' }], new Set()),
  ).toEqual([]);
});

test('what a reader has is never chosen again', () => {
  expect(itemsFor(READER, [EDITION], new Set(['edition/one']))).toEqual([]);
});

test('daily is once a day in the zone of the desk, weekly once a week from Monday', () => {
  const zone = 'Asia/Tehran';
  // 21:00 in London is the next day in Tehran.
  expect(isDue('daily', '2026-03-03T10:00:00Z', '2026-03-03T20:00:00Z', zone)).toBe(false);
  expect(isDue('daily', '2026-03-03T10:00:00Z', '2026-03-03T21:00:00Z', zone)).toBe(true);
  // The 8th of March 2026 is a Sunday.
  expect(isDue('weekly', '2026-03-03T10:00:00Z', '2026-03-08T10:00:00Z', 'UTC')).toBe(false);
  expect(isDue('weekly', '2026-03-03T10:00:00Z', '2026-03-09T10:00:00Z', 'UTC')).toBe(true);
  expect(isDue('each', '2026-03-03T10:00:00Z', '2026-03-03T10:00:01Z', 'UTC')).toBe(true);
  expect(isDue('weekly', null, '2026-03-03T10:00:00Z', 'UTC')).toBe(true);
});

const counts = (change: { address?: number; network?: number; desk?: number }): SignUpCounts => ({
  address: { short: change.address ?? 0, day: change.address ?? 0 },
  network: { short: change.network ?? 0, day: change.network ?? 0 },
  desk: { short: change.desk ?? 0 },
});

test('a mailbox over its limit is passed over in silence, a network or a flood is refused', () => {
  expect(signUpVerdict(counts({}))).toBe('pass');
  expect(signUpVerdict(counts({ address: 1 }))).toBe('pass');
  expect(signUpVerdict(counts({ address: 2 }))).toBe('silent');
  expect(signUpVerdict(counts({ network: 20 }))).toBe('refuse');
  expect(signUpVerdict(counts({ desk: 500 }))).toBe('refuse');
  // What may be told is told of the network alone: an address changes no refusal into a silence.
  expect(signUpVerdict(counts({ address: 9, network: 20 }))).toBe('refuse');
});

test('guessing links stops a network for a while, and no other', () => {
  let now = 0;
  const wrong = wrongLinks(() => now);
  for (let guess = 0; guess < 30; guess++) wrong.note('a');
  expect([wrong.blocked('a'), wrong.blocked('b')]).toEqual([true, false]);
  now = 10 * 60 * 1000;
  expect(wrong.blocked('a')).toBe(false);
});

test.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:DB8::6', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['999.1.1.1', 'unknown'],
  ['', 'unknown'],
])('the network of %j is %j', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('a forwarded address counts only as far as proxies are believed', () => {
  const forwarded = '6.6.6.6, 192.0.2.1, 10.0.0.1';
  expect(clientAddress('10.0.0.2', forwarded, 0)).toBe('10.0.0.2');
  expect(clientAddress('10.0.0.2', forwarded, 1)).toBe('10.0.0.1');
  expect(clientAddress('10.0.0.2', forwarded, 2)).toBe('192.0.2.1');
  expect(clientAddress('10.0.0.2', '6.6.6.6', 3)).toBe('10.0.0.2');
  expect(clientAddress('10.0.0.2', null, 1)).toBe('10.0.0.2');
});

test('a secret has 256 bits and is never kept; what is no secret is not looked for', () => {
  const secrets = Array.from({ length: 100 }, newSecret);
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) {
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(secretHash(secret)).toMatch(/^[0-9a-f]{64}$/);
  }
  fc.assert(
    fc.property(anyText, (text) => {
      if (!/^[A-Za-z0-9_-]{43}$/.test(text)) expect(secretHash(text)).toBeNull();
    }),
  );
});
