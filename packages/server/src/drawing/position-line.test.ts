import { expect, test } from 'vitest';
import { drawStretches, type Stretch } from './position-line.ts';

const DAYS = { from: '2026-03-02', until: '2026-03-22' };
const DENIED: Stretch = {
  kind: 'denied',
  from: '2026-03-12',
  until: '2026-03-22',
  title: '<b>denied</b>',
};

const drawn = (stretches: readonly Stretch[], days = DAYS, lang = 'en'): string =>
  String(drawStretches(stretches, days, lang));

test('a line fits whatever width there is: places are shares of it', () => {
  const line = drawn([DENIED]);
  expect(line).toContain('width="100%"');
  expect(line).not.toContain('viewBox');
  expect(line).toContain('x1="50.00%" x2="100.00%"');
  expect(line).toContain('<svg x="50.00%"');
});

test('right to left the first day is at the right', () => {
  expect(drawn([DENIED], DAYS, 'fa')).toContain('x1="50.00%" x2="0.00%"');
  expect(drawn([{ ...DENIED, from: DAYS.from }], DAYS, 'he')).toContain('<svg x="100.00%"');
});

test('nothing is drawn beyond the ends, on one day neither', () => {
  const early = { ...DENIED, from: '2025-01-01', until: '2027-01-01' };
  expect(drawn([early])).toContain('x1="0.00%" x2="100.00%"');
  const today = { from: '2026-03-02', until: '2026-03-02' };
  expect(drawn([{ ...DENIED, ...today }], today)).toContain('x1="0.00%" x2="0.00%"');
});

test('a title is text, and nobody has to hear the drawing', () => {
  expect(drawn([DENIED])).toContain('&lt;b&gt;denied&lt;/b&gt;');
  expect(drawn([DENIED])).toMatch(/^<svg class="line" aria-hidden="true"/);
});

test('each position has a mark of its own: colour is not needed to tell them apart', () => {
  const kinds = ['confirmed', 'denied', 'report', 'declined', 'silent', 'none'] as const;
  const marks = kinds.map((kind) => / d="([^"]*)"/.exec(drawn([{ ...DENIED, kind }]))?.[1]);
  expect(new Set(marks).size).toBe(kinds.length);
});
