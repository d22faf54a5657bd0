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
  if (isNoun(scene, cue.run[0], from)) return null;
  const [start, end] = segmentAround(scene, cue.run, from, to);
  const whole = completed(scene, cue, to);
  if (whole === null) return null;
  if (matchAt(scene.lexicon.asWords, scene.passage.words, start))
    return asClause(scene, whole, { from, to, start, end });
  if (whole.entry.frame === 'venue') return venueClause(scene, whole, { from, to, start, end });
  const verb = finiteVerb(scene, whole, start, end);
  if (verb === null) return null;
  const parts = { from, to, start, end, verb };
  const subject = subjectOf(scene, parts, previous);
  if (subject === null) return null;
  return reported(scene, whole, parts, subject);
}

/** Inside a sentence a capital makes a verb's form a noun ("die Berichte"). */
function isNoun(scene: Scene, at: number, from: number): boolean {
  const behindMark = at <= from || !isWord(scene, at - 1);
  return !behindMark && scene.passage.words[at]?.capital === true;
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
  for (const { closing: closings, entry } of meaning.splits ?? []) {
    const found = findIn(closings, scene.passage.words, run[1], limit);
    if (found === null) continue;
    const closing: Run = [found.at, found.at + found.length];
    if (!crossesContent(scene, run[1], closing)) return { entry, run, closing: [closing] };
  }
  if (meaning.splits !== undefined && meaning.plain !== true) return null;
  return { entry: meaning.entry, run, closing: [] };
}

/**
 * A conjunction or a colon stands between: what comes behind closes another clause. A preposition,
 * with words behind it, belongs to the verb of its own clause only.
 */
function crossesContent(scene: Scene, from: number, [at, end]: Run): boolean {
  const preposition = isWord(scene, end);
  for (let word = from; word < at; word++) {
    if (scene.classes[word] === 'complementiser' || COLON.has(markOf(scene, word))) return true;
    if (preposition && isBreak(scene, word)) return true;
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
    let at = pastAdverbs(scene, verb + 1, to);
    // "äußerte sich die Ministerin": an object's pronoun may come first.
    if (scene.classes[at] === 'pronoun' && isOblique(scene, at))
      at = pastAdverbs(scene, at + 1, to);
    const run = isOblique(scene, at) ? null : phraseAfter(scene, at, to);
    return run && { run: withTrailingApposition(scene, run, to, true), side: 'after' };
  };
  const next = pastAdverbs(scene, verb + 1, to);
  if (isSubjectPronoun(scene, next) && start < verb && !isSubjectPronoun(scene, verb - 1))
    return { run: [next, next + 1], side: 'after' };
  if (start === verb) {
    const apposed = start > from ? appositionBefore(scene, verb, from) : null;
    return apposed ? { run: apposed, side: 'before' } : behind();
  }
  if (scene.classes[verb - 1] === 'conjunction') {
    const shared = previous?.source[0];
    return shared && shared[0] >= from && shared[0] < verb ? { run: shared, side: 'shared' } : null;
  }
  const first = scene.classes[start] === 'conjunction' ? start + 1 : start;
  if (!opensPhrase(scene, first) || isOblique(scene, first)) return behind();
  if (findIn(scene.lexicon.plainMood, scene.passage.words, first, verb)) return null;
  let last = verb;
  while (last > first && SMALL.has(scene.classes[last - 1] ?? null)) last--;
  if (last === first) return behind();
  const apposed = COMMA.has(markOf(scene, start - 1)) ? phraseBefore(scene, verb, from) : null;
  const wide = apposed && apposed[0] < first ? apposed : null;
  return { run: wide ?? [first, last], side: 'before' };
}

/** "Anna Weber, die Sprecherin, sagte": all before the verb is one phrase without a verb of its own. */
function appositionBefore(scene: Scene, verb: number, from: number): Run | null {
  if (quotationAt(scene.passage, verb - 2, 'close') || !opensPhrase(scene, from)) return null;
  const { words } = scene.passage;
  const inner = relativeVerb(scene, from, verb);
  if (findIn(scene.lexicon.reportedMood, words, from, inner)) return null;
  if (findIn(scene.lexicon.plainMood, words, from, inner)) return null;
  return COMMA.has(markOf(scene, verb - 1)) ? [from, verb - 1] : null;
}

/** A relative clause may hold a verb: where the first comma stands, if an article follows it. */
function relativeVerb(scene: Scene, from: number, verb: number): number {
  for (let at = from; at < verb - 1; at++) {
    if (COMMA.has(markOf(scene, at))) return scene.classes[at + 1] === 'determiner' ? at : verb;
  }
  return verb;
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

const isOblique = (scene: Scene, at: number): boolean =>
  matchAt(scene.lexicon.obliques, scene.passage.words, at) !== null;

function isSubjectPronoun(scene: Scene, at: number): boolean {
  return scene.classes[at] === 'pronoun' && !isOblique(scene, at);
}

function pastAdverbs(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && SMALL.has(scene.classes[at] ?? null)) at++;
  return at;
}

const SMALL: ReadonlySet<string | null> = new Set(['adverb', 'time', 'negation']);

/** "Wie X mitteilte, C" and "C, wie X mitteilte": the verb closes, the sentence around it is content. */
function asClause(scene: Scene, cue: WholeCue, { from, to, start, end }: Bounds): Draft | null {
  const first = pastAdverbs(scene, start + 1, cue.run[0]);
  const opened = matchAt(scene.lexicon.obliques, scene.passage.words, first) ? first + 1 : first;
  const setting = matchAt(scene.lexicon.settings, scene.passage.words, opened);
  const phrase = phraseAfter(scene, setting ? opened + setting.length : opened, cue.run[0]);
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

/** "Aus dem Ministerium hieß es, C", "C, hieß es in einer Mitteilung": the phrase behind a preposition. */
function venueClause(scene: Scene, cue: WholeCue, { from, to, start, end }: Bounds): Draft | null {
  const behind = pastAdverbs(scene, cue.run[1], to);
  const sides: readonly (readonly [at: number, limit: number])[] = [
    [start, cue.run[0]],
    [behind, to],
  ];
  for (const [at, limit] of sides) {
    const setting = at < limit ? matchAt(scene.lexicon.settings, scene.passage.words, at) : null;
    const source = setting && phraseAfter(scene, at + setting.length, limit);
    if (!source) continue;
    const base = { cue: [cue.run], source: [source], entry: cue.entry, rule: 'venue' };
    const content = start === cue.run[0] ? precedingContent(scene, start, from) : null;
    if (content) return draft({ ...base, content });
    const following = opened(scene, { from, to, start, end, verb: cue.run[0] }, behind, 'clause');
    if (following) return draft({ ...base, content: following.content });
  }
  return null;
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
  const prefix = objectEnd(scene, cue) === null ? 0 : (cue.closing[0]?.[1] ?? 0);
  const behind = subject.side === 'after' ? Math.max(subject.run[1], verb + 1) : verb + 1;
  const after = Math.max(behind, prefix);
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
  const front = subject.side === 'after' ? frontObject(scene, clause) : null;
  if (entry.frame === 'refusal') {
    if (front) return draft({ ...base, content: [front], rule: 'refusal' });
    const act = findIn(scene.lexicon.refusedActs, scene.passage.words, behind, end);
    const inner = cue.closing[0] && refusedIn(scene, behind, cue.closing[0][0]);
    const content: Run = act ? [act.at, act.at + act.length] : (inner ?? cue.run);
    return draft({ ...base, content: [content], rule: 'refusal' });
  }
  if (following) {
    const addressee = addresseeIn(
      scene,
      behind,
      Math.min(following.mark, cue.run[0] > verb ? cue.run[0] : following.mark),
    );
    return draft({ ...base, content: following.content, addressee, rule: `clause-${entry.frame}` });
  }
  if (entry.frame !== 'object') return null;
  if (front) return draft({ ...base, content: [front], rule: 'object-first' });
  const stop = objectEnd(scene, cue) ?? (verb < cue.run[0] ? cue.run[0] : trimStop(scene, to));
  const object = objectOf(scene, cue, behind, stop);
  if (object === null) return null;
  const refused = findIn(scene.lexicon.refusedActs, scene.passage.words, ...object);
  const refusal = refused && scene.lexicon.table.cues.find(({ frame }) => frame === 'refusal');
  if (refusal) return draft({ ...base, entry: refusal, content: [object], rule: 'refusal' });
  return draft({ ...base, content: [object], rule: 'clause-object' });
}

/** "Den Vorwurf wies sie zurück": what stands before the verb, without its preposition. */
function frontObject(scene: Scene, { start, verb }: Clause): Run | null {
  if (verb - start < 2 || scene.classes[start] === 'adverb' || scene.classes[start] === 'time')
    return null;
  const first = opensPhrase(scene, start) ? start : start + 1;
  return matchAt(scene.lexicon.asWords, scene.passage.words, start) ? null : [first, verb];
}

/** "wollte sich zu den Vorwürfen nicht äußern": what is refused, without its preposition. */
function refusedIn(scene: Scene, from: number, to: number): Run | null {
  let at = pastAdverbs(scene, from, to);
  if (at < to && !opensPhrase(scene, at)) at++;
  return at < to ? [at, to] : null;
}

/** Where an object ends: before the prefix that closes the clause. */
function objectEnd(scene: Scene, { closing: [closing] }: WholeCue): number | null {
  return closing && !isWord(scene, closing[1]) ? closing[0] : null;
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
    if (frame === 'that' && (quotation || COLON.has(markOf(scene, at)))) return null;
    if (quotation && isTitle(scene, at, quotation.close)) {
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
    if (scene.classes[at + 1] === 'subordinator') return null;
    if (frame === 'that' && scene.classes[at + 1] !== 'complementiser') return null;
    if (frame === 'object' && at > after && !opensReport(scene, at + 1, to)) return null;
    if (closesApposition(scene, at, to)) continue;
    const start = scene.classes[at + 1] === 'complementiser' ? at + 2 : at + 1;
    const content = contentFrom(scene, start, to, 'clause');
    return content.length > 0 ? { at: start, mark: at, content } : null;
  }
  return null;
}

/** A name in quotation marks inside the clause: few words, a noun before it, the clause goes on. */
function isTitle(scene: Scene, open: number, close: number): boolean {
  const goesOn = isWord(scene, close + 1) || COMMA.has(markOf(scene, close + 1));
  return close - open <= MAX_TITLE && goesOn && isWord(scene, open - 1);
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
  const last = trimStop(scene, stop) - 1;
  return (
    matchAt(scene.lexicon.infinitives, words, last - 1) !== null ||
    holdsInfinitive(scene, last) ||
    findIn(scene.lexicon.reportedMood, words, at, stop) !== null
  );
}

/** "zurückzutreten": the mark of the infinitive stands inside the word, behind its prefix. */
function holdsInfinitive(scene: Scene, at: number): boolean {
  const key = scene.passage.words[at]?.key ?? '';
  const marks = scene.lexicon.table.verbSecond?.infinitives.split('|') ?? [];
  return marks.some((mark) => key.indexOf(mark, 1) > 0 && !scene.passage.words[at]?.capital);
}

/** A phrase without a preposition between subject and mark is the hearer. */
function addresseeIn(scene: Scene, from: number, to: number): Run[] {
  const at = pastAdverbs(scene, from, to);
  if (at >= to || !opensPhrase(scene, at)) {
    const towards = matchAt(scene.lexicon.towards, scene.passage.words, at);
    const phrase = towards && phraseAfter(scene, at + towards.length, to);
    return phrase ? [phrase] : [];
  }
  const phrase = phraseAfter(scene, at, to);
  return phrase ? [phrase] : [];
}

/** The rest of the clause without days and the prefix that closes it. */
function objectOf(
  scene: Scene,
  { run, closing: [closing] }: WholeCue,
  after: number,
  end: number,
): Run | null {
  const preposition = closing && isWord(scene, closing[1]) ? closing[1] : 0;
  let start = Math.max(after === run[0] ? run[1] : after, preposition);
  while (start < end && (SMALL.has(scene.classes[start] ?? null) || !isWord(scene, start))) {
    if (quotationAt(scene.passage, start, 'open')) break;
    start++;
  }
  let stop = end;
  while (stop > start && matchAt(scene.lexicon.verbPrefixes, scene.passage.words, stop - 1)) stop--;
  return stop > start ? [start, stop] : null;
}
