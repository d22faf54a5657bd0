/**
 * Whose words a statement is that names nobody: those of the speaker in focus, the last one before it.
 * Its source keeps no words and points to that speaker's mention.
 */
import { type Draft, extent } from '../draft.ts';
import { parentsOf } from '../frame/nest.ts';
import { findIn, type Lexicon } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import type { Scene } from '../rules/scene.ts';

/** How many paragraphs later a speaker is still in focus. */
const MAX_PARAGRAPHS_BEHIND = 2; // as for quotations that stand alone

/**
 * Drafts with a speaker where neither the sentence nor a rule gives one: statements without a cue, and in
 * languages where a verb alone stands for its speaker those with one. Inside a statement only what
 * stands beside it there counts.
 */
export function speakersInFocus(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const parents = parentsOf(drafts);
  const inOrder = drafts
    .map((_, index) => index)
    .sort((a, b) => start(drafts, a) - start(drafts, b));
  /** The last draft with a speaker at each level, by the index of its parent. */
  const last = new Map<number, Draft>();
  const found = [...drafts];
  for (const index of inOrder) {
    const made = drafts[index] as Draft;
    const level = parents[index] as number;
    const lacks = speakerOf(made).length === 0 && standsForSpeaker(scene, made);
    // "I told him …", said with the verb alone, is told by whoever is quoted.
    const isOwn = level >= 0 && saysOfOneself(scene, made);
    const before = isOwn ? found[level] : last.get(level);
    const speaker = before === undefined ? [] : speakerOf(before);
    if (before && lacks && (isOwn || isNear(scene, before, made)))
      found[index] = { ...made, speaker };
    const settled = found[index] as Draft;
    if (speakerOf(settled).length > 0) last.set(level, settled);
  }
  return found;
}

const wholeOf = ({ content, cue, source }: Draft): Draft['content'] => [
  ...content,
  ...cue,
  ...source,
];

const start = (drafts: readonly Draft[], index: number): number =>
  extent(wholeOf(drafts[index] as Draft))[0];

const speakerOf = ({ source, speaker }: Draft): Draft['speaker'] =>
  source.length > 0 ? source : speaker;

/** A hedge ("reportedly") stands for nobody. */
function standsForSpeaker({ lexicon, passage }: Scene, { cue, entry }: Draft): boolean {
  if (cue.length === 0) return true;
  if (entry?.frame === 'hedge') return false;
  return lexicon.table.proDrop || cue.some((run) => namesOwner(passage, lexicon, run));
}

/** "Ihren Angaben zufolge": the cue says whose words they are, of one named before. */
function namesOwner({ words }: Passage, lexicon: Lexicon, [from, to]: Run): boolean {
  return findIn(lexicon.possessors, words, from, to) !== null;
}

/** By the ending of the cue's verb. */
function saysOfOneself({ lexicon, passage }: Scene, { cue }: Draft): boolean {
  return cue.some(([from, to]) =>
    passage.words
      .slice(from, to)
      .some(({ key }) => lexicon.firstPerson.some((ending) => key.endsWith(ending))),
  );
}

function isNear({ passage }: Scene, before: Draft, made: Draft): boolean {
  const paragraph = (word: number): number => passage.words[word]?.paragraph ?? 0;
  const gap = paragraph(extent(wholeOf(made))[0]) - paragraph(extent(wholeOf(before))[1] - 1);
  return gap <= MAX_PARAGRAPHS_BEHIND;
}
