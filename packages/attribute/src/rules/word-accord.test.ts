import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { attributionLanguage } from '../languages/index.ts';
import type { AttributionLanguage } from '../languages/table.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage, wordsText } from '../passage/passage.ts';
import { setScene } from './scene.ts';
import { applyRules } from './steps.ts';

const LEXICON = compileLexicon(attributionLanguage('de') as AttributionLanguage);

function read(text: string) {
  const scene = setScene(cutPassage(text, 'de', new Map()), LEXICON);
  const words = (runs: Draft['source']): string =>
    runs.map((run) => wordsText(scene.passage, run)).join(' … ');
  return applyRules(scene, 'body').map(({ source, content, cue, speaker }) => ({
    source: words(source),
    content: words(content),
    cue: words(cue),
    speaker: words(speaker),
  }));
}

describe('a preposition beside a noun for words', () => {
  it('credits what follows to the phrase', () => {
    expect(read('Nach Polizeiangaben wurden neun Menschen verletzt.')).toMatchObject([
      { cue: 'Nach', source: 'Polizeiangaben', content: 'wurden neun Menschen verletzt' },
    ]);
    expect(read('Nach einer Stellungnahme der Kammer fehlen Lehrlinge.')).toMatchObject([
      { source: 'einer Stellungnahme der Kammer', content: 'fehlen Lehrlinge' },
    ]);
  });

  it('also behind the phrase', () => {
    expect(read('Dabei sind den Polizeiangaben nach elf Personen gestorben.')).toMatchObject([
      { source: 'den Polizeiangaben', content: 'Dabei sind … elf Personen gestorben' },
    ]);
  });

  it('means who spoke before where the noun has a possessive', () => {
    const [first, second] = read(
      'Die Ärztin Thea Rode sagte, das Fieber sinke. Nach ihrer Einschätzung hilft Ruhe.',
    );
    expect(first?.source).toBe('Die Ärztin Thea Rode');
    expect(second).toMatchObject({ source: '', speaker: first?.source, content: 'hilft Ruhe' });
  });

  it('reports nothing beside another noun, nor where it belongs to the noun before it', () => {
    expect(read('Nach dem Regen fuhren die Boote aus.')).toEqual([]);
    expect(read('Der Ruf nach einem Gesetz wird lauter.')).toEqual([]);
    expect(read('Nach eigenen Angaben war er zu Hause.')).toEqual([]);
  });
});

describe('a word in front that ends as an adverb', () => {
  it('is not the subject of the verb behind it', () => {
    expect(read('Offiziell sagt die Regierung, dass das Lager leer ist.')).toMatchObject([
      { source: 'die Regierung', content: 'das Lager leer ist' },
    ]);
  });
});
