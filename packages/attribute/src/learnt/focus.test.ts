import { describe, expect, it } from 'vitest';
import { type Draft, draft } from '../draft.ts';
import { attributionLanguage } from '../languages/index.ts';
import { compileLexicon } from '../lexicon.ts';
import { cutPassage, type Run } from '../passage/passage.ts';
import { type Scene, setScene } from '../rules/scene.ts';
import { speakersInFocus } from './focus.ts';

function sceneOf(text: string, lang = 'en'): Scene {
  const table = attributionLanguage(lang);
  if (table === null) throw new Error(`no table for ${lang}`);
  return setScene(cutPassage(text, lang), compileLexicon(table));
}

const said = (parts: Partial<Draft> & Pick<Draft, 'content'>): Draft =>
  draft({ rule: 'encoder', ...parts });

const speakers = (scene: Scene, ...drafts: Draft[]): (readonly Run[])[] =>
  speakersInFocus(scene, drafts).map(({ speaker }) => speaker);

describe('a statement that names nobody', () => {
  const filler = '\n\nGulls cried.';

  it('without a cue is that of the last speaker', () => {
    const scene = sceneOf('Osk said it burnt. The crane had been new.');
    expect(
      speakers(
        scene,
        said({ source: [[0, 1]], cue: [[1, 2]], content: [[2, 4]] }),
        said({ content: [[5, 9]] }),
      ),
    ).toEqual([[], [[0, 1]]]);
  });

  it('has no speaker where the last one stands too far back', () => {
    const scene = sceneOf(`Osk said it burnt.${filler.repeat(3)}\n\nThe crane had been new.`);
    const { words } = scene.passage;
    const last: Run = [words.length - 6, words.length - 1];
    expect(
      speakers(
        scene,
        said({ source: [[0, 1]], cue: [[1, 2]], content: [[2, 4]] }),
        said({ content: [last] }),
      ),
    ).toEqual([[], []]);
  });

  it('inside another is not that of one outside', () => {
    const scene = sceneOf('Osk said it burnt. Rand said the crane was new.');
    expect(
      speakers(
        scene,
        said({ source: [[0, 1]], cue: [[1, 2]], content: [[2, 4]] }),
        said({ source: [[5, 6]], cue: [[6, 7]], content: [[7, 11]] }),
        said({ content: [[8, 10]] }),
      ),
    ).toEqual([[], [], []]);
  });

  it('with a cue has one only where a verb alone stands for its speaker', () => {
    const drafts = [
      said({ source: [[0, 1]], cue: [[1, 2]], content: [[2, 3]] }),
      said({ cue: [[4, 5]], content: [[5, 6]] }),
    ];
    expect(speakers(sceneOf('A said x. Told y.'), ...drafts)).toEqual([[], []]);
    expect(speakers(sceneOf('A گفت x. گفت y.', 'fa'), ...drafts)).toEqual([[], [[0, 1]]]);
  });

  it('by a verb that says "I" is that of whose words hold it', () => {
    const scene = sceneOf('A: x گفت y. گفتم z.', 'fa');
    const drafts = [
      said({ source: [[0, 1]], cue: [[1, 2]], content: [[2, 9]] }),
      said({ source: [[2, 3]], cue: [[3, 4]], content: [[4, 5]] }),
      said({ cue: [[6, 7]], content: [[7, 8]] }),
    ];
    expect(speakers(scene, ...drafts)).toEqual([[], [], [[0, 1]]]);
  });

  it('by a cue that says whose words they are is that of the last speaker', () => {
    const scene = sceneOf('Die Kammer warnte davor. Nach ihren Angaben fehlt Stoff.', 'de');
    const before = said({ source: [[0, 2]], cue: [[2, 3]], content: [[3, 4]] });
    const bare = said({ cue: [[5, 6]], content: [[8, 10]] });
    expect(speakers(scene, before, said({ cue: [[5, 8]], content: [[8, 10]] }))).toEqual([
      [],
      [[0, 2]],
    ]);
    expect(speakers(scene, before, bare)).toEqual([[], []]);
  });
});
