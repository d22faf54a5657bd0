/** A statement's force: what it does (asserts, denies, asks …), what it denies, how it is hedged. */
import type { Draft } from '../draft.ts';
import { extent } from '../draft.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run, Word } from '../passage/passage.ts';
import { wordsText } from '../passage/passage.ts';
import { isWord, type Scene } from '../rules/scene.ts';
import type { Denied, Polarity, StatementKind } from '../statement.ts';
import { clauseMood } from './mood.ts';

export interface Force {
  readonly polarity: Polarity;
  readonly denies: Denied | null;
}

/** How far before a cue a negation still belongs to it. */
const MAX_NEGATION = 4; // words

/** Polarity by the cue, the words that deny inside the content, and a negation before the cue. */
export function forceOf(scene: Scene, made: Draft, outletNames: ReadonlySet<string>): Force {
  const usual = made.entry?.polarity ?? 'asserts';
  const negated =
    made.cue.length > 0 &&
    (isNegated(scene, verbOf(scene, made.cue)) || isUnknownNegated(scene, made));
  if (made.rule === TRANSCRIPT && isInterviewer(scene, made, outletNames)) return ASKS;
  if (usual === 'denies') {
    if (!negated && refusesToSpeak(scene, made)) return DECLINES;
    return negated
      ? UNCLEAR
      : { polarity: 'denies', denies: deniedThing(scene, made, outletNames) };
  }
  if (usual === 'asserts' && made.entry?.frame !== 'hedge') {
    if (negated) return UNCLEAR;
    const opened = openedAs(scene, made);
    if (opened === 'denies')
      return { polarity: opened, denies: deniedThing(scene, made, outletNames) };
    if (opened !== null) return { polarity: opened, denies: null };
    if (isQuestion(scene, made)) return ASKS;
    const says = made.entry?.act === 'speech' && SAYING.has(made.entry.frame);
    const mood = says ? clauseMood(scene, made) : null;
    if (mood !== null) return { polarity: mood, denies: null };
    const false_ = inRuns(
      scene,
      [...made.content, ...made.cue],
      (from, to) => findIn(scene.lexicon.falsehoods, scene.passage.words, from, to) !== null,
    );
    if (false_ || isVerdict(scene, made))
      return { polarity: 'denies', denies: deniedThing(scene, made, outletNames) };
    if (isPledge(scene, made)) return { polarity: 'promises', denies: null };
  }
  return { polarity: usual, denies: null };
}

/** Frames of verbs that take a clause: only beside them its own ending tells what is done. */
const SAYING: ReadonlySet<string> = new Set(['clause', 'that', 'hearer', 'agent']);
/** Words of a content in which what is called something stands. */
const MAX_CLAIM = 4; // an article, an adjective, the noun

/** "called the report a fairy tale": what others claimed is called something, and nothing assents. */
function isVerdict({ lexicon, passage }: Scene, { entry, content }: Draft): boolean {
  const { cues, claims, assents } = lexicon.verdicts;
  const [first] = content;
  if (entry === null || first === undefined || !cues.has(entry.lemma)) return false;
  const end = Math.min(first[1], first[0] + MAX_CLAIM);
  const isClaim = [claims, lexicon.reportWords].some(
    (index) => findIn(index, passage.words, first[0], end) !== null,
  );
  return isClaim && !content.some(([from, to]) => findIn(assents, passage.words, from, to));
}

/** Words at the end of a content among which its infinitive stands. */
const MAX_INFINITIVE = 3;

/** "kündigte an, zu klagen": an infinitive has the speaker for its subject. */
function isPledge({ lexicon, passage }: Scene, { entry, content }: Draft): boolean {
  if (entry === null || !lexicon.announcing.has(entry.lemma)) return false;
  const end = content.at(-1)?.[1] ?? 0;
  const from = Math.max(content.at(-1)?.[0] ?? 0, end - MAX_INFINITIVE);
  return findIn(lexicon.infinitives, passage.words, from, end) !== null;
}

const ASKS: Force = { polarity: 'asks', denies: null };
const DECLINES: Force = { polarity: 'declines', denies: null };
/** The rule that reads interviews printed with labels. */
const TRANSCRIPT = 'transcript';

/** A label that names an outlet: it asks, whatever the mark. */
function isInterviewer(scene: Scene, made: Draft, outletNames: ReadonlySet<string>): boolean {
  const { words } = scene.passage;
  const label = made.source[0];
  const keys = label ? words.slice(...label).map(({ key }) => key) : [];
  if (outletNames.has(keys.join(' '))) return true;
  const kind = label && matchAt(scene.lexicon.kinds, words, label[0]);
  return kind?.value === 'outlet' && label !== undefined && label[0] + kind.length === label[1];
}

/** "No, …", "I won't name him": what the first words of an answer do, by the table. */
function openedAs({ lexicon, passage }: Scene, { content }: Draft): Polarity | null {
  const [from, to] = content[0] ?? [0, 0];
  const first = passage.words[from]?.kind === 'word' ? from : from + 1;
  return first < to ? (matchAt(lexicon.openings, passage.words, first)?.value ?? null) : null;
}

/** A quotation, or the words behind a label, that are one question. */
function isQuestion(scene: Scene, { content, cue }: Draft): boolean {
  const { words, text } = scene.passage;
  const [from, to] = extent(content);
  const label = cue.length === 1 && words[cue[0]?.[0] ?? -1]?.kind !== 'word';
  if (!label && kindOf(scene, content) !== 'direct') return false;
  const isLast = ({ start, end, kind }: Word): boolean =>
    kind === 'word' || QUESTION.test(text.slice(start, end));
  const run = words.slice(from, Math.min(words.length, to + 1));
  const last = run.findLast(isLast);
  if (last === undefined || last.kind === 'word') return false;
  return run.every(({ sentence }) => sentence === run[0]?.sentence);
}

const QUESTION = /^[?؟]+$/u;

/** "refused to name anybody": what is rejected is an act of speech, which stands last before a last verb. */
function refusesToSpeak({ lexicon, passage }: Scene, { content, cue }: Draft): boolean {
  const [first] = content;
  const last = content.at(-1);
  if (first === undefined || last === undefined) return false;
  const isAct = (from: number, to: number): boolean =>
    findIn(lexicon.refusedActs, passage.words, from, to) !== null;
  if (isAct(first[0], first[0] + 2)) return true;
  if (lexicon.table.order !== 'verb-final') return false;
  return (
    isAct(Math.max(last[0], last[1] - 2), last[1]) || cue.some(([from, to]) => isAct(from, to))
  );
}

const UNCLEAR: Force = { polarity: 'unclear', denies: null };

/** The word of a cue by which it is known: a learnt cue holds what stands before its verb too ("did not deny"). */
function verbOf(scene: Scene, cue: readonly Run[]): number {
  for (const [from, to] of cue) for (let at = from; at < to; at++) if (scene.cues[at]) return at;
  return extent(cue)[0];
}

/** "did not rule": a learnt cue that begins with a negation and whose verb no table knows. */
function isUnknownNegated({ cues, lexicon, passage }: Scene, { cue }: Draft): boolean {
  const [from, to] = cue[0] ?? [0, 0];
  const negation = matchAt(lexicon.negations, passage.words, from);
  return negation !== null && from + negation.length < to && !cues.slice(from, to).some(Boolean);
}

function isNegated(scene: Scene, cueFrom: number): boolean {
  for (let at = cueFrom - 1; at >= Math.max(0, cueFrom - MAX_NEGATION); at--) {
    const classed = scene.classes[at];
    if (findIn(scene.lexicon.negations, scene.passage.words, at, cueFrom)) return true;
    if (classed !== 'auxiliary' && classed !== 'adverb' && classed !== 'negation') return false;
  }
  return false;
}

function deniedThing(scene: Scene, made: Draft, outletNames: ReadonlySet<string>): Denied {
  const { words } = scene.passage;
  const report = inRuns(
    scene,
    made.content,
    (from, to) => findIn(scene.lexicon.reportWords, words, from, to) !== null,
  );
  // "news to the effect that …": what the report says is denied, and not that there was one.
  const told = inRuns(
    scene,
    made.content,
    (from, to) => findIn(scene.lexicon.propositions, words, from, to) !== null,
  );
  if (report && told) return 'content';
  if (report) return 'report';
  const outlet = inRuns(scene, made.content, (from, to) => {
    for (let at = from; at < to; at++) if (outletNames.has(words[at]?.key ?? '')) return true;
    return false;
  });
  return outlet ? 'outlet' : 'content';
}

function inRuns(
  _scene: Scene,
  runs: readonly Run[],
  holds: (from: number, to: number) => boolean,
): boolean {
  return runs.some(([from, to]) => holds(from, to));
}

/** Hedges in the unquoted content and between the statement's parts. */
export function hedgesOf(scene: Scene, made: Draft): string[] {
  const [from, to] = extent([...made.content, ...made.cue, ...made.source]);
  const sentence = scene.passage.words[extent(made.cue)[0]]?.sentence ?? -1;
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const match = findIn(
      scene.lexicon.hedges,
      scene.passage.words,
      at,
      Math.min(to, at + MAX_HEDGE),
    );
    if (match === null || match.at !== at) continue;
    const own = made.content.some(([a, z]) => a <= at && at < z);
    if (!own && scene.passage.words[at]?.sentence !== sentence) continue;
    if (own && (scene.passage.quotationOf[at] ?? -1) >= 0) continue;
    found.push(wordsText(scene.passage, [at, at + match.length]));
    at += match.length - 1;
  }
  return found;
}

const MAX_HEDGE = 6; // words of the longest hedge

/** Direct, mixed or indirect, judged on the words of the content that stand in quotation marks. */
export function kindOf(scene: Scene, content: readonly Run[]): StatementKind {
  const outer = enclosing(scene, content);
  let words = 0;
  let quoted = 0;
  for (const [from, to] of content) {
    for (let at = from; at < to; at++) {
      if (!isWord(scene, at)) continue;
      words++;
      const quotation = scene.passage.quotationOf[at] ?? -1;
      if (quotation >= 0 && quotation !== outer) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  if (quoted === words) return 'direct';
  return quoted <= MAX_TITLE && quoted / words < TITLE_SHARE && onlyTitles(scene, content, outer)
    ? 'indirect'
    : 'mixed';
}

/** Quoted titles and names do not make a content mixed. */
const MAX_TITLE = 5; // words
const TITLE_SHARE = 0.5;

function onlyTitles(scene: Scene, content: readonly Run[], outer: number): boolean {
  if (!scene.lexicon.table.capitals) return false;
  for (const [from, to] of content) {
    for (let at = from; at < to; at++) {
      const word = scene.passage.words[at];
      const quotation = scene.passage.quotationOf[at] ?? -1;
      if (quotation < 0 || quotation === outer || word?.kind !== 'word') continue;
      if (!word.capital && word.key.length >= MIN_TITLE_WORD) return false;
    }
  }
  return true;
}

const MIN_TITLE_WORD = 4; // letters; shorter words stand in lower case inside titles

/** The quotation that holds the whole content without being part of it (a nested statement's). */
function enclosing(scene: Scene, content: readonly Run[]): number {
  const [from] = extent(content);
  const at = scene.passage.quotationOf[from] ?? -1;
  const quotation = scene.passage.quotations[at];
  return quotation && quotation.open < from ? at : -1;
}
