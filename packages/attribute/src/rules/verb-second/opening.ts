/** Where content opens behind its verb: at a comma, a colon or a quotation mark. */
import { findIn, matchAt } from '../../lexicon.ts';
import type { Run } from '../../passage/passage.ts';
import { contentFrom } from '../content.ts';
import { trimStop } from '../noun-phrase.ts';
import { COLON, COMMA, isWord, markOf, quotationAt, type Scene } from '../scene.ts';
import { type Clause, segmentAround } from './segment.ts';
import { MAX_FIELD } from './whole-cue.ts';

/** Content behind its verb. */
interface Opened {
  readonly at: number;
  /** The mark that opens the content. */
  readonly mark: number;
  readonly content: readonly Run[];
}

/** The content that opens behind the words up to `after`, or null. */
export function opened(
  scene: Scene,
  { to, verb }: Clause,
  after: number,
  frame: string,
): Opened | null {
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
