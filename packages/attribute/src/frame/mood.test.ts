import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';
import { attributionLanguage } from '../languages/index.ts';
import type { AttributionLanguage } from '../languages/table.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import { setScene } from '../rules/scene.ts';
import { clauseMood } from './mood.ts';

/** The mood of a clause that stands between its speaker, the first word, and a verb of saying. */
function moodOf(text: string, lang = 'tr'): string | null {
  const lexicon = compileLexicon(attributionLanguage(lang) as AttributionLanguage);
  const scene = setScene(cutPassage(text, lang), lexicon);
  const end = scene.passage.words.length;
  return clauseMood(
    scene,
    draft({ source: [[0, 1]], cue: [[end - 1, end]], content: [[1, end - 1]], rule: 'encoder' }),
  );
}

describe('the ending of a reported clause', () => {
  it.each([
    ['Bakan raporun yeniden yazılmasını söyledi', 'orders'],
    ['Dernek mahkemeye gideceğini söyledi', 'promises'],
    ['Birlik kararı temyiz edeceklerini söyledi', 'promises'],
  ])('tells what is done: %s', (text, mood) => {
    expect(moodOf(text)).toBe(mood);
  });

  it.each([
    ['Bakan müfettişin raporu yazacağını söyledi'],
    ['Bakan raporun yarın açıklanacağını söyledi'],
    ['Bakan kapının kapalı olduğunu söyledi'],
  ])('pledges nothing where the deed is not the speaker’s: %s', (text) => {
    expect(moodOf(text)).toBeNull();
  });

  it('tells nothing in a language without such endings', () => {
    expect(moodOf('Ministers leave soon said', 'en')).toBeNull();
  });
});
