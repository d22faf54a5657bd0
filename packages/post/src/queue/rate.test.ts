import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateOf } from './rate.ts';
import { nextAttempt } from './retry.ts';
import { Window } from './window.ts';

const settings = {
  perSecond: 100,
  perDomain: 10,
  domains: { 'large.example': 50 },
  connections: 5,
};

test('a domain gets no more than its rate, and others are not held up by it', () => {
  const rate = rateOf(settings);
  const taken = { 'slow.example': 0, 'large.example': 0, 'other.example': 0 };
  // Ten seconds, in steps of 10 ms; each time as many as are let.
  for (let now = 0; now < 10_000; now += 10)
    for (const domain of Object.keys(taken) as (keyof typeof taken)[])
      while (rate.take(domain, now)) taken[domain] += 1;
  expect(taken['slow.example']).toBeLessThanOrEqual(110);
  expect(taken['slow.example']).toBeGreaterThan(90);
  expect(taken['large.example']).toBeGreaterThan(400);
  expect(taken['other.example']).toBeGreaterThan(90);
});

test('the wait it tells is long enough', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (spent) => {
      const rate = rateOf(settings);
      for (let mail = 0; mail < spent; mail++) rate.take('slow.example', 0);
      const wait = rate.wait(['slow.example'], 0);
      expect(rate.take('slow.example', wait)).toBe(true);
    }),
  );
});

test('a window takes in order what the rate lets go, and keeps the rest', () => {
  const window = new Window();
  const entry = (id: string, domain: string) => ({ id, domain, kind: 'issue' as const });
  window.add(Array.from({ length: 12 }, (_, at) => entry(`s${at}`, 'slow.example')));
  window.add([entry('o', 'other.example')]);
  const taken = window.take(20, rateOf(settings), 0).map(({ id }) => id);
  expect(taken).toEqual([...Array.from({ length: 10 }, (_, at) => `s${at}`), 'o']);
  expect(window.ids).toEqual(['s10', 's11']);
  window.add(Array.from({ length: 100 }, (_, at) => entry(`f${at}`, 'full.example')));
  expect(window.fullDomains()).toEqual(['full.example']);
});

test('a mail that is put off is tried again later and later, and given up in the end', () => {
  const now = new Date('2026-03-20T10:00:00Z');
  const tries = [1, 2, 3, 4, 5, 6, 7].map((attempts) => nextAttempt(attempts, now));
  expect(tries[0]).toBe('2026-03-20T10:02:00.000Z');
  expect(tries.slice(0, 6)).toEqual([...tries.slice(0, 6)].sort());
  expect(tries[6]).toBeNull();
});
