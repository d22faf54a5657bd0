import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage, wordsText } from '../passage/passage.ts';
import { findPeople } from './people.ts';

/** The full name of whoever is named, at each place of a name. */
function named(text: string, lang: string): string[] {
  const table = attributionLanguage(lang);
  if (table === null) throw new Error(`no table for ${lang}`);
  const passage = cutPassage(text, lang);
  return findPeople(passage, compileLexicon(table)).places.map(({ person }) =>
    wordsText(passage, person.full.run),
  );
}

describe('people of an article', () => {
  it('are one person by surname and by full name', () => {
    expect(named('In the evening Karl Berg came. The dam, Berg said, holds.', 'en')).toEqual([
      'Karl Berg',
      'Karl Berg',
    ]);
  });

  it('are two where given names differ', () => {
    const found = named(
      'In the evening we met Karl Berg and Anna Berg beside the bridge, where Anna Berg stayed.',
      'en',
    );
    expect(found).toEqual(['Karl Berg', 'Anna Berg', 'Anna Berg']);
  });

  it('are found by their given names where no capitals mark names', () => {
    expect(named('کریم سهرابی به بندر رفت. بعد سهرابی برگشت.', 'fa')).toContain('کریم سهرابی');
  });

  it('stand in text order inside the text, whatever it is', () => {
    const word = fc.constantFrom('Karl', 'Berg', 'Anna', 'said', 'the', 'Port', '.', ',', '\n\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const passage = cutPassage(words.join(' '), 'en');
        const table = attributionLanguage('en');
        if (table === null) return false;
        const { places } = findPeople(passage, compileLexicon(table));
        return places.every(
          ({ name }, at) =>
            name.run[0] >= (places[at - 1]?.name.run[0] ?? 0) &&
            name.run[1] <= passage.words.length,
        );
      }),
      { numRuns: 50 },
    );
  });
});
