/** Third step: a personal pronoun stands for the person named before it. */
import { type Attribution, attributionLanguage } from '@hearsay/attribute';
import type { Article } from '@hearsay/read';
import { fold, type Span, sentences, tokens } from '@hearsay/text';
import { namingLanguage } from '../naming/languages/index.ts';
import { sourcesIn } from './find-names.ts';
import { MOST_NAMES, type NamedMention } from './named-mention.ts';
import { type PartOfText, partsOf } from './parts.ts';

/** Sentences back to the name: one, two and four give F 60.1, 64.6 and 67.5 on ECB+ topics 1-35. */
const MAX_SENTENCES = 4;
/** A subject opens its sentence, or stands behind one word ("But Quist …"). */
const MAX_BEFORE_SUBJECT = 1;

type Gender = 'm' | 'f' | null;

interface Tables {
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly isAnywhere: boolean;
  /** Letters of the longest pronoun, and as many marks between them. */
  readonly longest: number;
  /** Words behind which a clause begins. */
  readonly openers: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<string, Gender>;
}

const tables = new Map<string, Tables | null>();

/** The names with a mention for each pronoun whose person is known. */
export function addPronouns(
  names: readonly NamedMention[],
  article: Article,
  attribution: Attribution,
): readonly NamedMention[] {
  const table = tablesOf(article.lang);
  if (table === null) return names;
  const added: NamedMention[] = [];
  let next = attribution.mentions.length + names.length + 1;
  for (const place of partsOf(article)) {
    if (place.part !== 'body') continue;
    const people = peopleIn(place, names, attribution, table, article.lang);
    const taken = sourcesIn(attribution, place);
    for (const { span, gender, sentence } of pronounsIn(place.text, article.lang, table)) {
      if (taken.some((one) => one[0] < span[1] && span[0] < one[1])) continue;
      const meant = antecedent(people, span[0], gender, sentence);
      if (meant === null) continue;
      if (added.length === MOST_NAMES) return [...names, ...added];
      added.push({
        id: `m${next++}`,
        spans: [span],
        text: place.text.slice(...span),
        type: 'person',
        entity: null,
        part: place.part,
        partIndex: place.partIndex,
        refersTo: meant,
        probability: 1,
      });
    }
  }
  return added.length === 0 ? names : [...names, ...added];
}

interface Person {
  readonly at: number;
  readonly sentence: Span;
  readonly opens: boolean;
  readonly id: string;
  readonly gender: Gender;
}

/** People named in a text, in order: by a source's words or another name. */
function peopleIn(
  place: PartOfText,
  names: readonly NamedMention[],
  { mentions, statements }: Attribution,
  { honorifics }: Tables,
  lang: string,
): readonly Person[] {
  const spans: { at: number; id: string; text: string }[] = [];
  const add = (at: number | undefined, id: string, text: string): void => {
    if (at !== undefined) spans.push({ at, id, text });
  };
  const people = new Set(mentions.filter(({ type }) => type === 'person').map(({ id }) => id));
  for (const { id, text, spans: own, part, type } of mentions)
    if (part === place.part && type === 'person') add(own[0]?.[0], id, text);
  for (const { source, part } of statements)
    if (source?.mention && people.has(source.mention) && (source.part ?? part) === place.part)
      add(source.spans[0]?.[0], source.mention, source.text);
  for (const { id, refersTo, text, spans: own, part, type } of names)
    if (part === place.part && type === 'person') add(own[0]?.[0], refersTo ?? id, text);
  const cut = sentences(place.text, lang);
  const genders = new Map<string, Gender>();
  for (const { id, text, at } of spans) {
    const known =
      genderIn(text, honorifics) ??
      genderIn(place.text.slice(Math.max(0, at - 12), at), honorifics);
    if (known !== null) genders.set(id, known);
  }
  let here = 0;
  return spans
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, id }) => {
      while (here + 1 < cut.length && at >= (cut[here]?.[1] ?? 0)) here += 1;
      const sentence = cut[here];
      if (sentence === undefined) return [];
      const before = place.text.slice(sentence[0], at);
      const opens = tokens(before).length <= MAX_BEFORE_SUBJECT;
      return [{ at, sentence, opens, id, gender: genders.get(id) ?? null }];
    });
}

function genderIn(text: string, honorifics: ReadonlyMap<string, Gender>): Gender {
  for (const { start, end } of tokens(text)) {
    const gender = honorifics.get(text.slice(start, end).toLowerCase());
    if (gender !== undefined) return gender;
  }
  return null;
}

interface PronounPlace {
  readonly span: Span;
  readonly gender: Gender;
  /** Begins of this sentence and the ones that may hold the name, the nearest first. */
  readonly sentence: readonly number[];
}

function* pronounsIn(text: string, lang: string, table: Tables): Generator<PronounPlace> {
  const cut = sentences(text, lang);
  let at = 0;
  let before: Span | null = null;
  for (const { start, end } of tokens(text)) {
    while (at + 1 < cut.length && start >= (cut[at]?.[1] ?? 0)) {
      at += 1;
      before = null;
    }
    const gender =
      end - start > table.longest
        ? undefined
        : table.pronouns.get(text.slice(start, end).toLowerCase());
    if (gender !== undefined && (table.isAnywhere || isClauseStart(text, before, table)))
      yield {
        span: [start, end],
        gender,
        sentence: cut
          .slice(Math.max(0, at - MAX_SENTENCES), at + 1)
          .map(([from]) => from)
          .reverse(),
      };
    before = [start, end];
  }
}

function isClauseStart(text: string, before: Span | null, { openers }: Tables): boolean {
  if (before === null) return true;
  const printed = text.slice(...before);
  return /^[,،]$/u.test(printed) || openers.has(printed.toLowerCase());
}

/** In the same sentence the last name, else the one that opens a sentence before, else the only one. */
function antecedent(
  people: readonly Person[],
  at: number,
  gender: Gender,
  starts: readonly number[],
): string | null {
  const agrees = (person: Person): boolean =>
    person.at < at && (gender === null || person.gender === null || gender === person.gender);
  for (const [back, start] of starts.entries()) {
    const end = back === 0 ? at : (starts[back - 1] ?? at);
    const here = people.filter((one) => one.at >= start && one.at < end && agrees(one));
    const ids = new Set(here.map(({ id }) => id));
    const subject = here.find(({ opens }) => opens);
    if (subject !== undefined) return subject.id;
    if (ids.size === 1) return here[0]?.id ?? null;
    if (ids.size > 1) return null;
  }
  return null;
}

function tablesOf(lang: string): Tables | null {
  const code = lang.split('-')[0] ?? '';
  const known = tables.get(code);
  if (known !== undefined) return known;
  const made = makeTables(code);
  tables.set(code, made);
  return made;
}

/** A form as it is printed in small letters, and folded: looking words up must not cost a folding each. */
const spellings = (form: string): readonly string[] => [form.trim().toLowerCase(), fold(form)];

function makeTables(code: string): Tables | null {
  const language = attributionLanguage(code);
  if (language === null) return null;
  const pronouns = new Map<string, Gender>();
  const naming = namingLanguage(code);
  const ambiguous = new Set((naming?.ambiguousPronouns ?? '').split('|').flatMap(spellings));
  for (const { forms, number, gender, person } of language.pronouns) {
    if (number !== 'one' || person !== 3 || gender === 'n') continue;
    for (const form of forms.split('|').flatMap(spellings))
      if (!ambiguous.has(form)) pronouns.set(form, gender);
  }
  const { conjunction, subordinator, complementiser } = language.classes;
  const openers = [conjunction, subordinator, complementiser].flatMap((forms) => forms.split('|'));
  const honorifics = new Map<string, Gender>();
  for (const gender of ['m', 'f'] as const)
    for (const form of language.honorifics[gender].split('|').flatMap(spellings))
      if (form !== '') honorifics.set(form, gender);
  const isAnywhere = naming?.pronouns === 'anywhere';
  const longest = 2 * Math.max(0, ...[...pronouns.keys()].map((form) => form.length));
  return {
    pronouns,
    isAnywhere,
    longest,
    openers: new Set(openers.flatMap(spellings)),
    honorifics,
  };
}
