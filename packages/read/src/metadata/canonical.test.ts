import { expect, test } from 'vitest';
import { capturedAt } from './canonical.ts';

const page =
  '<head><meta name="hearsay:captured" content="2026-03-04T12:00:00Z"></head><body>x</body>';

test('the capture time is read from a text and from bytes', () => {
  expect(capturedAt(page)).toBe('2026-03-04T12:00:00Z');
  expect(capturedAt(new TextEncoder().encode(page))).toBe('2026-03-04T12:00:00Z');
});

test('a page without a capture time, or with none that is a time, has none', () => {
  expect(capturedAt('<p>x</p>')).toBeNull();
  expect(capturedAt('<meta name="hearsay:captured" content="yesterday">')).toBeNull();
});
