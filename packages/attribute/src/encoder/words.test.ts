import { describe, expect, it } from 'vitest';
import { cutPassage } from '../passage/passage.ts';
import { toyModel } from './testing/toy-model.ts';
import { encodedWords } from './words.ts';

describe('words as the encoder takes them', () => {
  it('have the same pieces where their marks are typed apart from their letters', () => {
    const seen: string[] = [];
    const model = toyModel();
    const cut: typeof model.cut = (form, spaced) => {
      seen.push(form);
      return model.cut(form, spaced);
    };
    const words = (text: string): readonly string[] => {
      seen.length = 0;
      encodedWords({ ...model, cut }, cutPassage(text, 'tr'));
      return [...seen];
    };
    const text = 'Bakan Ersöz köprünün güze kadar kapalı kalacağını söyledi.';
    expect(words(text.normalize('NFD'))).toEqual(words(text));
  });
});
