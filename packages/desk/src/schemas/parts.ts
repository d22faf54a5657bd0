/** Shapes that several published schemas share. Each is held to the type of the stage that owns it. */
import type { ChainLink, Denied, Mention, Relay, Statement } from '@hearsay/attribute';
import type { Media, Note, PageDate, Place, Post, Warning } from '@hearsay/read';
import type { Span } from '@hearsay/text';
import { z } from 'zod';

export const span: z.ZodType<Span> = z.tuple([z.int().min(0), z.int().min(0)]).readonly();
const spans = z.array(span);
export const part = z.enum(['body', 'headline', 'standfirst', 'caption']);
const partIndex = z.int().min(0).nullable();
const text = z.string();
const nullableText = z.string().nullable();

export const place: z.ZodType<Place> = z.strictObject({ part, partIndex, spans });

const precision = z.enum(['minute', 'day', 'month', 'year']);
export const pageDate: z.ZodType<PageDate> = z.strictObject({
  value: text,
  precision,
  from: z.enum(['json-ld', 'meta', 'time', 'text', 'url', 'feed', 'given']),
});

const sourceType = z.enum([
  'person',
  'office',
  'organisation',
  'outlet',
  'document',
  'anonymous',
  'collective',
  'unknown',
]);

export const chainLink: z.ZodType<ChainLink> = z.strictObject({
  type: sourceType,
  text,
  spans,
  mention: nullableText,
  entity: nullableText,
});

export const denied: z.ZodType<Denied> = z.enum(['content', 'report', 'outlet']);

export const statement: z.ZodType<Statement> = z.strictObject({
  id: text,
  key: text,
  act: z.enum(['speech', 'writing', 'thought', 'intention']),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  part,
  partIndex,
  source: z
    .strictObject({
      spans,
      text,
      type: sourceType,
      mention: nullableText,
      entity: nullableText,
      anonymous: z
        .strictObject({
          role: nullableText,
          seniority: nullableText,
          country: nullableText,
          number: z.enum(['one', 'several', 'unknown']),
          condition: nullableText,
        })
        .nullable(),
      part: z.exactOptional(part),
    })
    .nullable(),
  cue: z.strictObject({ spans, text, lemma: text, part: z.exactOptional(part) }).nullable(),
  content: z.strictObject({ spans, text }),
  parent: nullableText,
  chain: z.array(chainLink),
  polarity: z.enum(['asserts', 'denies', 'declines', 'asks', 'orders', 'promises', 'unclear']),
  denies: denied.nullable(),
  hedges: z.array(text),
  addressee: z.strictObject({ spans, text, mention: nullableText }).nullable(),
  venue: z.strictObject({ text, outlet: nullableText }).nullable(),
  said: z.strictObject({ value: text, precision, text, inferred: z.boolean() }).nullable(),
  confidence: z.number().min(0).max(1),
  why: text,
});

/** A mention of a reading: a short name or pronoun tells which full one it stands for. */
export interface ReadMention extends Mention {
  readonly refersTo?: string;
}

export const readMention: z.ZodType<ReadMention> = z.strictObject({
  id: text,
  spans,
  text,
  type: z.enum([
    'person',
    'office',
    'organisation',
    'outlet',
    'place',
    'anonymous',
    'document',
    'collective',
  ]),
  entity: nullableText,
  part,
  partIndex,
  refersTo: z.exactOptional(text),
});

export const relay: z.ZodType<Relay> = z.strictObject({
  from: nullableText,
  via: z.array(text),
  to: nullableText,
  place,
});

export const media: z.ZodType<Media> = z.strictObject({
  type: z.enum(['image', 'video', 'audio']),
  src: nullableText,
  caption: text,
  credit: z.array(text),
  date: nullableText,
});

export const post: z.ZodType<Post> = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  published: pageDate.nullable(),
});

export const note: z.ZodType<Note> = z.strictObject({
  kind: z.enum(['silence', 'sic', 'update', 'correction', 'paywall', 'later-attributed']),
  mention: nullableText,
  place: place.nullable(),
  date: nullableText,
});

export const warning: z.ZodType<Warning> = z.strictObject({
  code: text,
  message: text,
  place: place.nullable(),
});
