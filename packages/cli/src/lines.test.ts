import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from './lines.ts';

async function collect(chunks: readonly string[], maxBytes = 1000): Promise<Line[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const lines: Line[] = [];
  for await (const line of linesOf(stream, maxBytes)) lines.push(line);
  return lines;
}

test('lines come out whole wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary-ascii' }), fc.nat(), async (text, at) => {
      const clean = text.replaceAll('\r', '');
      const cut = at % (clean.length + 1);
      const expected = clean.split('\n');
      if (expected.at(-1) === '') expected.pop();
      const lines = await collect([clean.slice(0, cut), clean.slice(cut)]);
      expect(lines).toEqual(expected.map((text, index) => ({ number: index + 1, text })));
    }),
  );
});

test('a line over the limit is reported with its length and the next one is read', async () => {
  expect(await collect(['aaaa', 'aaaa\nb', 'b\n'], 5)).toEqual([
    { number: 1, tooLong: 8 },
    { number: 2, text: 'bb' },
  ]);
});
