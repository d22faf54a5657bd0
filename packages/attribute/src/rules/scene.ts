/** What the rules look at: a passage with the table's word classes and cues found in it. */

import type { WordClass } from '../languages/table.ts';
import { type CueMeaning, type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run, Word } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';

export interface CueMatch {
  readonly meaning: CueMeaning;
  readonly run: Run;
}

export interface Scene {
  readonly passage: Passage;
  readonly lexicon: Lexicon;
  /** The class of each word, phrases included. */
  readonly classes: readonly (WordClass | null)[];
  /** The cue that begins at each word. */
  readonly cues: readonly (CueMatch | null)[];
}

/** Looks every word up once. */
export function setScene(passage: Passage, lexicon: Lexicon): Scene {
  const { words } = passage;
  const classes: (WordClass | null)[] = new Array(words.length).fill(null);
  const cues: (CueMatch | null)[] = new Array(words.length).fill(null);
  // Conditions and silences hold verbs of saying that report nothing; nor is a cue part of another.
  let mute = 0;
  for (let at = 0; at < words.length; at++) {
    const told = matchAt(lexicon.conditions, words, at) ?? matchAt(lexicon.silences, words, at);
    if (told) mute = Math.max(mute, at + told.length);
    const cue = at < mute ? null : matchAt(lexicon.cues, words, at);
    const classed = matchAt(lexicon.classes, words, at);
    // "continues to" helps another verb, where "continues" alone may report.
    const helps = classed?.value === 'auxiliary' && classed.length > (cue?.length ?? 0);
    if (cue && !helps && !isPossessive(passage, at) && !isName(passage, lexicon, at, cue.length)) {
      mute = Math.max(mute, at + cue.length);
      cues[at] = { meaning: cue.value, run: [at, at + cue.length] };
    }
    if (classes[at] !== null) continue;
    const match = matchAt(lexicon.classes, words, at);
    if (match) for (let of = 0; of < match.length; of++) classes[at + of] = match.value;
  }
  return { passage, lexicon, classes, cues };
}

/** "the Harbor Post": a capital inside a sentence makes a verb's form part of a name. */
function isName(passage: Passage, lexicon: Lexicon, at: number, length: number): boolean {
  const word = passage.words[at];
  if (!lexicon.table.capitals || length > 1 || word === undefined || !word.capital) return false;
  const before = passage.words[at - 1];
  return before?.kind === 'word' && before.sentence === word.sentence && before.capital;
}

/** "Post’s" is no form of "post". */
export function isPossessive(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  return word !== undefined && POSSESSIVE.test(passage.text.slice(word.start, word.end));
}

const POSSESSIVE = /['’]s?$/;

/** How far from its verb a clause may reach: keeps texts without stops linear. */
const MAX_CLAUSE = 250; // words; the longest sentences of PolNeAR train have 160

/** The words a clause around `at` may use: its sentence, cut at the quotation it stands in. */
export function clauseBounds(scene: Scene, at: number): Run {
  const { passage } = scene;
  const word = passage.words[at] as Word;
  const [first, last] = passage.sentences[word.sentence] ?? [at, at + 1];
  const from = Math.max(behindDateline(scene, first, at), at - MAX_CLAUSE);
  const to = Math.min(last, at + MAX_CLAUSE);
  const quotation = innermost(passage, at);
  if (quotation === null || quotation.open === at) return [from, to];
  return [
    Math.max(from, quotation.open + 1),
    Math.min(to, quotation.closed ? quotation.close : quotation.close + 1),
  ];
}

/** "ALDANE, March 11 (Strait Wire) - The tanker": the sentence begins behind the dash. */
function behindDateline(scene: Scene, first: number, at: number): number {
  const word = scene.passage.words[first];
  if (word === undefined || !SHOUTED.test(scene.passage.text.slice(word.start, word.end)))
    return first;
  for (let dash = first + 1; dash < Math.min(at, first + MAX_DATELINE); dash++) {
    if (DASH.has(markOf(scene, dash))) return dash + 1;
  }
  return first;
}

const SHOUTED = /^\p{Lu}{3,}$/u;
const MAX_DATELINE = 12; // words: place, day and agency

/** The quotation a word stands in, or null. */
export function innermost(passage: Passage, at: number): Quotation | null {
  return passage.quotations[passage.quotationOf[at] ?? -1] ?? null;
}

/** The quotation that opens or closes at a word. */
export function quotationAt(
  passage: Passage,
  at: number,
  side: 'open' | 'close',
): Quotation | null {
  const quotation = innermost(passage, at);
  if (quotation === null || quotation[side] !== at) return null;
  return side === 'close' && !quotation.closed ? null : quotation;
}

/** "שהוא": the word opens a reported clause by a letter that is part of it. */
export function opensReport({ passage, lexicon, classes }: Scene, at: number): boolean {
  const word = passage.words[at];
  if (lexicon.clausePrefix === null || word?.kind !== 'word' || classes[at]) return false;
  const { letter, otherWords } = lexicon.clausePrefix;
  return (
    word.key.length > letter.length && word.key.startsWith(letter) && !otherWords.has(word.key)
  );
}

/** "והוסיף": the conjunction is a letter of the verb. */
export function isJoined(scene: Scene, { run }: CueMatch): boolean {
  const { joining } = scene.lexicon.table.prefixes;
  return joining !== undefined && scene.passage.words[run[0]]?.key.startsWith(joining) === true;
}

export const COMMA: ReadonlySet<string> = new Set([',', '،', '、']);
export const COLON: ReadonlySet<string> = new Set([':']);
export const DASH: ReadonlySet<string> = new Set(['–', '—', '―', '--', '-']);
export const STOP: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…', '...', ';', '؛', '۔']);

/** The printed mark of a word that is punctuation, else ''. */
export function markOf(scene: Scene, at: number): string {
  const word = scene.passage.words[at];
  if (word === undefined || word.kind === 'word' || word.kind === 'number') return '';
  return scene.passage.text.slice(word.start, word.end);
}

export const isWord = (scene: Scene, at: number): boolean => {
  const kind = scene.passage.words[at]?.kind;
  return kind === 'word' || kind === 'number';
};
