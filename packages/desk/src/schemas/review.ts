/** `hearsay/review/1`: the desk's claims as of a day. */
import type { Evidence, Origin, Origins, PlaceIn } from '@hearsay/trace';
import type { Assessment, Bearing, ClaimEvent, ClaimReview, Position } from '@hearsay/weigh';
import { z } from 'zod';
import { denied, pageDate, part, span, statement } from './parts.ts';

const text = z.string();
const nullableText = z.string().nullable();
const texts = z.array(text);

const placeIn: z.ZodType<PlaceIn> = z.strictObject({
  article: text,
  version: z.int().min(1),
  part,
  partIndex: z.int().min(0).nullable(),
  spans: z.array(span),
});

const evidence: z.ZodType<Evidence> = z.strictObject({
  kind: z.enum([
    'cites',
    'copies',
    'translates',
    'links',
    'credits',
    'same-speech',
    'same-speaker',
  ]),
  from: text,
  to: text,
  via: texts,
  certain: z.boolean(),
  fromPlace: placeIn.nullable(),
  toPlace: placeIn.nullable(),
});

const origin: z.ZodType<Origin> = z.strictObject({
  id: text,
  kind: z.enum(['speech', 'report', 'cited', 'unnamed']),
  carries: texts,
  outlet: nullableText,
  speaker: nullableText,
  occasions: z.array(z.strictObject({ date: nullableText, venue: nullableText, articles: texts })),
  source: nullableText,
  contested: z.boolean(),
  rootless: z.boolean(),
  articles: texts,
  mentions: texts,
  evidence: z.array(evidence),
});

const origins: z.ZodType<Origins> = z.strictObject({
  min: z.int().min(0),
  minExact: z.boolean(),
  max: z.int().min(0).nullable(),
  list: z.array(origin),
  parted: z.array(z.strictObject({ a: text, b: text, why: text, places: z.array(placeIn) })),
  mayShare: z.array(z.strictObject({ a: text, b: text, why: text })),
});

const bearing: z.ZodType<Bearing> = z.strictObject({
  article: text,
  version: z.int().min(1),
  statement: nullableText,
  key: nullableText,
  voice: z.enum(['source', 'outlet']),
  place: placeIn.nullable(),
  stance: z.enum(['affirms', 'denies', 'questions', 'relates']),
  denies: denied.nullable(),
  withdrawnIn: z.int().min(1).nullable(),
  score: z.number().min(0).max(1),
  why: text,
});

const position: z.ZodType<Position> = z.strictObject({
  actor: text,
  position: z.enum(['confirmed', 'denied', 'declined', 'silent', 'none']),
  denies: denied.nullable(),
  date: nullableText,
  article: nullableText,
  version: z.int().min(1).nullable(),
  statement: nullableText,
  place: placeIn.nullable(),
  basis: z.enum(['noted', 'computed']).nullable(),
  since: nullableText,
});

const assessment: z.ZodType<Assessment> = z.strictObject({
  by: text,
  at: text,
  credibility: z.enum(['1', '2', '3', '4', '5', '6']).nullable(),
  likelihood: nullableText,
  why: text,
});

const event: z.ZodType<ClaimEvent> = z.strictObject({
  date: text,
  what: z.enum(['state', 'position', 'origin', 'withdrawn']),
  from: nullableText,
  to: nullableText,
  cause: texts,
  text,
});

const claimReview: z.ZodType<ClaimReview> = z.strictObject({
  id: text,
  state: z.enum(['unreported', 'reported', 'confirmed', 'denied', 'disputed']),
  flags: z.array(z.enum(['reportDenied', 'withdrawn'])),
  first: z
    .strictObject({ article: text, date: text, withdrawnIn: z.int().min(1).nullable() })
    .nullable(),
  statements: z.array(bearing),
  origins,
  positions: z.array(position),
  hypotheses: z.array(z.strictObject({ id: text, for: texts, against: texts })),
  assessments: z.array(assessment),
  events: z.array(event),
});

const reviewedArticle = z.strictObject({
  id: text,
  url: text,
  outlet: nullableText,
  title: nullableText,
  published: pageDate.nullable(),
  captured: text,
  sha256: text.regex(/^[0-9a-f]{64}$/),
  lang: text,
  version: z.int().min(1),
  statements: z.array(statement),
});

export const review = z
  .strictObject({
    schema: z.literal('hearsay/review/1'),
    asOf: text,
    articles: z.array(reviewedArticle),
    claims: z.array(claimReview),
  })
  .meta({ title: 'hearsay/review/1', description: "The desk's claims as of a day." });

export type ReviewedArticle = z.output<typeof reviewedArticle>;
export type Review = z.output<typeof review>;
