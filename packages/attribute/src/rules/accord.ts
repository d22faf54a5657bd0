/** "According to X, C" and "C, according to X": a phrase names the source, no verb does. */
import { type Draft, draft, extent } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { phraseAfter, phraseBefore, trimStop, withTrailingApposition } from './noun-phrase.ts';
import {
  COLON,
  COMMA,
  type CueMatch,
  clauseBounds,
  isWord,
  markOf,
  opensReport,
  quotationAt,
  type Scene,
} from './scene.ts';

/** One draft for each phrase of accord. */
export function accords(scene: Scene): Draft[] {
  return scene.cues.flatMap((cue) => {
    if (cue === null) return [];
    const { frame } = cue.meaning.entry;
    const opening = frame === 'citing' && cue.meaning.participle && opensClause(scene, cue.run[0]);
    if (frame !== 'accord' && frame !== 'accord-after' && !opening) return [];
    const made = accordAt(scene, cue, frame === 'accord-after');
    return made ? [made] : [];
  });
}

/** "نقلا عن X، …": quoting somebody at a sentence's start is as good as "according to". */
function opensClause(scene: Scene, at: number): boolean {
  return clauseBounds(scene, at)[0] === at;
}

/** "לדבריו, C": the speaker is the one of the statement before. */
export function ownAccords(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const made = scene.cues.flatMap((cue) => {
    if (cue?.meaning.entry.frame !== 'accord-own') return [];
    const [from, to] = clauseBounds(scene, cue.run[0]);
    const content = accordContent(scene, cue.run, from, to);
    const before = lastOuter(drafts, from);
    const speaker = before ? [...before.source, ...before.speaker] : [];
    if (content.length === 0 || speaker.length === 0) return [];
    const { entry } = cue.meaning;
    return [
      draft({ cue: [cue.run], speaker: speaker.slice(0, 1), content, entry, rule: 'accord' }),
    ];
  });
  return [...drafts, ...made];
}

/** The last statement that ends before a word, and of those that end together the outermost. */
export function lastOuter(drafts: readonly Draft[], before: number): Draft | null {
  let last: Draft | null = null;
  let place: Run = [-1, -1];
  for (const one of drafts) {
    const [from, to] = extent([...one.cue, ...one.content]);
    if (to > before || to < place[1] || (to === place[1] && from >= place[0])) continue;
    last = one;
    place = [from, to];
  }
  return last;
}

function accordAt(scene: Scene, cue: CueMatch, sourceFirst: boolean): Draft | null {
  const {
    participle,
    entry: { frame },
  } = cue.meaning;
  const [from, to] = clauseBounds(scene, cue.run[0]);
  const source = sourceFirst
    ? phraseBefore(scene, cue.run[0], from)
    : accordSource(scene, cue.run, from, to);
  if (
    source === null ||
    (frame === 'accord' && participle && !isInserted(scene, cue.run[0], source))
  )
    return null;
  const unit: Run = [Math.min(cue.run[0], source[0]), Math.max(cue.run[1], source[1])];
  const content = accordContent(scene, unit, from, to);
  if (content.length === 0) return null;
  return draft({
    cue: [cue.run],
    source: [source],
    content,
    entry: cue.meaning.entry,
    rule: sourceFirst ? 'accord-after' : 'accord',
  });
}

/** "C, so X(, C)": between marks. */
function isInserted(scene: Scene, at: number, source: Run): boolean {
  if (isWord(scene, at - 1)) return false;
  const next = source[1];
  return !isWord(scene, next) || scene.classes[next] === 'adverb' || scene.classes[next] === 'time';
}

/** Before the content an apposition must be closed by a comma, else it is the content itself. */
function accordSource(scene: Scene, cue: Run, from: number, to: number): Run | null {
  const phrase = phraseAfter(scene, cue[1], to);
  if (phrase === null) return null;
  if (opensReport(scene, phrase[1])) return withClause(scene, phrase, to);
  const full = withTrailingApposition(scene, phrase, to);
  const opensSentence = trimStop(scene, cue[0]) <= from;
  return opensSentence && !COMMA.has(markOf(scene, full[1])) ? phrase : full;
}

/** "סקר שערך המכון, C": the relative clause behind the phrase, where a comma ends it. */
function withClause(scene: Scene, phrase: Run, to: number): Run {
  let comma = phrase[1];
  while (comma < to && !COMMA.has(markOf(scene, comma))) comma++;
  return comma < to ? [phrase[0], comma] : phrase;
}

/** What stands before the phrase in its sentence, or else what follows it. */
export function accordContent(scene: Scene, unit: Run, from: number, to: number): Run[] {
  const before = trimStop(scene, unit[0]);
  const runs: Run[] = [];
  if (before > from) runs.push([from, before]);
  let start = unit[1];
  const mark = markOf(scene, start);
  if (COMMA.has(mark) || COLON.has(mark)) start++;
  const opensSentence = runs.length === 0;
  const runsOn = scene.lexicon.table.order === 'verb-second' && isWord(scene, start);
  if (opensSentence || COMMA.has(mark) || runsOn) {
    const quotation = quotationAt(scene.passage, start, 'open');
    const end = Math.max(trimStop(scene, to), quotation ? quotation.close + 1 : 0);
    if (end > start) runs.push([start, end]);
  }
  return runs;
}
