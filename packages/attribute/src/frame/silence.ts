/** Silence that an article tells ("has not commented"): a note about the one who is silent. */
import type { Note } from '@hearsay/read';
import { matchAt } from '../lexicon.ts';
import { spanOf } from '../passage/passage.ts';
import { subjectBefore } from '../rules/clause.ts';
import { phraseAfter } from '../rules/noun-phrase.ts';
import { clauseBounds, type Scene } from '../rules/scene.ts';
import type { MentionRegister, PartPassage } from './mentions.ts';
import { sourceKind } from './source-type.ts';

/** One note for each phrase of silence; its place is the phrase with its subject. */
export function silences(
  scene: Scene,
  place: PartPassage,
  register: MentionRegister,
  outletNames: ReadonlySet<string>,
): Note[] {
  const notes: Note[] = [];
  const { words } = scene.passage;
  for (let at = 0; at < words.length; at++) {
    const match = matchAt(scene.lexicon.silences, words, at);
    if (match === null) continue;
    const [from] = clauseBounds(scene, at);
    const subject = subjectBefore(scene, at, from) ?? subjectAfter(scene, at + match.length);
    const kind = subject && sourceKind(scene.passage, scene.lexicon, subject, outletNames);
    notes.push({
      kind: 'silence',
      mention: subject && kind ? register.of(place, subject, kind) : null,
      place: {
        part: place.part,
        partIndex: place.partIndex,
        spans: [spanOf(scene.passage, [subject?.[0] ?? at, at + match.length])],
      },
      date: null,
    });
    at += match.length - 1;
  }
  return notes;
}

/** With the verb first the silent one stands behind it. */
function subjectAfter(scene: Scene, at: number): readonly [number, number] | null {
  if (scene.lexicon.table.order !== 'verb-first') return null;
  return phraseAfter(scene, at, clauseBounds(scene, at - 1)[1]);
}
