/**
 * Whose words a statement is that names nobody while nobody has spoken yet: those of the person the text
 * tells of. Only where a verb alone stands for its speaker ("Rana Khalifa shut the door. Said: …").
 */
import { type Draft, extent } from '../draft.ts';
import { parentsOf } from '../frame/nest.ts';
import { findPeople } from '../frame/people.ts';
import type { Run } from '../passage/passage.ts';
import type { Scene } from '../rules/scene.ts';

/** How many paragraphs later somebody who was named is still told of. */
const MAX_PARAGRAPHS_BEHIND = 2; // as for speakers in focus

/** Drafts with the person named last before them as their speaker, where no draft has one before them. */
export function namedSpeakers(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { passage, lexicon } = scene;
  if (!lexicon.table.proDrop) return drafts;
  const parents = parentsOf(drafts);
  const spoken = drafts.filter(
    ({ source, speaker }, index) =>
      (parents[index] ?? -1) < 0 && source.length + speaker.length > 0,
  );
  const first = Math.min(...spoken.map((made) => wholeOf(made)[0]));
  const isOpen = (made: Draft, index: number): boolean =>
    (parents[index] ?? -1) < 0 &&
    made.source.length + made.speaker.length === 0 &&
    made.entry?.frame !== 'hedge' &&
    wholeOf(made)[0] < first;
  if (!drafts.some(isOpen)) return drafts;
  const names = findPeople(passage, lexicon)
    .places.filter(({ person }) => person.sure)
    .map(({ name }) => name.run)
    .filter(([from]) => (passage.quotationOf[from] ?? -1) < 0);
  const paragraph = (word: number): number => passage.words[word]?.paragraph ?? 0;
  return drafts.map((made, index) => {
    if (!isOpen(made, index)) return made;
    const [at] = wholeOf(made);
    const run = names.findLast(([, to]) => to <= at);
    const isNear = run !== undefined && paragraph(at) - paragraph(run[0]) <= MAX_PARAGRAPHS_BEHIND;
    return isNear ? { ...made, speaker: [run] } : made;
  });
}

const wholeOf = ({ content, cue, source }: Draft): Run => extent([...content, ...cue, ...source]);
