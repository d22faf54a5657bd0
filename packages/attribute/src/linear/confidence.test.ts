import { describe, expect, test } from 'vitest';
import { confidenceFrom, type Example, fitConfidence } from './confidence.ts';
import { besideRival, logOdds, SIGNS } from './signs.ts';

/** An example with some signs set beside "always". */
function example(set: Partial<Record<(typeof SIGNS)[number], number>>, right: boolean): Example {
  return { signs: SIGNS.map((name) => (name === 'always' ? 1 : (set[name] ?? 0))), right };
}

describe('confidences', () => {
  test('fitted ones are the shares that were right', () => {
    const agreed = Array.from({ length: 100 }, (_, at) => example({ agreed: 1 }, at < 90));
    const others = Array.from({ length: 100 }, (_, at) => example({ agreed: 0 }, at < 40));
    const calibration = fitConfidence([...agreed, ...others]);
    expect(confidenceFrom(calibration, agreed[0]?.signs ?? [])).toBeCloseTo(0.9, 1);
    expect(confidenceFrom(calibration, others[0]?.signs ?? [])).toBeCloseTo(0.4, 1);
  });

  test('without examples everything is as likely as not', () => {
    expect(confidenceFrom(fitConfidence([]), example({ cue: 3 }, true).signs)).toBe(0.5);
  });

  test('few examples grow no trees, many tell what signs say only together', () => {
    const mixed = (count: number): Example[] =>
      Array.from({ length: count }, (_, at) => {
        const [cues, relatives] = [at % 2, (at >> 1) % 2];
        const isRight = cues === relatives ? at % 10 < 9 : at % 10 < 2;
        return example({ 'cues in content': cues, 'relatives in source': relatives }, isRight);
      });
    expect(fitConfidence(mixed(400)).trees).toEqual([]);
    const calibration = fitConfidence(mixed(6000));
    const of = (cues: number, relatives: number): number =>
      confidenceFrom(
        calibration,
        example({ 'cues in content': cues, 'relatives in source': relatives }, true).signs,
      );
    expect(of(1, 1)).toBeGreaterThan(0.7);
    expect(of(0, 1)).toBeLessThan(0.3);
  });
});

test('certainty has finite log odds', () => {
  expect(logOdds(0)).toBeCloseTo(-logOdds(1));
  expect(Number.isFinite(logOdds(1))).toBe(true);
});

test('a rival is noted beside all other signs', () => {
  const { signs } = example({ cue: 2 }, true);
  const beside = besideRival(signs, 0.7);
  expect(beside[SIGNS.indexOf('rival')]).toBe(0.7);
  expect(beside.filter((sign, at) => sign !== signs[at])).toEqual([0.7]);
});
