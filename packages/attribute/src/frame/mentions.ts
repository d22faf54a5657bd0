/**
 * Mentions of an article: full ones get an id, pronouns and short names point to the first full
 * one. A value is built by adding sources in text order.
 */

import type { Part } from '@hearsay/read';
import { fold } from '@hearsay/text';
import type { Pronoun } from '../languages/table.ts';
import { type Lexicon, matchAt } from '../lexicon.ts';
import { type Passage, type Run, spanOf, wordsText } from '../passage/passage.ts';
import type { Mention, MentionType, SourceType } from '../statement.ts';
import { type FullName, fullNames, nameRuns } from './names.ts';
import { headRun, nameKeys, type SourceKind, sourceKind } from './source-type.ts';

/** How many of the latest mentions a definite phrase ("the minister") may mean. */
const MAX_HEADS = 40; // mentions; also keeps long texts linear

/** How far back a pronoun's antecedent may stand. */
const MAX_ANTECEDENT_PARAGRAPHS = 4; // farther ones are mostly wrong

interface Known {
  readonly mention: Mention;
  readonly kind: SourceKind;
  readonly names: readonly string[];
  /** Folded head noun of an unnamed one ("minister"), else ''. */
  readonly head: string;
  readonly gender: 'm' | 'f' | null;
  readonly several: boolean;
}

export interface MentionRegister {
  /** The mention a source's words point to, made where it is new. */
  of(place: PartPassage, run: Run, kind: SourceKind): string | null;
  kindOf(id: string): SourceKind | null;
  list(): readonly Mention[];
}

export interface PartPassage {
  readonly part: Part;
  readonly partIndex: number | null;
  readonly passage: Passage;
}

/** An empty register for one article. */
export function createRegister(lexicon: Lexicon, body: Passage): MentionRegister {
  const known: Known[] = [];
  const byId = new Map<string, Known>();
  const byName = new Map<string, Known[]>();
  const recent: Recent[] = [];
  const runs = nameRuns(body, lexicon);
  const full = fullNames(runs);

  const remember = (id: string, place: PartPassage, run: Run): string => {
    recent.push({ id, paragraph: place.passage.words[run[0]]?.paragraph ?? 0, at: run[0] });
    return id;
  };
  const add = (place: PartPassage, run: Run, kind: SourceKind, names: readonly string[]): Known => {
    const [from, to] = trimPossessive(place.passage, run);
    const mention: Mention = {
      id: `m${known.length + 1}`,
      spans: [[from, to]],
      text: place.passage.text.slice(from, to),
      type: mentionType(kind.type),
      entity: null,
      part: place.part,
      partIndex: place.partIndex,
    };
    const entry: Known = {
      mention,
      kind,
      names,
      head: names.length > 0 ? '' : headKey(place.passage, lexicon, run),
      gender: genderOf(place.passage, lexicon, run),
      several: severalOf(place.passage, lexicon, run, kind),
    };
    known.push(entry);
    byId.set(mention.id, entry);
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), entry]);
    return entry;
  };

  const speakerBefore = (place: PartPassage, run: Run, pronoun: Pronoun): string | null =>
    antecedent(byId, recent, pronoun, place.passage.words[run[0]]?.paragraph ?? 0);

  /** A person's name that opens a nearer sentence than the last speaker's. */
  const subjectBefore = (at: number, pronoun: Pronoun): string | null => {
    if (pronoun.number !== 'one') return null;
    const name = nearestSubject(body, runs, at);
    if (name === null || name.run[0] <= (recent.at(-1)?.at ?? -1)) return null;
    const kind = sourceKind(body, lexicon, name.run, NO_OUTLETS);
    const gender = genderOf(body, lexicon, name.run);
    if (kind.type !== 'person' || (gender && pronoun.gender && gender !== pronoun.gender))
      return null;
    return register.of({ part: 'body', partIndex: null, passage: body }, name.run, kind);
  };

  const register: MentionRegister = {
    of(place, run, kind) {
      const pronoun = pronounAt(place.passage, lexicon, run);
      if (pronoun) {
        const id =
          place.passage === body && pronoun.person === 3 && pronoun.gender !== 'n'
            ? (subjectBefore(run[0], pronoun) ?? speakerBefore(place, run, pronoun))
            : speakerBefore(place, run, pronoun);
        return id === null ? null : remember(id, place, run);
      }
      const names = nameKeys(place.passage, lexicon, headRun(place.passage, lexicon, run));
      const same = byName.get(names.at(-1) ?? '')?.find((entry) => sameName(entry, names, kind));
      if (same) return remember(same.mention.id, place, run);
      if (names.length === 0) {
        const head = headKey(place.passage, lexicon, run);
        const earlier = isDefinite(place.passage, lexicon, run)
          ? known.slice(-MAX_HEADS).findLast((entry) => fitsHead(entry, head, kind))
          : undefined;
        if (earlier) return remember(earlier.mention.id, place, run);
        return remember(add(place, run, kind, []).mention.id, place, run);
      }
      const first = fullFor(full, names);
      const entry =
        first && place.part === 'body' && first.run[0] < run[0]
          ? add({ part: 'body', partIndex: null, passage: body }, first.run, kind, first.keys)
          : add(place, run, kind, names);
      return remember(entry.mention.id, place, run);
    },
    kindOf: (id) => byId.get(id)?.kind ?? null,
    list: () => known.map((entry) => entry.mention),
  };
  return register;
}

const NO_OUTLETS: ReadonlySet<string> = new Set();
/** A subject opens its sentence, or stands behind one word ("But Weiss …"). */
const MAX_BEFORE_SUBJECT = 1; // words
/** How many sentences back a subject may stand. */
const MAX_SENTENCES = 2;

/** The last name that opens a sentence before a word, a paragraph's first one back to the last. */
function nearestSubject(body: Passage, runs: readonly FullName[], at: number): FullName | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as FullName).run[1] <= at) low = middle + 1;
    else high = middle;
  }
  const here = body.words[at]?.sentence ?? 0;
  for (let index = low - 1; index >= 0; index--) {
    const name = runs[index] as FullName;
    const sentence = body.words[name.run[0]]?.sentence ?? -1;
    if (here - sentence > MAX_SENTENCES) return null;
    const from = body.sentences[sentence]?.[0] ?? 0;
    if (name.run[0] - from <= MAX_BEFORE_SUBJECT) return name;
  }
  return null;
}

interface Recent {
  readonly id: string;
  readonly paragraph: number;
  /** The word where it stands. */
  readonly at: number;
}

/** The full name that holds all words of a shorter one. */
function fullFor(full: ReadonlyMap<string, FullName>, names: readonly string[]): FullName | null {
  const found = full.get(names.at(-1) ?? '');
  return found &&
    found.keys.length > names.length &&
    names.every((name) => found.keys.includes(name))
    ? found
    : null;
}

function sameName(entry: Known, names: readonly string[], kind: SourceKind): boolean {
  if (names.length === 0 || entry.names.length === 0) return false;
  const [short, long] =
    names.length <= entry.names.length ? [names, entry.names] : [entry.names, names];
  if (!short.every((name) => long.includes(name))) return false;
  if (entry.kind.type === kind.type) return true;
  return PERSONAL.has(entry.kind.type) && PERSONAL.has(kind.type);
}

const PERSONAL: ReadonlySet<SourceType> = new Set(['person', 'office', 'unknown']);

/** "the minister" after "Foreign Minister Karl Berg": the noun stands in the mention's words. */
function fitsHead(entry: Known, head: string, kind: SourceKind): boolean {
  const alike =
    entry.kind.type === kind.type ||
    (PERSONAL.has(entry.kind.type) && PERSONAL.has(kind.type)) ||
    kind.type === 'anonymous' ||
    entry.kind.type === 'anonymous';
  if (head === '' || !alike) return false;
  return entry.head === head || ` ${fold(entry.mention.text)} `.includes(` ${head} `);
}

function isDefinite(passage: Passage, lexicon: Lexicon, run: Run): boolean {
  const number = matchAt(lexicon.numbers, passage.words, run[0])?.value ?? null;
  const first = matchAt(lexicon.classes, passage.words, run[0])?.value;
  return (
    !lexicon.table.capitals ||
    (first === 'determiner' && (number === null || DEFINITE.has(headLength(passage, lexicon, run))))
  );
}

function headLength(passage: Passage, lexicon: Lexicon, run: Run): number {
  const [from, to] = headRun(passage, lexicon, run);
  return to - from;
}

/** A definite short phrase has an article and one or two nouns. */
const DEFINITE: ReadonlySet<number> = new Set([2, 3]);

function headKey(passage: Passage, lexicon: Lexicon, run: Run): string {
  const [from, to] = headRun(passage, lexicon, run);
  const at = lexicon.table.head === 'last' ? to - 1 : from;
  return passage.words[at]?.key ?? '';
}

function pronounAt(passage: Passage, lexicon: Lexicon, run: Run): Pronoun | null {
  const match = matchAt(lexicon.pronouns, passage.words, run[0]);
  return match && run[0] + match.length === run[1] ? match.value : null;
}

/** The latest speaker that agrees in number and gender. */
function antecedent(
  known: ReadonlyMap<string, Known>,
  recent: readonly Recent[],
  pronoun: Pronoun,
  paragraph: number,
): string | null {
  if (pronoun.person !== 3) return null;
  for (let at = recent.length - 1; at >= 0; at--) {
    const seen = recent[at];
    if (seen === undefined || paragraph - seen.paragraph > MAX_ANTECEDENT_PARAGRAPHS) return null;
    const entry = known.get(seen.id);
    if (entry && agrees(entry, pronoun)) return entry.mention.id;
  }
  return null;
}

function agrees(entry: Known, pronoun: Pronoun): boolean {
  if (pronoun.gender === 'n') return !PERSONAL.has(entry.kind.type);
  if (pronoun.number === 'several') return entry.several || entry.kind.type === 'organisation';
  if (entry.several) return false;
  if (pronoun.gender && entry.gender && pronoun.gender !== entry.gender) return false;
  return PERSONAL.has(entry.kind.type) || entry.kind.type === 'anonymous';
}

function genderOf(passage: Passage, lexicon: Lexicon, [from, to]: Run): 'm' | 'f' | null {
  for (let at = from; at < to; at++) {
    const match = matchAt(lexicon.honorifics, passage.words, at);
    if (match?.value) return match.value;
  }
  return null;
}

function severalOf(passage: Passage, lexicon: Lexicon, run: Run, kind: SourceKind): boolean {
  if (kind.anonymous) return kind.anonymous.number === 'several';
  if (kind.type === 'collective') return true;
  return matchAt(lexicon.numbers, passage.words, run[0])?.value === 'several';
}

function mentionType(type: SourceType): MentionType {
  return type === 'unknown' ? 'person' : type;
}

function trimPossessive(passage: Passage, run: Run): readonly [number, number] {
  const [start, end] = spanOf(passage, run);
  return [start, end - (/['’]s$/.exec(wordsText(passage, run))?.[0].length ?? 0)];
}
