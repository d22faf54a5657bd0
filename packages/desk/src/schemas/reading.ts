/** `hearsay/reading/1`: one article read, who said what in it. */
import type { Attribution } from '@hearsay/attribute';
import type { Article, Removal } from '@hearsay/read';
import type { NamedMention } from '@hearsay/resolve';
import { z } from 'zod';
import {
  media,
  note,
  pageDate,
  post,
  type ReadMention,
  readMention,
  relay,
  statement,
  warning,
} from './parts.ts';

export interface Reading
  extends Pick<
      Article,
      | 'url'
      | 'lang'
      | 'direction'
      | 'outlet'
      | 'title'
      | 'standfirst'
      | 'authors'
      | 'roles'
      | 'section'
      | 'published'
      | 'modified'
      | 'canonical'
      | 'text'
      | 'media'
      | 'posts'
      | 'notes'
      | 'warnings'
    >,
    Pick<Attribution, 'statements' | 'relays'> {
  /** Sources first, then the other names of the text. */
  readonly mentions: readonly ReadMention[];
  readonly schema: 'hearsay/reading/1';
  readonly id: string;
  /** Only where it was asked for: which step of the reader left out what. */
  readonly explain?: { readonly removed: readonly Removal[] };
}

const nullableText = z.string().nullable();

export const reading: z.ZodType<Reading> = z
  .strictObject({
    schema: z.literal('hearsay/reading/1'),
    id: z.string(),
    url: nullableText,
    lang: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    outlet: nullableText,
    title: nullableText,
    standfirst: nullableText,
    authors: z.array(z.string()),
    roles: z.exactOptional(
      z.array(z.strictObject({ name: z.string(), role: z.string() })).readonly(),
    ),
    section: nullableText,
    published: pageDate.nullable(),
    modified: pageDate.nullable(),
    canonical: nullableText,
    text: z.string(),
    media: z.array(media),
    statements: z.array(statement),
    mentions: z.array(readMention),
    relays: z.array(relay),
    posts: z.array(post),
    notes: z.array(note),
    warnings: z.array(warning),
    explain: z.exactOptional(
      z.strictObject({
        removed: z.array(z.strictObject({ step: z.string(), why: z.string(), text: z.string() })),
      }),
    ),
  })
  .meta({ title: 'hearsay/reading/1', description: 'One article read: who said what in it.' });

/** An article that was not attributed (`--only article`). */
export const NOTHING_ATTRIBUTED: Attribution = {
  statements: [],
  mentions: [],
  relays: [],
  notes: [],
  warnings: [],
};

/** Puts what reading and attribution found into the published shape. */
export function toReading(
  id: string,
  article: Article,
  attribution: Attribution,
  names: readonly NamedMention[] = [],
): Reading {
  const { canonical, links: _links, agencies: _agencies, ...rest } = article;
  return {
    schema: 'hearsay/reading/1',
    id,
    url: rest.url,
    lang: rest.lang,
    direction: rest.direction,
    outlet: rest.outlet,
    title: rest.title,
    standfirst: rest.standfirst,
    authors: rest.authors,
    ...(rest.roles === undefined ? {} : { roles: rest.roles }),
    section: rest.section,
    published: rest.published,
    modified: rest.modified,
    canonical,
    text: rest.text,
    media: rest.media,
    statements: attribution.statements,
    mentions: [
      ...attribution.mentions,
      ...names.map(({ probability: _probability, refersTo, ...mention }) =>
        refersTo === null ? mention : { ...mention, refersTo },
      ),
    ],
    relays: attribution.relays,
    posts: rest.posts,
    notes: [...rest.notes, ...attribution.notes],
    warnings: [...rest.warnings, ...attribution.warnings],
  };
}
