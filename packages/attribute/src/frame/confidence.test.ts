import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';
import { confidenceOf } from './confidence.ts';

const by = (rule: string, confidence: number | null = null) =>
  draft({ rule, confidence, content: [[0, 4]] });

describe('confidence of a draft', () => {
  it('is an engine’s own estimate where it has one', () => {
    expect(confidenceOf(by('transcript', 0.27), 'de')).toBe(0.27);
  });

  it('is the rule’s share right in the language of the text', () => {
    expect(confidenceOf(by('transcript'), 'tr')).toBeGreaterThan(0.9);
    expect(confidenceOf(by('transcript'), 'en')).toBeLessThan(0.5);
    expect(confidenceOf(by('clause-after-content'), 'de')).toBeGreaterThan(
      confidenceOf(by('clause-after-content'), 'fa'),
    );
  });

  it('is the usual share of a rule that a language has too few cases of', () => {
    expect(confidenceOf(by('refusal'), 'he')).toBe(confidenceOf(by('refusal'), 'en'));
    expect(confidenceOf(by('accord'), 'ku')).toBe(confidenceOf(by('accord'), 'en'));
  });

  it('is as likely as not for a rule that was never measured', () => {
    expect(confidenceOf(by('some-new-rule'), 'en')).toBe(0.5);
  });

  it('is the first rule’s where a second one took part', () => {
    expect(confidenceOf(by('verb-final+citing'), 'tr')).toBe(confidenceOf(by('verb-final'), 'tr'));
  });
});
