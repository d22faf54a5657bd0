/** Statements with a verb: who stands before or after it, and which words it reports. */
import { type Draft, draft } from '../draft.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { followingContent, precedingContent } from './content.ts';
import {
  isAdverb,
  isNounUse,
  phraseAfter,
  phraseBefore,
  withTrailingApposition,
} from './noun-phrase.ts';
import {
  COMMA,
  type CueMatch,
  clauseBounds,
  isJoined,
  isWord,
  markOf,
  quotationAt,
  type Scene,
} from './scene.ts';
import { verbFinalAt } from './verb-final.ts';
import { verbSecondAt } from './verb-second.ts';

/** One draft for each verb that has content, in text order. */
export function clauses(scene: Scene): Draft[] {
  const found: Draft[] = [];
  for (const cue of scene.cues) {
    if (cue === null || !VERBAL.has(cue.meaning.entry.frame)) continue;
    if (isNounUse(scene, cue.run[0]) || isDisarmed(scene, cue)) continue;
    const previous = found.findLast(({ rule }) => rule !== 'nominal') ?? null;
    const made = clauseAt(scene, cue, previous);
    if (made) found.push(made);
  }
  return found;
}

/** "was reported", "to say": the verb's subject is not the one who speaks. */
function isDisarmed(scene: Scene, { run, meaning }: CueMatch): boolean {
  if (meaning.participle || run[1] - run[0] > 1) return false;
  return matchAt(scene.lexicon.disarming, scene.passage.words, run[0] - 1) !== null;
}

const VERBAL: ReadonlySet<string> = new Set([
  'clause',
  'that',
  'hearer',
  'object',
  'manner',
  'refusal',
  'venue',
  'agent',
]);

function clauseAt(scene: Scene, cue: CueMatch, previous: Draft | null): Draft | null {
  if (scene.lexicon.table.order === 'verb-second') return verbSecondAt(scene, cue, previous);
  if (scene.lexicon.table.order === 'verb-final' && cue.meaning.entry.frame !== 'refusal') {
    const made = verbFinalAt(scene, cue, previous);
    if (made || cue.meaning.participle || cue.meaning.entry.frame === 'agent') return made;
  }
  const [from, to] = clauseBounds(scene, cue.run[0]);
  const subject = findSubject(scene, cue, previous, from, to);
  const { entry, participle } = cue.meaning;
  const base = {
    cue: [cue.run],
    source: subject.run ? [subject.run] : [],
    speaker: subject.run ? [] : subject.speaker,
    entry,
  };
  const known = base.source.length + base.speaker.length > 0;
  if (entry.frame === 'refusal') {
    return known ? draft({ ...base, ...refused(scene, cue, to), rule: 'refusal' }) : null;
  }
  const refusal = refusedBehind(scene, cue, subject, to);
  if (refusal) return refusal;
  if (reportsBefore(scene, cue)) {
    const run = beforeReport(scene, cue, subject.run);
    const content = contentBetween(scene, run, cue.run[0], from);
    const source = run ? [run] : base.source;
    if (content !== null)
      return known ? draft({ ...base, source, content, rule: 'verb-final' }) : null;
  }
  const behind = subject.side === 'after';
  // ", which told Ankara": what a relative clause reports stands behind its verb.
  const relative = subject.run !== null && scene.classes[subject.run[0]] === 'relative';
  const trailing = relative ? null : trailingContent(scene, cue, subject.unit, from);
  const following = followingContent(
    scene,
    behind ? behindSubject(scene, subject.run) : cue.run[1],
    to,
    entry.frame,
  );
  const goesOn = following.content.length > 0;
  if (trailing && known && (!goesOn || following.resumed || subject.inverted)) {
    const content = following.resumed ? [...trailing, ...following.content] : trailing;
    return draft({ ...base, content, rule: 'clause-after-content' });
  }
  if (!goesOn && known && entry.frame === 'object' && entry.polarity === 'declines')
    return draft({ ...base, ...refused(scene, cue, to), rule: 'refusal' });
  if (!goesOn && entry.frame === 'object') return splitObject(scene, cue, subject);
  if (!goesOn || !(known || participle)) return null;
  return draft({
    ...base,
    content: following.content,
    addressee: following.addressee ? [following.addressee] : [],
    rule: participle ? 'participle' : `clause-${entry.frame}`,
  });
}

/** "وزارت خارجه گزارش … را تکذیب کرد": what is denied begins at the word for a report. */
function beforeReport(scene: Scene, cue: CueMatch, subject: Run | null): Run | null {
  if (subject === null || cue.meaning.entry.frame !== 'object') return subject;
  const [from, to] = subject;
  const report = findIn(scene.lexicon.reportWords, scene.passage.words, from + 1, to);
  return report ? [from, report.at] : subject;
}

/** Past the subject and, with the verb first, past the comma that closes its apposition. */
function behindSubject(scene: Scene, run: Run | null): number {
  if (run === null) return 0;
  const closes = scene.lexicon.table.order === 'verb-first' && COMMA.has(markOf(scene, run[1]));
  return closes ? run[1] + 1 : run[1];
}

/** True where content stands between subject and verb: always at the verb's end, else for objects. */
function reportsBefore(scene: Scene, cue: CueMatch): boolean {
  const { order, subject } = scene.lexicon.table;
  return (
    order === 'verb-final' || (subject === 'clause-start' && cue.meaning.entry.frame === 'object')
  );
}

/** "نفت الوزارة التقرير": without a mark between them the phrase's last noun is the object. */
function splitObject(scene: Scene, cue: CueMatch, { run, side }: Subject): Draft | null {
  const { order } = scene.lexicon.table;
  const joined = order === 'verb-first' ? side === 'after' : order === 'verb-final';
  if (run === null || !joined || run[1] - run[0] < 2) return null;
  const last = run[1] - 1;
  return draft({
    cue: [cue.run],
    source: [[run[0], last]],
    content: [[last, run[1]]],
    entry: cue.meaning.entry,
    rule: 'object-split',
  });
}

interface Subject {
  readonly run: Run | null;
  /** The speaker of the statement before, where the verb alone stands for it. */
  readonly speaker: readonly Run[];
  readonly side: 'before' | 'after' | 'shared';
  /** Behind the verb because content stands before it. */
  readonly inverted: boolean;
  /** First word of subject and verb group. */
  readonly unit: number;
}

function findSubject(
  scene: Scene,
  cue: CueMatch,
  previous: Draft | null,
  from: number,
  to: number,
): Subject {
  const { table } = scene.lexicon;
  const group = verbGroup(scene, cue.run[0], from);
  const found = (run: Run | null, side: Subject['side'], inverted = false): Subject => ({
    run,
    speaker: [],
    side,
    inverted,
    unit: side === 'before' && run ? run[0] : group,
  });
  const inverted = invertedSubject(scene, cue, from, to);
  if (inverted) return found(inverted, 'after', true);
  const hanging = cue.meaning.participle && COMMA.has(markOf(scene, group - 1));
  const before = hanging || isJoined(scene, cue) ? null : subjectBefore(scene, group, from);
  if (before) return found(before, 'before');
  const shared = sharedSubject(scene, cue, group, previous, from);
  if (shared) return found(shared, 'shared');
  if (table.order === 'verb-first' || table.commaOpensContent) {
    let start = cue.run[1];
    while (scene.classes[start] === 'time' || scene.classes[start] === 'adverb') start++;
    const after = phraseAfter(scene, start, to);
    if (after) return found(withTrailingApposition(scene, after, to, true), 'after');
  }
  if (!table.proDrop || previous === null) return found(null, 'shared');
  const speaker = previous.source.length > 0 ? previous.source : previous.speaker;
  return { ...found(null, 'shared'), speaker };
}

/** Next to the verb, or the first phrase of the clause behind its settings. */
export function subjectBefore(scene: Scene, group: number, from: number): Run | null {
  const beside = phraseBefore(scene, group, from);
  if (scene.lexicon.table.subject === 'beside') return beside;
  if (beside && COMMA.has(markOf(scene, group - 1))) return beside;
  let start = from;
  while (start < group && (scene.classes[start] === 'time' || !isWord(scene, start))) {
    if (quotationAt(scene.passage, start, 'open')) return null;
    start++;
  }
  if (matchAt(scene.lexicon.settings, scene.passage.words, start)) {
    let comma = start;
    while (comma < group && !COMMA.has(markOf(scene, comma))) comma++;
    start = comma < group ? comma + 1 : start;
  }
  const upTo = scene.lexicon.table.order === 'verb-final' ? firstComma(scene, start, group) : -1;
  if (upTo > start) return [start, upTo];
  const first = phraseAfter(scene, start, group);
  if (first === null) return beside;
  const full = withTrailingApposition(scene, first, group, true);
  return full[1] <= group ? full : first;
}

/** With the verb last a comma ends the subject, however long its clause is; -1 where none does. */
function firstComma(scene: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + MAX_SUBJECT); at++) {
    if (quotationAt(scene.passage, at, 'open')) return -1;
    if (COMMA.has(markOf(scene, at))) return at;
  }
  return -1;
}

const MAX_SUBJECT = 16; // words: longer ones are clauses of their own

/** The words between a subject and its verb at the end: a quotation or a clause. */
function contentBetween(
  scene: Scene,
  subject: Run | null,
  verb: number,
  from: number,
): Run[] | null {
  const last = COMMA.has(markOf(scene, verb - 1)) ? verb - 1 : verb;
  const quotation = quotationAt(scene.passage, last - 1, 'close');
  if (quotation && (subject === null || subject[1] <= quotation.open)) {
    return [[quotation.open, quotation.close + 1]];
  }
  let start = subject && subject[0] < verb ? subject[1] : from;
  while (start < last && (!isWord(scene, start) || LEADING.has(scene.classes[start] ?? null))) {
    if (quotationAt(scene.passage, start, 'open')) break;
    start++;
  }
  let end = last;
  while (end > start && scene.classes[end - 1] === 'breaker') end--;
  return end - start >= MIN_BETWEEN ? [[start, end]] : null;
}

/** Words between a subject and what it says that belong to neither ("ise salı günü"). */
const LEADING: ReadonlySet<string | null> = new Set(['time', 'breaker']);

/** A reported clause before its verb has at least a subject and a verb of its own. */
const MIN_BETWEEN = 2; // words

/** What stands before the unit; verbs with an object take a quotation only. */
function trailingContent(scene: Scene, cue: CueMatch, unit: number, from: number): Run[] | null {
  const { frame } = cue.meaning.entry;
  if (!QUOTING.has(frame) && frame !== 'object') return null;
  const as = matchAt(scene.lexicon.asWords, scene.passage.words, unit - 1) ? 1 : 0;
  const content = precedingContent(scene, unit - as, from);
  const last = content?.at(-1)?.[1] ?? 0;
  return QUOTING.has(frame) || quotationAt(scene.passage, last - 1, 'close') ? content : null;
}

const QUOTING: ReadonlySet<string> = new Set(['clause', 'hearer', 'manner']);

/** Where the verb group begins: auxiliaries, adverbs and negations belong to it. */
function verbGroup(scene: Scene, cueStart: number, from: number): number {
  let at = cueStart;
  while (at > from) {
    const before = scene.classes[at - 1];
    if (before === 'auxiliary' || before === 'adverb' || before === 'negation' || before === 'time')
      at--;
    else if (isAdverb(scene, at - 1)) at--;
    else if (matchAt(scene.lexicon.adverbs, scene.passage.words, at - 1)) at--;
    else break;
  }
  return at;
}

/** '"…," said X': a subject behind the verb where content stands directly before it. */
function invertedSubject(scene: Scene, cue: CueMatch, from: number, to: number): Run | null {
  const start = cue.run[0];
  if (cue.meaning.entry.frame === 'object' || cue.meaning.participle) return null;
  const mark = markOf(scene, start - 1);
  const quoted =
    quotationAt(scene.passage, COMMA.has(mark) ? start - 2 : start - 1, 'close') !== null;
  if (start <= from || !(COMMA.has(mark) || quoted)) return null;
  if (cue.meaning.entry.frame === 'hearer' && !quoted) return null;
  const phrase = phraseAfter(scene, cue.run[1], to);
  if (phrase === null || scene.classes[phrase[1]] === 'complementiser') return null;
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
  const prefixed = isJoined(scene, cue);
  if ((joined || prefixed) && subject && subject[0] >= from && subject[0] < group) return subject;
  return joined || prefixed ? phraseAfter(scene, from, group) : null;
}

/** "رفض X التعليق": with the verb first the refused act stands behind the subject. */
function refusedBehind(scene: Scene, cue: CueMatch, subject: Subject, to: number): Draft | null {
  if (subject.side !== 'after' || subject.run === null) return null;
  const [from, end] = subject.run;
  const act = findIn(scene.lexicon.refusedActs, scene.passage.words, from, Math.min(to, end + 2));
  if (act === null || act.at <= from) return null;
  const run: Run = [act.at, act.at + act.length];
  const source: Run = [from, bare(scene, [from, act.at])[1]];
  const refusal = scene.lexicon.table.cues.find((entry) => entry.frame === 'refusal') ?? null;
  const about = phraseAfter(scene, run[1] + 1, to);
  const parted = about && JOINING.has(scene.classes[run[1]] ?? null);
  return draft({
    cue: parted ? [cue.run, run] : [cue.run],
    source: [source],
    content: parted ? [about] : [run],
    entry: refusal,
    rule: 'refusal',
  });
}

/** "declined to comment (on X)": the subject refused, or else the refused act in the cue itself. */
function refused(scene: Scene, cue: CueMatch, to: number): { cue: Run[]; content: Run[] } {
  const [first, last] = cue.run;
  if (scene.classes[last] === 'linker') {
    const subject = phraseAfter(scene, last + 1, to);
    if (subject) return { cue: [cue.run], content: [subject] };
  }
  const act = findIn(scene.lexicon.refusedActs, scene.passage.words, first, last);
  if (act === null) return { cue: [cue.run], content: [cue.run] };
  const content: Run = [act.at, act.at + act.length];
  const rest: Run[] = [
    [first, content[0]],
    [content[1], last],
  ];
  return {
    cue: rest.map((run) => bare(scene, run)).filter(([from, end]) => end > from),
    content: [content],
  };
}

/** A run without prepositions at its ends ("declined to"). */
function bare(scene: Scene, [from, to]: Run): Run {
  let start = from;
  let end = to;
  while (end > start && JOINING.has(scene.classes[end - 1] ?? null)) end--;
  while (start < end && JOINING.has(scene.classes[start] ?? null)) start++;
  return [start, end];
}

const JOINING: ReadonlySet<string | null> = new Set(['linker', 'breaker']);
