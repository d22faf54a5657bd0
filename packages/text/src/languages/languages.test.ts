import { describe, expect, it } from 'vitest';
import { directionOf } from '../direction.ts';
import { languageCodes, textLanguage } from './index.ts';

describe.each(languageCodes)('the table of %s', (code) => {
  const table = textLanguage(code);

  it('is found by its code and by a regional tag', () => {
    expect(table?.code).toBe(code);
    expect(textLanguage(`${code.toUpperCase()}_XX`)).toBe(table);
  });

  it('says where its knowledge comes from', () => {
    expect(table?.source.length).toBeGreaterThan(20);
  });

  it('lists lower-case abbreviations without their stop, none in two lists that exclude each other', () => {
    const always = table?.abbreviations ?? [];
    const closing = table?.closingAbbreviations ?? [];
    for (const word of [...always, ...closing, ...(table?.figureAbbreviations ?? [])]) {
      expect(word).toBe(word.toLowerCase());
      expect(word).toMatch(/^[^\s.](?:.*[^\s.])?$/u);
    }
    expect(always.filter((word) => closing.includes(word))).toEqual([]);
  });

  it('has ten digits or none', () => {
    expect([0, 10]).toContain([...(table?.digits ?? '')].length);
  });

  it('has quotation marks of one character, each opener once', () => {
    const marks = table?.quotationMarks ?? [];
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map((mark) => mark.open)).size).toBe(marks.length);
    for (const { open, close } of marks) expect([...open, ...close]).toHaveLength(2);
  });

  it('replaces letters by letters that it leaves alone', () => {
    const variants = new Map(table?.variants);
    for (const normal of variants.values()) expect(variants.has(normal)).toBe(false);
  });

  it('has the direction of its script', () => {
    expect(directionOf(code)).toBe(table?.script === 'Latn' ? 'ltr' : 'rtl');
  });
});
