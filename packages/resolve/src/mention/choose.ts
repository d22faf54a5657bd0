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
    // A name that says its own country needs no other: the phrase may name a second one.
    return name.placed || countries.length === 0 || country === null || countries.includes(country);
  });
  const inTime = inPhrase.filter((name) => isInUse(name, context.day));
  const entities = distinct(inTime.length > 0 ? inTime : inPhrase);
  if (entities.length === 0) return null;
  if (countries.length > 0)
    return only(entities, 'name and country') ?? byContext(entities, context);
  const first = entities[0];
  const isPlaced = names.some((name) => name.entity === first && name.placed);
  if (entities.length === 1 && first !== undefined && isPlaced) {
    return { entity: first, why: 'name with its country' };
  }
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

/**
 * A lone candidate is not taken for another country's body of the same name: its country is the
 * outlet's, or the one last named, or one that the article names as often as the outlet's own.
 */
function isAtHome(entity: Entity, context: MentionContext): boolean {
  const country = countryOf(entity, context.index);
  if (country === null || entity.type === 'outlet') return true;
  if (country === context.outletCountry || context.named.includes(entity)) return true;
  if (context.countriesBefore.at(-1) === country || context.countries.size === 0) return true;
  const times = context.countries.get(country) ?? 0;
  const home =
    context.outletCountry === null ? 0 : (context.countries.get(context.outletCountry) ?? 0);
  return times > 0 && times >= home;
}

function isInUse(name: IndexedName, day: string): boolean {
  return (name.from === null || name.from <= day) && (name.until === null || day < name.until);
}

function distinct(names: readonly IndexedName[]): readonly Entity[] {
  return [...new Set(names.map((name) => name.entity))];
}
