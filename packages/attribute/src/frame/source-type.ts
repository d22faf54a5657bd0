/** What kind of source a noun phrase names, and the record of an unnamed one. */
import { findIn, type Lexicon, matchAt, type NounKind } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import { keyOf, wordsText } from '../passage/passage.ts';
import type { AnonymousSource, SourceType } from '../statement.ts';
import { namedBehindDefinite } from './definite-names.ts';
import { kindAt, roleIn as roleByStem } from './kind-stems.ts';
import { type FirstNoun, firstNoun } from './noun-ends.ts';

export interface SourceKind {
  readonly type: SourceType;
  readonly anonymous: AnonymousSource | null;
}

/** Roles whose plural is the public at large ("analysts", "residents") and not hidden persons. */
const PUBLIC_ROLES: ReadonlySet<string> = new Set([
  'expert',
  'witness',
  'resident',
  'activist',
  'doctor',
  'journalist',
]);
/** Roles that nobody writes before a name: without capitals they tell an unnamed source. */
const NAMELESS: ReadonlySet<string> = new Set([
  'official',
  'source',
  'person',
  'diplomat',
  'intelligence-official',
]);
/** An unnamed spokesperson speaks for a post. */
const POST_ROLES: ReadonlySet<string> = new Set(['spokesperson', 'minister']);

/** Types a source phrase; `outletNames` are folded names of outlets the caller knows. */
export function sourceKind(
  passage: Passage,
  lexicon: Lexicon,
  run: Run,
  outletNames: ReadonlySet<string>,
): SourceKind {
  const { words } = passage;
  const [from, to] = run;
  const hidden = findIn(lexicon.anonymity, words, from, to) !== null;
  const head = headRun(passage, lexicon, run);
  const role = roleIn(passage, lexicon, head);
  const apposed = apposedName(passage, lexicon, head, to) !== null;
  const named =
    apposed ||
    (hasName(passage, lexicon, head) &&
      !endsInRole(passage, lexicon, role, head) &&
      !opensWithBareRole(passage, lexicon, role, head));
  const first = lexicon.nounEnds.length === 0 ? null : firstNoun(passage, lexicon, head);
  if (first !== null && !isOutlet(passage, head, outletNames))
    return kindByNoun(passage, lexicon, run, first, { hidden, apposed });
  const counted = !lexicon.table.capitals && matchAt(lexicon.numbers, words, from) !== null;
  const nameless = role !== null && !lexicon.table.capitals && NAMELESS.has(role.value);
  const plain = named && !hidden && !nameless && !counted;
  if (isOutlet(passage, head, outletNames)) return { type: 'outlet', anonymous: null };
  if (!hidden && bearsGivenName(passage, lexicon, run)) return { type: 'person', anonymous: null };
  if (plain && titled(passage, lexicon, head)) return { type: 'person', anonymous: null };
  const kind = headKind(passage, lexicon, head);
  const opens = matchAt(lexicon.kinds, words, from)?.value ?? 'office';
  if (opens === 'office' && !hidden && !counted && !nameless) {
    if (namedBehindDefinite(passage, lexicon, run)) return { type: 'person', anonymous: null };
  }
  if (apposed && !hidden && (kind === 'office' || role !== null)) {
    return { type: 'person', anonymous: null };
  }
  if (role && !plain && !(POST_ROLES.has(role.value) && !hidden)) {
    const number = findIn(lexicon.numbers, words, from, head[1])?.value ?? 'unknown';
    if (PUBLIC_ROLES.has(role.value) && number !== 'one' && !hidden) {
      return { type: 'collective', anonymous: null };
    }
    return { type: 'anonymous', anonymous: record(passage, lexicon, run, role.value, number) };
  }
  if (hidden) {
    const number = findIn(lexicon.numbers, words, from, to)?.value ?? 'unknown';
    return {
      type: 'anonymous',
      anonymous: record(passage, lexicon, run, role?.value ?? null, number),
    };
  }
  const isBare = endsInKind(passage, lexicon, head);
  const isIndefinite =
    lexicon.table.caseEndings !== undefined &&
    findIn(lexicon.numbers, words, from, head[1]) !== null;
  // "two ministers", "three of the dealers": counted, they are not the post and not the trade.
  const isCounted =
    kind === 'collective' ? counted : kind === 'office' && (counted || isIndefinite);
  if (isCounted && !(named && !isBare && lexicon.table.capitals)) {
    const number = findIn(lexicon.numbers, words, from, head[1])?.value ?? 'unknown';
    return { type: 'anonymous', anonymous: record(passage, lexicon, run, null, number) };
  }
  if (kind === 'office' && named && (isBare || !isPersonName(passage, lexicon, head))) {
    return { type: 'office', anonymous: null };
  }
  if (named && !isBare && lexicon.table.caseEndings) {
    if (givenBehindKind(passage, lexicon, head) || closesWithName(passage, lexicon, head))
      return { type: 'person', anonymous: null };
  }
  if (kind !== null && !(kind === 'office' && named)) return { type: kind, anonymous: null };
  if (findIn(lexicon.countries, words, head[0], head[1]) && head[1] - head[0] <= 2) {
    return { type: 'organisation', anonymous: null };
  }
  if (isAcronym(passage, head)) return { type: 'organisation', anonymous: null };
  if (isOneOfMany(passage, lexicon, run, head, named)) {
    const number = findIn(lexicon.numbers, words, from, head[1])?.value ?? 'unknown';
    return { type: 'anonymous', anonymous: record(passage, lexicon, run, null, number) };
  }
  if (named) return { type: 'person', anonymous: null };
  return { type: lexicon.table.capitals ? 'unknown' : 'person', anonymous: null };
}

/**
 * Where capitals tell no name, a given name beside another word does, unless the phrase begins as a
 * house that is named after somebody.
 */
function bearsGivenName(passage: Passage, lexicon: Lexicon, [from, to]: Run): boolean {
  const { words } = passage;
  if (lexicon.table.capitals) return false;
  const opens = matchAt(lexicon.kinds, words, from)?.value;
  if (opens !== undefined && opens !== 'office') return false;
  if (opens === 'office' && endsInName(passage, lexicon, [from, to])) return true;
  for (let at = from; at < to; at++) {
    const classed = matchAt(lexicon.classes, words, at)?.value;
    if (classed === 'relative') return false;
    // A preposition can be spelt as a name is, where letters are folded.
    if (classed === 'breaker' || classed === 'linker') continue;
    const name = matchAt(lexicon.givenNames, words, at);
    if (name && (at > from || (at + 1 < to && words[at + 1]?.kind === 'word'))) return true;
  }
  return false;
}

/**
 * "وزير خارجية سارفيا ميلان دراخ": where an article makes the words of a post definite, two words
 * without one that no table knows are a name behind it.
 */
function endsInName({ words }: Passage, lexicon: Lexicon, [from, to]: Run): boolean {
  const { article } = lexicon.table.prefixes;
  if (article === undefined || to - from < LONG_POST) return false;
  const tables = [
    lexicon.kinds,
    lexicon.roles,
    lexicon.classes,
    lexicon.countries,
    lexicon.numbers,
  ];
  return [to - 2, to - 1].every(
    (at) =>
      words[at]?.kind === 'word' &&
      tables.every((index) => matchAt<unknown>(index, words, at) === null) &&
      (at === to - 1 || !(words[at]?.key ?? '').startsWith(article)),
  );
}

/** Words of a post with its name. */
const LONG_POST = 4;

/** "one of the miners", "a boy who …": counted or described, and not named. */
function isOneOfMany(
  { words }: Passage,
  lexicon: Lexicon,
  [from, to]: Run,
  head: Run,
  named: boolean,
): boolean {
  const number = findIn(lexicon.numbers, words, from, head[1]);
  if (lexicon.table.capitals) return number !== null && !named;
  return (
    number?.at === from ||
    (matchAt(lexicon.classes, words, head[1])?.value === 'relative' && head[1] < to)
  );
}

/** A phrase whose first noun tells what it is, in a language where a capital tells no name. */
function kindByNoun(
  passage: Passage,
  lexicon: Lexicon,
  run: Run,
  { at, kind, names, given, determined }: FirstNoun,
  { hidden, apposed }: { readonly hidden: boolean; readonly apposed: boolean },
): SourceKind {
  const { words } = passage;
  const number = findIn(lexicon.numbers, words, run[0], at + 1)?.value ?? null;
  const plainly = (type: SourceType): SourceKind => ({ type, anonymous: null });
  const role = matchAt(lexicon.roles, words, at)?.value ?? null;
  const unnamed = (): SourceKind => ({
    type: 'anonymous',
    anonymous: record(passage, lexicon, run, role, number ?? 'unknown'),
  });
  if (hidden || (kind === 'collective' && number === 'one')) return unnamed();
  if (kind === 'collective' && (names > 0 || apposed)) return plainly('person');
  if (kind !== null && kind !== 'office' && kind !== 'person') return plainly(kind);
  const isTitle = matchAt(lexicon.honorifics, words, at) !== null;
  if ((kind !== null || isTitle) && (names > 0 || apposed)) return plainly('person');
  if (kind === 'office') return plainly('office');
  if (kind === 'person' || isTitle) {
    const short = (words[at]?.key.length ?? 0) < MIN_COMPOUND;
    return !determined && role === null && short ? plainly('person') : unnamed();
  }
  if (isAcronym(passage, [at, at + 1])) return plainly('organisation');
  if (names === 0 && matchAt(lexicon.countries, words, at)) return plainly('organisation');
  if (!determined || given || apposed || names >= FULL_NAME) return plainly('person');
  return number !== null && names === 0 ? unnamed() : plainly('organisation');
}

/** Capitals behind a calling that no table knows: given name and surname. */
const FULL_NAME = 2;

/** Letters from which on a noun for persons that stands alone is a compound and no surname. */
const MIN_COMPOUND = 10;

/**
 * The head's role; none behind a kind of house ("the teachers' union" with the head first), and none where
 * a longer phrase for a post or a house begins with it ("the officer of the watch").
 */
function roleIn(passage: Passage, lexicon: Lexicon, [from, to]: Run): ReturnType<typeof findRole> {
  const role = findRole(passage, lexicon, from, to);
  if (role === null || lexicon.table.head !== 'first' || lexicon.table.capitals) return role;
  for (let at = from; at <= role.at; at++) {
    const house = matchAt(lexicon.kinds, passage.words, at);
    if (house === null) continue;
    if (at === role.at) return house.length > role.length ? null : role;
    if (house.value !== 'office') return null;
  }
  return role;
}

const findRole = (passage: Passage, lexicon: Lexicon, from: number, to: number) =>
  roleByStem(passage, lexicon, [from, to]);

/** "Dr", "MK" in front: a person, whatever house is named behind. */
function titled({ words }: Passage, lexicon: Lexicon, [from]: Run): boolean {
  return !lexicon.table.capitals && matchAt(lexicon.honorifics, words, from) !== null;
}

/** "the minister, Hana Weiss": the name that stands alone behind the comma, or null. */
export function apposedName(passage: Passage, lexicon: Lexicon, head: Run, to: number): Run | null {
  let from = head[0];
  while (from < to && !COMMA.test(passage.words[from]?.key ?? '')) from++;
  from++;
  if (from >= to) return null;
  let end = from;
  while (end < to && !COMMA.test(passage.words[end]?.key ?? '')) end++;
  const words = passage.words.slice(from, end).filter((word) => word.kind === 'word');
  if (words.length === 0 || words.length > MAX_NAME) return null;
  // "the driver, aged 57".
  if (passage.words.slice(from, end).some(({ key }) => DIGIT.test(key))) return null;
  if (lexicon.table.capitals && words.some((word) => !word.capital)) return null;
  const run: Run = [from, end];
  const known = [lexicon.kinds, lexicon.roles, lexicon.conditions, lexicon.anonymity].some(
    (index) => findIn<unknown>(index, passage.words, ...run) !== null,
  );
  const isName =
    !known && !clauseWord(lexicon, words[0]) && nameKeys(passage, lexicon, run).length > 0;
  return isName ? run : null;
}

const MAX_NAME = 5; // words with titles
const DIGIT = /\p{N}/u;

/** "שביקש": what opens a clause is no name. */
function clauseWord(
  { clausePrefix }: Lexicon,
  word: { readonly key: string } | undefined,
): boolean {
  if (clausePrefix === null || word === undefined) return false;
  return word.key.startsWith(clausePrefix.letter) && !clausePrefix.otherWords.has(word.key);
}

/** "קצין בפיקוד": where titles take the article, a role without it has no name behind it. */
function opensWithBareRole(
  passage: Passage,
  { table }: Lexicon,
  role: { readonly at: number } | null,
  [from]: Run,
): boolean {
  const { article } = table.prefixes;
  if (article === undefined || role === null || role.at > from + 1) return false;
  return !(passage.words[role.at]?.key ?? '').startsWith(article);
}

/** "an Altovan official": with the role last the capital before it is a country or a house. */
function endsInRole(
  { words }: Passage,
  { table }: Lexicon,
  role: { readonly at: number; readonly length: number } | null,
  head: Run,
): boolean {
  if (role === null || !table.capitals || table.head !== 'last') return false;
  // "Ekrem Usta": a calling with a capital behind a name is part of it.
  const isPart = role.at > head[0] && words[role.at]?.capital && words[role.at - 1]?.capital;
  if (table.caseEndings !== undefined && isPart) return false;
  return role.at + role.length === head[1];
}

/** The phrase up to its first comma or linking preposition: what carries its kind. */
export function headRun(passage: Passage, lexicon: Lexicon, [from, to]: Run): Run {
  for (let at = from + 1; at < to; at++) {
    const key = passage.words[at]?.key ?? '';
    const classed = matchAt(lexicon.classes, passage.words, at)?.value;
    if (classed === 'linker' || classed === 'relative' || COMMA.test(key)) return [from, at];
    if (clauseWord(lexicon, passage.words[at]) && describes(passage, lexicon, from, at))
      return [from, at];
  }
  return [from, to];
}

/** "הרופאה שבדקה": behind a calling a word that opens a clause describes who it is, and names nobody. */
function describes({ words }: Passage, { roles }: Lexicon, from: number, at: number): boolean {
  const role = findIn(roles, words, from, at);
  return role !== null && role.at + role.length === at;
}

const COMMA = /^[,،;(–—]$/;

function headKind(passage: Passage, lexicon: Lexicon, [from, to]: Run): NounKind | null {
  const step = lexicon.table.head === 'last' ? -1 : 1;
  let at = step < 0 ? to - 1 : from;
  for (; at >= from && at < to; at += step) {
    const match = kindAt(passage, lexicon, at);
    if (match && at + match.length <= to) return match.value;
    if (step < 0 && lexicon.table.capitals && passage.words[at]?.capital !== true) continue;
  }
  return null;
}

/** Words of a name: capital, neither title nor country nor kind of source. */
export function nameKeys(passage: Passage, lexicon: Lexicon, [from, to]: Run): string[] {
  const keys: string[] = [];
  for (let at = from; at < to; ) {
    const word = passage.words[at];
    const skip =
      matchAt(lexicon.honorifics, passage.words, at) ??
      matchAt(lexicon.seniorities, passage.words, at) ??
      matchAt(lexicon.roles, passage.words, at) ??
      matchAt(lexicon.kinds, passage.words, at) ??
      matchAt(lexicon.classes, passage.words, at) ??
      matchAt(lexicon.countries, passage.words, at);
    if (skip) at += skip.length;
    else {
      if (word?.kind === 'word' && (word.capital || !lexicon.table.capitals))
        keys.push(bareKey(passage, at));
      at++;
    }
  }
  return keys;
}

/** A name's key without the possessive that follows it. */
function bareKey(passage: Passage, at: number): string {
  const word = passage.words[at];
  if (word === undefined) return '';
  return keyOf(passage.text.slice(word.start, word.end).replace(/['’]s?$/, ''));
}

/** "Liman Başkanı": nothing follows the post, in a language that writes names behind it. */
function endsInKind(passage: Passage, lexicon: Lexicon, [, to]: Run): boolean {
  return lexicon.table.caseEndings !== undefined && kindAt(passage, lexicon, to - 1) !== null;
}

/** "Meclis üyesi Oya Bulut": a member of the house by name. */
function givenBehindKind({ words }: Passage, lexicon: Lexicon, [from, to]: Run): boolean {
  const given = findIn(lexicon.givenNames, words, from + 1, to);
  return given !== null && given.at + 1 < to && words[given.at]?.capital === true;
}

/**
 * "Şirketin kurucusu Toprak Beren": two capitals behind a noun in small letters, which is a calling; the
 * name of a house has capitals throughout, or its kind before it.
 */
function closesWithName(passage: Passage, lexicon: Lexicon, [from, to]: Run): boolean {
  const { words } = passage;
  if (to - from < CALLING_WITH_NAME) return false;
  const isName = (at: number): boolean =>
    words[at]?.kind === 'word' &&
    words[at].capital &&
    kindAt(passage, lexicon, at) === null &&
    matchAt(lexicon.classes, words, at) === null;
  if (!isName(to - 1) || !isName(to - 2)) return false;
  const calling = to - CALLING_WITH_NAME;
  if (words[calling]?.kind !== 'word' || words[calling].capital) return false;
  const kind = kindAt(passage, lexicon, calling)?.value ?? null;
  return kind === null || kind === 'office';
}

/** Words: the calling, a given name and a surname. */
const CALLING_WITH_NAME = 3;

function hasName(passage: Passage, lexicon: Lexicon, head: Run): boolean {
  return nameKeys(passage, lexicon, head).length > 0;
}

function isPersonName(passage: Passage, lexicon: Lexicon, head: Run): boolean {
  return lexicon.table.capitals && nameKeys(passage, lexicon, head).length > 0;
}

function isAcronym(passage: Passage, [from, to]: Run): boolean {
  const last = passage.words[to - 1];
  if (last === undefined) return false;
  const printed = passage.text.slice(last.start, last.end);
  return to - from <= 2 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(printed);
}

function isOutlet(passage: Passage, [from, to]: Run, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const keys = passage.words.slice(from, to).map((word) => word.key);
  return names.has(keys.join(' ')) || names.has(keys.slice(1).join(' '));
}

/** The record of an unnamed source in words that the tables take for a named one. */
export function unnamedSource(passage: Passage, lexicon: Lexicon, run: Run): AnonymousSource {
  const head = headRun(passage, lexicon, run);
  const number = findIn(lexicon.numbers, passage.words, run[0], head[1])?.value ?? 'unknown';
  return record(passage, lexicon, run, roleIn(passage, lexicon, head)?.value ?? null, number);
}

function record(
  passage: Passage,
  lexicon: Lexicon,
  run: Run,
  role: string | null,
  number: 'one' | 'several' | 'unknown',
): AnonymousSource {
  const [from, to] = run;
  const { words } = passage;
  const condition = findIn(lexicon.conditions, words, from, to);
  return {
    role,
    seniority: findIn(lexicon.seniorities, words, from, to)?.value ?? null,
    country:
      findIn(lexicon.countries, words, from, to)?.value ?? printedCountry(passage, lexicon, run),
    number,
    condition: condition ? wordsText(passage, [condition.at, to]) : null,
  };
}

/** A capital before the role that no table knows: a country as printed ("Altovan"). */
function printedCountry(passage: Passage, lexicon: Lexicon, run: Run): string | null {
  const head = headRun(passage, lexicon, run);
  const role = findIn(lexicon.roles, passage.words, head[0], head[1]);
  if (!endsInRole(passage, lexicon, role, head)) return null;
  const end = role?.at ?? head[0];
  const isKnown = (at: number): boolean =>
    [lexicon.classes, lexicon.seniorities, lexicon.kinds, lexicon.honorifics].some(
      (index) => matchAt<unknown>(index, passage.words, at) !== null,
    );
  const isSmall = (at: number): boolean => !isKnown(at) && !passage.words[at]?.capital;
  for (let at = head[0]; at < end; at++) {
    if (isKnown(at) || !passage.words[at]?.capital) continue;
    const between = Array.from({ length: end - at - 1 }, (_, step) => at + 1 + step);
    // Any word has a capital that opens a sentence: what follows tells whose it is.
    if (opensSentence(passage, at) && between.filter(isSmall).length > MAX_SMALL) continue;
    return wordsText(passage, [at, at + 1]);
  }
  return null;
}

/** Words that no table knows between a country that opens a sentence and the role: "trade". */
const MAX_SMALL = 1;

function opensSentence({ words, sentences }: Passage, at: number): boolean {
  const sentence = words[at]?.sentence;
  return sentence !== undefined && sentences[sentence]?.[0] === at;
}
