import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import { setScene } from '../rules/scene.ts';
import { forceOf } from './force.ts';

describe('a cue that holds its negation', () => {
  it('denies nothing: "did not deny" is unclear', () => {
    const table = attributionLanguage('en');
    if (table === null) throw new Error('English has no table');
    const scene = setScene(cutPassage('The mint did not deny it.', 'en'), compileLexicon(table));
    const entry = scene.cues[4]?.meaning.entry ?? null;
    expect(entry?.polarity).toBe('denies');
    const made = draft({
      source: [[0, 2]],
      cue: [[2, 5]],
      content: [[5, 6]],
      entry,
      rule: 'encoder',
    });
    expect(forceOf(scene, made, new Set())).toEqual({ polarity: 'unclear', denies: null });
  });
});
