import { describe, expect, it } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import type { AttributionLanguage } from '../languages/table.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import type { SourceType } from '../statement.ts';
import { sourceKind } from './source-type.ts';

const LEXICON = compileLexicon(attributionLanguage('de') as AttributionLanguage);

function typeOf(phrase: string): SourceType {
  const passage = cutPassage(`Dazu sagte ${phrase}`, 'de', new Map());
  return sourceKind(passage, LEXICON, [2, passage.words.length], new Set()).type;
}

describe('a phrase in a language that writes every noun with a capital', () => {
  it.each<[string, SourceType]>([
    ['der Wasserverband', 'organisation'],
    ['das Denkmalamt', 'organisation'],
    ['der Abendkurier', 'outlet'],
    ['ein Prüfbericht des Landtags', 'document'],
    ['Meinungsforscher', 'collective'],
  ])('is what its first noun ends in: %s', (phrase, type) => {
    expect(typeOf(phrase)).toBe(type);
  });

  it('is a person where capitals follow a post or a calling, and else the post or somebody unnamed', () => {
    expect(typeOf('Landrätin Petra Vogt')).toBe('person');
    expect(typeOf('die Landrätin')).toBe('office');
    expect(typeOf('der Soziologe Linus Hartig')).toBe('person');
    expect(typeOf('eine Rentnerin aus Lindach')).toBe('anonymous');
  });

  it('is an organisation, not its member, by the first of two nouns, and an office the other way', () => {
    expect(typeOf('ein Sprecher der Feuerwehr')).toBe('office');
    expect(typeOf('die Feuerwehr des Kreises')).toBe('organisation');
  });

  it('is a person where it stands without an article and no table knows it', () => {
    expect(typeOf('Kolbe')).toBe('person');
    expect(typeOf('Almut Reesing')).toBe('person');
  });
});
