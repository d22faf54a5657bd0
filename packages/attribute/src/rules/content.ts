/** Which words a verb reports: the clause or quotation after it, or the one it closes. */

import type { CueFrame } from '../languages/table.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import { looksFinite, phraseAfter, trimStop } from './noun-phrase.ts';
import {
  COLON,
  COMMA,
  innermost,
  isJoined,
  isWord,
  markOf,
  opensReport,
  quotationAt,
  type Scene,
  STOP,
} from './scene.ts';

export interface Following {
  readonly content: readonly Run[];
  readonly addressee: Run | null;
  /** True where the words go on what stood before the cue ('"A," X said, "B"'). */
  readonly resumed: boolean;
}

const NOTHING: Following = { content: [], addressee: null, resumed: false };

/** How far settings ("in a statement on Monday") may stand between a cue and its content. */
const MAX_SETTING = 22; // words

/** The content after a cue. */
export function followingContent(
  scene: Scene,
  after: number,
  to: number,
  frame: CueFrame,
): Following {
  let at = pastDate(scene, skipSmall(scene, after, to), to);
  let addressee: Run | null = null;
  if (frame === 'hearer') {
    addressee = hearer(scene, at, to);
    if (addressee) at = skipSmall(scene, addressee[1], to);
  }
  const opened = contentStart(scene, at, to, frame);
  if (opened === null) return { ...NOTHING, addressee };
  const content = contentFrom(scene, opened.at, to, frame);
  return { content, addressee: addressee ?? opened.addressee, resumed: opened.comma };
}

/** Skips days and adverbs, which belong neither to cue nor content. */
function skipSmall(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && (scene.classes[at] === 'time' || scene.classes[at] === 'adverb')) at++;
  return at;
}

/** "denied on Wednesday, 2 December, that": a day in several words before the conjunction. */
function pastDate(scene: Scene, from: number, to: number): number {
  let dated = false;
  for (let at = from; at < Math.min(to, from + MAX_DATE); at++) {
    const kind = scene.classes[at] ?? null;
    if (kind === 'complementiser') return dated ? at : from;
    if (kind === 'time' || isNumber(scene, at)) dated = true;
    else if (kind === 'linker' || kind === 'breaker' || kind === 'determiner') continue;
    else if (COMMA.has(markOf(scene, at))) continue;
    // The month stands beside its day.
    else if (!isNumber(scene, at - 1) && !isNumber(scene, at + 1)) return from;
  }
  return from;
}

const DAY = /^\p{Nd}{1,4}\p{L}{0,2}$/u; // "2", "2nd", "2026"

function isNumber({ passage }: Scene, at: number): boolean {
  const word = passage.words[at];
  return word !== undefined && DAY.test(passage.text.slice(word.start, word.end));
}

const MAX_DATE = 9; // words and marks of "on Wednesday, the 2nd of December 2026,"

function hearer(scene: Scene, at: number, to: number): Run | null {
  if (quotationAt(scene.passage, at, 'open') || scene.classes[at] === 'complementiser') return null;
  const phrase = phraseAfter(scene, at, to);
  if (phrase === null) return null;
  for (let word = phrase[0] + 1; word < phrase[1]; word++) {
    if (opensContent(scene, word) || opensVenue(scene, word, phrase[1])) return [phrase[0], word];
  }
  return phrase;
}

/** "told reporters the plan had failed": a determiner begins the content. */
function opensContent(scene: Scene, at: number): boolean {
  const before = scene.classes[at - 1];
  return scene.classes[at] === 'determiner' && before !== 'linker' && before !== 'determiner';
}

/** "told the Courier in an interview": the venue is no part of the hearer. */
function opensVenue(scene: Scene, at: number, to: number): boolean {
  const { settings, venues } = scene.lexicon;
  return (
    matchAt(settings, scene.passage.words, at) !== null &&
    findIn(venues, scene.passage.words, at + 1, to) !== null
  );
}

/** Where the content begins once settings, commas and the complementiser are passed. */
function contentStart(
  scene: Scene,
  from: number,
  to: number,
  frame: CueFrame,
): { at: number; comma: boolean; addressee: Run | null } | null {
  if (from >= to) return null;
  const begins = (at: number): boolean =>
    scene.classes[at] === 'complementiser' ||
    COLON.has(markOf(scene, at)) ||
    opensReport(scene, at) ||
    quotationAt(scene.passage, at, 'open') !== null;
  const step = (at: number): number =>
    quotationAt(scene.passage, at, 'open') || opensReport(scene, at) ? at : at + 1;
  if (begins(from)) return { at: step(from), comma: false, addressee: null };
  const opens = scene.lexicon.table.commaOpensContent;
  if (COMMA.has(markOf(scene, from))) {
    if (begins(from + 1))
      return { at: step(from + 1), comma: !isThat(scene, from + 1), addressee: null };
    const beyond = behindInsertion(scene, from + 1, to);
    if (beyond >= 0) return { at: beyond + 1, comma: false, addressee: null };
    return opens && frame !== 'object' ? { at: from + 1, comma: false, addressee: null } : null;
  }
  const ahead = complementiserAhead(scene, from, to);
  if (ahead >= 0 && (frame === 'that' || !scene.lexicon.table.capitals)) {
    return { at: step(ahead), comma: false, addressee: null };
  }
  if (frame === 'that') return null;
  if (frame === 'manner') return quotationNear(scene, from, to);
  if (!isWord(scene, from)) return null;
  if (frame === 'object') return { at: from, comma: false, addressee: null };
  const towards = matchAt(scene.lexicon.towards, scene.passage.words, from);
  const setting = matchAt(scene.lexicon.settings, scene.passage.words, from);
  const citing = scene.cues[from]?.meaning.entry.frame === 'citing';
  if (!setting && !towards && !citing) return { at: from, comma: false, addressee: null };
  for (let at = from + 1; at < Math.min(to, from + MAX_SETTING); at++) {
    const title = quotationAt(scene.passage, at, 'open');
    if (title && isTitle(scene, title, to)) {
      at = title.close;
      continue;
    }
    if (begins(at)) {
      const person = towards ? phraseAfter(scene, from + towards.length, at) : null;
      return { at: step(at), comma: false, addressee: person };
    }
    if (COMMA.has(markOf(scene, at)) && !begins(at + 1)) {
      return opens ? { at: at + 1, comma: false, addressee: null } : null;
    }
    if (scene.classes[at] === 'pronoun') return { at, comma: false, addressee: null };
  }
  return null;
}

/** A name in quotation marks ("the programme «Evening Hour» on …"): few words, and it goes on. */
function isTitle(scene: Scene, { open, close }: Quotation, to: number): boolean {
  return close - open <= MAX_TITLE && close + 1 < to && isWord(scene, close + 1);
}

const MAX_TITLE = 5; // words with marks

/** ", quoting officials, that": the conjunction behind an inserted phrase, or -1. */
function behindInsertion(scene: Scene, from: number, to: number): number {
  const inserted =
    scene.cues[from]?.meaning.entry.frame === 'citing' ||
    matchAt(scene.lexicon.settings, scene.passage.words, from) !== null;
  if (!inserted) return -1;
  let comma = from + 1;
  while (comma < Math.min(to, from + MAX_SETTING) && !COMMA.has(markOf(scene, comma))) comma++;
  return isThat(scene, comma + 1) ? comma + 1 : -1;
}

/** How many words of hearer and setting may stand before the conjunction. */
const MAX_AHEAD = 12;

/** The conjunction that opens the content behind a few words without a mark or a cue, or -1. */
function complementiserAhead(scene: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + MAX_AHEAD); at++) {
    const title = quotationAt(scene.passage, at, 'open');
    if (title && at > from && scene.lexicon.clausePrefix && isTitle(scene, title, to)) {
      at = title.close;
      continue;
    }
    if (scene.classes[at] === 'complementiser' || opensReport(scene, at)) return at;
    if (!isWord(scene, at) || VERBS.has(scene.cues[at]?.meaning.entry.frame ?? '')) return -1;
  }
  return -1;
}

const VERBS: ReadonlySet<string> = new Set(['clause', 'that', 'hearer', 'object', 'manner']);

function isThat(scene: Scene, at: number): boolean {
  return scene.classes[at] === 'complementiser';
}

/** A cue of manner reports only what is quoted or follows a colon. */
function quotationNear(scene: Scene, from: number, to: number): ReturnType<typeof contentStart> {
  for (let at = from; at < Math.min(to, from + MAX_SETTING); at++) {
    if (quotationAt(scene.passage, at, 'open')) {
      const before = markOf(scene, at - 1);
      if (at > from && !COMMA.has(before) && !COLON.has(before)) return null;
      return { at, comma: false, addressee: null };
    }
  }
  return null;
}

/** The content from its first word to the end of its clause or quotation. */
export function contentFrom(scene: Scene, start: number, to: number, frame: CueFrame): Run[] {
  if (start >= to) return [];
  const quotation = quotationAt(scene.passage, start, 'open');
  if (quotation && isWhole(scene, quotation, to)) return quotationRuns(scene, quotation);
  const end = trimStop(scene, clauseEnd(scene, start, to, frame));
  if (end <= start) return [];
  return [[start, Math.max(end, openQuotationEnd(scene, start, end))]];
}

/** True where nothing of the sentence that belongs to the content follows a quotation. */
function isWhole(scene: Scene, quotation: Quotation, to: number): boolean {
  const next = quotation.close + 1;
  if (next >= to) return true;
  const mark = markOf(scene, next);
  if (STOP.has(mark)) return true;
  return COMMA.has(mark);
}

/** A quotation with what it goes on with in the next paragraphs. */
export function quotationRuns(scene: Scene, quotation: Quotation): Run[] {
  const runs: Run[] = [];
  let current: Quotation | undefined = quotation;
  while (current) {
    runs.push([current.open, current.close + 1]);
    current = scene.passage.quotations[current.next];
  }
  return runs;
}

/** A quotation that begins inside the content and ends beyond its sentence is taken in whole. */
function openQuotationEnd(scene: Scene, start: number, end: number): number {
  const quotation = innermost(scene.passage, end - 1);
  return quotation && quotation.open >= start && quotation.close >= end ? quotation.close + 1 : end;
}

/** The end of the clause: the sentence, or a comma behind which another clause begins. */
function clauseEnd(scene: Scene, start: number, to: number, frame: CueFrame): number {
  for (let at = start + 1; at < to; at++) {
    const quotation = quotationAt(scene.passage, at, 'open');
    if (quotation && quotation.close < to) {
      at = quotation.close;
      if (frame === 'object' && isNarrated(scene, at + 1)) return at + 1;
      continue;
    }
    if (markOf(scene, at) === ';') return at;
    if (!COMMA.has(markOf(scene, at))) continue;
    if (opensOther(scene, at + 1, to, frame)) return at;
  }
  return to;
}

/** Behind a quotation "and left": what the subject did, not what it said. */
function isNarrated(scene: Scene, at: number): boolean {
  if (scene.classes[at] !== 'conjunction') return false;
  return scene.classes[at + 1] === 'verb' || looksFinite(scene, at + 1);
}

/** After a comma: a participle cue, "according to", or a subordinate clause of the narrator. */
function opensOther(scene: Scene, at: number, to: number, frame: CueFrame): boolean {
  const cue = scene.cues[at];
  if (cue?.meaning.participle) return true;
  if (cue?.meaning.entry.frame === 'accord' || (cue && isJoined(scene, cue))) return true;
  const next = scene.classes[at];
  if (next === 'subordinator') return true;
  if (next === 'conjunction') {
    const verb = scene.cues[at + 1];
    return verb !== null && verb !== undefined && !verb.meaning.participle;
  }
  return frame === 'object' && next === 'relative' && at < to;
}

/** The content that ends directly before `unit`, the first word of subject and verb. */
export function precedingContent(scene: Scene, unit: number, from: number): Run[] | null {
  let last = unit - 1;
  if (last < 0) return null;
  const comma = COMMA.has(markOf(scene, last));
  if (comma) last--;
  const quotation = quotationAt(scene.passage, last, 'close');
  if (quotation) {
    const start = sentenceStart(scene, quotation.open);
    if (
      start < quotation.open &&
      start >= from - MAX_SETTING &&
      hasWords(scene, start, quotation.open)
    ) {
      return [[start, quotation.close + 1]];
    }
    return [[quotation.open, quotation.close + 1]];
  }
  if (!comma || last < from) return null;
  return last + 1 - from >= MIN_CLAUSE ? [[from, last + 1]] : null;
}

/** A clause before ", X said" has at least a subject and a verb. */
const MIN_CLAUSE = 3;

function sentenceStart(scene: Scene, at: number): number {
  const sentence = scene.passage.words[at]?.sentence ?? -1;
  return scene.passage.sentences[sentence]?.[0] ?? at;
}

function hasWords(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(scene, at)) return true;
  return false;
}
