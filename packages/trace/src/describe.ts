/** What a text tells of a source, and when two descriptions cannot mean the same one. */
import type { ChainLink, Statement } from '@hearsay/attribute';
import type { Registry } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { namedIn } from './names-in-text.ts';
import type { PlaceIn } from './origin.ts';
import type { OutletNames } from './outlet-names.ts';
import { REPRESENTATIVE, rolesFit } from './role.ts';

export interface Description {
  /** Named speaker, as the desk's id or the folded name; null for a source without a name. */
  readonly speaker: string | null;
  readonly country: string | null;
  /** The speaker is named by its country alone: "Veria said". */
  readonly isCountry: boolean;
  /** Organisations the source works for: the desk's ids. */
  readonly employers: readonly string[];
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
    return same ? null : 'different named speakers';
  }
  if (a.eyesOf !== null || b.eyesOf !== null) {
    return a.eyesOf === b.eyesOf ? null : 'seen with own eyes by one of them';
  }
  if (speaksOfOther(a, b) || speaksOfOther(b, a)) return 'one speaks of the other by name';
  if (a.country !== null && b.country !== null && fold(a.country) !== fold(b.country)) {
    return `different countries: ${a.country}, ${b.country}`;
  }
  if (
    a.employers.length > 0 &&
    b.employers.length > 0 &&
    !a.employers.some((one) => b.employers.includes(one))
  ) {
    return `different employers: ${a.employers.join(', ')}; ${b.employers.join(', ')}`;
  }
  return rolesFit(a.role, b.role) ? null : `different roles: ${a.role}, ${b.role}`;
}

/** A source that tells of a person by name is not that person. */
function speaksOfOther(a: Description, b: Description): boolean {
  return b.speaker !== null && a.speaksOf.includes(b.speaker);
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
    a.employers.join() === b.employers.join()
  );
}

/**
 * Describes an unnamed source from its record and, where that leaves them open, from the countries
 * and bodies named in its words ("two officials of the Ports Authority").
 */
export function describeSource(
  names: OutletNames,
  registry: Registry,
  statement: Statement,
  link: ChainLink,
  place: PlaceIn,
): Description {
  const isSource = statement.source !== null && fold(statement.source.text) === fold(link.text);
  const record = isSource ? (statement.source?.anonymous ?? null) : null;
  const role = record?.role ?? (link.type === 'document' ? 'document' : null);
  const employers = employersIn(names, link.text);
  const [country] = namedIn(names.countries, link.text, 'phrase');
  const seat = registry.organisations.find((one) => employers.includes(one.id))?.country;
  return {
    speaker: null,
    isCountry: false,
    country: codeOf(names, record?.country ?? null) ?? country ?? seat ?? null,
    employers,
    role,
    speaksOf: peopleIn(names, registry, statement.content.text),
    eyesOf: null,
    place,
  };
}

function peopleIn(names: OutletNames, registry: Registry, text: string): readonly string[] {
  const people = new Set(registry.people.map(({ id }) => id));
  return namedIn(names.speakers, text, 'phrase')
    .filter((id) => people.has(id))
    .map((id) => `${SPEECH}${id}`);
}

/** What the key of a speaker begins with. */
export const SPEECH = 'speech:';

/** Whether a description tells anything by which its source is known from others. */
export function tellsNothing({ country, employers, role, eyesOf, speaker }: Description): boolean {
  return (
    country === null &&
    employers.length === 0 &&
    role === null &&
    eyesOf === null &&
    speaker === null
  );
}

/** Organisations that the words for a source name. */
export function employersIn(names: OutletNames, text: string): readonly string[] {
  return [...namedIn(names.bodies, text, 'phrase')].sort();
}

/** A country as its code where the desk has one for the words. */
function codeOf(names: OutletNames, country: string | null): string | null {
  if (country === null) return null;
  const [code] = namedIn(names.countries, country, 'phrase');
  return code ?? country;
}

/** Describes a named speaker, an id or a printed name, from what the desk knows; `key` tells it apart; `told` are its employers by the text. */
export function describeSpeaker(
  registry: Registry,
  speaker: string,
  key: string,
  place: PlaceIn | null,
  told: readonly string[] = [],
): Description {
  const country = registry.countries.find((one) =>
    Object.values(one.names)
      .flat()
      .some((name) => fold(name) === fold(speaker)),
  );
  if (country !== undefined) {
    return {
      speaker: key,
      country: country.code,
      isCountry: true,
      employers: [],
      role: null,
      speaksOf: [],
      eyesOf: null,
      place,
    };
  }
  const office = registry.offices.find(
    (one) => one.id === speaker || one.holders.some((h) => h.person === speaker),
  );
  const body =
    registry.organisations.find((one) => one.id === speaker) ??
    registry.organisations.find((one) => one.id === (office?.of ?? office?.heads));
  const employers = body === undefined ? told : [body.id];
  return {
    speaker: key,
    isCountry: false,
    country: body?.country ?? office?.country ?? null,
    employers,
    role: body !== undefined || office !== undefined ? REPRESENTATIVE : null,
    speaksOf: [],
    eyesOf: null,
    place,
  };
}
