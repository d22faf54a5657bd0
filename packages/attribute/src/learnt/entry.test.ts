import { describe, expect, it } from 'vitest';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage, type Run, wordsText } from '../passage/passage.ts';
import { type Scene, setScene } from '../rules/scene.ts';
import { knownCue } from './entry.ts';

function sceneOf(text: string, lang: string): Scene {
  const table = attributionLanguage(lang);
  if (table === null) throw new Error(`no table for ${lang}`);
  return setScene(cutPassage(text, lang), compileLexicon(table));
}

/** The lemma, force and words of what is known of a learnt cue, which is the words given. */
function known(text: string, lang: string, cue: string): readonly unknown[] | null {
  const scene = sceneOf(text, lang);
  const { words } = scene.passage;
  const start = text.lastIndexOf(cue);
  const run: Run = [
    words.findIndex((word) => word.start === start),
    words.findIndex((word) => word.end === start + cue.length) + 1,
  ];
  const found = knownCue(scene, run);
  return found && [found.entry.polarity, ...found.runs.map((one) => wordsText(scene.passage, one))];
}

describe('what a learnt cue means', () => {
  it('completes a split form of which the network took the end', () => {
    const text = 'Der Verband kündigte am Montag eine Klage an.';
    expect(known(text, 'de', 'an')).toEqual(['asserts', 'kündigte', 'an']);
  });

  it('completes a form of which the network took the helping verb', () => {
    const text = 'Der Minister hat uns zehn neue Stellen versprochen.';
    expect(known(text, 'de', 'hat')).toEqual(['promises', 'hat', 'versprochen']);
  });

  it('leaves the preposition of another clause alone', () => {
    expect(known('Der Hafen liegt an der Küste.', 'de', 'an')).toBeNull();
  });

  it('knows a phrase by the noun of its verb', () => {
    expect(known('مدیر دستور داده بود درها بسته شود.', 'fa', 'دستور داده بود')?.[0]).toBe('orders');
  });

  it('knows a word by its stem', () => {
    expect(known('Kurum iddiayı reddetmektedir.', 'tr', 'reddetmektedir')?.[0]).toBe('denies');
  });

  it('knows nothing of a word that is like none', () => {
    expect(known('The bakery zwimbled that it was closed.', 'en', 'zwimbled')).toBeNull();
  });
});
