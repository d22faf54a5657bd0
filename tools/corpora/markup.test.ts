import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindByMarks } from './kind.ts';
import { runsOf, sharedRuns } from './likeness.ts';
import { readMarkup } from './markup.ts';

test('brackets of the text are escaped', () => {
  expect(readMarkup('a \\[sic\\] b').plain).toBe('a [sic] b');
});

test('a text whose brackets are escaped comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readMarkup(text.replace(/[[\]\\]/g, '\\$&'));
      expect(read).toEqual({ plain: text, tags: [], problems: [] });
    }),
  );
});

test('anything at all is read, with tags only where brackets pair', () => {
  const piece = fc.constantFrom(
    '[s1.person ',
    '[c1 ',
    '[c22>1 ',
    ']',
    '[',
    '\\',
    'word ',
    '«',
    '»',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { plain, tags } = readMarkup(pieces.join(''));
      for (const { span } of tags) expect(span[0] <= span[1] && span[1] <= plain.length).toBe(true);
    }),
  );
});

test.each([
  ['گفت: «سد سالم است.»', 5, 'direct'],
  ['گفت: سد «سالم» است', 5, 'mixed'],
  ['گفت سد سالم است', 4, 'indirect'],
  ['گفت: «یک.\n\n«دو.»', 5, 'direct'],
] as const)('the kind follows the marks: %s', (text, start, kind) => {
  expect(kindByMarks(text, 'fa', [[start, text.length]])).toBe(kind);
});

test('a quotation around the content is an outer speaker, who does not count', () => {
  expect(kindByMarks('«او گفت سد سالم است»', 'fa', [[8, 19]])).toBe('indirect');
});

test('a quotation open at the end of a piece goes on in the next', () => {
  const text = '"One two.\n\nThree four."';
  const pieces = [
    [0, 9],
    [11, 23],
  ] as const;
  expect(kindByMarks(text, 'en', pieces)).toBe('direct');
});

test('texts that share a run of words are found, whatever their marks', () => {
  const left = { id: 'a', text: 'He said, "the dam will hold until the end of May."' };
  const right = { id: 'b', text: 'The dam will hold until the end of May, he said.' };
  expect(sharedRuns([left], [right])).toEqual([
    { left: 'a', right: 'b', words: 'the dam will hold until the end of' },
  ]);
  expect(sharedRuns([left], [{ id: 'c', text: 'The dam will break.' }])).toEqual([]);
  expect(runsOf('short')).toEqual([]);
});
