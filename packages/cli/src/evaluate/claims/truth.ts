/** The truth of a case, `hearsay/expected/1`: what a reader finds who works it out by hand. */
import { z } from 'zod';

const text = z.string();
const nullable = z.string().nullable();

const statementTruth = z.object({
  article: text,
  version: z.int(),
  part: text.default('body'),
  /** Null where nobody is meant; '' or left out where the sentence has no words for the source. */
  source: nullable.optional(),
  content: text,
  kind: text.optional(),
  polarity: text.optional(),
  denies: nullable.optional(),
  chain: z.array(text).optional(),
});

const claimTruth = z.object({
  id: text,
  state: text,
  flags: z.array(text),
  first: z.object({ article: text, date: text }).nullable(),
  /** The strongest stance of each article; `either` lists those on which readers may differ. */
  articles: z.array(z.object({ article: text, stance: text })).default([]),
  either: z.array(text).default([]),
  positions: z.array(
    z.object({
      actor: text,
      position: text,
      denies: nullable.default(null),
      date: nullable.default(null),
      optional: z.boolean().optional(),
    }),
  ),
  origins: z.object({
    min: z.int(),
    max: z.int().nullable(),
    list: z.array(z.object({ carries: z.array(text), articles: z.array(text) })),
  }),
});

const truth = z.object({
  schema: z.literal('hearsay/expected/1'),
  asOf: text,
  articles: z
    .array(
      z.object({
        article: text,
        lang: text.optional(),
        title: nullable.optional(),
        published: z.object({ value: text, precision: text }).nullable().optional(),
        versions: z.int().optional(),
      }),
    )
    .default([]),
  statements: z.array(statementTruth).default([]),
  claims: z.array(claimTruth),
});

export type Truth = z.output<typeof truth>;
export type ClaimTruth = z.output<typeof claimTruth>;
export type StatementTruth = z.output<typeof statementTruth>;

/** Parses the truth of a case; a file of another shape is thrown at the person who wrote it. */
export function parseTruth(value: unknown): Truth {
  return truth.parse(value);
}
