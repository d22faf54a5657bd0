import { describe, expect, it } from 'vitest';
import { foldLetters } from '../name/letters.ts';
import { writesByLetters } from './by-letters.ts';

describe('letter by letter', () => {
  it.each([
    ['hamid', 'حمید', 'arabic', true],
    ['hamed', 'حمید', 'arabic', false],
    ['hamed', 'حامد', 'arabic', true],
    ['ebrahimi', 'ابراهیمی', 'arabic', true],
    ['hossein', 'حسین', 'arabic', true],
    ['hossein', 'حسن', 'arabic', false],
    ['mahmoud', 'محمد', 'arabic', false],
    ['ghasemi', 'قاسمی', 'arabic', true],
    ['karimi', 'کریمیان', 'arabic', false],
    ['lavi', 'לביא', 'hebrew', true],
    ['david', 'דביר', 'hebrew', false],
    ['sergey', 'сергей', 'cyrillic', true],
    ['petrovich', 'иванович', 'cyrillic', false],
  ] as const)('%s writes %s (%s): %s', (latin, native, script, expected) => {
    expect(writesByLetters(latin, foldLetters(native), script)).toBe(expected);
  });

  it('answers long words in little time', () => {
    expect(writesByLetters('a'.repeat(2000), 'ا'.repeat(2000), 'arabic')).toBe(true);
  });
});
