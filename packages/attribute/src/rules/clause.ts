/** Statements with a verb: who stands before or after it, and which words it reports. */
import { type Draft, draft } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { followingContent, precedingContent } from './content.ts';
import { isNounUse, phraseAfter, phraseBefore, withTrailingApposition } from './noun-phrase.ts';
import {
  COMMA,
  type CueMatch,
  clauseBounds,
  isWord,
  markOf,
  quotationAt,
  type Scene,
} from './scene.ts';

/** One draft for each verb that has content, in text order. */
export function clauses(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const cue of scene.cues) {
    if (cue === null || !VERBAL.has(cue.meaning.entry.frame)) continue;
    if (isNounUse(scene, cue.run[0])) continue;
    const made = clauseAt(scene, cue, found.at(-1) ?? null);
    if (made) found.push(made);
  }
  return found;
}

const VERBAL: ReadonlySet<string> = new Set(['clause', 'hearer', 'object', 'manner', 'refusal']);

function clauseAt(scene: Scene, cue: CueMatch, previous: Draft | null): Draft | null {
  const [from, to] = clauseBounds(scene, cue.run[0]);
  const group = verbGroup(scene, cue.run[0], from);
  const inverted = invertedSubject(scene, cue, from, to);
  const before =
    cue.meaning.participle && COMMA.has(markOf(scene, group - 1))
      ? null
      : phraseBefore(scene, group, from);
  const shared =
    before === null && inverted === null ? sharedSubject(scene, cue, group, previous, from) : null;
  const subject = inverted ?? before ?? shared;
  const unitFrom = subject && subject === before ? subject[0] : group;
  const after = inverted ? inverted[1] : cue.run[1];
  const { entry } = cue.meaning;
  const base = { cue: [cue.run], source: subject ? [subject] : [], entry } as const;
  if (entry.frame === 'refusal') {
    return subject ? draft({ ...base, ...refused(scene, cue, to), rule: 'refusal' }) : null;
  }
  const trailing = QUOTING.has(entry.frame) ? precedingContent(scene, unitFrom, from) : null;
  const following = followingContent(scene, after, to, entry.frame);
  if (trailing && subject && (inverted || following.content.length === 0 || following.resumed)) {
    const content = following.resumed ? [...trailing, ...following.content] : trailing;
    return draft({ ...base, content, rule: 'clause-after-content' });
  }
  if (following.content.length === 0) return null;
  if (subject === null && !cue.meaning.participle) return null;
  return draft({
    ...base,
    content: following.content,
    addressee: following.addressee ? [following.addressee] : [],
    rule: cue.meaning.participle ? 'participle' : `clause-${entry.frame}`,
  });
}

const QUOTING: ReadonlySet<string> = new Set(['clause', 'hearer', 'manner']);

/** Where the verb group begins: auxiliaries, adverbs and negations belong to it. */
function verbGroup(scene: Scene, cueStart: number, from: number): number {
  let at = cueStart;
  while (at > from) {
    const before = scene.classes[at - 1];
    if (before === 'auxiliary' || before === 'adverb' || before === 'negation' || before === 'time')
      at--;
    else if (isAdverbial(scene, at - 1)) at--;
    else break;
  }
  return at;
}

const ADVERBIAL = /ly$/;

function isAdverbial(scene: Scene, at: number): boolean {
  const word = scene.passage.words[at];
  return (
    word !== undefined && scene.lexicon.table.capitals && !word.capital && ADVERBIAL.test(word.key)
  );
}

/** '"…," said X': a subject behind the verb where content stands directly before it. */
function invertedSubject(scene: Scene, cue: CueMatch, from: number, to: number): Run | null {
  const start = cue.run[0];
  if (cue.meaning.entry.frame === 'object' || cue.meaning.participle) return null;
  const mark = markOf(scene, start - 1);
  const quoted =
    quotationAt(scene.passage, COMMA.has(mark) ? start - 2 : start - 1, 'close') !== null;
  if (start <= from || !(COMMA.has(mark) || quoted)) return null;
  const phrase = phraseAfter(scene, cue.run[1], to);
  if (phrase === null) return null;
  if (!quoted && phraseBefore(scene, start, from) !== null && !endsClause(scene, phrase[1], to)) {
    return null;
  }
  return withTrailingApposition(scene, phrase, to);
}

/** True where a day, a mark or nothing follows: no content can begin there. */
function endsClause(scene: Scene, at: number, to: number): boolean {
  return at >= to || !isWord(scene, at) || scene.classes[at] === 'time';
}

/** A coordinated verb or a participle speaks for the subject of the clause before it. */
function sharedSubject(
  scene: Scene,
  cue: CueMatch,
  group: number,
  previous: Draft | null,
  from: number,
): Run | null {
  const subject = previous?.source[0];
  const joined = cue.meaning.participle || scene.classes[group - 1] === 'conjunction';
  if (joined && subject && subject[0] >= from && subject[0] < group) return subject;
  return cue.meaning.participle || joined ? phraseAfter(scene, from, group) : null;
}

/** "declined to comment (on X)": the subject refused, or else the refused act in the cue itself. */
function refused(scene: Scene, cue: CueMatch, to: number): { cue: Run[]; content: Run[] } {
  const [first, last] = cue.run;
  if (scene.classes[last] === 'linker') {
    const subject = phraseAfter(scene, last + 1, to);
    if (subject) return { cue: [cue.run], content: [subject] };
  }
  return { cue: [[first, last - 1]], content: [[last - 1, last]] };
}
