import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limiter } from './limiter.ts';

test('who asks every second is told when to come back, and no other reader is', () => {
  const limit = limiter({ burst: 30, seconds: 60 });
  const waits = Array.from({ length: 120 }, (_, second) => limit.wait('reader', second * 1000));
  expect(waits.slice(0, 30).every((wait) => wait === 0)).toBe(true);
  expect(waits.some((wait) => wait > 0)).toBe(true);
  expect(limit.wait('another', 60_000)).toBe(0);
});

test('who waits as long as told is answered', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 600 }),
      (burst, seconds) => {
        const limit = limiter({ burst, seconds });
        for (let asked = 0; asked < burst; asked++) expect(limit.wait('reader', 0)).toBe(0);
        const wait = limit.wait('reader', 0);
        expect(wait).toBeGreaterThan(0);
        expect(limit.wait('reader', wait * 1000)).toBe(0);
      },
    ),
    { numRuns: 5000 },
  );
});
