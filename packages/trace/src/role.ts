/**
 * Which roles of sources can be one person's. Keys are those of the attribute stage,
 * `schemas/roles.json`, and the callings of this stage's language tables.
 */

import { NOUN } from './noun.ts';
import { roleOf } from './occupations/occupation.ts';

/** A named speaker that stands for a body or holds an office. */
export const REPRESENTATIVE = 'representative';

/** Somebody in a body of whom no more is told: "a police source". */
export const INSIDER = 'insider';

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

// What people do for a living or are to others: each tells itself alone, but not from what is said
// of anybody (a relative, a resident, somebody who saw it).
const CALLINGS = [
  'clerk',
  'craftsman',
  'curator',
  'accountant',
  'rescuer',
  'caretaker',
  'referee',
  'agent',
  'translator',
  'engineer',
  'driver',
  'sailor',
  'pilot',
  'teacher',
  'athlete',
  'coach',
  'doctor',
  'pharmacist',
  'farmer',
  'trader',
  'owner',
  'cleric',
  'student',
  'guard',
  'prisoner',
  'artist',
  'passenger',
  'customs-officer',
  'unionist',
  'journalist',
  'employee',
];

const HIRED = [
  'clerk',
  'craftsman',
  'curator',
  'accountant',
  'rescuer',
  'caretaker',
  'translator',
  'engineer',
  'driver',
  'sailor',
  'pilot',
  'teacher',
  'doctor',
  'pharmacist',
  'guard',
];

// What a role may turn out to be when more is told. A role that is not listed tells itself alone.
const MAY_BE: ReadonlyMap<string, readonly string[]> = new Map([
  ['official', [...POSTS, 'customs-officer', 'unionist', 'engineer', 'clerk', 'board-member']],
  [REPRESENTATIVE, [...POSTS, 'expert', 'board-member', 'owner', 'unionist']],
  ['spokesperson', ['adviser', 'diplomat', 'unionist']],
  ['mediator', ['diplomat', 'adviser', 'minister', 'lawyer']],
  ['executive', ['board-member', 'owner', 'trader', 'accountant']],
  ['lawyer', ['agent']],
  ['board-member', ['owner', 'lawyer', 'trader']],
  ['expert', ['lawyer', 'journalist', 'adviser', ...HIRED]],
  ['employee', ['witness', 'resident', 'journalist', 'unionist', 'customs-officer', ...HIRED]],
  ['witness', ['resident', 'relative', 'activist', ...CALLINGS]],
  ['resident', ['relative', 'activist', 'witness', ...CALLINGS]],
  ['relative', ['activist', 'witness', ...CALLINGS]],
  ['activist', ['student', 'unionist', 'lawyer', 'doctor', 'cleric', 'teacher']],
  ['customs-officer', ['guard', 'officer', 'police-officer']],
  ['owner', ['trader', 'farmer', 'sailor']],
]);

// Called no more than this, a source may be anybody.
const ANYBODY: ReadonlySet<string> = new Set(['source', 'person', 'document']);

/** Whether a role, or the lack of one, leaves open who it is. */
export function isAnybody(role: string | null): boolean {
  return role === null || role === 'source' || role === 'person';
}

// Who looks on from outside a body, and is told of as nothing else.
const BYSTANDERS: ReadonlySet<string> = new Set(['resident', 'relative', 'passenger', 'landlord']);

// Roles that are as telling as an occupation.
const TELLING: ReadonlySet<string> = new Set([
  ...CALLINGS.filter((one) => !['employee', 'owner', 'agent', 'passenger'].includes(one)),
]);

/** What somebody does for a living, or is to others as a neighbour is: two of them are two people. */
function isCalling(role: string): boolean {
  return roleOf(role) !== null || TELLING.has(role);
}

function isBystander(role: string): boolean {
  return BYSTANDERS.has(role) || BYSTANDERS.has(coarse(role));
}

/** An occupation's role, and any other role itself. */
function coarse(role: string): string {
  return roleOf(role) ?? role;
}

/** Whether a calling tells more than the role that the same source has: "clerk" than "employee". */
export function refines(calling: string, role: string | null): boolean {
  if (role === null || role === INSIDER || ANYBODY.has(role)) return true;
  const wider = coarse(calling);
  return (wider === role && wider !== calling) || (MAY_BE.get(role)?.includes(wider) ?? false);
}

/** Whether one source may be told of by both roles. */
export function rolesFit(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || ANYBODY.has(a) || ANYBODY.has(b)) return true;
  if (a === INSIDER || b === INSIDER) return !isBystander(a === INSIDER ? b : a);
  if (a.startsWith(NOUN) || b.startsWith(NOUN)) return nounsFit(a, b);
  const [left, right] = [coarse(a), coarse(b)];
  if (isCalling(a) && isCalling(b)) return left === b || right === a;
  // Two occupations are two people; one and its role ("a smith", "a craftsman") may be the same.
  if (left !== a && right !== b) return false;
  if (left === right) return true;
  return (
    (MAY_BE.get(left)?.includes(right) ?? false) || (MAY_BE.get(right)?.includes(left) ?? false)
  );
}

// What somebody of a calling that no table knows may be called too.
const WIDE: ReadonlySet<string> = new Set([
  ...ANYBODY,
  'official',
  'employee',
  'expert',
  'executive',
  'witness',
  'resident',
  'relative',
  'activist',
  'owner',
]);

/** A calling that no table knows is one of its own, but may be told of more widely. */
function nounsFit(a: string, b: string): boolean {
  const [noun, other] = a.startsWith(NOUN) ? [a, b] : [b, a];
  if (!other.startsWith(NOUN)) return WIDE.has(other);
  const [, lang = '', word = ''] = noun.split(':');
  const [, otherLang = '', otherWord = ''] = other.split(':');
  // Two languages may have the same calling under two nouns.
  if (lang !== otherLang) return true;
  return word.startsWith(otherWord) || otherWord.startsWith(word);
}
