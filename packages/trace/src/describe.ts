/** What a text tells of a source, and when two descriptions cannot mean the same one. */
import type { ChainLink, Statement } from '@hearsay/attribute';
import type { Registry, Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import type { PlaceIn } from './origin.ts';

export interface Description {
  /** Named speaker, as the desk's id or the folded name; null for a source without a name. */
  readonly speaker: string | null;
  readonly country: string | null;
  /** The speaker is named by its country alone: "Veria said". */
  readonly isCountry: boolean;
  /** Organisations the source works for: the desk's ids. */
  readonly employers: readonly string[];
  readonly role: string | null;
  /** The outlet that saw it with its own eyes. */
  readonly eyesOf: string | null;
  readonly place: PlaceIn | null;
}

// Roles that say so little that any other may be meant by them.
const GENERAL_ROLES: ReadonlySet<string> = new Set([
  'official',
  'source',
  'person',
  'insider',
  'other',
  'unknown',
]);

/** Why the two cannot be one source, or null where they may be. */
export function exclusion(a: Description, b: Description): string | null {
  if (a.speaker !== null && b.speaker !== null) {
    const same = a.speaker === b.speaker || speaksForCountry(a, b) || speaksForCountry(b, a);
    return same ? null : 'different named speakers';
  }
  if (a.eyesOf !== null || b.eyesOf !== null) {
    return a.eyesOf === b.eyesOf ? null : 'seen with own eyes by one of them';
  }
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
  if (tells(a.role) && tells(b.role) && a.role !== b.role)
    return `different roles: ${a.role}, ${b.role}`;
  return null;
}

/** A country named as speaker may be any body or person of that country. */
function speaksForCountry(country: Description, other: Description): boolean {
  return country.isCountry && country.country === other.country;
}

function tells(role: string | null): boolean {
  return role !== null && !GENERAL_ROLES.has(role);
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

/** Describes an unnamed source from its record and from the organisations named inside its words. */
export function describeSource(
  version: Version,
  statement: Statement,
  link: ChainLink,
  place: PlaceIn,
): Description {
  const isSource = statement.source !== null && fold(statement.source.text) === fold(link.text);
  const record = isSource ? (statement.source?.anonymous ?? null) : null;
  const role = record?.role ?? (link.type === 'document' ? 'document' : null);
  const employers = isSource ? employersOf(version, statement) : [];
  return {
    speaker: null,
    isCountry: false,
    country: record?.country ?? null,
    employers,
    role,
    eyesOf: null,
    place,
  };
}

function employersOf(version: Version, statement: Statement): readonly string[] {
  const part = statement.source?.part ?? statement.part;
  const inside = version.attribution.mentions.filter(
    (mention) =>
      mention.type === 'organisation' &&
      mention.entity !== null &&
      mention.part === part &&
      mention.spans.some(([start, end]) =>
        statement.source?.spans.some(
          ([from, to]) => start >= from && end <= to && end - start < to - from,
        ),
      ),
  );
  return [...new Set(inside.flatMap((mention) => mention.entity ?? []))].sort();
}

/** Describes a named speaker, an id or a printed name, from what the desk knows; `key` tells it apart. */
export function describeSpeaker(
  registry: Registry,
  speaker: string,
  key: string,
  place: PlaceIn | null,
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
  const employers = body === undefined ? [] : [body.id];
  return {
    speaker: key,
    isCountry: false,
    country: body?.country ?? office?.country ?? null,
    employers,
    role: null,
    eyesOf: null,
    place,
  };
}
