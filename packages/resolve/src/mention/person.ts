/** A phrase that means a person: by full name, by surname, with the office as a witness. */
import type { Entity } from '../entity.ts';
import { hasPossessive, wordForms } from '../name/forms.ts';
import { holderOn } from '../office.ts';
import type { IndexedName } from '../registry/index-registry.ts';
import { type Choice, chooseBody, choosePerson } from './choose.ts';
import { countryOf, type MentionContext } from './context.ts';
import { fullNamesLike, surnamesLike } from './other-spelling.ts';
import type { KnownName, Phrase } from './phrase.ts';

/** What a person's phrase gives; `full` is true where the whole name is printed, not the surname. */
export interface PersonChoice extends Choice {
  readonly full: boolean;
}

/**
 * The person a phrase names. A name whose neighbours are unknown words of a longer name is not taken
 * ("Ali Reza Sohrabi" is not Reza Sohrabi), nor is one that only says whose aide somebody is.
 */
export function personIn(phrase: Phrase, context: MentionContext): PersonChoice | null {
  const offices = possibleOffices(phrase, context);
  for (const known of phrase.known) {
    const names = ofType(known, 'person');
    if (names.length === 0 || isDependence(phrase, known) || isPartOfLonger(phrase, known))
      continue;
    const choice = choosePerson(names, offices, context);
    if (choice !== null) return { ...choice, full: true };
  }
  return otherSpellingIn(phrase, offices, context) ?? surnameIn(phrase, offices, context);
}

/** The first unknown run of two words or more, read as a full name in another spelling or script. */
function otherSpellingIn(
  phrase: Phrase,
  offices: readonly Entity[],
  context: MentionContext,
): PersonChoice | null {
  const run = unknownRuns(phrase).find((places) => places.length > 1);
  if (run === undefined || phrase.kinds.some((kinds) => kinds.has('dependent'))) return null;
  const words = run.flatMap((at) => phrase.words[at] ?? []);
  const last = words.at(-1);
  if (
    last !== undefined &&
    hasPossessive(last, context.vocabulary) &&
    run.at(-1) !== phrase.words.length - 1
  )
    return null;
  const names = fullNamesLike(words, context);
  const choice = names.length > 0 ? choosePerson(names, offices, context) : null;
  return choice === null ? null : { ...choice, why: `another spelling; ${choice.why}`, full: true };
}

/**
 * "Foreign Minister Sohrabi": one unknown word that is somebody's surname. In a longer phrase the
 * surname must be of a person whom the article names in full.
 */
function surnameIn(
  phrase: Phrase,
  offices: readonly Entity[],
  context: MentionContext,
): PersonChoice | null {
  const runs = unknownRuns(phrase);
  const first = runs[0];
  if (first === undefined) return null;
  const alone = runs.length === 1 ? surnamesOf(phrase, first, context) : [];
  const names = alone.length > 0 ? alone : surnamesNamed(phrase, context);
  const choice = names.length > 0 ? choosePerson(names, offices, context) : null;
  return choice === null ? null : { ...choice, why: `surname; ${choice.why}`, full: false };
}

/** Surnames of people named in the article, not beside a word that makes another full name of them. */
function surnamesNamed(phrase: Phrase, context: MentionContext): readonly IndexedName[] {
  if (phrase.kinds.some((kinds) => kinds.has('dependent') || kinds.has('spokesperson'))) return [];
  return phrase.unknown.flatMap((at) => {
    const word = phrase.words[at];
    if (word === undefined || hasPossessive(word, context.vocabulary)) return [];
    const isBeside = (other: number, gap: string | undefined): boolean =>
      phrase.unknown.includes(other) &&
      isJoined(gap ?? ',') &&
      (!word.capital || phrase.words[other]?.capital === true);
    // Where there are no capitals, what follows a name is mostly no part of it.
    const isLonger =
      isBeside(at - 1, word.gap) || (word.capital && isBeside(at + 1, phrase.words[at + 1]?.gap));
    return isLonger
      ? []
      : surnamesOf(phrase, [at], context).filter((name) => context.named.includes(name.entity));
  });
}

function surnamesOf(
  phrase: Phrase,
  run: readonly number[],
  context: MentionContext,
): readonly IndexedName[] {
  const words = run.flatMap((at) => phrase.words[at] ?? []);
  const last = words.at(-1);
  const first = words[0];
  if (last === undefined || first === undefined) return [];
  const isAlone = words.length === 1;
  const hasParticle = words.length === 2 && context.vocabulary.particles.has(first.key);
  if (!isAlone && !hasParticle) return [];
  const head = hasParticle ? first.key : '';
  const exact = wordForms(last, context.vocabulary)
    .flatMap((form) => context.index.surnames.get(head + form) ?? [])
    .filter((name) => !context.isBarred(name.entity));
  return exact.length > 0 ? exact : surnamesLike(last, context);
}

/** Unknown words that stand side by side, parted by nothing but a space or hyphen. */
export function unknownRuns(phrase: Phrase): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of phrase.unknown) {
    const run = runs.at(-1);
    const isNext =
      run !== undefined && run.at(-1) === at - 1 && isJoined(phrase.words[at]?.gap ?? '');
    if (isNext) run.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** The office of the phrase and, where its name was found, whom it means on the day. */
export function officesIn(phrase: Phrase, context: MentionContext): readonly Entity[] {
  return phrase.known.flatMap((known) => {
    const choice = chooseBody(ofType(known, 'office'), phrase.countries, context);
    return choice === null ? [] : [choice.entity];
  });
}

/** Every office that a name in the phrase may mean: a holder's name then tells which. */
function possibleOffices(phrase: Phrase, context: MentionContext): readonly Entity[] {
  const offices = phrase.known.flatMap((known) =>
    ofType(known, 'office').map((name) => name.entity),
  );
  return offices.filter((office) => {
    const country = countryOf(office, context.index);
    return phrase.countries.length === 0 || country === null || phrase.countries.includes(country);
  });
}

/** The office where nobody is known to hold it on that day: its named occupant speaks for it. */
export function vacantOfficeIn(phrase: Phrase, context: MentionContext): Choice | null {
  for (const office of officesIn(phrase, context)) {
    if (office.type === 'office' && holderOn(office, context.day) === null) {
      return { entity: office, why: 'office whose holder on that day the registry does not know' };
    }
  }
  return null;
}

/** Names of one type among those that a stretch of the phrase matches. */
export function ofType(known: KnownName, type: Entity['type']): readonly IndexedName[] {
  return known.names.filter((name) => name.entity.type === type);
}

/** "an aide to X", "X's lawyer": the name only says whose. */
export function isDependence(phrase: Phrase, known: KnownName): boolean {
  const isKind = (at: number): boolean => {
    const kinds = phrase.kinds[at];
    return kinds?.has('dependent') === true || kinds?.has('spokesperson') === true;
  };
  if (known.possessive && phrase.words.length > known.to) return true;
  for (
    let at = known.from - 1;
    at >= 0 && !/[,،;]/u.test(phrase.words[at + 1]?.gap ?? '');
    at -= 1
  ) {
    if (isKind(at) && !namesHolder(phrase, at, known)) return true;
  }
  return isKind(known.to) && !/[,،;]/u.test(phrase.words[known.to]?.gap ?? '');
}

/**
 * "Ministry spokesman X", "adviser X": a post directly before a name is the named one's own; with a
 * preposition between ("a spokesman for X") it is not.
 */
function namesHolder(phrase: Phrase, at: number, known: KnownName): boolean {
  if (known.names.some((name) => name.entity.type !== 'person')) return false;
  for (let between = at + 1; between < known.from; between += 1) {
    if (phrase.kinds[between]?.has('filler') === true) return false;
  }
  return true;
}

/** An unknown word beside the name, printed as part of it, makes it another, longer name. */
function isPartOfLonger(phrase: Phrase, known: KnownName): boolean {
  const before = phrase.words[known.from - 1];
  const after = phrase.words[known.to];
  const firstGap = phrase.words[known.from]?.gap ?? '';
  const isBefore =
    before !== undefined && isJoined(firstGap) && phrase.unknown.includes(known.from - 1);
  const isAfter = after !== undefined && isJoined(after.gap) && phrase.unknown.includes(known.to);
  const hasCapitals = phrase.words[known.from]?.capital === true;
  if (!hasCapitals)
    return (
      (isBefore || isAfter) &&
      phrase.unknown.length === 1 &&
      phrase.words.length === known.to - known.from + 1
    );
  return (isBefore && before.capital) || (isAfter && after.capital);
}

function isJoined(gap: string): boolean {
  return /^[\s\u200c-]*$/u.test(gap);
}
