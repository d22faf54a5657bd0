/**
 * Clauses with the verb last: the subject ends at its comma, a quotation or a particle; what is
 * reported stands between it and the verb. A participle before its noun ("diyen X") and a nominal
 * form inside another clause ("X'in … söylediğini") report too.
 */
import { type Draft, draft } from '../draft.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { phraseAfter } from './noun-phrase.ts';
import {
  COMMA,
  type CueMatch,
  clauseBounds,
  innermost,
  isWord,
  markOf,
  quotationAt,
  type Scene,
} from './scene.ts';

/** The draft of one cue in a language with the verb last, or null. */
export function verbFinalAt(scene: Scene, cue: CueMatch, previous: Draft | null): Draft | null {
  const [first, to] = clauseBounds(scene, cue.run[0]);
  const from = Math.min(first, quotedFrom(scene, cue.run[0], first));
  const { entry, participle } = cue.meaning;
  if (entry.frame === 'agent') return agentClause(scene, cue, from, to);
  if (participle) return nominalClause(scene, cue, from);
  const inSentence = previous && (previous.cue[0]?.[0] ?? -1) >= from ? previous : null;
  const start = clauseStart(scene, cue.run[0], inSentence, from);
  const inverted = invertedSubject(scene, cue, to);
  if (inverted) {
    const content = quotedBefore(scene, cue.run[0]);
    if (content)
      return draft({
        cue: [cue.run],
        source: [inverted],
        content: [content],
        entry,
        rule: 'inverted',
      });
  }
  const cited = citedBefore(scene, cue, start);
  if (cited) return cited;
  const agent = inSentence?.entry?.frame === 'agent' ? (inSentence.source[0] ?? null) : null;
  const own = agent && agent[1] <= cue.run[0] ? agent : subjectFrom(scene, start, cue.run[0]);
  const shared = start > from && own === null ? (inSentence?.source[0] ?? null) : null;
  const subject = own ?? shared;
  const content = contentBetween(
    scene,
    subject && subject[1] > start ? subject[1] : start,
    cue.run[0],
  );
  if (content === null) return null;
  const speaker =
    previous === null ? [] : previous.source.length > 0 ? previous.source : previous.speaker;
  if (subject === null && speaker.length === 0) return null;
  return draft({
    cue: [cue.run],
    source: subject ? [subject] : [],
    speaker: subject ? [] : speaker,
    content: [content],
    entry,
    rule: 'verb-final',
  });
}

/** Where the sentence begins that a quotation before the verb began in: it may hold several. */
function quotedFrom(scene: Scene, verb: number, from: number): number {
  const quoted = quotedBefore(scene, verb);
  if (quoted === null || quoted[0] >= from) return from;
  const { sentences, words } = scene.passage;
  return sentences[words[quoted[0]]?.sentence ?? -1]?.[0] ?? from;
}

/** Behind the verb before it in the sentence, with the mark or conjunction that joins them. */
function clauseStart(scene: Scene, verb: number, previous: Draft | null, from: number): number {
  if (previous === null || previous.entry?.frame === 'agent') return from;
  let start = from;
  for (const [, end] of previous.cue) if (end <= verb) start = Math.max(start, end);
  if (previous.source[0] && previous.source[0][0] >= start) return from;
  while (start < verb && (scene.classes[start] === 'conjunction' || !isWord(scene, start))) {
    if (quotationAt(scene.passage, start, 'open')) break;
    start++;
  }
  return start;
}

/** "X'in Y'ye dayandırdığı haberinde C yazdı": the outlet, whom it cites, and what follows. */
function citedBefore(scene: Scene, cue: CueMatch, start: number): Draft | null {
  for (let at = start; at < cue.run[0]; at++) {
    const citing = scene.cues[at];
    if (citing?.meaning.entry.frame !== 'citing') continue;
    const owner = findOwner(scene, start, at);
    const outlet: Run | null = owner >= 0 ? [start, owner + 1] : commaRun(scene, start, at);
    const first = pastSmall(scene, outlet?.[1] ?? start, at);
    const content = contentBetween(scene, citing.run[1], cue.run[0]);
    if (first >= at || content === null) return null;
    return draft({
      cue: [citing.run, cue.run],
      source: [[first, at]],
      content: [content],
      relaying: outlet ? [[outlet]] : [],
      entry: cue.meaning.entry,
      rule: 'verb-final+citing',
    });
  }
  return null;
}

/** The words before the first comma. */
function commaRun(scene: Scene, from: number, to: number): Run | null {
  for (let at = from; at < to; at++) if (COMMA.has(markOf(scene, at))) return [from, at];
  return null;
}

/** Words of time and particles belong to neither subject nor content. */
const SMALL: ReadonlySet<string | null> = new Set(['time', 'breaker', 'adverb', 'subordinator']);

function pastSmall(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && (SMALL.has(scene.classes[at] ?? null) || !isWord(scene, at))) {
    if (quotationAt(scene.passage, at, 'open')) break;
    at++;
  }
  return at;
}

/** The phrase that opens the clause, where a sign shows its end; null: the verb stands alone. */
function subjectFrom(scene: Scene, from: number, verb: number): Run | null {
  const start = pastSmall(scene, from, verb);
  const limit = Math.min(verb, start + MAX_SUBJECT);
  for (let at = start; at < limit; at++) {
    if (quotationAt(scene.passage, at, 'open')) {
      const title = innermost(scene.passage, at);
      if (
        title &&
        title.close - at <= MAX_TITLE &&
        title.close + 2 < verb &&
        isWord(scene, title.close + 1)
      ) {
        at = title.close;
        continue;
      }
      return trimmed(scene, start, at);
    }
    if (COMMA.has(markOf(scene, at)))
      return at > start && verb - at > MIN_CONTENT ? [start, at] : null;
    if (at > start && matchAt(scene.lexicon.subjectParticles, scene.passage.words, at))
      return verb - at > MIN_CONTENT ? [start, at] : null;
  }
  return namedSubject(scene, start, verb);
}

const MAX_SUBJECT = 16; // words: longer ones are clauses of their own
const MAX_TITLE = 5; // words with marks of a name in quotation marks
const MIN_CONTENT = 1; // words behind the mark

function trimmed(scene: Scene, from: number, to: number): Run | null {
  let end = to;
  while (end > from && (SMALL.has(scene.classes[end - 1] ?? null) || !isWord(scene, end - 1)))
    end--;
  return end > from ? [from, end] : null;
}

/** Without a mark: a run of capitals, or the words up to one for a speaker. */
function namedSubject(scene: Scene, start: number, verb: number): Run | null {
  const { words } = scene.passage;
  if (scene.classes[start] === 'pronoun') return [start, start + 1];
  let at = start;
  while (at < verb && words[at]?.kind === 'word' && words[at]?.capital) at++;
  if (at > start && isPersonsName(scene, [start, at]))
    return verb - at > MIN_CONTENT ? [start, at] : null;
  const near = Math.min(verb, Math.max(at, start) + SPEAKER_REACH);
  for (let word = start; word < near; word++) {
    if (isSpeakerWord(scene, word))
      return verb - word > MIN_CONTENT + 1 ? [start, Math.max(word + 1, at)] : null;
  }
  return at - start >= LEAST_NAME && verb - at > MIN_CONTENT ? [start, at] : null;
}

/** A given name with a surname behind it, or a surname that stood so not far before. */
function isPersonsName(scene: Scene, [start, end]: Run): boolean {
  const { lexicon, passage } = scene;
  const { words } = passage;
  const last = words[end - 1];
  if (end - start > 1) {
    const given = findIn(lexicon.givenNames, words, start, end - 1);
    return given !== null && !isSpeakerWord(scene, end - 1);
  }
  for (let at = start - 1; at > Math.max(0, start - NAMED_BEFORE); at--) {
    if (words[at]?.key !== last?.key || !words[at]?.capital) continue;
    if (matchAt(lexicon.givenNames, words, at - 1)) return true;
  }
  return false;
}

const NAMED_BEFORE = 400; // words: the full name stands in the same part of an article

/** A word for an office, a body, a document or people, whatever case it stands in. */
function isSpeakerWord(scene: Scene, at: number): boolean {
  const { kinds, roles, table } = scene.lexicon;
  const { words } = scene.passage;
  if (matchAt<unknown>(kinds, words, at) || matchAt<unknown>(roles, words, at)) return true;
  const key = words[at]?.key ?? '';
  return (table.caseEndings?.split('|') ?? []).some((ending) => {
    const stem = key.endsWith(ending) ? key.slice(0, -ending.length) : '';
    return (
      stem.length > 2 &&
      [kinds, roles].some((index) => index.get(stem)?.some(({ keys }) => keys.length === 1))
    );
  });
}

const SPEAKER_REACH = 3; // words
const LEAST_NAME = 2; // capitals: one alone may be any first word

/** The quotation or the clause that ends at the verb. */
function contentBetween(scene: Scene, after: number, verb: number): Run | null {
  const quotation = quotedBefore(scene, verb);
  if (quotation && quotation[0] >= after) return quotation;
  const start = pastSmall(scene, after, verb);
  let end = verb;
  while (end > start && (scene.classes[end - 1] === 'breaker' || !isWord(scene, end - 1))) {
    if (quotationAt(scene.passage, end - 1, 'close')) break;
    end--;
  }
  return end - start >= MIN_BETWEEN ? [start, end] : null;
}

const MIN_BETWEEN = 2; // a reported clause has a subject and a verb

function quotedBefore(scene: Scene, verb: number): Run | null {
  const last = COMMA.has(markOf(scene, verb - 1)) ? verb - 2 : verb - 1;
  const quotation = quotationAt(scene.passage, last, 'close');
  return quotation ? [quotation.open, quotation.close + 1] : null;
}

/** '"…" dedi X.': behind the verb, up to the end of the clause. */
function invertedSubject(scene: Scene, cue: CueMatch, to: number): Run | null {
  if (quotedBefore(scene, cue.run[0]) === null) return null;
  const phrase = phraseAfter(scene, cue.run[1], to);
  if (phrase === null || !scene.passage.words[phrase[0]]?.capital) {
    const ends = phrase && phrase[1] < to && !isWord(scene, phrase[1]);
    return ends ? phrase : null;
  }
  return phrase;
}

/** '"A" diyen X': what stands before the participle, said by the noun behind it. */
function agentClause(scene: Scene, cue: CueMatch, from: number, to: number): Draft | null {
  const start = cue.run[1];
  let end = start;
  while (end < Math.min(to, start + MAX_SUBJECT) && !COMMA.has(markOf(scene, end))) {
    if (quotationAt(scene.passage, end, 'open') || !isWord(scene, end)) break;
    end++;
  }
  const phrase: Run | null = COMMA.has(markOf(scene, end))
    ? [start, end]
    : phraseAfter(scene, start, to);
  if (phrase === null || phrase[1] <= phrase[0]) return null;
  const quoted = quotedBefore(scene, cue.run[0]);
  const first = pastSmall(scene, lastComma(scene, from, cue.run[0]), cue.run[0]);
  const content: Run = quoted ?? [first, cue.run[0]];
  if (content[1] - content[0] < MIN_BETWEEN) return null;
  return draft({
    cue: [cue.run],
    source: [phrase],
    content: [content],
    entry: cue.meaning.entry,
    rule: 'agent',
  });
}

/** Behind the last comma outside quotations before a word, or the clause's start. */
function lastComma(scene: Scene, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (innermost(scene.passage, at) !== innermost(scene.passage, to)) continue;
    if (COMMA.has(markOf(scene, at)) || markOf(scene, at) === ';') return at + 1;
  }
  return from;
}

/** "X'in C söylediğini": the possessor of the nominal form speaks. */
function nominalClause(scene: Scene, cue: CueMatch, from: number): Draft | null {
  const verb = cue.run[0];
  const start = pastSmall(scene, lastComma(scene, from, verb), verb);
  const quoted = quotedBefore(scene, verb);
  const stop = quoted ? quoted[0] : verb;
  const owner = findOwner(scene, start, stop);
  if (owner < 0) return null;
  const content: Run = quoted ?? [pastSmall(scene, owner + 1, verb), verb];
  if (content[1] - content[0] < MIN_BETWEEN) return null;
  return draft({
    cue: [cue.run],
    source: [[start, owner + 1]],
    content: [content],
    entry: cue.meaning.entry,
    rule: 'nominal',
  });
}

/** The first word of a phrase that ends as a possessor does, or -1. */
function findOwner(scene: Scene, from: number, to: number): number {
  const endings = scene.lexicon.table.ownerEndings?.split('|') ?? [];
  for (let at = from; at < Math.min(to, from + MAX_SUBJECT); at++) {
    const word = scene.passage.words[at];
    if (word?.kind !== 'word') continue;
    if (endings.some((ending) => word.key.length > ending.length + 1 && word.key.endsWith(ending)))
      return at;
  }
  return -1;
}
