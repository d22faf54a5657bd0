import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PIECES, pieceCutter, piecesOf } from './pieces.ts';
import { vocabularyOf } from './vocabulary.ts';

const PIECES = [
  '<s>',
  '<pad>',
  '</s>',
  '<unk>',
  '▁',
  'a',
  'b',
  '▁a',
  'ab',
  'aba',
  'ba',
  '▁😀',
  'ss',
];
const SCORES = [0, 0, 0, 0, -3, -4, -4.5, -3.5, -5, -6, -5.5, -7, -6.5];
const vocabulary = vocabularyOf({
  pieces: PIECES,
  scores: SCORES,
  unknownScore: -20,
  normalisation: { ß: 'ss', '\u00a0': ' ', '…': ' . ' },
});

const names = (form: string, spaced: boolean): string[] =>
  piecesOf(vocabulary, form, spaced).map((id) => PIECES[id] as string);

describe('a word in pieces', () => {
  it.each([
    ['ab', true, ['▁', 'ab']], // as good as ▁a b, and found earlier
    ['a', true, ['▁a']],
    ['ab', false, ['ab']],
    ['abab', false, ['ab', 'ab']],
    ['aba', false, ['aba']],
    ['😀', true, ['▁😀']],
    ['ß', false, ['ss']],
    ['azb', false, ['a', '<unk>', 'b']],
    ['zz', false, ['<unk>', '<unk>']],
    ['', false, ['<unk>']],
    ['\u00a0', false, ['<unk>']],
    ['a\u00a0\u00a0b', false, ['a', '▁', 'b']],
    ['<s>', false, ['<unk>', '<unk>', '<unk>']],
  ])('%j (space before: %s) is %j', (form, spaced, pieces) => {
    expect(names(form, spaced)).toEqual(pieces);
  });

  it('has the best score of all cuts', () => {
    const bestOf = (text: string): number => {
      if (text === '') return 0;
      const characters = [...text];
      let best = -20 + bestOf(characters.slice(1).join(''));
      PIECES.forEach((piece, id) => {
        if (id > 3 && text.startsWith(piece))
          best = Math.max(best, (SCORES[id] as number) + bestOf(text.slice(piece.length)));
      });
      return best;
    };
    const scoreOf = (ids: readonly number[]): number =>
      ids.reduce((sum, id) => sum + (id === 3 ? -20 : (SCORES[id] as number)), 0);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 's', 'z', '😀'), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (letters, spaced) => {
          const form = letters.join('');
          const found = scoreOf(piecesOf(vocabulary, form, spaced));
          expect(found).toBeCloseTo(bestOf(spaced ? `▁${form}` : form), 9);
        },
      ),
    );
  });

  it('is cut off where it is no word, and that fast', () => {
    const started = process.cpuUsage();
    expect(piecesOf(vocabulary, 'z'.repeat(5_000_000), true)).toHaveLength(MAX_PIECES);
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });

  it('is the same when it is remembered', () => {
    const cut = pieceCutter(vocabulary);
    for (const form of ['ab', 'ab', 'aba', 'ab']) {
      expect(cut(form, true)).toEqual(piecesOf(vocabulary, form, true));
      expect(cut(form, false)).toEqual(piecesOf(vocabulary, form, false));
    }
  });
});
