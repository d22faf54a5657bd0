/** What a text tells of a source, and when two descriptions cannot mean the same one. */
import { attributionLanguage, type ChainLink, type Statement } from '@hearsay/attribute';
import { type Registry, sameName, type Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { callingIn, isLooseNoun, unknownCalling } from './calling.ts';
import { employerHouses, employersIn, PRINTED } from './employer.ts';
import { namesPart } from './inside/part-words.ts';
import { functionWords } from './languages/function-words.ts';
import { type PhraseTest, phraseTest } from './languages/phrases.ts';
import { namedIn } from './names-in-text.ts';
import type { PlaceIn } from './origin.ts';
import type { OutletNames } from './outlet-names.ts';
import { INSIDER, isAnybody, REPRESENTATIVE, refines, rolesFit } from './role.ts';

export interface Description {
  /** Named speaker, as the desk's id or the folded name; null for a source without a name. */
  readonly speaker: string | null;
  readonly country: string | null;
  /** The speaker is named by its country alone: "Veria said". */
  readonly isCountry: boolean;
  /** The speaker is a body that speaks as such. */
  readonly isBody: boolean;
  /** Organisations the source works for, as ids. */
  readonly employers: readonly string[];
  /** Kinds of houses it works in ("hospital"), by its own words and by the names of its employers. */
  readonly houses: readonly string[];
  readonly role: string | null;
  /** People whom the source speaks of as others: keys as in `speaker`. */
  readonly speaksOf: readonly string[];
  /** The outlet that saw it with its own eyes. */
  readonly eyesOf: string | null;
  readonly place: PlaceIn | null;
}

/** Why the two cannot be one source, or null where they may be. */
export function exclusion(a: Description, b: Description): string | null {
  if (a.speaker !== null && b.speaker !== null) {
    const same = a.speaker === b.speaker || speaksForCountry(a, b) || speaksForCountry(b, a);
    return same || mayBeOneName(a.speaker, b.speaker) ? null : 'different named speakers';
  }
  if (a.eyesOf !== null || b.eyesOf !== null) {
    return a.eyesOf === b.eyesOf ? null : 'seen with own eyes by one of them';
  }
  if (speaksOfOther(a, b) || speaksOfOther(b, a)) return 'one speaks of the other by name';
  if (a.country !== null && b.country !== null && !countriesFit(a.country, b.country)) {
    return `different countries: ${a.country}, ${b.country}`;
  }
  const employed = otherEmployers(a, b);
  if (employed !== null) return employed;
  if (isBodyOf(a, b) || isBodyOf(b, a)) return null;
  return rolesFit(a.role, b.role) ? null : `different roles: ${a.role}, ${b.role}`;
}

/**
 * Why the two work for others: by name or, where one is told of by the kind of house alone, because the
 * other's is none of that kind.
 */
function otherEmployers(a: Description, b: Description): string | null {
  const shown = (one: Description): readonly string[] =>
    one.employers.length > 0 ? one.employers : one.houses;
  const [left, right] = [shown(a), shown(b)];
  if (left.length === 0 || right.length === 0) return null;
  const named = a.employers.length > 0 && b.employers.length > 0;
  const shared = named
    ? a.employers.some((one) => b.employers.some((other) => mayBeOneEmployer(one, other)))
    : a.houses.some((one) => b.houses.includes(one));
  return shared ? null : `different employers: ${left.join(', ')}; ${right.join(', ')}`;
}

/** The same body, or one that is known by printed names alone which may be one. */
function mayBeOneEmployer(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith(PRINTED) || !b.startsWith(PRINTED)) return false;
  return sameName(a.slice(PRINTED.length), b.slice(PRINTED.length)).answer !== 'different';
}

/** "A European diplomat" may be of any country of Europe. */
function countriesFit(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  return (a === EUROPE && IN_EUROPE.has(b)) || (b === EUROPE && IN_EUROPE.has(a));
}

const EUROPE = 'EU'; // the key of attribution's tables for "European"
const IN_EUROPE: ReadonlySet<string> = new Set(
  // ISO 3166: the members of the Council of Europe, with Belarus, Kosovo, Russia and the Vatican.
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK'.split(
    ' ',
  ),
);

/** Two printed names that may be one person's: another spelling, a part left out. */
function mayBeOneName(a: string, b: string): boolean {
  if (!a.startsWith(NAMED) || !b.startsWith(NAMED)) return false;
  return sameName(a.slice(NAMED.length), b.slice(NAMED.length)).answer !== 'different';
}

/** A source that tells of a person by name is not that person. */
function speaksOfOther(a: Description, b: Description): boolean {
  return b.speaker !== null && a.speaksOf.includes(b.speaker);
}

/** What somebody in a body tells unnamed, the body may tell by itself. */
function isBodyOf(body: Description, other: Description): boolean {
  return (
    body.isBody &&
    other.speaker === null &&
    (other.employers.some((one) => body.employers.includes(one)) ||
      (other.employers.length === 0 && other.houses.some((one) => body.houses.includes(one))))
  );
}

/** A country named as speaker may be any body or person of that country. */
function speaksForCountry(country: Description, other: Description): boolean {
  return country.isCountry && country.country === other.country;
}

/** Whether two unnamed sources are told of alike: the same role, country and employer, not all unknown. */
export function describedAlike(a: Description, b: Description): boolean {
  const known = a.role !== null && b.role !== null;
  return (
    known &&
    a.role === b.role &&
    a.country === b.country &&
    a.employers.join() === b.employers.join() &&
    a.houses.join() === b.houses.join()
  );
}

/**
 * Describes an unnamed source from its record and, where that leaves them open, from the countries
 * and bodies named in its words ("two officials of the Ports Authority").
 */
export function describeSource(
  names: OutletNames,
  registry: Registry,
  version: Version,
  statement: Statement | null,
  link: ChainLink,
  place: PlaceIn,
): Description {
  const source = statement?.source ?? null;
  const isOwn =
    source !== null &&
    (fold(source.text) === fold(link.text) ||
      (link.mention !== null && source.mention === link.mention));
  const record = isOwn ? source.anonymous : null;
  const { lang } = version.article;
  const loose = isLooseNoun(lang, link.text);
  const noted = record?.role ?? (link.type === 'document' ? 'document' : null);
  const said = loose && noted === OFFICIAL ? null : noted;
  const called = callingIn(lang, link.text);
  const calling = loose && called === OFFICIAL ? null : called;
  const known = calling !== null && refines(calling, said) ? calling : said;
  const employers = employersIn(names, version, link.text, link.spans[0]?.[0] ?? null);
  const told = known ?? (loose ? null : unknownCalling(lang, link.text));
  const houses = employerHouses(names, lang, link.text, employers);
  const within = namesPart(lang, link.text) ? EMPLOYEE : INSIDER;
  const role = employers.length + houses.length > 0 && isAnybody(told) ? within : told;
  const origin = role === DIPLOMAT ? beforeNoun(lang, link.text) : link.text;
  const country = countryIn(names, origin) ?? knownCountry(lang, origin);
  const seat = registry.organisations.find((one) => employers.includes(one.id))?.country;
  return {
    speaker: null,
    isCountry: false,
    isBody: false,
    country:
      codeOf(names, printedCountry(names, link, record?.country ?? null)) ??
      country ??
      seat ??
      null,
    employers,
    houses,
    role,
    // Whoever is named in its words is another one, and so is whom it is told by ("an aide to Holm").
    speaksOf: [
      ...new Set([
        ...peopleIn(names, registry, `${link.text}; ${statement?.content.text ?? ''}`),
        ...holdersIn(names, registry, link.text),
        ...peopleMentioned(version, registry, statement),
      ]),
    ],
    eyesOf: null,
    place,
  };
}

const OFFICIAL = 'official';

// Somebody in a department: not whoever heads the body, nor speaks for it.
const EMPLOYEE = 'employee';

// Who is a diplomat of one country is posted to another: "two diplomats based in Veria".
const DIPLOMAT = 'diplomat';

/** The words up to the first that leads on from the noun: "European diplomats", not "based in Veria". */
function beforeNoun(lang: string, text: string): string {
  const { ends } = functionWords(lang);
  const words = text.split(/\s+/u);
  const cut = words.findIndex((word, at) => at > 0 && ends.has(fold(word)));
  return cut < 0 ? text : words.slice(0, cut).join(' ');
}

function peopleIn(names: OutletNames, registry: Registry, text: string): readonly string[] {
  const people = new Set(registry.people.map(({ id }) => id));
  return namedIn(names.speakers, text, 'phrase')
    .filter((id) => people.has(id))
    .map((id) => `${SPEECH}${id}`);
}

/** Who has held the offices that words name: "aides to the president" are not the president. */
function holdersIn(names: OutletNames, registry: Registry, text: string): readonly string[] {
  const named = new Set(namedIn(names.speakers, text, 'phrase'));
  return registry.offices.flatMap(({ id, holders }) =>
    named.has(id) ? holders.map(({ person }) => `${SPEECH}${person}`) : [],
  );
}

/** People whom a statement's content mentions, by whatever words. */
function peopleMentioned(
  { attribution }: Version,
  registry: Registry,
  statement: Statement | null,
): readonly string[] {
  if (statement === null) return [];
  const { part, partIndex, content } = statement;
  const mentioned = attribution.mentions.filter(
    (one) =>
      one.part === part &&
      one.partIndex === partIndex &&
      one.spans.some(([from, to]) => content.spans.some(([a, b]) => from >= a && to <= b)),
  );
  const ids = new Set(mentioned.flatMap(({ entity }) => entity ?? []));
  return registry.people.flatMap(({ id }) => (ids.has(id) ? [`${SPEECH}${id}`] : []));
}

/** What the key of a speaker begins with; of one whom the desk does not know, known by name alone. */
export const SPEECH = 'speech:';
export const NAMED = 'speech:name:';

/** Whether a description tells anything by which its source is known from others. */
export function tellsNothing({
  country,
  employers,
  houses,
  role,
  eyesOf,
  speaker,
}: Description): boolean {
  return (
    country === null &&
    employers.length === 0 &&
    houses.length === 0 &&
    role === null &&
    eyesOf === null &&
    speaker === null
  );
}

/** The first country that words name, by its code. */
export function countryIn(names: OutletNames, text: string): string | null {
  return namedIn(names.countries, text, 'phrase')[0] ?? null;
}

/** A word that opens the phrase, or stands in the name of a body or person, is no country as printed. */
function printedCountry(
  names: OutletNames,
  { text }: ChainLink,
  printed: string | null,
): string | null {
  if (printed === null || printed.length === ISO_CODE) return printed;
  const folded = fold(printed);
  const opens = fold(text).startsWith(folded);
  return opens || names.speakers.has(folded) || names.byName.has(folded) ? null : printed;
}

const ISO_CODE = 2; // letters

const COUNTRIES = new Map<string, readonly (readonly [code: string, test: PhraseTest])[]>();

/** A country that attribution's table of the language names, by its code. */
function knownCountry(lang: string, text: string): string | null {
  const known =
    COUNTRIES.get(lang) ??
    Object.entries(attributionLanguage(lang)?.countries ?? {}).map(
      ([code, list]) => [code, phraseTest(list.split('|').map((word) => `${word}*`))] as const,
    );
  COUNTRIES.set(lang, known);
  return known.find(([, test]) => test(text))?.[0] ?? null;
}

/** A country as its code where the desk has one for the words. */
function codeOf(names: OutletNames, country: string | null): string | null {
  if (country === null) return null;
  const [code] = namedIn(names.countries, country, 'phrase');
  return code ?? country;
}

/** What a text tells of a named speaker, beside the name. */
export interface ToldOfSpeaker {
  readonly employers: readonly string[];
  readonly houses: readonly string[];
  readonly calling: string | null;
  readonly country: string | null;
}

/**
 * Describes a named speaker, an id or a printed name, from what the desk knows and what the text
 * tells; `key` tells it apart.
 */
export function describeSpeaker(
  registry: Registry,
  names: OutletNames,
  speaker: string,
  key: string,
  place: PlaceIn | null,
  told: ToldOfSpeaker | null = null,
): Description {
  const country = registry.countries.find((one) =>
    Object.values(one.names)
      .flat()
      .some((name) => fold(name) === fold(speaker)),
  );
  const base = { speaker: key, isCountry: false, isBody: false, speaksOf: [], eyesOf: null, place };
  if (country !== undefined) {
    return {
      ...base,
      country: country.code,
      isCountry: true,
      employers: [],
      houses: [],
      role: null,
    };
  }
  const office = registry.offices.find(
    (one) => one.id === speaker || one.holders.some((h) => h.person === speaker),
  );
  const spoken = registry.organisations.find((one) => one.id === speaker);
  const body =
    spoken ?? registry.organisations.find((one) => one.id === (office?.of ?? office?.heads));
  const represents = body !== undefined || office !== undefined;
  return {
    ...base,
    isBody: spoken !== undefined,
    country: body?.country ?? office?.country ?? told?.country ?? null,
    employers: body === undefined ? (told?.employers ?? []) : [body.id],
    houses: body === undefined ? (told?.houses ?? []) : (names.houses.get(body.id) ?? []),
    role: represents ? REPRESENTATIVE : (told?.calling ?? null),
  };
}
