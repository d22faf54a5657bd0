/** Rules of the grammar: a sequence of parts that stand side by side, and what they make. */
import { compareGrains, type Grain } from '../civil.ts';
import type { Meaning } from '../lexicon.ts';
import type { Role } from '../table.ts';
import type { Context, DurationValue, Edge, Tag, TimeValue, Value } from '../value.ts';

export interface Part {
  readonly optional: boolean;
  matches(edge: Edge): boolean;
}

export interface Rule {
  readonly name: string;
  readonly parts: readonly Part[];
  /** The value, or null where the parts do not fit together; an optional part may be missing. */
  make(edges: readonly (Edge | undefined)[], context: Context): Value | null;
}

export function rule(name: string, parts: readonly Part[], make: Rule['make']): Rule {
  return { name, parts, make };
}

function part(matches: (edge: Edge) => boolean): Part {
  return { optional: false, matches };
}

export function optional(inner: Part): Part {
  return { optional: true, matches: inner.matches };
}

export function role(...roles: Role[]): Part {
  return part(
    ({ value }) =>
      value.kind === 'word' && value.meaning.is === 'role' && roles.includes(value.meaning.role),
  );
}

export function sign(...signs: string[]): Part {
  return part(
    ({ value }) =>
      value.kind === 'word' && value.meaning.is === 'sign' && signs.includes(value.meaning.sign),
  );
}

export function word<K extends Meaning['is']>(
  is: K,
  fits: (meaning: Extract<Meaning, { is: K }>) => boolean = () => true,
): Part {
  return part(
    ({ value }) =>
      value.kind === 'word' &&
      value.meaning.is === is &&
      fits(value.meaning as Extract<Meaning, { is: K }>),
  );
}

export function either(...parts: Part[]): Part {
  return part((edge) => parts.some((each) => each.matches(edge)));
}

/** A time that is one in its own right, with one of the tags where any are given. */
export function timeWith(...tags: Tag[]): Part {
  return part(({ value }) => value.kind === 'time' && !value.latent && hasTag(value, tags));
}

/** A time, also a bare figure that could be one. */
export function anyTime(...tags: Tag[]): Part {
  return part(({ value }) => value.kind === 'time' && hasTag(value, tags));
}

export function latentTime(...tags: Tag[]): Part {
  return part(({ value }) => value.kind === 'time' && value.latent && hasTag(value, tags));
}

export const duration: Part = part(({ value }) => value.kind === 'duration');

function hasTag(value: TimeValue, tags: readonly Tag[]): boolean {
  return tags.length === 0 || tags.some((tag) => value.tags.includes(tag));
}

/** The time an edge holds; only for parts that match times. */
export function timeOf(edge: Edge | undefined): TimeValue {
  if (edge?.value.kind === 'time') return edge.value;
  throw new Error('A rule asked a part for a time that it does not match; fix the rule.');
}

export function durationOf(edge: Edge | undefined): DurationValue {
  if (edge?.value.kind === 'duration') return edge.value;
  throw new Error('A rule asked a part for a duration that it does not match; fix the rule.');
}

/** The meaning of a word edge; only for parts that match such words. */
export function meaningOf<K extends Meaning['is']>(
  edge: Edge | undefined,
  is: K,
): Extract<Meaning, { is: K }> {
  if (edge?.value.kind === 'word' && edge.value.meaning.is === is) {
    return edge.value.meaning as Extract<Meaning, { is: K }>;
  }
  throw new Error(
    `A rule asked a part for a word that is ${is} and that it does not match; fix the rule.`,
  );
}

/** The role word of an edge, or null where an optional part is missing. */
export function roleOf(edge: Edge | undefined): Role | null {
  return edge?.value.kind === 'word' && edge.value.meaning.is === 'role'
    ? edge.value.meaning.role
    : null;
}

export function coarser(a: Grain, b: Grain): boolean {
  return compareGrains(a, b) > 0;
}
