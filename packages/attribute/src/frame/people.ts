/** The people that an article names: all places of one person's name, with its fullest first form. */
import { type Gender, type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import { shoutedParagraphs } from './name-words.ts';
import { type Name, namesIn } from './names.ts';

export interface Person {
  /** All words of the name, given name first. */
  keys: readonly string[];
  /** The first place with the fullest form: two words of the name, else one behind a post. */
  full: Name;
  gender: Gender | null;
  /** True where a title, a given name or a role says that it is a person. */
  sure: boolean;
  /** In how many places the name stands. */
  places: number;
}

/** A name where it stands, with its bearer. */
export interface Place {
  readonly name: Name;
  readonly person: Person;
}

export interface People {
  /** In text order. */
  readonly places: readonly Place[];
  /** Whom a name means, read at a word of the body; null where the article names nobody so. */
  find(name: Name, at: number): Person | null;
}

/** How many people of one surname an article tells apart; more are a list. */
const MAX_NAMESAKES = 12;

/** Everybody named in the body. Linear but for the namesakes, which are bounded. */
export function findPeople(passage: Passage, lexicon: Lexicon): People {
  const names = namesIn(passage, lexicon).filter((name) => mayBePerson(passage, lexicon, name));
  const byKey = new Map<string, Person[]>();
  const remember = (person: Person, key: string): void => {
    const bearers = byKey.get(key) ?? [];
    if (!bearers.includes(person) && bearers.length < MAX_NAMESAKES) bearers.push(person);
    byKey.set(key, bearers);
  };
  const bearerOf = new Map<Name, Person>();
  const shouted = shoutedParagraphs(passage);
  const inHeadline = ({ run }: Name): boolean =>
    shouted.has(passage.words[run[0]]?.paragraph ?? -1);
  const long = names.filter(({ keys }) => keys.length > 1);
  // In a headline a name runs on into other capitals: the text is read first.
  const inOrder = [...long.filter((name) => !inHeadline(name)), ...long.filter(inHeadline)];
  for (const name of inOrder) {
    const known = byKey.get(name.keys.at(-1) ?? '')?.find((person) => isSame(person, name));
    const person = known ?? newPerson(name);
    if (known !== undefined && name.keys.length > known.keys.length && !inHeadline(name))
      known.keys = name.keys;
    for (const key of name.keys) remember(person, key);
    bearerOf.set(name, person);
  }
  const find = (name: Name, at: number): Person | null => choose(byKey, name, at);
  for (const name of names.filter(({ keys }) => keys.length === 1)) {
    const person = find(name, name.run[0]) ?? newPerson(name);
    remember(person, name.keys[0] ?? '');
    if (rank(name) > rank(person.full)) person.full = name;
    bearerOf.set(name, person);
  }
  const places = names.map((name): Place => ({ name, person: bearerOf.get(name) as Person }));
  for (const { name, person } of places) learn(passage, lexicon, name, person);
  return { places: withPronouns(passage, lexicon, places), find };
}

/** "the Omanis", "a Tudor": behind a determiner a name without a title is nobody's. */
function mayBePerson({ words }: Passage, lexicon: Lexicon, { run, person }: Name): boolean {
  if (person || !lexicon.table.capitals) return true;
  const before = matchAt(lexicon.classes, words, run[0] - 1)?.value;
  return before !== 'determiner' || words[run[0] - 1]?.sentence !== words[run[0]]?.sentence;
}

function newPerson(name: Name): Person {
  return { keys: name.keys, full: name, gender: null, sure: false, places: 0 };
}

/** How full a form is: a name of two words, one behind a post, one alone. */
function rank({ keys, posted }: Name): number {
  if (keys.length > 1) return 2;
  return posted ? 1 : 0;
}

/** "Karl Berg" and "Karl A. Berg" are one; "Anna Berg" is another. */
function isSame({ keys }: Person, name: Name): boolean {
  if (keys.length < 2) return false;
  const [short, long] = keys.length <= name.keys.length ? [keys, name.keys] : [name.keys, keys];
  return keys.at(-1) === name.keys.at(-1) && short[0] === long[0]
    ? true
    : short.every((key) => long.includes(key));
}

/** Of those who bear all the words: of the title's gender, named most often, named last. */
function choose(
  byKey: ReadonlyMap<string, readonly Person[]>,
  name: Name,
  at: number,
): Person | null {
  const bearers = (byKey.get(name.keys.at(-1) ?? '') ?? []).filter((person) =>
    name.keys.every((key) => person.keys.includes(key)),
  );
  let best: Person | null = null;
  for (const person of bearers) {
    if (best === null || weigh(person, name, at) > weigh(best, name, at)) best = person;
  }
  return best;
}

function weigh(person: Person, name: Name, at: number): number {
  const gender = name.gender === null ? null : genderOf(person);
  const agrees = gender === null ? 0 : gender === name.gender ? AGREES : -AGREES;
  const before = person.full.run[0] <= at ? NAMED_BEFORE : 0;
  const surname = person.keys.at(-1) === name.keys.at(-1) ? AS_SURNAME : 0;
  return agrees + before + surname + Math.min(person.places, MOST_PLACES);
}

const AGREES = 100; // a title tells namesakes apart before anything else
const NAMED_BEFORE = 20;
const AS_SURNAME = 50;
const MOST_PLACES = 10;

const genderOf = ({ gender, full }: Person): Gender | null => gender ?? full.gender;

/** What the words of one place and around it tell of the person. */
function learn(passage: Passage, lexicon: Lexicon, name: Name, person: Person): void {
  person.places++;
  person.gender ??= name.gender ?? genderBeside(passage, lexicon, name.run);
  person.sure ||= name.person || roleBeside(passage, lexicon, name.run);
}

/** How far before or behind a name a word for its bearer stands. */
const BESIDE = 4; // words: ", the party's spokeswoman,"

/** "spokeswoman Berg", "Berg, an actress,": within the sentence, up to the next name or mark. */
function genderBeside(passage: Passage, lexicon: Lexicon, [from, to]: Run): Gender | null {
  for (let at = from; at < to; at++) {
    const own = matchAt(lexicon.gendered, passage.words, at);
    if (own && !passage.words[at]?.capital) return own.value;
  }
  for (let at = from - 1; at >= from - 2; at--) {
    if (!inSentence(passage, at, from)) break;
    const match = matchAt(lexicon.gendered, passage.words, at);
    if (match && at + match.length === from) return match.value;
  }
  if (passage.text[passage.words[to]?.start ?? 0] !== ',') return null;
  for (let at = to + 1; at < to + 1 + BESIDE && inSentence(passage, at, from); at++) {
    const match = matchAt(lexicon.gendered, passage.words, at);
    if (match) return match.value;
    if (passage.words[at]?.kind !== 'word') break;
  }
  return null;
}

function inSentence({ words }: Passage, at: number, beside: number): boolean {
  return words[at] !== undefined && words[at]?.sentence === words[beside]?.sentence;
}

/** "pollster" is no title, but "spokesman Berg" and "Berg, 45," are people. */
function roleBeside(passage: Passage, lexicon: Lexicon, [from, to]: Run): boolean {
  const { words, text } = passage;
  if (from > 0 && inSentence(passage, from - 1, from)) {
    const kind = matchAt(lexicon.kinds, words, from - 1)?.value;
    if (kind === 'office' || matchAt(lexicon.roles, words, from - 1) !== null) return true;
  }
  const comma = text[words[to]?.start ?? 0] === ',' && inSentence(passage, to, from);
  return comma && AGE.test(text.slice(words[to + 1]?.start, words[to + 1]?.end));
}

const AGE = /^\p{Nd}{2}$/u;

/** Whoever is alone in a sentence with "his" or "she" behind the name is of that gender. */
function withPronouns(
  passage: Passage,
  lexicon: Lexicon,
  places: readonly Place[],
): readonly Place[] {
  const votes = new Map<Person, number>();
  for (let index = 0; index < places.length; index++) {
    const { name, person } = places[index] as Place;
    const sentence = passage.words[name.run[0]]?.sentence ?? -1;
    const before = places[index - 1];
    const next = places[index + 1];
    const shares = (other: Place | undefined): boolean =>
      other !== undefined && passage.words[other.name.run[0]]?.sentence === sentence;
    if (person.gender !== null || shares(before) || shares(next)) continue;
    const end = passage.sentences[sentence]?.[1] ?? 0;
    for (let at = name.run[1]; at < Math.min(end, name.run[1] + MAX_VOTE); at++) {
      const told = pronounGender(passage, lexicon, at);
      if (told) votes.set(person, (votes.get(person) ?? 0) + (told === 'm' ? 1 : -1));
    }
  }
  for (const [person, vote] of votes) if (vote !== 0) person.gender = vote > 0 ? 'm' : 'f';
  return places;
}

const MAX_VOTE = 40; // words behind the name

function pronounGender({ words }: Passage, lexicon: Lexicon, at: number): Gender | null {
  const owned = matchAt(lexicon.possessives, words, at)?.value;
  if (owned) return owned;
  const pronoun = matchAt(lexicon.pronouns, words, at)?.value;
  const { gender = null, number, person } = pronoun ?? {};
  return number === 'one' && person === 3 && gender !== 'n' ? gender : null;
}
