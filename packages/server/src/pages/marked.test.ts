import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText, piecesOf } from './marked.ts';

const mark = (start: number, end: number) =>
  ({ spans: [[start, end]], kind: 'content', href: null, id: null }) as const;

test('the words of a span are marked and the rest is escaped', async () => {
  const text = 'He said: <b>no</b>.';
  expect(String(await markedText(text, [mark(9, 18)]))).toBe(
    '<p>He said: <mark class="content">&lt;b&gt;no&lt;/b&gt;</mark>.</p>',
  );
});

test('a span over two paragraphs is marked in both', async () => {
  expect(String(await markedText('one two\n\nthree four', [mark(4, 14)]))).toBe(
    '<p>one <mark class="content">two</mark></p><p><mark class="content">three</mark> four</p>',
  );
});

test('pieces never overlap and stay inside the text', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const pieces = piecesOf(
        'x'.repeat(30),
        spans.map(([a, b]) => mark(a, b)),
      );
      let from = 0;
      for (const { start, end } of pieces) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(30);
        from = end;
      }
    }),
  );
});
