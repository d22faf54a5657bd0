import { describe, expect, it } from 'vitest';
import { cutPassage } from '../passage/passage.ts';
import { distanceStep, pairCues } from './pair.ts';
import { toyModel } from './testing/toy-model.ts';
import { viewOf } from './view.ts';
import { encodedWords } from './words.ts';

describe('the distance of a word from a cue', () => {
  it.each([
    [9, 20],
    [10, 20],
    [11, 21],
    [17, 27],
    [18, 28],
    [20, 28],
    [21, 29],
    [42, 34],
    [999, 40],
    [8, 19],
    [1, 12],
    [0, 12],
    [-500, 0],
  ])('word %i is in step %i', (at, step) => {
    expect(distanceStep(at, [9, 11])).toBe(step);
  });
});

describe('pairing', () => {
  it('gives a cue the same parts whatever number of cues the network sees at once', async () => {
    const seen: number[] = [];
    const model = toyModel((cues) => seen.push(cues));
    const passage = cutPassage('Finch said no. Berg said it rains. '.repeat(4), 'en');
    const words = encodedWords(model, passage);
    const [vectors] = await model.encoder.encode([words]);
    const view = viewOf(
      { words: [0, words.length], owned: [0, words.length] },
      vectors as Float32Array,
    );
    const cues = passage.words.flatMap(({ key }, at) =>
      key === 'said' ? [[at, at + 1] as const] : [],
    );
    const alone = await pairCues(model, passage, view, cues, 1);
    const together = await pairCues(model, passage, view, cues, 3);
    expect(seen).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 2]);
    expect(together).toEqual(alone);
  });
});
