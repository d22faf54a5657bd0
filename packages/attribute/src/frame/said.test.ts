import { plainArticle } from '@hearsay/read';
import { describe, expect, it } from 'vitest';
import { draft } from '../draft.ts';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage } from '../passage/passage.ts';
import { setScene } from '../rules/scene.ts';
import { saidOn } from './said.ts';

const PUBLISHED = '2026-03-04'; // a Wednesday

/** The day of a draft whose content goes from one word of the text to its end. */
function dayOf(lang: string, text: string, cue: number, content: number): string | null {
  const table = attributionLanguage(lang);
  if (table === null) throw new Error(`${lang} has no table`);
  const scene = setScene(cutPassage(text, lang), compileLexicon(table));
  const article = {
    ...plainArticle(text, lang, {}),
    published: { value: PUBLISHED, precision: 'day', from: 'given' } as const,
  };
  const words = scene.passage.words.length;
  const made = draft({
    source: [[cue + 1, content]],
    cue: [[cue, cue + 1]],
    content: [[content, words]],
    rule: 'linear',
  });
  return saidOn(scene, made, article)?.value ?? null;
}

describe('the day of words', () => {
  it('is read before "that", where a content has taken in the words before it', () => {
    const text = 'نفى البنك، في بيان أصدره مساء الثلاثاء، أن تكون القناة مغلقة.';
    expect(dayOf('ar', text, 0, 2)).toBe('2026-03-03');
  });

  it('is not read from what was said', () => {
    const text = 'نفى البنك أن تكون القناة مغلقة يوم الثلاثاء.';
    expect(dayOf('ar', text, 0, 2)).toBeNull();
  });
});
