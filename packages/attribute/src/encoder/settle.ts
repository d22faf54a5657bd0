/** Candidates that claim the same words: which stay, which stand inside another, who keeps a word. */
import type { Run } from '../passage/passage.ts';
import type { Candidate } from './candidate.ts';
import { neighbourhood } from './neighbours.ts';

/** Contents that share more than this (Dice) are two readings of one statement. */
const ALIKE = 0.8;
/** Share of an inner statement's content that lies in the outer one's. */
const NESTED = 0.5;
/** How much stronger an inner statement must be to break the outer one up. */
const INNER_FACTOR = 1.3; // PolNeAR train, held-out documents
/** Inside another's content most weak candidates are what that other one did, not said. */
const LEAST_NESTED = 0.5;
/** Share of its content that a candidate must keep: with less it is a scrap of another. */
const LEAST_LEFT = 0.25;

/**
 * Statements among the candidates: of two readings the stronger stays; one inside another's content
 * is kept there, unless it is so much stronger that the outer one is wrong; a word that two others
 * share is whose it is more surely. `reach` is the most words that a candidate spans: only neighbours
 * are compared, so in linear time.
 */
export function settleCandidates(candidates: readonly Candidate[], reach: number): Candidate[] {
  const near = neighbourhood(reach);
  for (const candidate of [...candidates].sort(byStrength)) {
    const rivals = near.around(candidate);
    if (rivals.some((other) => isSameStatement(other, candidate))) continue;
    if (rivals.some((other) => breaksUp(other, candidate))) continue;
    if (candidate.confidence < LEAST_NESTED && rivals.some((other) => isNested(candidate, other)))
      continue;
    near.add(candidate);
  }
  return near.all().flatMap((candidate) => {
    const content = ownContent(candidate, near.around(candidate));
    const left = size(content);
    return left > 0 && left >= LEAST_LEFT * size(candidate.content)
      ? [{ ...candidate, content }]
      : [];
  });
}

const byStrength = (a: Candidate, b: Candidate): number =>
  b.strength - a.strength || a.cue[0] - b.cue[0];

const breaksUp = (inner: Candidate, outer: Candidate): boolean =>
  inner.strength > outer.strength * INNER_FACTOR && isNested(inner, outer);

/** The words of a candidate that no other claims; one inside another's content stays inside. */
function ownContent(candidate: Candidate, near: readonly Candidate[]): Run[] {
  const others = near.filter((other) => other !== candidate);
  const outer = others.filter((other) => isNested(candidate, other));
  const rivals = others.filter((other) => !outer.includes(other) && !isNested(other, candidate));
  const runs: [number, number][] = [];
  for (const [from, to] of candidate.content) {
    for (let at = from; at < to; at++) {
      if (rivals.some((other) => claims(other, candidate, at))) continue;
      if (outer.some((other) => !holds(other.content, at))) continue;
      const last = runs.at(-1);
      if (last?.[1] === at && at > from) last[1] = at + 1;
      else runs.push([at, at + 1]);
    }
  }
  return runs;
}

/** Whether a word is more surely the other's; of equals the earlier cue's. */
function claims(other: Candidate, one: Candidate, at: number): boolean {
  if (!holds(other.content, at)) return false;
  const theirs = other.contentAt(at);
  const own = one.contentAt(at);
  return theirs > own || (theirs === own && other.cue[0] < one.cue[0]);
}

const holds = (runs: readonly Run[], at: number): boolean =>
  runs.some(([from, to]) => from <= at && at < to);

const size = (runs: readonly Run[]): number => runs.reduce((sum, [from, to]) => sum + to - from, 0);

/** How many words are in both; runs of one candidate do not overlap. */
function shared(runs: readonly Run[], others: readonly Run[]): number {
  let words = 0;
  for (const [from, to] of runs)
    for (const [start, end] of others)
      words += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return words;
}

/** Whether the inner one is said inside the outer; an anchor is content and says nothing of that. */
const holdsCue = (outer: Candidate, { cue, isCueless }: Candidate): boolean =>
  !isCueless && shared([cue], outer.content) === cue[1] - cue[0];

function isNested(inner: Candidate, outer: Candidate): boolean {
  if (!holdsCue(outer, inner)) return false;
  return shared(inner.content, outer.content) > NESTED * size(inner.content);
}

function isSameStatement(a: Candidate, b: Candidate): boolean {
  if (holdsCue(a, b) || holdsCue(b, a)) return false;
  return 2 * shared(a.content, b.content) > ALIKE * (size(a.content) + size(b.content));
}
