/** One line of `decisions.jsonl`: what a person decided, when and why. */
import { z } from 'zod';
import { day } from '../desk-file/shape.ts';

const id = z.string().min(1);
const ids = z.array(id).min(2, 'expected at least two');
const denied = z.enum(['content', 'report', 'outlet']);
const stance = z.enum(['affirms', 'denies', 'questions', 'relates', 'none']);

/** What a person may set on a statement, in the words of the contract. */
const correction = z.strictObject({
  polarity: z
    .enum(['asserts', 'denies', 'declines', 'asks', 'orders', 'promises', 'unclear'])
    .optional(),
  denies: denied.nullable().optional(),
  act: z.enum(['speech', 'writing', 'thought', 'intention']).optional(),
  /** The entity who said it. */
  entity: id.nullable().optional(),
  /** The day of the words. */
  said: day.nullable().optional(),
});

export const decided = z.union([
  z.strictObject({ same: ids }),
  z.strictObject({ different: ids }),
  z.strictObject({ unsure: ids }),
  z.strictObject({
    stance: z.strictObject({ claim: id, key: id, stance, denies: denied.nullable().optional() }),
  }),
  z.strictObject({
    position: z.strictObject({
      claim: id,
      actor: id,
      date: day,
      position: z.enum(['confirmed', 'denied', 'declined', 'silent', 'none']),
      denies: denied.nullable().default(null),
    }),
  }),
  z.strictObject({
    origin: z.union([
      z.strictObject({ claim: id, merge: ids }),
      z.strictObject({ claim: id, part: ids }),
    ]),
  }),
  z.strictObject({ statement: z.strictObject({ key: id, set: correction }) }),
  z.strictObject({ reject: id }),
  z.strictObject({
    evidence: z.strictObject({
      /** Needed only where two claims share a hypothesis id. */
      claim: id.optional(),
      hypothesis: id,
      origin: id,
      weight: z.enum(['for', 'against', 'neutral']),
    }),
  }),
  z.strictObject({
    assess: z.strictObject({
      claim: id,
      credibility: z.enum(['1', '2', '3', '4', '5', '6']).nullable().default(null),
      likelihood: z.string().min(1).nullable().default(null),
    }),
  }),
  z.strictObject({ undo: z.int().min(1) }),
]);

/** The words that the person had before them: claims and articles are edited after they were judged. */
export const judged = z.strictObject({
  /** What the claim asserted. */
  claim: z.string().nullable().default(null),
  /** The statement's content, or the outlet's sentence. */
  statement: z.string().nullable().default(null),
});

export const decision = z.strictObject({
  at: z.iso.datetime({ offset: true }),
  by: z.string().trim().min(1),
  why: z.string(),
  what: decided,
  /** Written by the machine when the decision is recorded. */
  judged: judged.optional(),
});

export type Decided = z.output<typeof decided>;
export type Judged = z.output<typeof judged>;
export type Decision = z.output<typeof decision>;
