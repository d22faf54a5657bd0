/**
 * Free indirect speech: sentences whose verb stands in the mood that reports go on saying what the
 * statement before them said, without a cue ("X sagte, … Die Brücke sei gesperrt.").
 */
import { type Draft, draft, extent } from '../draft.ts';
import { matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { trimStop } from './noun-phrase.ts';
import { COMMA, innermost, markOf, type Scene } from './scene.ts';

/** Adds a statement for each run of such sentences; joins those that follow one another. */
export function reportedMoods(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { passage, lexicon } = scene;
  if (lexicon.reportedForms.size === 0) return drafts;
  const taken = new Set(drafts.flatMap((made) => sentencesOf(scene, made)));
  const speakers = lastSpeakers(scene, drafts);
  const made: Draft[] = [];
  let last: { draft: Draft; sentence: number } | null = null;
  passage.sentences.forEach(([from, to], sentence) => {
    const word = passage.words[from];
    if (word === undefined || taken.has(sentence)) return;
    const before = passage.words[from - 1];
    if (before === undefined || before.paragraph !== word.paragraph) return;
    if (innermost(passage, from) !== null || !isReported(scene, [from, to])) return;
    const content: Run = [from, trimStop(scene, to)];
    if (last !== null && last.sentence === sentence - 1) {
      const [first] = last.draft.content as [Run];
      last.draft = { ...last.draft, content: [[first[0], content[1]]] };
      last.sentence = sentence;
      made[made.length - 1] = last.draft;
      return;
    }
    const speaker = speakers.get(sentence - 1);
    if (speaker === undefined) return;
    last = { draft: draft({ content: [content], speaker, rule: 'reported-mood' }), sentence };
    made.push(last.draft);
  });
  return [...drafts, ...made].sort(byPlace);
}

const byPlace = (a: Draft, b: Draft): number => placeOf(a) - placeOf(b);
const placeOf = (made: Draft): number => extent([...made.content, ...made.cue])[0];

function sentencesOf({ passage }: Scene, made: Draft): number[] {
  return [...made.content, ...made.cue].flatMap(([from, to]) => [
    passage.words[from]?.sentence ?? -1,
    passage.words[to - 1]?.sentence ?? -1,
  ]);
}

/** Who spoke last in each sentence that a statement ends in: of several the outermost. */
function lastSpeakers(scene: Scene, drafts: readonly Draft[]): ReadonlyMap<number, readonly Run[]> {
  const speakers = new Map<number, readonly Run[]>();
  const reach = new Map<number, number>();
  for (const made of drafts) {
    const speaker = made.source.length > 0 ? made.source : made.speaker;
    if (speaker.length === 0) continue;
    const [from, to] = extent([...made.content, ...made.cue, ...made.source]);
    const sentence = scene.passage.words[to - 1]?.sentence ?? -1;
    if (to - from <= (reach.get(sentence) ?? 0)) continue;
    reach.set(sentence, to - from);
    speakers.set(sentence, speaker);
  }
  return speakers;
}

/** The first finite verb of the sentence's main clause is one of the mood that reports. */
function isReported(scene: Scene, [from, to]: Run): boolean {
  const { words } = scene.passage;
  for (let at = from; at < to; at++) {
    if (innermost(scene.passage, at) !== null) continue;
    if (COMMA.has(markOf(scene, at)) && scene.classes[at + 1] === 'complementiser') return false;
    const word = words[at];
    if (word === undefined || (word.capital && at > from)) continue;
    // As written: folding takes the marks off that tell "hätte" from "hatte".
    const form = scene.passage.text.slice(word.start, word.end).normalize('NFC').toLowerCase();
    if (scene.lexicon.reportedForms.has(form)) return true;
    if (matchAt(scene.lexicon.plainMood, words, at)) return false;
  }
  return false;
}
