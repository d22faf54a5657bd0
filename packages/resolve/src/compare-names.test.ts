import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './compare/edits.ts';
import { sameName } from './compare/same-name.ts';
import { compareNames } from './compare-names.ts';

describe('two names', () => {
  it.each([
    ['Mohammad Karimi', 'Muhammed Karimi'],
    ['Karimi, Leila', 'Leila Karimi'],
    ['Dr. Leila Karimi', 'Leila Karimi'],
    ['L. Karimi', 'Leila Karimi'],
    ['Leila Karimi', 'ليلى كريمي'],
    ['Leila Karimi', 'לילה כרימי'],
    ['Лейла Карими', 'Leila Karimi'],
    ['Halcyon Lines Limited', 'Halcyon Lines Ltd.'],
    ['Brigade Forty', 'Brigade 40'],
    ['Gündönümü', 'Gundonumu'],
  ])('match: %s / %s', (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ match: true });
  });

  it.each([
    ['Leila Karimi', 'Nima Farhadi'],
    ['Leila Karimi', 'נעמה ורדי'],
    ['Sergey Ivanovich Orlov', 'Sergey Petrovich Orlov'],
    ['Hope', 'امید'],
    ['Halcyon Lines', 'Meridian Shipping'],
  ])('do not match: %s / %s', (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ match: false });
  });

  it('are told apart with a reason for each point', () => {
    expect(compareNames('Leila Karimi', 'Leyla Karimi').why).toMatch(/leila = leyla .*points: /);
  });

  it('of which one is empty, initials, emoji or marks only never match', () => {
    for (const [a, b] of [
      ['', ''],
      ['', 'Leila'],
      ['😀', 'Leila'],
      ['\u200f\u202e', '\u200f'],
      ['L.K.', 'Leila Karimi'],
      ['L', 'Leila Karimi'],
      ['12', 'Leila'],
      ['.', '-'],
    ] as const) {
      expect(compareNames(a, b), `${a} / ${b}`).toMatchObject({ match: false });
    }
  });

  it('with look-alike letters of two scripts are flagged, not merged', () => {
    const found = compareNames('Lеila Karimi', 'Leila Karimi');
    expect(found).toMatchObject({ match: false });
    expect(found.why).toMatch(/look-alike/);
    expect(sameName('Lеila Karimi', 'Leila Karimi').answer).toBe('open');
  });

  it('written with marks of direction are the names without them', () => {
    expect(compareNames('\u200fرضا سهرابی\u200f', 'رضا سهرابی')).toMatchObject({ match: true });
    expect(sameName('\u202bرضا\u200c سهرابی\u202c', 'رضا سهرابی').answer).toBe('same');
  });

  it('of 10,000 characters are compared in little time', () => {
    const long = 'abcdefghij '.repeat(1000);
    const one = compareNames(long, `${long}k`);
    expect(one.score).toBeGreaterThanOrEqual(0);
    expect(compareNames('a'.repeat(10_000), 'b'.repeat(10_000)).match).toBe(false);
  });

  it('give a score from 0 to 1, the same both ways round', () => {
    const word = fc.constantFrom(
      'Leila',
      'Karimi',
      'ال',
      'bin',
      'رضا',
      'ltd',
      'II',
      'J.',
      'לביא',
      'Орлов',
      '44',
      ',',
      "O'Brien",
    );
    const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const one = compareNames(a, b);
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(1);
        expect(sameName(a, b).answer).toBe(sameName(b, a).answer);
      }),
      { numRuns: 200 },
    );
  });

  it('that are any strings at all do not break it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (a, b) => {
          expect(Number.isFinite(compareNames(a, b).score)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('edit distance', () => {
  it('counts changed neighbours once and is symmetric', () => {
    expect(editDistance('scholz', 'schloz')).toBe(1);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

it('keeps scripts apart where that is asked', () => {
  const [latin, persian] = ['Reza Sohrabi', 'رضا سهرابی'];
  expect(compareNames(latin, persian, { scripts: 'together' })).toMatchObject({ match: true });
  expect(compareNames(latin, persian, { scripts: 'apart' })).toMatchObject({ match: false });
  expect(compareNames(latin, 'Resa Sohrabi', { scripts: 'apart' })).toMatchObject({ match: true });
});
