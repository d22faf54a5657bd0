import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Window, type WindowedText, windowsOf } from './windows.ts';

/** Sentences as lists of how many pieces each word has. */
function textOf(sentences: readonly (readonly number[])[]): WindowedText {
  const numbers = sentences.flatMap((words, sentence) => words.map(() => sentence));
  return {
    pieces: sentences.flat().map((count) => new Array<number>(count).fill(7)),
    sentence: (word) => numbers[word] as number,
  };
}

const size = { longest: 30, overlap: 8 };
const texts = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 25 }), {
  maxLength: 30,
});

describe('windows', () => {
  it('of a short text are one, of none are none', () => {
    expect(windowsOf(textOf([[1, 1], [2]]), size)).toEqual([{ words: [0, 3], owned: [0, 3] }]);
    expect(windowsOf(textOf([]), size)).toEqual([]);
  });

  it('overlap by whole sentences and part in the middle of what they share', () => {
    const sentences = new Array(9).fill([2, 2]); // 36 pieces
    expect(windowsOf(textOf(sentences), size)).toEqual([
      { words: [0, 14], owned: [0, 12] },
      { words: [10, 18], owned: [12, 18] },
    ]);
  });

  it('own every word once, in order, and only words that they show', () => {
    fc.assert(
      fc.property(texts, (sentences) => {
        const windows = windowsOf(textOf(sentences), size);
        let at = 0;
        for (const { words, owned } of windows) {
          expect(owned[0]).toBe(at);
          expect(owned[0]).toBeGreaterThanOrEqual(words[0]);
          expect(owned[1]).toBeLessThanOrEqual(words[1]);
          at = owned[1];
        }
        expect(at).toBe(sentences.flat().length);
      }),
    );
  });

  it('are never longer than allowed, and share no more than allowed', () => {
    fc.assert(
      fc.property(texts, (sentences) => {
        const counts = sentences.flat();
        const length = (from: number, to: number): number =>
          counts.slice(from, to).reduce((sum, count) => sum + count, 0);
        let before: Window | null = null;
        for (const window of windowsOf(textOf(sentences), size)) {
          expect(length(...window.words)).toBeLessThanOrEqual(size.longest);
          if (before) {
            expect(length(window.words[0], before.words[1])).toBeLessThanOrEqual(size.overlap);
            expect(window.words[0]).toBeGreaterThan(before.words[0]);
          }
          before = window;
        }
      }),
    );
  });
});
