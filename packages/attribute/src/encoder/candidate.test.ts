import { describe, expect, it } from 'vitest';
import { candidateOf } from './candidate.ts';
import { OUTPUT_WIDTH } from './model.ts';
import { toyModel } from './testing/toy-model.ts';
import { type View, viewOf } from './view.ts';

const { heads } = toyModel();
const WORDS = 5;

const view: View = viewOf(
  { words: [10, 10 + WORDS], owned: [10, 10 + WORDS] },
  new Float32Array(WORDS * OUTPUT_WIDTH),
);

const shares = (...values: number[]): Float32Array => Float32Array.from(values);

describe('a candidate', () => {
  it('has its source and content around the cue, counted from the passage', () => {
    const found = candidateOf(heads, view, {
      cue: [1, 2],
      source: shares(0.9, 0, 0, 0, 0),
      content: shares(0, 0.1, 0.9, 0.9, 0),
    });
    expect(found).toMatchObject({
      cue: [11, 12],
      isCueless: false,
      source: [[10, 11]],
      content: [[12, 14]],
    });
  });

  it('whose cue is content itself has none: the word only anchors it', () => {
    const found = candidateOf(heads, view, {
      cue: [1, 2],
      source: shares(0, 0, 0, 0, 0),
      content: shares(0, 0.9, 0.9, 0.9, 0),
    });
    expect(found).toMatchObject({ isCueless: true, source: [], content: [[11, 14]] });
  });

  it('without content is none', () => {
    const nothing = shares(0, 0, 0, 0, 0);
    expect(candidateOf(heads, view, { cue: [1, 2], source: nothing, content: nothing })).toBeNull();
  });
});
