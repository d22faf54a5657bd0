/** Headlines and labels without a verb: "Ministry: talks are over", "Talks are over: report". */
import { type Draft, draft } from '../draft.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { isNominal, trimStop } from './noun-phrase.ts';
import { COLON, DASH, isWord, markOf, quotationAt, type Scene } from './scene.ts';

/** A speaker's label is a name with a title at most. */
export const MAX_LABEL: number = 6; // words
/** A text is a transcript when so many paragraphs begin with a label. */
const MIN_LABELS = 3;

/** `X: claim` and `claim: X` in a headline. */
export function headlines(scene: Scene): Draft[] {
  const { words } = scene.passage;
  for (let at = 1; at < words.length - 1; at++) {
    if (!COLON.has(markOf(scene, at))) continue;
    const left: Run = [0, at];
    const right: Run = [at + 1, trimStop(scene, titleEnd(scene, at + 1))];
    const behind = right[1] - right[0] <= MAX_LABEL_BEHIND && right[1] > right[0];
    if (behind && namesSource(scene, right) && isLabel(scene, right)) {
      return [labelled(right, at, left, 'headline')];
    }
    const rubric = matchAt(scene.lexicon.rubrics, words, 0) !== null;
    if (!rubric && isLabel(scene, left) && right[1] - right[0] > 1) {
      return [labelled(left, at, right, 'headline')];
    }
    return [];
  }
  return [];
}

/** "Claim: report": a label behind the claim is shorter than one before it. */
const MAX_LABEL_BEHIND = 3; // words

/** Where the site's own name begins (" - Harbor Post"), or the end. */
function titleEnd(scene: Scene, from: number): number {
  for (let at = scene.passage.words.length - 1; at > from; at--) {
    const mark = markOf(scene, at);
    if (DASH.has(mark) || mark === '|') return at;
  }
  return scene.passage.words.length;
}

/** Paragraphs of a transcript: the label is the source, the colon the cue. */
export function transcripts(scene: Scene): Draft[] {
  const found = scene.passage.paragraphs.flatMap(([start, end]) => {
    // A printed extract has a quotation mark before each label, and one behind the last word.
    const quoted = quotationAt(scene.passage, start, 'open');
    const from = quoted ? start + 1 : start;
    const to = quoted?.close === end - 1 && quoted.closed ? end - 1 : end;
    const colon = labelColon(scene, from, to);
    if (colon < 0) return [];
    const content: Run = [colon + 1, to];
    return content[1] > content[0] ? [labelled([from, colon], colon, content, 'transcript')] : [];
  });
  return found.length >= MIN_LABELS ? found : found.filter((made) => isQuoted(scene, made));
}

function labelled(source: Run, colon: number, content: Run, rule: string): Draft {
  return draft({ source: [source], cue: [[colon, colon + 1]], content: [content], rule });
}

function isQuoted(scene: Scene, made: Draft): boolean {
  const start = made.content[0]?.[0] ?? -1;
  return quotationAt(scene.passage, start, 'open') !== null;
}

function labelColon(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + MAX_LABEL + 1); at++) {
    if (COLON.has(markOf(scene, at))) return isLabel(scene, [from, at]) ? at : -1;
  }
  return -1;
}

/** Short, nothing but names and nouns, no cue: a speaker and not a clause. */
export function isLabel(scene: Scene, [from, to]: Run): boolean {
  if (to - from > MAX_LABEL || to <= from) return false;
  let nominal = 0;
  for (let at = from; at < to; at++) {
    const capital = scene.passage.words[at]?.capital === true;
    const verb = scene.cues[at] && !matchAt(scene.lexicon.kinds, scene.passage.words, at);
    if (verb && !(scene.lexicon.table.capitals && capital)) return false;
    if (isNominal(scene, at) || (at === from && isWord(scene, at) && scene.classes[at] === null))
      nominal++;
    else if (scene.classes[at] === 'breaker' || scene.classes[at] === 'pronoun') return false;
  }
  return nominal > 0;
}

/** A label behind the claim must be a known kind of source ("report", "ministry"). */
function namesSource(scene: Scene, [from, to]: Run): boolean {
  const { words } = scene.passage;
  const { kinds, roles } = scene.lexicon;
  return findIn(kinds, words, from, to) !== null || findIn(roles, words, from, to) !== null;
}
