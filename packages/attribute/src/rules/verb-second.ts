/**
 * Clauses with the verb second: what stands before the finite verb is one phrase, its subject or not;
 * a participle or a prefix closes the clause; content follows a comma, a colon or a quotation, and a
 * clause opened by "as" puts its verb last.
 */
import { type Draft, draft } from '../draft.ts';
import type { CueEntry } from '../languages/table.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { contentFrom, precedingContent } from './content.ts';
import { phraseAfter, phraseBefore, trimStop, withTrailingApposition } from './noun-phrase.ts';
import {
  COLON,
  COMMA,
  type CueMatch,
  clauseBounds,
  isWord,
  markOf,
  quotationAt,
  type Scene,
} from './scene.ts';

/** The draft of one cue in a language with the verb second, or null. */
export function verbSecondAt(scene: Scene, cue: CueMatch, previous: Draft | null): Draft | null {
  const [from, to] = clauseBounds(scene, cue.run[0]);
  const [start, end] = segmentAround(scene, cue.run, from, to);
  const whole = completed(scene, cue, to);
  if (whole === null) return null;
  if (matchAt(scene.lexicon.asWords, scene.passage.words, start))
    return asClause(scene, whole, { from, to, start, end });
  const verb = finiteVerb(scene, whole, start, end);
  if (verb === null) return null;
  const parts = { from, to, start, end, verb };
  const subject = subjectOf(scene, parts, previous);
  if (subject === null) return null;
  return reported(scene, whole, parts, subject);
}

/** A cue with the words that complete it. */
interface WholeCue {
  readonly entry: CueEntry;
  readonly run: Run;
  /** The prefix at the clause's end. */
  readonly closing: readonly Run[];
}

/** The cue by what closes its clause; null where nothing does that must. */
function completed(scene: Scene, { run, meaning }: CueMatch, to: number): WholeCue | null {
  const limit = Math.min(to, run[1] + MAX_FIELD);
  for (const { closing, entry } of meaning.splits ?? []) {
    const found = findIn(closing, scene.passage.words, run[1], limit);
    if (found && !crossesContent(scene, run[1], found.at))
      return { entry, run, closing: [[found.at, found.at + found.length]] };
  }
  if (meaning.splits !== undefined && meaning.plain !== true) return null;
  return { entry: meaning.entry, run, closing: [] };
}

/** A conjunction or a colon stands between: what comes behind closes another clause. */
function crossesContent(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (scene.classes[at] === 'complementiser' || COLON.has(markOf(scene, at))) return true;
  }
  return false;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
  /** First word of the stretch between two marks that holds the cue, and the end of it. */
  readonly start: number;
  readonly end: number;
}

interface Clause extends Bounds {
  /** Where the finite verb stands: the cue itself, or the auxiliary that it closes. */
  readonly verb: number;
}

interface Subject {
  readonly run: Run;
  readonly side: 'before' | 'after' | 'shared';
}

/** The words around the cue up to the next mark on both sides. */
function segmentAround(scene: Scene, [first, last]: Run, from: number, to: number): Run {
  let start = first;
  while (start > from && !isBreak(scene, start - 1)) start--;
  let end = last;
  while (end < to && !isBreak(scene, end)) end++;
  return [start, end];
}

function isBreak(scene: Scene, at: number): boolean {
  const mark = markOf(scene, at);
  return (
    COMMA.has(mark) ||
    COLON.has(mark) ||
    mark === ';' ||
    quotationAt(scene.passage, at, 'close') !== null
  );
}

/** The cue where it is finite; the auxiliary before it where it closes the clause; null: passive. */
function finiteVerb(scene: Scene, { run }: WholeCue, start: number, end: number): number | null {
  const closes = trimStop(scene, end) <= run[1];
  for (let at = run[0] - 1; at >= start; at--) {
    if (matchAt(scene.lexicon.disarming, scene.passage.words, at)) return null;
    if (closes && scene.classes[at] === 'auxiliary') return at;
  }
  return run[0];
}

/** What stands before the finite verb if it can be a subject, else the phrase behind it. */
function subjectOf(scene: Scene, clause: Clause, previous: Draft | null): Subject | null {
  const { from, to, start, verb } = clause;
  const behind = (): Subject | null => {
    const run = phraseAfter(scene, pastSmall(scene, verb + 1, to), to);
    return run && { run: withTrailingApposition(scene, run, to, true), side: 'after' };
  };
  if (start === verb) {
    const apposed =
      start > from && opensBehind(scene, verb + 1) ? phraseBefore(scene, verb, from) : null;
    return apposed ? { run: apposed, side: 'before' } : behind();
  }
  if (scene.classes[start] === 'conjunction' && start + 1 >= verb) {
    const shared = previous?.source[0];
    return shared && shared[0] >= from && shared[0] < verb ? { run: shared, side: 'shared' } : null;
  }
  const first = scene.classes[start] === 'conjunction' ? start + 1 : start;
  if (!opensPhrase(scene, first)) return behind();
  let last = verb;
  while (last > first && SMALL.has(scene.classes[last - 1] ?? null)) last--;
  if (last === first) return behind();
  const apposed = COMMA.has(markOf(scene, start - 1)) ? phraseBefore(scene, verb, from) : null;
  const wide = apposed && apposed[0] < first ? apposed : null;
  return { run: wide ?? [first, last], side: 'before' };
}

/** Directly behind the verb a mark stands: its subject was before it. */
function opensBehind(scene: Scene, at: number): boolean {
  const mark = markOf(scene, at);
  return COMMA.has(mark) || COLON.has(mark);
}

/** A phrase without a preposition can be a subject; "am Montag", "daraufhin" and "als" cannot. */
function opensPhrase(scene: Scene, at: number): boolean {
  const kind = scene.classes[at] ?? null;
  return (
    isWord(scene, at) &&
    (kind === null || kind === 'determiner' || kind === 'pronoun') &&
    !matchAt(scene.lexicon.settings, scene.passage.words, at)
  );
}

const SMALL: ReadonlySet<string | null> = new Set(['adverb', 'time', 'negation']);

function pastSmall(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && (SMALL.has(scene.classes[at] ?? null) || isReflexive(scene, at, to))) at++;
  return at;
}

/** "äußerte sich die Ministerin": a pronoun before a phrase is none of the subject. */
function isReflexive(scene: Scene, at: number, to: number): boolean {
  return (
    scene.classes[at] === 'pronoun' &&
    at + 1 < to &&
    opensPhrase(scene, at + 1) &&
    !isBreak(scene, at + 1)
  );
}

/** "Wie X mitteilte, C" and "C, wie X mitteilte": the verb closes, the sentence around it is content. */
function asClause(scene: Scene, cue: WholeCue, { from, to, start, end }: Bounds): Draft | null {
  const first = pastSmall(scene, start + 1, cue.run[0]);
  const phrase = phraseAfter(scene, first, cue.run[0]);
  if (phrase === null) return null;
  const before = start - 1 > from ? [[from, start - 1] as Run] : [];
  const stop = trimStop(scene, to);
  const after = COMMA.has(markOf(scene, end)) && end + 1 < stop ? [[end + 1, stop] as Run] : [];
  const content = [...before, ...after];
  if (content.length === 0) return null;
  return draft({
    cue: [[start, start + 1], cue.run],
    source: [phrase],
    content,
    entry: cue.entry,
    rule: 'as-clause',
  });
}

/** What the clause reports: before it, behind a mark, or its object. */
function reported(scene: Scene, cue: WholeCue, clause: Clause, subject: Subject): Draft | null {
  const { from, to, end, verb } = clause;
  const { entry } = cue;
  const pieces: Run[] = [
    ...(verb < cue.run[0] ? [[verb, verb + 1] as Run] : []),
    cue.run,
    ...cue.closing,
  ];
  const base = { cue: pieces, source: [subject.run], entry };
  const after = subject.side === 'after' ? Math.max(subject.run[1], verb + 1) : verb + 1;
  const following = opened(scene, clause, after, entry.frame);
  if (subject.side === 'after' && clause.start === verb) {
    const content = precedingContent(scene, verb, from);
    const quoted = content && quotationAt(scene.passage, (content.at(-1)?.[1] ?? 0) - 1, 'close');
    if (content && (entry.frame !== 'object' || quoted)) {
      const resumed =
        following && quotationAt(scene.passage, following.at, 'open') ? following.content : [];
      return draft({ ...base, content: [...content, ...resumed], rule: 'clause-after-content' });
    }
  }
  if (entry.frame === 'refusal') {
    const act = findIn(scene.lexicon.refusedActs, scene.passage.words, after, end);
    const content: Run = act ? [act.at, act.at + act.length] : cue.run;
    return draft({ ...base, content: [content], rule: 'refusal' });
  }
  if (following) {
    const addressee = addresseeIn(
      scene,
      after,
      Math.min(following.mark, cue.run[0] > verb ? cue.run[0] : following.mark),
    );
    return draft({ ...base, content: following.content, addressee, rule: `clause-${entry.frame}` });
  }
  if (entry.frame !== 'object') return null;
  const stop = cue.closing[0]?.[0] ?? (verb < cue.run[0] ? cue.run[0] : trimStop(scene, to));
  const object = objectOf(scene, cue, after, stop);
  if (object === null) return null;
  const refused = findIn(scene.lexicon.refusedActs, scene.passage.words, ...object);
  const refusal = refused && scene.lexicon.table.cues.find(({ frame }) => frame === 'refusal');
  if (refusal) return draft({ ...base, entry: refusal, content: [object], rule: 'refusal' });
  return draft({ ...base, content: [object], rule: 'clause-object' });
}

interface Opened {
  readonly at: number;
  /** The mark that opens the content. */
  readonly mark: number;
  readonly content: readonly Run[];
}

/** How far behind its verb content may open: hearers, days and places stand between. */
const MAX_FIELD = 26; // words

function opened(scene: Scene, { to, verb }: Clause, after: number, frame: string): Opened | null {
  for (let at = after; at < Math.min(to, verb + MAX_FIELD); at++) {
    const quotation = quotationAt(scene.passage, at, 'open');
    if (quotation && quotation.close - at <= MAX_TITLE && isWord(scene, quotation.close + 1)) {
      if (frame === 'object') return null;
      at = quotation.close;
      continue;
    }
    if (quotation) {
      if (frame === 'object' && at > after && !COLON.has(markOf(scene, at - 1))) return null;
      return { at, mark: at, content: contentFrom(scene, at, to, 'clause') };
    }
    const mark = markOf(scene, at);
    if (COLON.has(mark))
      return { at: at + 1, mark: at, content: contentFrom(scene, at + 1, to, 'clause') };
    if (!COMMA.has(mark)) continue;
    if (frame === 'object' && !opensReport(scene, at + 1, to)) return null;
    if (closesApposition(scene, at, to)) continue;
    const start = scene.classes[at + 1] === 'complementiser' ? at + 2 : at + 1;
    const content = contentFrom(scene, start, to, 'clause');
    return content.length > 0 ? { at: start, mark: at, content } : null;
  }
  return null;
}

const MAX_TITLE = 5; // words with marks of a name in quotation marks

/** ", die Hauptstadt, dass": a conjunction behind the next comma says that this one opens nothing. */
function closesApposition(scene: Scene, comma: number, to: number): boolean {
  if (scene.classes[comma + 1] === 'complementiser') return false;
  for (let at = comma + 1; at < Math.min(to, comma + MAX_APPOSITION); at++) {
    if (COMMA.has(markOf(scene, at)))
      return scene.classes[at + 1] === 'complementiser' && isShortOf(scene, comma + 1, at);
  }
  return false;
}

const MAX_APPOSITION = 9; // words

/** No form of reported speech between: then it is a phrase. */
function isShortOf(scene: Scene, from: number, to: number): boolean {
  return findIn(scene.lexicon.reportedMood, scene.passage.words, from, to) === null;
}

/** Behind a verb with an object a comma opens content before "that", an infinitive or reported mood. */
function opensReport(scene: Scene, at: number, to: number): boolean {
  if (scene.classes[at] === 'complementiser') return true;
  const stop = segmentAround(scene, [at, at + 1], at, to)[1];
  const { words } = scene.passage;
  return (
    findIn(scene.lexicon.infinitives, words, at, stop) !== null ||
    findIn(scene.lexicon.reportedMood, words, at, stop) !== null
  );
}

/** A phrase without a preposition between subject and mark is the hearer. */
function addresseeIn(scene: Scene, from: number, to: number): Run[] {
  const at = pastSmall(scene, from, to);
  if (at >= to || !opensPhrase(scene, at)) {
    const towards = matchAt(scene.lexicon.towards, scene.passage.words, at);
    const phrase = towards && phraseAfter(scene, at + towards.length, to);
    return phrase ? [phrase] : [];
  }
  const phrase = phraseAfter(scene, at, to);
  return phrase ? [phrase] : [];
}

/** The rest of the clause without days and the prefix that closes it. */
function objectOf(scene: Scene, { run }: WholeCue, after: number, end: number): Run | null {
  let start = after === run[0] ? run[1] : after;
  while (start < end && (SMALL.has(scene.classes[start] ?? null) || !isWord(scene, start))) {
    if (quotationAt(scene.passage, start, 'open')) break;
    start++;
  }
  let stop = end;
  while (stop > start && matchAt(scene.lexicon.verbPrefixes, scene.passage.words, stop - 1)) stop--;
  return stop > start ? [start, stop] : null;
}
