/** Which roles of sources can be one person's: keys of the attribute stage, `schemas/roles.json`. */

/** A named speaker that stands for a body or holds an office. */
export const REPRESENTATIVE = 'representative';

const POSTS = [
  'official',
  'diplomat',
  'spokesperson',
  'adviser',
  'minister',
  'lawmaker',
  'officer',
  'intelligence-official',
  'police-officer',
  'mediator',
  'lawyer',
  'executive',
];

// What a role may turn out to be when more is told. A role that is not listed tells itself alone.
const MAY_BE: ReadonlyMap<string, readonly string[]> = new Map([
  ['official', POSTS],
  [REPRESENTATIVE, [...POSTS, 'expert']],
  ['spokesperson', ['adviser', 'diplomat']],
  ['mediator', ['diplomat', 'adviser', 'minister', 'lawyer']],
  ['expert', ['lawyer', 'doctor', 'journalist', 'adviser']],
  ['employee', ['witness', 'resident', 'doctor', 'journalist']],
  ['witness', ['resident', 'relative', 'activist', 'doctor', 'journalist']],
  ['resident', ['relative', 'activist', 'doctor']],
]);

// Called no more than this, a source may be anybody.
const ANYBODY: ReadonlySet<string> = new Set(['source', 'person', 'document']);

/** Whether one source may be told of by both roles. */
export function rolesFit(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || ANYBODY.has(a) || ANYBODY.has(b)) return true;
  return (MAY_BE.get(a)?.includes(b) ?? false) || (MAY_BE.get(b)?.includes(a) ?? false);
}
