import { describe, expect, it } from 'vitest';
import { type Draft, draft } from '../draft.ts';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage, wordsText } from '../passage/passage.ts';
import { type Scene, setScene } from '../rules/scene.ts';
import { namedSpeakers } from './named-speakers.ts';

function sceneOf(lang: string, text: string): Scene {
  const table = attributionLanguage(lang);
  if (table === null) throw new Error(`${lang} has no table`);
  return setScene(cutPassage(text, lang), compileLexicon(table));
}

/** A draft of a word that says something, with what follows it up to the sentence's end. */
function told(scene: Scene, cue: string): Draft {
  const at = scene.passage.words.findIndex(({ start, end }) => {
    return scene.passage.text.slice(start, end) === cue;
  });
  const end = scene.passage.sentences[scene.passage.words[at]?.sentence ?? 0]?.[1] ?? at + 2;
  return draft({ cue: [[at, at + 1]], content: [[at + 1, end]], rule: 'encoder' });
}

function speakers(scene: Scene, drafts: readonly Draft[]): (string | null)[] {
  return namedSpeakers(scene, drafts).map(({ speaker }) =>
    speaker[0] ? wordsText(scene.passage, speaker[0]) : null,
  );
}

describe('a statement that names nobody before anybody has spoken', () => {
  it('is of the person named last before it', () => {
    const scene = sceneOf('ar', 'كانت رنا خليفة في المتجر. وقالت إن السوق كسدت.');
    expect(speakers(scene, [told(scene, 'وقالت')])).toEqual(['رنا خليفة']);
  });

  it('keeps the speaker in focus where somebody has spoken', () => {
    const scene = sceneOf('ar', 'قال سليم حداد إن السوق كسدت. وأضاف إن الميناء مغلق.');
    const first = { ...told(scene, 'قال'), source: [[1, 3]] as const };
    expect(speakers(scene, [first, told(scene, 'وأضاف')])).toEqual([null, null]);
  });

  it('stays nobody’s where a verb needs its subject, and where nobody was named', () => {
    const english = sceneOf('en', 'Rana Marsh shut the door. Said the market was down.');
    expect(speakers(english, [told(english, 'Said')])).toEqual([null]);
    const scene = sceneOf('ar', 'أغلق المتجر بابه. وقال إن السوق كسدت.');
    expect(speakers(scene, [told(scene, 'وقال')])).toEqual([null]);
  });
});
