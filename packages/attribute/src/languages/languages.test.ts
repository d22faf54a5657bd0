import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../lexicon.ts';
import { phraseKeys } from '../passage/passage.ts';
import { roles } from '../roles.ts';
import { attributionLanguage, attributionLanguages } from './index.ts';
import type { AttributionLanguage } from './table.ts';

const tables = attributionLanguages.map((code) => attributionLanguage(code) as AttributionLanguage);

describe.each(tables)('the table of $code', (table) => {
  it('compiles and knows how words are introduced', () => {
    const lexicon = compileLexicon(table);
    expect(lexicon.cues.size).toBeGreaterThan(20);
    expect(table.sources).not.toBe('');
  });

  it('names roles and seniorities by the published keys', () => {
    for (const key of Object.keys(table.roles)) expect(roles.role).toHaveProperty(key);
    for (const key of Object.keys(table.seniorities)) expect(roles.seniority).toHaveProperty(key);
  });

  it('holds no empty phrase and says what every denial denies', () => {
    for (const entry of table.cues) {
      expect(`${entry.forms}|${entry.participles}`).toMatch(/[^|]/);
      expect(entry.denies !== null).toBe(entry.polarity === 'denies');
      if (entry.forms !== '') expect(entry.forms.split('|')).not.toContain('');
    }
  });

  it('has ways to speak, to deny, to decline and to cite', () => {
    const polarities = new Set(table.cues.map((entry) => entry.polarity));
    for (const polarity of ['asserts', 'denies', 'declines', 'orders', 'promises', 'asks']) {
      expect(polarities).toContain(polarity);
    }
    const frames = new Set(table.cues.map((entry) => entry.frame));
    expect(frames.has('accord') || frames.has('accord-after')).toBe(true);
    expect(frames).toContain('citing');
    expect(frames).toContain('hedge');
  });

  it('lists each given name once, as one word that names no post', () => {
    const { givenNames, sources } = table.speakers;
    const names = [givenNames.m, givenNames.f, givenNames.any].flatMap((list) => list.split('|'));
    expect(new Set(names).size).toBe(names.length);
    expect(sources).not.toBe('');
    const { honorifics } = compileLexicon(table);
    for (const name of names) {
      expect(phraseKeys(name)).toHaveLength(1);
      expect(
        honorifics.get(phraseKeys(name)[0] ?? '')?.some(({ keys }) => keys.length === 1),
      ).not.toBe(true);
    }
  });

  it('tells nouns by their ends exactly where every noun has a capital, each end once', () => {
    expect(table.nounEnds !== undefined).toBe(table.order === 'verb-second');
    const ends = Object.values(table.nounEnds ?? {}).flatMap((phrases) => phrases.split('|'));
    expect(ends.filter((end, at) => ends.indexOf(end) !== at)).toEqual([]);
    for (const end of ends) expect(end).toMatch(/^\p{Ll}{2,}$/u);
  });

  it('writes country codes as ISO 3166 does', () => {
    for (const code of Object.keys(table.countries)) expect(code).toMatch(/^[A-Z]{2}$/);
  });
});
