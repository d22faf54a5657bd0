import { describe, expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

describe('the language of a proposition', () => {
  test('is told by its words where the sentence is too short for letters to tell', () => {
    expect(languageOf('Sarvia sold Grebe Island.', [])).toBe('en');
    expect(languageOf('Die Regierung hat die Insel verkauft.', [])).toBe('de');
  });

  test('falls to the likely language where its table knows the words', () => {
    expect(languageOf('Kaptan istifa etti.', ['tr', 'en'])).toBe('tr');
  });
});
