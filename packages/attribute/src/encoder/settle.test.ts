import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../passage/passage.ts';
import type { Candidate } from './candidate.ts';
import { settleCandidates } from './settle.ts';

const candidate = (cue: Run, content: readonly Run[], strength: number): Candidate => ({
  cue,
  isCueless: false,
  content,
  source: [],
  strength,
  confidence: strength,
  frame: { types: new Map(), forces: new Map() },
  contentAt: () => strength,
});

const settle = (...candidates: Candidate[]): (readonly [Run, readonly Run[]])[] =>
  settleCandidates(candidates, 300).map(({ cue, content }) => [cue, content]);

describe('candidates that claim the same words', () => {
  it('as two readings of one statement: the stronger stays', () => {
    expect(settle(candidate([0, 1], [[2, 9]], 0.6), candidate([10, 11], [[2, 8]], 0.8))).toEqual([
      [[10, 11], [[2, 8]]],
    ]);
  });

  it('in small part: each keeps what it is surer of, and a scrap goes', () => {
    const halves = {
      ...candidate([0, 1], [[2, 9]], 0.6),
      contentAt: (at: number) => (at < 8 ? 0.9 : 0),
    };
    expect(settle(halves, candidate([20, 21], [[6, 19]], 0.8))).toEqual([
      [[0, 1], [[2, 8]]],
      [[20, 21], [[8, 19]]],
    ]);
    expect(settle(candidate([0, 1], [[2, 9]], 0.6), candidate([20, 21], [[3, 19]], 0.8))).toEqual([
      [[20, 21], [[3, 19]]],
    ]);
  });

  it('in part: the surer keeps the words', () => {
    expect(settle(candidate([0, 1], [[2, 9]], 0.6), candidate([20, 21], [[7, 19]], 0.8))).toEqual([
      [[0, 1], [[2, 7]]],
      [[20, 21], [[7, 19]]],
    ]);
  });

  it('one inside the other: both stay, the inner one inside', () => {
    expect(settle(candidate([0, 1], [[2, 9]], 0.8), candidate([4, 5], [[5, 11]], 0.9))).toEqual([
      [[0, 1], [[2, 9]]],
      [[4, 5], [[5, 9]]],
    ]);
  });

  it('one inside a much weaker one: the outer goes', () => {
    expect(settle(candidate([0, 1], [[2, 9]], 0.5), candidate([4, 5], [[5, 9]], 0.9))).toEqual([
      [[4, 5], [[5, 9]]],
    ]);
  });

  it('one of them without a cue: its anchor stands inside nothing, and the surer keeps each word', () => {
    const said = {
      ...candidate([0, 1], [[2, 12]], 0.8),
      contentAt: (at: number) => (at < 6 ? 0.9 : 0.4),
    };
    const alone = { ...candidate([6, 7], [[6, 12]], 0.7), isCueless: true };
    expect(settle(said, alone)).toEqual([
      [[0, 1], [[2, 6]]],
      [[6, 7], [[6, 12]]],
    ]);
  });

  const candidates = fc
    .uniqueArray(
      fc.record({
        at: fc.integer({ min: 0, max: 120 }),
        content: fc.uniqueArray(
          fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 9 })),
          { minLength: 1, maxLength: 2, selector: ([from]) => Math.floor(from / 20) },
        ),
        strength: fc.double({ min: 0.1, max: 1, noNaN: true }),
      }),
      { maxLength: 14, selector: ({ at }) => at },
    )
    .map((some) =>
      some.map(({ at, content, strength }) =>
        candidate(
          [at, at + 1],
          content.map(([from, length]) => [from, from + length]),
          strength,
        ),
      ),
    );

  it('come out the same in whichever order they are given', () => {
    fc.assert(
      fc.property(candidates, (some) => {
        expect(settleCandidates([...some].reverse(), 300)).toEqual(settleCandidates(some, 300));
      }),
    );
  });

  it('share no word afterwards, unless one stands inside the other', () => {
    const words = ({ content }: Candidate): Set<number> =>
      new Set(
        content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at)),
      );
    fc.assert(
      fc.property(candidates, (some) => {
        const settled = settleCandidates(some, 300);
        for (const a of settled) {
          expect(a.content.length).toBeGreaterThan(0);
          for (const b of settled) {
            const shared = words(a).intersection(words(b));
            if (a === b || shared.size === 0) continue;
            const nested = [a, b].some((inner) => shared.size === words(inner).size);
            expect(nested).toBe(true);
          }
        }
      }),
    );
  });
});
