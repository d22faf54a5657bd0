/** What the shape alone cannot see: ids used twice and references that lead nowhere. */
import type { DeskFile } from './shape.ts';

export interface Fault {
  /** Where in the file, as keys and indexes from the top. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Named {
  readonly kind: string;
  readonly path: readonly (string | number)[];
}

const SECTIONS = ['outlets', 'people', 'organisations', 'offices'] as const;

function quoted(ids: Iterable<string>): string {
  const all = [...ids];
  return all.length === 0 ? 'none is defined' : `known: ${all.slice(0, 12).join(', ')}`;
}

/** All faults of ids and references, in the order of the file. */
export function checkReferences(file: DeskFile): readonly Fault[] {
  const faults: Fault[] = [];
  const entities = new Map<string, Named>();
  for (const section of SECTIONS)
    file[section].forEach(({ id }, index) => {
      const path = [section, index, 'id'];
      const earlier = entities.get(id);
      if (earlier === undefined) entities.set(id, { kind: section, path });
      else
        faults.push({
          path,
          message: `the id "${id}" is already used in ${earlier.kind}; expected an id of its own`,
        });
    });

  const expectEntity = (
    id: string | null,
    path: readonly (string | number)[],
    kinds: readonly string[] = SECTIONS,
  ): void => {
    if (id === null) return;
    const found = entities.get(id);
    const known = [...entities]
      .filter(([, { kind }]) => kinds.includes(kind))
      .map(([name]) => name);
    if (found === undefined)
      faults.push({ path, message: `unknown reference "${id}"; ${quoted(known)}` });
    else if (!kinds.includes(found.kind))
      faults.push({
        path,
        message: `"${id}" is defined in ${found.kind}; expected one of ${kinds.join(', ')}`,
      });
  };
  const bodies = ['organisations', 'offices'];

  file.outlets.forEach(({ speaksFor }, at) => {
    speaksFor.forEach((id, index) => {
      expectEntity(id, ['outlets', at, 'speaksFor', index], bodies);
    });
  });
  file.people.forEach(({ speaksFor }, at) => {
    speaksFor.forEach((id, index) => {
      expectEntity(id, ['people', at, 'speaksFor', index], [...bodies, 'people']);
    });
  });
  file.offices.forEach((office, at) => {
    expectEntity(office.of, ['offices', at, 'of'], bodies);
    expectEntity(office.heads, ['offices', at, 'heads'], ['organisations']);
    office.speaksFor.forEach((id, index) => {
      expectEntity(id, ['offices', at, 'speaksFor', index], [...bodies, 'people']);
    });
    office.holders.forEach(({ person }, index) => {
      expectEntity(person, ['offices', at, 'holders', index, 'person'], ['people']);
    });
  });

  const claims = new Set<string>();
  file.claims.forEach((claim, at) => {
    if (claims.has(claim.id))
      faults.push({
        path: ['claims', at, 'id'],
        message: `the claim id "${claim.id}" is used twice`,
      });
    claims.add(claim.id);
    claim.actors.forEach((id, index) => {
      expectEntity(id, ['claims', at, 'actors', index]);
    });
    const hypotheses = new Set<string>();
    claim.hypotheses.forEach(({ id }, index) => {
      if (hypotheses.has(id))
        faults.push({
          path: ['claims', at, 'hypotheses', index, 'id'],
          message: `the hypothesis id "${id}" is used twice in this claim`,
        });
      hypotheses.add(id);
    });
  });
  return faults;
}
