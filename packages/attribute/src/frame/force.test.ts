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

describe('a statement whose words tell its force', () => {
  const sceneOf = (lang: string, text: string) => {
    const table = attributionLanguage(lang);
    if (table === null) throw new Error(`${lang} has no table`);
    return setScene(cutPassage(text, lang), compileLexicon(table));
  };

  it('asks where the label of an interview is the outlet', () => {
    const scene = sceneOf('de', 'Rundschau: Erzählen Sie einmal davon.');
    const made = draft({
      source: [[0, 1]],
      cue: [[1, 2]],
      content: [[2, 6]],
      rule: 'transcript',
    });
    expect(forceOf(scene, made, new Set(['rundschau'])).polarity).toBe('asks');
    expect(forceOf(scene, made, new Set()).polarity).toBe('asserts');
  });

  it('asks where a label of one word is a kind of outlet', () => {
    const scene = sceneOf('ar', 'الإذاعة: حدثنا عن الرحلة.');
    const made = draft({
      source: [[0, 1]],
      cue: [[1, 2]],
      content: [[2, 5]],
      rule: 'transcript',
    });
    expect(forceOf(scene, made, new Set()).polarity).toBe('asks');
  });

  it.each([
    ['de', '„Wem gehört das Schiff?“'],
    ['fa', '«کشتی مال کیست؟»'],
    ['ar', '"لمن السفينة؟"'],
  ])('asks where a quotation is one question (%s)', (lang, text) => {
    const scene = sceneOf(lang, text);
    const made = draft({
      source: [],
      cue: [],
      content: [[0, scene.passage.words.length]],
      rule: 'encoder',
    });
    expect(forceOf(scene, made, new Set()).polarity).toBe('asks');
  });

  it('asserts where a question stands beside other sentences', () => {
    const scene = sceneOf('fa', '«کشتی مال کیست؟ مال ما نیست.»');
    const content = [[0, scene.passage.words.length]] as const;
    const made = draft({ source: [], cue: [], content, rule: 'encoder' });
    expect(forceOf(scene, made, new Set()).polarity).toBe('asserts');
  });

  it.each([
    ['ar', '«لن أسميه، مات قبل سنوات»', 'declines'],
    ['ar', '«أعدكم بأن نعود»', 'promises'],
    ['fa', '«هرگز آنجا نبوده‌ام»', 'denies'],
  ])('does what its first words say (%s %s)', (lang, text, polarity) => {
    const scene = sceneOf(lang, text);
    const content = [[0, scene.passage.words.length]] as const;
    const made = draft({ source: [], cue: [], content, rule: 'encoder' });
    expect(forceOf(scene, made, new Set()).polarity).toBe(polarity);
  });

  it('is unclear where a learnt cue begins with a negation and no table knows its verb', () => {
    const scene = sceneOf('ar', 'لم يستعجل الوزير القرار');
    const made = draft({
      source: [[2, 3]],
      cue: [[0, 2]],
      content: [[3, 4]],
      rule: 'encoder',
    });
    expect(forceOf(scene, made, new Set()).polarity).toBe('unclear');
  });

  it('declines where what is rejected is an act of speech', () => {
    const scene = sceneOf('ar', 'رفض الوزير التعليق أمس');
    const entry = scene.cues[0]?.meaning.entry ?? null;
    expect(entry?.polarity).toBe('denies');
    const given = { source: [[1, 2]] as const, cue: [[0, 1]] as const, entry, rule: 'linear' };
    const declined = draft({ ...given, content: [[2, 4]] });
    expect(forceOf(scene, declined, new Set()).polarity).toBe('declines');
    const denied = draft({ ...given, content: [[3, 4]] });
    expect(forceOf(scene, denied, new Set()).polarity).toBe('denies');
  });

  it('declines where the act of speech stands last before a last verb', () => {
    const scene = sceneOf('tr', 'Sözcü bu konuda konuşmayı reddetti');
    const entry = scene.cues[4]?.meaning.entry ?? null;
    const given = { source: [[0, 1]] as const, cue: [[4, 5]] as const, entry, rule: 'encoder' };
    const made = draft({ ...given, content: [[1, 4]] });
    expect(forceOf(scene, made, new Set()).polarity).toBe('declines');
  });

  it.each([
    ['Sözcü söyleşiyi yalanladı', 'report'],
    ['Sözcü geminin battığı yönündeki haberi yalanladı', 'content'],
  ])('tells a report that is denied from what it says: %s', (text, denies) => {
    const scene = sceneOf('tr', text);
    const end = scene.passage.words.length;
    const entry = scene.cues[end - 1]?.meaning.entry ?? null;
    const given = { source: [[0, 1]] as const, entry, rule: 'encoder' };
    const made = draft({ ...given, cue: [[end - 1, end]], content: [[1, end - 1]] });
    expect(forceOf(scene, made, new Set())).toEqual({ polarity: 'denies', denies });
  });

  it('denies where the predicate calls the thing false, also inside the cue', () => {
    const scene = sceneOf('de', 'Das nannte der Minister lächerlich.');
    const entry = scene.cues[1]?.meaning.entry ?? null;
    const made = draft({
      source: [[2, 4]],
      cue: [
        [1, 2],
        [4, 5],
      ],
      content: [[0, 1]],
      entry,
      rule: 'linear',
    });
    expect(forceOf(scene, made, new Set())).toEqual({ polarity: 'denies', denies: 'content' });
  });

  it.each([
    ['en', 'The mint called the report a fairy tale', 'called', 'denies', 'report'],
    ['en', 'The mint called the charges a bad joke', 'called', 'denies', 'content'],
    ['en', 'The mint called the charges very serious', 'called', 'asserts', null],
    ['en', 'The mint called the day a bad joke', 'called', 'asserts', null],
    ['de', 'Der Verein nannte die Kritik überzogen', 'nannte', 'denies', 'content'],
    ['de', 'Der Verein nannte die Kritik berechtigt', 'nannte', 'asserts', null],
    ['de', 'Der Verein versicherte die Halle zu bauen', 'versicherte', 'promises', null],
    ['de', 'Der Verein versicherte die Halle sei sicher', 'versicherte', 'asserts', null],
  ])('does what is made of the thing named (%s %s)', (lang, text, verb, polarity, denies) => {
    const scene = sceneOf(lang, text);
    const { words } = scene.passage;
    const at = words.findIndex(({ start, end }) => text.slice(start, end) === verb);
    const made = draft({
      source: [[0, at]],
      cue: [[at, at + 1]],
      content: [[at + 1, words.length]],
      entry: scene.cues[at]?.meaning.entry ?? null,
      rule: 'encoder',
    });
    expect(forceOf(scene, made, new Set())).toEqual({ polarity, denies });
  });
});
