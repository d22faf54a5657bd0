/**
 * Mentions of an article: full ones get an id, pronouns and short names point to the first full
 * one. Whom the body's sources mean is settled when the register is made, in text order.
 */
import type { Part } from '@hearsay/read';
import type { Pronoun } from '../languages/table.ts';
import { type Lexicon, matchAt } from '../lexicon.ts';
import { type Passage, type Run, spanOf, wordsText } from '../passage/passage.ts';
import type { Mention, MentionType, SourceType } from '../statement.ts';
import { antecedentOf, type Bearer, type Standing } from './antecedent.ts';
import { genderIn, severalIn } from './bearer.ts';
import { fullForm, isListed } from './full-forms.ts';
import { headStems, isDefinite, stemsOf } from './head-nouns.ts';
import { readName } from './names.ts';
import { findPeople, type Person } from './people.ts';
import { postStems } from './posts.ts';
import { apposedName, headRun, nameKeys, type SourceKind, sourceKind } from './source-type.ts';
import { standingsOf } from './standing.ts';

export interface PartPassage {
  readonly part: Part;
  readonly partIndex: number | null;
  readonly passage: Passage;
}

/** The words of a source, with what they name. */
export interface SourceWords {
  readonly run: Run;
  readonly kind: SourceKind;
}

export interface MentionRegister {
  /** The mention a source's words point to, made where it is new. */
  of(place: PartPassage, run: Run, kind: SourceKind): string | null;
  kindOf(id: string): SourceKind | null;
  textOf(id: string): string | null;
  list(): readonly Mention[];
}

/** Somebody or something that a source meant. */
interface Entity {
  readonly person: Person | null;
  readonly place: PartPassage;
  readonly run: Run;
  readonly kind: SourceKind;
  readonly names: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly several: boolean;
  mention: Mention | null;
}

/** How many of the latest entities a definite phrase ("the minister") may mean. */
const MAX_HEADS = 40; // mentions; also keeps long texts linear
/** How many of one name are compared: a list of namesakes is no article. */
const MAX_SAME_NAME = 20;

/** A register for one article; `sources` are the words of the body's sources, in any order. */
export function createRegister(
  lexicon: Lexicon,
  body: Passage,
  sources: readonly SourceWords[],
): MentionRegister {
  const bodyPlace: PartPassage = { part: 'body', partIndex: null, passage: body };
  const people = findPeople(body, lexicon);
  const posts = postStems(
    body,
    lexicon,
    people.places,
    sources.map(({ run }) => run),
  );
  const entities: Entity[] = [];
  const byPerson = new Map<Person, Entity>();
  const byName = new Map<string, Entity[]>();
  const byRun = new Map<string, Entity | null>();
  const mentions: Mention[] = [];
  const byId = new Map<string, Entity>();
  const standing: Standing<Entity>[] = [];
  const shown = new Map<Person, Run>();

  const add = (entity: Entity): Entity => {
    entities.push(entity);
    for (const name of entity.names) {
      const bearers = byName.get(name) ?? [];
      if (bearers.length < MAX_SAME_NAME) bearers.push(entity);
      byName.set(name, bearers);
    }
    return entity;
  };

  const entityOfPerson = (person: Person, kind: SourceKind): Entity => {
    const known = byPerson.get(person);
    if (known) return known;
    const run = shown.get(person) ?? person.full.run;
    const entity = add({
      person,
      place: bodyPlace,
      run,
      kind,
      names: person.keys,
      stems: new Set([...stemsOf(body, lexicon, run), ...(posts.get(person) ?? [])]),
      several: false,
      mention: null,
    });
    byPerson.set(person, entity);
    return entity;
  };

  const bearerOf = (entity: Entity): Bearer => {
    const { person, kind, place, run, several } = entity;
    const thing = !PERSONAL.has(kind.type) && kind.type !== 'anonymous';
    const isSure = person === null ? kind.type !== 'unknown' : person.sure;
    return {
      gender: person?.gender ?? genderIn(place.passage, lexicon, run),
      nature: thing ? 'thing' : isSure ? 'person' : 'maybe-person',
      several,
      places: person?.places ?? 1,
    };
  };

  const personOf = (place: PartPassage, run: Run): Person | null => {
    const words = nameWordsOf(place.passage, lexicon, run);
    const name = words && readName(place.passage, lexicon, words);
    if (name === null) return null;
    const at = place.part === 'body' ? run[0] : 0;
    for (const keys of spellings(lexicon, name.keys)) {
      const person = people.find({ ...name, keys }, at);
      if (person !== null) return person;
    }
    return null;
  };

  const fullFormOf = ({ part, passage }: PartPassage, [from, to]: Run): Run | null => {
    const words = passage.words.slice(from, to);
    if (words.some((word) => word.kind !== 'word')) return null;
    const short = words
      .map(({ key }, at) => ({ key, listed: isListed(passage, lexicon, from + at) }))
      .filter((_, at) => matchAt(lexicon.classes, passage.words, from + at) === null);
    return fullForm(body, lexicon, short, part === 'body' ? from : body.words.length);
  };

  const entityOf = (place: PartPassage, run: Run, kind: SourceKind): Entity => {
    const several = severalIn(place.passage, lexicon, run, kind);
    const person = PERSONAL.has(kind.type) && !several ? personOf(place, run) : null;
    if (person !== null) return entityOfPerson(person, kind);
    const words = nameWordsOf(place.passage, lexicon, run);
    const names = words === null ? [] : nameKeys(place.passage, lexicon, words);
    const same = spellings(lexicon, names)
      .flatMap((keys) =>
        (byName.get(keys.at(-1) ?? '') ?? []).filter(
          (entity) => entity.several === several && sameName(entity, keys, kind),
        ),
      )
      .at(0);
    if (same) return same;
    const head = headStems(place.passage, lexicon, run);
    const earlier =
      names.length === 0 && isDefinite(place.passage, lexicon, run)
        ? entities
            .slice(-MAX_HEADS)
            .findLast(
              (entity) =>
                takesUp(entity, head, kind, lexicon.nounEnds.length > 0) &&
                entity.several === several,
            )
        : undefined;
    if (earlier) return earlier;
    const full = several ? null : fullFormOf(place, run);
    if (full !== null) {
      // "a source in the company" is not the company, though it holds the word.
      const known = entities.find(
        (entity) => entity.place.part === 'body' && opensOrNames(entity, full),
      );
      if (known) return known;
      const own = kind.type === 'person' ? kind : sourceKind(body, lexicon, full, NO_OUTLETS);
      const names = [...nameKeys(body, lexicon, full)];
      const stems = stemsOf(body, lexicon, full);
      return add({
        person: null,
        place: bodyPlace,
        run: full,
        kind: own,
        names,
        stems,
        several,
        mention: null,
      });
    }
    const stems = stemsOf(place.passage, lexicon, run);
    return add({ person: null, place, run, kind, names, stems, several, mention: null });
  };

  const idOf = (entity: Entity): string => {
    if (entity.mention !== null) return entity.mention.id;
    const { place, run, kind } = entity;
    const [from, to] = trimPossessive(place.passage, run);
    entity.mention = {
      id: `m${mentions.length + 1}`,
      spans: [[from, to]],
      text: place.passage.text.slice(from, to),
      type: mentionType(kind.type),
      entity: null,
      part: place.part,
      partIndex: place.partIndex,
    };
    mentions.push(entity.mention);
    byId.set(entity.mention.id, entity);
    return entity.mention.id;
  };

  // A source that holds the first full name is the mention, with its title and apposition.
  for (const { run, kind } of sources) {
    const person = PERSONAL.has(kind.type) ? personOf(bodyPlace, run) : null;
    if (person === null) continue;
    person.sure ||= kind.type === 'person';
    if (shown.has(person)) continue;
    const [from, to] = person.full.run;
    if (run[0] <= from && to <= run[1]) shown.set(person, run);
  }
  for (const step of standingsOf(body, lexicon, people.places, sources)) {
    if (step.pronoun === null) {
      const { run, kind } = step;
      const entity = step.person
        ? entityOfPerson(step.person, kind)
        : entityOf(bodyPlace, run, kind);
      if (step.speaks) byRun.set(keyOf(run), entity);
      standing.push({ who: entity, at: run[0], role: step.role, speaks: step.speaks });
      continue;
    }
    const { run, pronoun } = step;
    const who = antecedentOf(body, standing, pronoun, run[0], step.clause, bearerOf);
    byRun.set(keyOf(run), who);
    if (who) standing.push({ who, at: run[0], role: step.role, speaks: step.speaks });
  }

  return {
    of(place, run, kind) {
      const pronoun = pronounAt(place.passage, lexicon, run);
      if (pronoun !== null && place.passage !== body) {
        const last = pronoun.person === 3 ? entities.findLast(({ mention }) => mention) : undefined;
        return last && pronoun.number === 'one' && !last.several ? idOf(last) : null;
      }
      const settled = place.passage === body ? byRun.get(keyOf(run)) : undefined;
      if (settled !== undefined) return settled && idOf(settled);
      return pronoun === null ? idOf(entityOf(place, run, kind)) : null;
    },
    kindOf: (id) => byId.get(id)?.kind ?? null,
    textOf: (id) => byId.get(id)?.mention?.text ?? null,
    list: () => mentions,
  };
}

/** A name's words, also without a letter that is written before the first as part of it ("שבן"). */
function spellings(
  { nounPrefixes }: Lexicon,
  [first = '', ...rest]: readonly string[],
): readonly (readonly string[])[] {
  const bare = nounPrefixes
    .filter((prefix) => first.startsWith(prefix) && first.length - prefix.length >= MIN_NAME)
    .map((prefix) => [first.slice(prefix.length), ...rest]);
  return [[first, ...rest], ...bare];
}

const MIN_NAME = 2; // letters behind the prefix

/** The words begin the entity's own, or are its name. */
function opensOrNames({ run, names, kind }: Entity, [from, to]: Run): boolean {
  if (run[0] >= to || from >= run[1]) return false;
  return run[0] === from || (kind.type === 'person' && names.length > 0);
}

const NO_OUTLETS: ReadonlySet<string> = new Set();

const keyOf = ([from, to]: Run): string => `${from}-${to}`;

/** The words of a source that hold its name: behind a possessive, or in an apposition. */
function nameWordsOf(passage: Passage, lexicon: Lexicon, run: Run): Run | null {
  const head = headRun(passage, lexicon, run);
  const apposed = apposedName(passage, lexicon, head, run[1]);
  if (apposed !== null) return apposed;
  let from = head[0];
  for (let at = from; at < head[1] - 1; at++) {
    const word = passage.words[at];
    if (word && OWNING.test(passage.text.slice(word.start, word.end))) from = at + 1;
  }
  return [from, head[1]];
}

const OWNING = /['’]s$/;

function sameName(entity: Entity, names: readonly string[], kind: SourceKind): boolean {
  if (names.length === 0 || entity.names.length === 0) return false;
  const [short, long] =
    names.length <= entity.names.length ? [names, entity.names] : [entity.names, names];
  if (!short.every((name) => long.includes(name))) return false;
  if (entity.kind.type === kind.type) return true;
  return PERSONAL.has(entity.kind.type) && PERSONAL.has(kind.type);
}

const PERSONAL: ReadonlySet<SourceType> = new Set(['person', 'office', 'unknown']);

/** "the minister" after "Foreign Minister Karl Berg": the noun stands in the mention's words. */
function takesUp(
  entity: Entity,
  head: readonly string[],
  kind: SourceKind,
  joined: boolean,
): boolean {
  const alike =
    entity.kind.type === kind.type ||
    (PERSONAL.has(entity.kind.type) && PERSONAL.has(kind.type)) ||
    kind.type === 'anonymous' ||
    entity.kind.type === 'anonymous';
  return alike && head.some((stem) => stem !== '' && namesAs(entity.stems, stem, joined));
}

/** Where nouns are written as one word, "der Minister" is also who was named as "Außenminister". */
function namesAs(stems: ReadonlySet<string>, noun: string, joined: boolean): boolean {
  if (stems.has(noun)) return true;
  return joined && noun.length >= MIN_NOUN && [...stems].some((stem) => stem.endsWith(noun));
}

const MIN_NOUN = 5; // letters; shorter ends belong to other nouns

/** The pronoun that a run of words is, or null. */
export function pronounAt(passage: Passage, lexicon: Lexicon, run: Run): Pronoun | null {
  const match = matchAt(lexicon.pronouns, passage.words, run[0]);
  return match && run[0] + match.length === run[1] ? match.value : null;
}

function mentionType(type: SourceType): MentionType {
  return type === 'unknown' ? 'person' : type;
}

function trimPossessive(passage: Passage, run: Run): readonly [number, number] {
  const [start, end] = spanOf(passage, run);
  return [start, end - (/['’]s$/.exec(wordsText(passage, run))?.[0].length ?? 0)];
}
