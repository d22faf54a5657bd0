/**
 * Whose words count for whom, as the contract's "Position" has it. A voice is asked with the day on
 * which the words were said, because offices change hands.
 */
import type { Office, Registry } from './entity.ts';
import { holderOn, holdersOn } from './office.ts';

/** Whether words of an entity, said on an ISO day, count as the actor's own. */
export type Voices = (entity: string, day: string) => boolean;

/**
 * The voices of an actor:
 * a person - itself, an office it held that day, and its own spokespersons;
 * an office - itself, its holder that day, and its spokespersons;
 * an organisation - itself, its spokespersons and official outlets, and the office that heads it
 * with that office's voices.
 * A spokesperson is a person or outlet with `speaksFor`, or such an office through its holder.
 * An actor that the registry does not know has its own voice only.
 */
export function voicesOf(registry: Registry, actor: string): Voices {
  const direct = new Set([actor]);
  const offices: Office[] = [];
  const heads = registry.offices.filter((office) => office.heads === actor);
  for (const spoken of [actor, ...heads.map((office) => office.id)]) {
    for (const one of [...registry.people, ...registry.outlets]) {
      if (one.speaksFor.includes(spoken)) direct.add(one.id);
    }
    for (const office of registry.offices) {
      if (office.id === spoken || office.speaksFor.includes(spoken)) offices.push(office);
    }
  }
  for (const office of offices) direct.add(office.id);
  const held = registry.offices.filter((office) =>
    office.holders.some((holder) => holder.person === actor),
  );
  return (entity, day) =>
    direct.has(entity) ||
    offices.some((office) => holdersOn(office, day).includes(entity)) ||
    held.some((office) => office.id === entity && holdersOn(office, day).includes(actor));
}

/**
 * The one speaker behind an entity's words on a day: a spokesperson's words are the body's, and an
 * office's are its holder's where the holder is known. Used to count occasions of one speaker once.
 */
export function speakerOn(registry: Registry, entity: string, day: string): string {
  const office = registry.offices.find((one) => one.id === entity);
  const person = registry.people.find((one) => one.id === entity);
  const outlet = registry.outlets.find((one) => one.id === entity);
  const ownBody = (office ?? person ?? outlet)?.speaksFor[0];
  if (ownBody !== undefined) return ownBody;
  if (office !== undefined) return holderOn(office, day) ?? office.id;
  const spokesOffice = registry.offices.find(
    (one) => one.speaksFor.length > 0 && holdersOn(one, day).includes(entity),
  );
  return spokesOffice?.speaksFor[0] ?? entity;
}
