/** What a tag's flags say, and which flags each part may carry. */
import {
  ACTS,
  type Act,
  type Denied,
  KINDS,
  type Kind,
  POLARITIES,
  type Polarity,
  SOURCE_TYPES,
  type SourceType,
} from './item.ts';
import type { Tag, TagPart } from './markup.ts';

/** What the flags of one statement say together; `kind` null where its author left it to the marks. */
export interface Forced {
  readonly act: Act;
  readonly polarity: Polarity;
  readonly denies: Denied | null;
  readonly kind: Kind | null;
  readonly nobody: boolean;
}

const SHORT_TYPES: Readonly<Record<string, SourceType>> = {
  org: 'organisation',
  doc: 'document',
  anon: 'anonymous',
  coll: 'collective',
};
const DENIALS: Readonly<Record<string, Denied>> = {
  denies: 'content',
  'denies-report': 'report',
  'denies-outlet': 'outlet',
};
const FORCE: readonly string[] = [...ACTS, ...POLARITIES, ...Object.keys(DENIALS), 'nobody'];
const TYPES: readonly string[] = [...SOURCE_TYPES, ...Object.keys(SHORT_TYPES)];
const ALLOWED: Readonly<Record<TagPart, readonly string[]>> = {
  s: TYPES,
  l: TYPES,
  m: TYPES,
  v: FORCE,
  c: [...FORCE, ...KINDS],
  to: [],
  in: [],
};

/** Why the flags of a tag do not fit, or null. */
export function flagProblem(tag: Tag): string | null {
  const wrong = tag.flags.find((flag) => !ALLOWED[tag.part].includes(flag));
  if (wrong !== undefined)
    return `has the flag "${wrong}"; expected ${ALLOWED[tag.part].join(', ') || 'none'}`;
  if (tag.reference !== null && !'svc'.includes(tag.part)) return 'refers to nothing';
  return null;
}

/** The source type the tags are flagged with. */
export function typeOf(tags: readonly Tag[]): SourceType | null {
  const flag = tags.flatMap((tag) => tag.flags).find((one) => TYPES.includes(one));
  if (flag === undefined) return null;
  return SHORT_TYPES[flag] ?? (flag as SourceType);
}

/** Act, polarity and kind of a statement from the flags of its cue and content. */
export function forceOf(tags: readonly Tag[]): Forced {
  const flags = tags.filter((tag) => 'vc'.includes(tag.part)).flatMap((tag) => tag.flags);
  const denial = flags.find((flag) => flag in DENIALS);
  const one = <T extends string>(values: readonly T[]): T | null =>
    values.find((value) => flags.includes(value)) ?? null;
  return {
    act: one(ACTS) ?? 'speech',
    polarity: denial === undefined ? (one(POLARITIES) ?? 'asserts') : 'denies',
    denies: denial === undefined ? null : (DENIALS[denial] ?? null),
    kind: one(KINDS),
    nobody: flags.includes('nobody'),
  };
}
