/** Which of several entities of one name is meant: by country, by date, by what the article names. */
import type { Entity } from '../entity.ts';
import { holdersOn } from '../office.ts';
import type { IndexedName } from '../registry/index-registry.ts';
import { countryOf, type MentionContext } from './context.ts';

export interface Choice {
  readonly entity: Entity;
  readonly why: string;
}

/**
 * The one body, office or outlet that a name means here, or null where two are as likely or the
 * country says it is another one. `countries` are those that the phrase itself names.
 */
export function chooseBody(
  names: readonly IndexedName[],
  countries: readonly string[],
  context: MentionContext,
): Choice | null {
  const inPhrase = names.filter((name) => {
    const country = countryOf(name.entity, context.index);
    return countries.length === 0 || country === null || countries.includes(country);
  });
  const inTime = inPhrase.filter((name) => isInUse(name, context.day));
  const entities = distinct(inTime.length > 0 ? inTime : inPhrase);
  if (entities.length === 0) return null;
  if (countries.length > 0)
    return only(entities, 'name and country') ?? byContext(entities, context);
  const first = entities[0];
  if (entities.length === 1 && first !== undefined)
    return isAtHome(first, context) ? { entity: first, why: 'name' } : null;
  return byContext(entities, context);
}

/** The one person of a name; a person already named in the article, else who holds `offices`, goes first. */
export function choosePerson(
  names: readonly IndexedName[],
  offices: readonly Entity[],
  context: MentionContext,
): Choice | null {
  const people = distinct(names);
  const holders = people.filter((person) =>
    offices.some(
      (office) => office.type === 'office' && holdersOn(office, context.day).includes(person.id),
    ),
  );
  if (holders.length > 0) return only(holders, 'name and office on that day');
  const named = people.filter((person) => context.named.includes(person));
  if (named.length > 0) return only(named, 'named in full in the article');
  return only(people, 'name');
}

function only(entities: readonly Entity[], why: string): Choice | null {
  const [first, second] = entities;
  return first !== undefined && second === undefined ? { entity: first, why } : null;
}

/** Among namesakes of several countries: named before, then the nearest country, then the outlet's. */
function byContext(entities: readonly Entity[], context: MentionContext): Choice | null {
  const named = entities.filter((entity) => context.named.includes(entity));
  if (named.length > 0) return only(named, 'named in full in the article');
  for (const code of [...context.countriesBefore].reverse()) {
    const there = entities.filter((entity) => countryOf(entity, context.index) === code);
    if (there.length > 0) return only(there, `name and the country named before, ${code}`);
  }
  const home = entities.filter(
    (entity) => countryOf(entity, context.index) === context.outletCountry,
  );
  return context.outletCountry === null ? null : only(home, "name and the outlet's country");
}

/** A lone candidate is not taken for another country's body of the same name. */
function isAtHome(entity: Entity, context: MentionContext): boolean {
  const country = countryOf(entity, context.index);
  if (country === null || entity.type === 'outlet') return true;
  if (country === context.outletCountry || context.named.includes(entity)) return true;
  const nearest = context.countriesBefore.at(-1);
  if (context.outletCountry !== null && nearest !== undefined) return nearest === country;
  return context.countries.has(country) || context.countries.size === 0;
}

function isInUse(name: IndexedName, day: string): boolean {
  return (name.from === null || name.from <= day) && (name.until === null || day < name.until);
}

function distinct(names: readonly IndexedName[]): readonly Entity[] {
  return [...new Set(names.map((name) => name.entity))];
}
