/** Sources of learnt statements beside the noun phrases that the rules see. */
import type { Draft } from '../draft.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { isWord, type Scene } from '../rules/scene.ts';
import type { Link } from './link.ts';

/** A mark at the end is part of no cue and of no source. */
export function bareRun(scene: Scene, [from, to]: Run): Run {
  let end = to;
  while (end > from + 1 && !isWord(scene, end - 1)) end--;
  return [from, end];
}

/**
 * The rules' noun phrase where it begins with the learnt source and goes on: a chain over words stops
 * at the comma of a relative clause, a phrase does not.
 */
export function wholePhrase(
  scene: Scene,
  learnt: readonly Run[],
  ruled: readonly Run[],
): readonly Run[] {
  const words = learnt.map((run) => bareRun(scene, run));
  const [first] = words;
  const [phrase] = ruled;
  if (words.length !== 1 || ruled.length !== 1 || !first || !phrase) return words;
  return phrase[0] === first[0] && phrase[1] > first[1] ? ruled : words;
}

/**
 * A chain that gives a source several runs often takes the beginning of the content for one of them:
 * those that the rules see inside the same cue's content go there.
 */
export function partedSource(
  link: Link,
  ruled: Draft | undefined,
): Pick<Link, 'source' | 'content'> {
  const { source, content } = link;
  const isContent = ([from, to]: Run): boolean =>
    ruled?.content.some(([start, end]) => from >= start && to <= end) ?? false;
  const kept = source.filter((run) => !isContent(run));
  if (kept.length === 0 || kept.length === source.length) return { source, content };
  const moved = source.filter(isContent);
  return { source: kept, content: [...moved, ...content].sort((a, b) => a[0] - b[0]) };
}

/**
 * The learnt source, completed by the rules' phrase where it lacks what a source cannot be without: the
 * condition under which it speaks ("who asked not to be named"), the name behind "the newspaper", and
 * the noun of "according to X".
 */
export function completedSource(
  scene: Scene,
  link: Link,
  ruled: Draft | undefined,
): readonly Run[] {
  const learnt = link.source.map((run) => bareRun(scene, run));
  if (ruled === undefined) return learnt;
  if (takesRuledAccord(link, ruled)) return ruled.source;
  const whole = wholePhrase(scene, learnt, ruled.source);
  const [from, end] = learnt[0] ?? [0, 0];
  const to = whole[0]?.[1] ?? 0;
  if (to <= end) return learnt;
  const { lexicon, passage } = scene;
  const isCondition = findIn(lexicon.conditions, passage.words, end, to) !== null;
  const noun = scene.classes[from] === 'determiner' ? from + 1 : from;
  const isKindAlone = noun + (matchAt(lexicon.kinds, passage.words, noun)?.length ?? 0) === end;
  return isCondition || (isKindAlone && isWord(scene, end)) ? whole : learnt;
}

/** The learnt cue, or the rules' where it has taken in the beginning of the source. */
export function completedCue(scene: Scene, link: Link, ruled: Draft | undefined): readonly Run[] {
  if (link.isCueless) return [];
  const reachesIn = ruled?.source.some((run) => touch(run, link.cue)) ?? false;
  if (ruled && reachesIn && takesRuledAccord(link, ruled)) return ruled.cue;
  return [bareRun(scene, link.cue)];
}

const ACCORDS: ReadonlySet<string> = new Set(['accord', 'accord-after']);

/** "According to X": a phrase beside its noun leaves no doubt, so that nothing or half of it gives way. */
function takesRuledAccord({ source, cue }: Link, { entry, source: ruled }: Draft): boolean {
  const [phrase] = ruled;
  if (!ACCORDS.has(entry?.frame ?? '') || phrase === undefined) return false;
  if (source.length === 0) return true;
  const isInside = source.every(([from, to]) => from >= phrase[0] && to <= phrase[1]);
  return isInside && touch(phrase, cue);
}

const touch = (a: Run, b: Run): boolean => a[0] < b[1] && b[0] < a[1];
