import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLabel } from './fold-label.ts';

test.each([
  ['Read  more…', 'read more'],
  ["Editor's Pick", 'editors pick'],
  ['ÇOK OKUNANLAR', 'cok okunanlar'],
  ['Işık', 'isik'],
  ['يقرأ أيضاً', 'یقرا ایضا'],
  ['ΣΟΦΟΣ', 'σοφοσ'],
  ['σοφός', 'σοφοσ'],
  ['ﬁve ½ R&D', 'five 1 2 r&d'],
  ['𝐁old 🙂 x', 'bold x'],
  ['« — »', ''],
])('%j is compared as %j', (text, folded) => {
  expect(foldLabel(text)).toBe(folded);
});

test('folding again changes nothing, and long lines fold as short ones do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const folded = foldLabel(text);
      expect(foldLabel(folded)).toBe(folded);
      const long = foldLabel(`${text} `.repeat(200));
      expect(long).toBe(
        Array(folded === '' ? 0 : 200)
          .fill(folded)
          .join(' '),
      );
    }),
  );
});
