/** Noun phrases without a tagger: runs of words that no function word, verb or mark breaks. */
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import {
  COMMA,
  DASH,
  isPossessive,
  isWord,
  markOf,
  opensReport,
  quotationAt,
  type Scene,
} from './scene.ts';

/** Longest noun phrase that is followed; longer ones are clauses taken for phrases. */
const MAX_PHRASE = 40; // words; PolNeAR train: 99.6 % of the sources are shorter

/** True for a word that may stand inside a noun phrase as noun, name, number or adjective. */
export function isNominal(scene: Scene, at: number): boolean {
  const word = scene.passage.words[at];
  if (word === undefined) return false;
  if (word.kind === 'number') return true;
  if (word.kind !== 'word') return false;
  if (scene.lexicon.table.capitals && word.capital && !startsSentence(scene, at)) {
    return scene.classes[at] !== 'time' && scene.classes[at] !== 'pronoun';
  }
  if (scene.classes[at] !== null) return false;
  if (scene.cues[at] && !isNounUse(scene, at)) return false;
  return !looksFinite(scene, at);
}

function startsSentence(scene: Scene, at: number): boolean {
  const word = scene.passage.words[at];
  return scene.passage.sentences[word?.sentence ?? -1]?.[0] === at;
}

/** A cue's form used as a noun ("the report", "its claims"): a determiner stands before it. */
export function isNounUse(scene: Scene, at: number): boolean {
  const before = at - 1;
  if (before < 0) return false;
  if (scene.classes[before] === 'determiner') return true;
  const key = scene.passage.words[before]?.key ?? '';
  if (isPossessive(scene.passage, before)) return scene.lexicon.table.capitals;
  return scene.classes[before] === 'linker' && !matchesTowards(scene, before) && key !== '';
}

function matchesTowards(scene: Scene, at: number): boolean {
  return matchAt(scene.lexicon.towards, scene.passage.words, at) !== null;
}

/** By its ending a verb or an adverb: no noun unless a determiner stands before it. */
export function looksFinite(scene: Scene, at: number): boolean {
  const word = scene.passage.words[at];
  if (word === undefined || word.key.length < MIN_FINITE) return false;
  if (scene.classes[at - 1] === 'determiner') return false;
  return (
    scene.lexicon.verbEndings.some((ending) => word.key.endsWith(ending)) || isAdverb(scene, at)
  );
}

/** By its ending an adverb ("angrily"). */
export function isAdverb(scene: Scene, at: number): boolean {
  const word = scene.passage.words[at];
  if (word === undefined || word.capital || word.key.length < MIN_FINITE) return false;
  return scene.lexicon.adverbEndings.some((ending) => word.key.endsWith(ending));
}

const MIN_FINITE = 5; // letters; "red", "king" and "ally" are nouns

/** Marks that end an abbreviation ("Sen.", "פרופ'"). */
const ABBREVIATING: ReadonlySet<string> = new Set(['.', "'", '׳']);

/** A stop that belongs to an abbreviation ("Sen."): it stands inside a sentence. */
function isInnerStop(scene: Scene, at: number): boolean {
  const word = scene.passage.words[at];
  if (isOwningMark(scene, at)) return true;
  if (word === undefined || !ABBREVIATING.has(markOf(scene, at))) return false;
  if ((scene.passage.quotationOf[at] ?? -1) >= 0 && markOf(scene, at) !== '.') return false;
  const next = scene.passage.words[at + 1];
  const before = scene.passage.words[at - 1];
  if (before?.kind !== 'word' || before.end !== word.start) return false;
  return next?.sentence === word.sentence && next.kind === 'word';
}

/** "Channel 4’s": an apostrophe between a number and one letter. */
function isOwningMark(scene: Scene, at: number): boolean {
  const [before, word, next] = [at - 1, at, at + 1].map((index) => scene.passage.words[index]);
  if (before?.kind !== 'number' || next?.kind !== 'word' || word === undefined) return false;
  if (before.end !== word.start || next.start !== word.end || next.end - next.start > 1)
    return false;
  return APOSTROPHE.test(scene.passage.text.slice(word.start, word.end));
}

const APOSTROPHE = /^['’]$/;

/** The noun phrase whose last word stands directly before `end`, not reaching before `from`. */
export function phraseBefore(scene: Scene, end: number, from: number): Run | null {
  const { classes } = scene;
  if (end <= from) return null;
  if (COMMA.has(markOf(scene, end - 1))) return withApposition(scene, end, from);
  if (classes[end - 1] === 'pronoun' || classes[end - 1] === 'relative') return [end - 1, end];
  const limit = Math.max(from, end - MAX_PHRASE);
  const relative = relativeBefore(scene, end, limit);
  if (relative >= 0) {
    const head = phraseBefore(scene, relative, limit);
    if (head) return [head[0], end];
  }
  let at = end;
  while (at > limit) {
    const before = at - 1;
    if (isNominal(scene, before) || isInnerStop(scene, before)) at = before;
    else if (classes[before] === 'determiner') {
      at = before;
      if (classes[at - 1] === 'determiner') continue;
      if (!linksBack(scene, at, limit)) break;
      at -= 1;
    } else if (at < end && linksBack(scene, at, limit)) at = before;
    else if (closesName(scene, before, limit))
      at = quotationAt(scene.passage, before, 'close')?.open ?? before;
    else break;
  }
  return at < end ? [at, end] : determinerAlone(scene, end, from);
}

/** Words that open another clause, so that no relative clause reaches over them. */
const CLAUSE_OPENERS: ReadonlySet<string | null> = new Set(['complementiser', 'subordinator']);
/** A relative clause has a verb and something more. */
const MIN_RELATIVE = 3; // words with "who"

/** "an official who asked not to be named" said: where the relative clause begins, or -1. */
function relativeBefore(scene: Scene, end: number, limit: number): number {
  for (let at = end - 1; at > limit; at--) {
    if (!isWord(scene, at) && !isInnerStop(scene, at)) return -1;
    if (CLAUSE_OPENERS.has(scene.classes[at] ?? null)) return -1;
    if (scene.classes[at] === 'relative') return end - at >= MIN_RELATIVE ? at : -1;
  }
  return -1;
}

/** "Others said", "Both said": a determiner that stands for its noun. */
function determinerAlone(scene: Scene, end: number, from: number): Run | null {
  return end - 1 >= from && scene.classes[end - 1] === 'determiner' ? [end - 1, end] : null;
}

/** True where a linking preposition or "and" before `at` joins it to a noun further left. */
function linksBack(scene: Scene, at: number, limit: number): boolean {
  const link = scene.classes[at - 1];
  if (at - 2 < limit) return false;
  if (link === 'linker') {
    // "familiar with" is one link of two words.
    let noun = at - 2;
    while (noun > limit && scene.classes[noun] === 'linker') noun--;
    return isNominal(scene, noun) || isCapital(scene, noun) || scene.classes[noun] === 'determiner';
  }
  if (link === 'conjunction') {
    return isCapital(scene, at - 2) && isCapital(scene, at);
  }
  return false;
}

function isCapital(scene: Scene, at: number): boolean {
  const word = scene.passage.words[at];
  return word?.kind === 'word' && word.capital && scene.classes[at] === null;
}

/** A quoted nickname or title inside a name. */
function closesName(scene: Scene, at: number, limit: number): boolean {
  const quotation = quotationAt(scene.passage, at, 'close');
  if (quotation !== null && quotation.open > limit && isNameOfKind(scene, quotation)) return true;
  return (
    quotation !== null &&
    quotation.open > limit &&
    quotation.close - quotation.open <= MAX_NAME_QUOTE &&
    isCapital(scene, quotation.open - 1) &&
    isCapital(scene, at + 1)
  );
}

/** 'חברת "נים"': without capitals a few quoted words behind a kind of house are its name. */
function isNameOfKind(scene: Scene, { open, close }: Quotation): boolean {
  if (scene.lexicon.table.capitals || close - open > MAX_NAME_QUOTE) return false;
  const { words } = scene.passage;
  return findIn(scene.lexicon.kinds, words, Math.max(0, open - MAX_KIND_BEFORE), open) !== null;
}

const MAX_KIND_BEFORE = 2; // words: "the Verian newspaper"
const MAX_NAME_QUOTE = 4; // words with marks: a nickname

/** "Hana Weiss, the minister, " said: the phrase with its apposition, without the last comma. */
function withApposition(scene: Scene, end: number, from: number): Run | null {
  const last = end - 1;
  const limit = Math.max(from, end - MAX_PHRASE);
  for (let comma = last - 1; comma > limit; comma--) {
    const mark = markOf(scene, comma);
    if (quotationAt(scene.passage, comma, 'close')) return null;
    if (!COMMA.has(mark)) continue;
    const head = phraseBefore(scene, comma, from);
    if (head && opensClause(scene, head[0], from)) return [head[0], last];
    if (isTitle(scene, from, comma)) return [from, last];
  }
  return null;
}

/** "הממונה על התקציבים באוצר, X, אמר": a long title with prepositions fills the clause's start. */
function isTitle(scene: Scene, from: number, comma: number): boolean {
  const { capitals, subject } = scene.lexicon.table;
  if (capitals || subject !== 'beside' || comma - from > MAX_TITLE) return false;
  for (let at = from; at < comma; at++) {
    if (scene.cues[at] || opensReport(scene, at) || COMMA.has(markOf(scene, at))) return false;
  }
  const { words } = scene.passage;
  const head = [scene.lexicon.kinds, scene.lexicon.roles, scene.lexicon.honorifics];
  return head.some((index) => matchAt<unknown>(index, words, from) !== null);
}

const MAX_TITLE = 8; // words

/** True where nothing but a mark, a conjunction or a function word stands before a phrase. */
function opensClause(scene: Scene, at: number, from: number): boolean {
  if (at <= from) return true;
  if (!isWord(scene, at - 1)) return true;
  const before = scene.classes[at - 1];
  return before === 'conjunction' || before === 'subordinator' || before === 'complementiser';
}

/** The noun phrase that begins at `start`, with appositions, not reaching `to`. */
export function phraseAfter(scene: Scene, start: number, to: number): Run | null {
  const { classes } = scene;
  if (start >= to) return null;
  if (classes[start] === 'pronoun') return [start, start + 1];
  const limit = Math.min(to, start + MAX_PHRASE);
  let at = start;
  while (at < limit && classes[at] === 'determiner') at++;
  if (at < limit && startsPhrase(scene, at)) at++;
  if (opensReport(scene, start)) return null;
  while (at < limit) {
    if (at > start && (endsNouns(scene, at) || opensReport(scene, at))) break;
    if (isNominal(scene, at) || isInnerStop(scene, at)) at++;
    else if (at > start && joinsPhrase(scene, at, limit)) at++;
    else if (at > start && quotedName(scene, at, limit)) {
      at = (quotationAt(scene.passage, at, 'open')?.close ?? at) + 1;
    } else if (at > start && bracketEnd(scene, at, limit) > at) at = bracketEnd(scene, at, limit);
    else break;
  }
  return at > start ? [start, clauseOf(scene, at, limit)] : null;
}

/** Where nouns are written with capitals, a small word behind one is none of its phrase. */
function endsNouns(scene: Scene, at: number): boolean {
  if (scene.lexicon.table.order !== 'verb-second' || scene.classes[at] !== null) return false;
  const [word, before] = [scene.passage.words[at], scene.passage.words[at - 1]];
  return word?.kind === 'word' && !word.capital && before?.kind === 'word' && before.capital;
}

/** "the agency (IAEO)": past a short bracket inside a phrase, else `at`. */
function bracketEnd(scene: Scene, at: number, limit: number): number {
  if (markOf(scene, at) !== '(') return at;
  for (let close = at + 1; close < Math.min(limit, at + MAX_BRACKET); close++) {
    if (markOf(scene, close) === ')') return close + 1;
  }
  return at;
}

const MAX_BRACKET = 6; // words with marks: an abbreviation, a party, an age

/** «پیک سحر» behind "the newspaper": where no capitals mark names, quotation marks do. */
function quotedName(scene: Scene, at: number, limit: number): boolean {
  const { capitals, order } = scene.lexicon.table;
  if (capitals && !(order === 'verb-second' && isCapital(scene, at - 1))) return false;
  const quotation = quotationAt(scene.passage, at, 'open');
  if (quotation === null || !quotation.closed || quotation.close >= limit) return false;
  if (capitals && !scene.passage.words[at + 1]?.capital) return false;
  const next = quotation.close + 1;
  return quotation.close - at <= MAX_NAME_QUOTE && next < limit && isWord(scene, next);
}

/** Words that may stand inside a phrase but neither begin nor end it. */
function joinsPhrase(scene: Scene, at: number, limit: number): boolean {
  switch (scene.classes[at]) {
    case 'linker':
      return phraseGoesOn(scene, at + 1, limit);
    case 'determiner':
      return (
        scene.classes[at - 1] === 'linker' ||
        scene.lexicon.table.order === 'verb-final' ||
        matchAt(scene.lexicon.genitives, scene.passage.words, at) !== null
      );
    case 'conjunction':
      return isCapital(scene, at - 1) && isCapital(scene, at + 1);
    default:
      return false;
  }
}

/** "an official who asked not to be named": the clause behind a phrase, up to its end. */
function clauseOf(scene: Scene, end: number, limit: number): number {
  const condition = matchAt(scene.lexicon.conditions, scene.passage.words, end);
  if (condition === null && scene.classes[end] !== 'relative') return end;
  let at = end + 1;
  while (at < limit && (isWord(scene, at) || isInnerStop(scene, at))) {
    if (scene.classes[at] === 'complementiser') break;
    at++;
  }
  return at;
}

function startsPhrase(scene: Scene, at: number): boolean {
  return isWord(scene, at) && (scene.classes[at] === null || isNominal(scene, at));
}

function phraseGoesOn(scene: Scene, at: number, limit: number): boolean {
  return at < limit && (isNominal(scene, at) || scene.classes[at] === 'determiner');
}

/** Takes in ", the minister of trade" or ", who asked not to be named" after a phrase. */
export function withTrailingApposition(scene: Scene, run: Run, to: number, mustClose = false): Run {
  const comma = run[1];
  if (!COMMA.has(markOf(scene, comma)) || comma + 1 >= to) return run;
  const opener = scene.classes[comma + 1];
  const opens =
    opener === 'relative' ||
    opener === 'determiner' ||
    (opener === null && isNominal(scene, comma + 1) && !namesAnother(scene, run, comma + 1));
  if (!opens) return run;
  let at = comma + 1;
  while (at < to && !COMMA.has(markOf(scene, at)) && !DASH.has(markOf(scene, at))) {
    if (quotationAt(scene.passage, at, 'open')) break;
    at++;
  }
  if (mustClose && !COMMA.has(markOf(scene, at))) return run;
  if (opener !== 'relative' && holdsVerb(scene, comma + 1, at)) return run;
  return [run[0], trimStop(scene, at)];
}

/** A finite verb makes what looks like an apposition a clause. */
function holdsVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (scene.classes[at] === 'relative') return false;
    if (scene.classes[at] === 'auxiliary') return true;
  }
  return false;
}

/** A name behind a name is another one; behind "the former colleague" it is the same person's. */
function namesAnother(scene: Scene, run: Run, at: number): boolean {
  return isCapital(scene, at) && scene.classes[run[0]] !== 'determiner';
}

/** Leaves a sentence's closing mark out of a run that reaches it. */
export function trimStop(scene: Scene, end: number): number {
  let at = end;
  while (at > 0 && !isWord(scene, at - 1) && !quotationAt(scene.passage, at - 1, 'close')) at--;
  return at;
}
