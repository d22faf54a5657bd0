import { describe, expect, test } from 'vitest';
import { parseByline } from './byline.ts';

const named = (...pieces: readonly string[]): readonly string[] =>
  parseByline(pieces).map(({ name, role }) => (role === null ? name : `${name} = ${role}`));

describe('a byline', () => {
  test.each([
    ['By Hana Sarto and Ali Demir', ['Hana Sarto', 'Ali Demir']],
    ['Hana Sarto, diplomatic correspondent', ['Hana Sarto = diplomatic correspondent']],
    [
      'Hana Sarto (Diplomatic correspondent), Ali Demir',
      ['Hana Sarto = Diplomatic correspondent', 'Ali Demir'],
    ],
    ['Written by: Anne-Marie Quist – Senior editor', ['Anne-Marie Quist = Senior editor']],
    ['Haber: Elif Karasu / Özel muhabir', ['Elif Karasu = Özel muhabir']],
    ['بقلم سلمى الزاهر ونديم الراوي', ['سلمى الزاهر', 'نديم الراوي']],
    ['بقلم وائل الراوي', ['وائل الراوي']],
    ['نگار بهمنش - دبیر گروه اقتصاد', ['نگار بهمنش = دبیر گروه اقتصاد']],
    ['מאת מירב תדהר ואיל גפנוביץ', ['מירב תדהר', 'איל גפנוביץ']],
    ['כתבת לענייני מדיניות: מירב תדהר', ['מירב תדהר = כתבת לענייני מדיניות']],
    ['Staff writer', ['Staff writer']],
    ['4 March 2026, 10:30', []],
    ['https://dawncourier.example/hana', []],
  ])('%s', (printed, expected) => {
    expect(named(printed)).toEqual(expected);
  });

  test('takes a role from a piece of its own, behind the name or before it', () => {
    expect(named('Hana Sarto', 'Diplomatic correspondent')).toEqual([
      'Hana Sarto = Diplomatic correspondent',
    ]);
    expect(named('Diplomatic correspondent', 'Hana Sarto')).toEqual([
      'Hana Sarto = Diplomatic correspondent',
    ]);
  });
});
