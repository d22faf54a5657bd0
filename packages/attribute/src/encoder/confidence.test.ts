import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calibration, confidenceFrom, type Evidence } from './confidence.ts';

const calibration: Calibration = {
  bias: -1,
  weights: {
    cue: 0.5,
    content: 0.8,
    source: 0.4,
    sourceless: -1.5,
    spill: -0.7,
    sourceSpill: -0.2,
    cueless: 1.2,
  },
  curve: [
    [0.1, 0.2],
    [0.5, 0.4],
    [0.9, 0.95],
  ],
};
const sure: Evidence = {
  cue: 0.99,
  content: 0.97,
  source: 0.98,
  sourceless: false,
  spill: 0,
  sourceSpill: 0,
  cueless: false,
};

describe('confidence', () => {
  it('is what the regression says, on the curve', () => {
    const plain = { ...calibration, curve: [] };
    const sum = -1 + 0.5 * Math.log(99) + 0.8 * Math.log(97 / 3) + 0.4 * Math.log(49);
    expect(confidenceFrom(plain, sure)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 9);
    expect(confidenceFrom(calibration, sure)).toBe(0.95);
  });

  it('falls with doubt about any part', () => {
    const plain = { ...calibration, curve: [] };
    const best = confidenceFrom(plain, sure);
    for (const doubt of [
      { cue: 0.4 },
      { content: 0.6 },
      { source: 0.5 },
      { sourceless: true, source: 0 },
      { spill: 2 },
      { sourceSpill: 3 },
    ])
      expect(confidenceFrom(plain, { ...sure, ...doubt })).toBeLessThan(best);
  });

  it('weighs a statement without a cue by what such statements are worth', () => {
    const plain = { ...calibration, curve: [] };
    const odds = (evidence: Evidence): number => {
      const share = confidenceFrom(plain, evidence);
      return Math.log(share / (1 - share));
    };
    const doubtful = { ...sure, cue: 0.5 };
    expect(odds({ ...doubtful, cueless: true }) - odds(doubtful)).toBeCloseTo(1.2, 9);
  });

  it('is a probability for any evidence', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const many = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          cue: share,
          content: share,
          source: share,
          sourceless: fc.boolean(),
          spill: many,
          sourceSpill: many,
          cueless: fc.boolean(),
        }),
        (evidence) => {
          const value = confidenceFrom(calibration, evidence);
          expect(value).toBeGreaterThanOrEqual(0.2);
          expect(value).toBeLessThanOrEqual(0.95);
        },
      ),
    );
  });
});
