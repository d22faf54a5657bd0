import { expect, test } from 'vitest';
import { confidenceFrom, fitConfidence, logOdds, SIGNS } from './confidence.ts';

/** An example with one sign set beside "always". */
function example(sign: (typeof SIGNS)[number], value: number, right: boolean) {
  const signs = SIGNS.map((name) => (name === 'always' ? 1 : name === sign ? value : 0));
  return { signs, right };
}

test('fitted confidences are the shares that were right', () => {
  const agreed = Array.from({ length: 100 }, (_, at) => example('agreed', 1, at < 90));
  const others = Array.from({ length: 100 }, (_, at) => example('agreed', 0, at < 40));
  const calibration = fitConfidence([...agreed, ...others]);
  expect(confidenceFrom(calibration, agreed[0]?.signs ?? [])).toBeCloseTo(0.9, 1);
  expect(confidenceFrom(calibration, others[0]?.signs ?? [])).toBeCloseTo(0.4, 1);
});

test('without examples everything is as likely as not', () => {
  expect(confidenceFrom(fitConfidence([]), example('cue', 3, true).signs)).toBe(0.5);
});

test('certainty has finite log odds', () => {
  expect(logOdds(0)).toBeCloseTo(-logOdds(1));
  expect(Number.isFinite(logOdds(1))).toBe(true);
});
