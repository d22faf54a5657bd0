import { describe, expect, test } from 'vitest';
import {
  buildOutlet,
  buildVersion,
  emptyRegistry,
  type VersionDraft,
} from '../testing/build-version.ts';
import { creditCovers, creditsOf } from './credits.ts';
import { outletNames } from './outlet-names.ts';

const names = outletNames({
  ...emptyRegistry,
  outlets: [buildOutlet('wire', 'Alder Wire'), buildOutlet('post', 'Harbor Post')],
});

const credited = (set: Partial<VersionDraft> & { text: string }) =>
  creditsOf(buildVersion({ address: 'u:a', outlet: 'post', ...set }), names).map(
    ({ kind, outlet }) => [kind, outlet.key],
  );

describe('whom a text credits', () => {
  test('an outlet in brackets on a line of its own has all of it, one at the end of a paragraph that', () => {
    const text = 'First told.\n\nSecond told. (Alder Wire)\n\nThird told.';
    const version = buildVersion({ address: 'u:a', outlet: 'post', text });
    const [credit] = creditsOf(version, names);
    const place = (words: string) => ({
      article: 'u:a',
      version: 1,
      part: 'body' as const,
      partIndex: null,
      spans: [[text.indexOf(words), text.indexOf(words) + 1] as const],
    });
    expect(credit === undefined || creditCovers(credit, place('First'))).toBe(false);
    expect(credit !== undefined && creditCovers(credit, place('Second'))).toBe(true);
    expect(credited({ text: 'First told.\n\n(Alder Wire)' })).toEqual([['credits', 'wire']]);
  });

  test('a dateline that names another outlet credits it with all of the item', () => {
    expect(credited({ text: 'UPPER LOCK (Alder Wire) - The mill will close.' })).toEqual([
      ['credits', 'wire'],
    ]);
    expect(credited({ text: 'UPPER LOCK (Harbor Post) - The mill will close.' })).toEqual([]);
    expect(credited({ text: 'The mill (Alder Wire) will close.' })).toEqual([]);
  });

  test('an outlet in the place of an author is credited, a person is not', () => {
    const version = buildVersion({ address: 'u:a', outlet: 'post', text: 'The mill will close.' });
    const by = (...authors: string[]) =>
      creditsOf({ ...version, article: { ...version.article, authors } }, names).map(
        ({ outlet }) => outlet.key,
      );
    expect(by('Alder Wire')).toEqual(['wire']);
    expect(by('Ada Holm')).toEqual([]);
    expect(by('Harbor Post')).toEqual([]);
  });

  test('words in brackets that name no outlet credit nobody, nor does the outlet itself', () => {
    expect(credited({ text: 'It cost a lot (about nine dinars).' })).toEqual([]);
    expect(credited({ text: 'First told.\n\n(Harbor Post)' })).toEqual([]);
  });

  test('a line for those who wrote it credits no outlet', () => {
    const agencies = [{ name: 'Reporting by Lena Quill', place: null }];
    expect(credited({ text: 'Told.', agencies })).toEqual([]);
    expect(credited({ text: 'Told.', agencies: [{ name: 'Far Agency', place: null }] })).toEqual([
      ['credits', 'name:far agency'],
    ]);
  });

  test('a note of translation counts in any language, whether anybody marked the outlet or not', () => {
    for (const [lang, text] of [
      ['en', 'This item was translated from Alder Wire.'],
      ['de', 'Aus dem Englischen übersetzt, zuerst erschienen bei Alder Wire.'],
      ['tr', 'Bu haber Alder Wire’dan çevrilmiştir.'],
    ] as const)
      expect(credited({ lang, text }), text).toEqual([['translates', 'wire']]);
  });

  test('a text of brackets without end is read in linear time', () => {
    expect(credited({ text: '('.repeat(500_000) })).toEqual([]);
  });
});
