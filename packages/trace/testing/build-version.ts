/** Versions written by hand for tests: statements are given by their words, offsets are found. */
import type { Attribution, Mention, Source, Statement } from '@hearsay/attribute';
import type { Article, Link, Media, Note, PageDate, Part, Warning } from '@hearsay/read';
import type { Outlet, Registry, Version } from '@hearsay/resolve';

export interface StatementDraft {
  /** Words of the content as they stand in the part. */
  readonly content: string;
  readonly id?: string;
  readonly key?: string;
  readonly part?: Part;
  /** Null: nobody is meant. Left out: an unnamed official. */
  readonly source?: (Partial<Source> & { readonly text: string }) | null;
  /** Outlets between the publisher and the source, by id or by printed name. */
  readonly through?: readonly {
    readonly text: string;
    readonly entity?: string | null;
    readonly type?: Source['type'];
  }[];
  readonly set?: Partial<Statement>;
}

export interface VersionDraft {
  readonly address: string;
  readonly outlet?: string | null;
  readonly version?: number;
  /** ISO day or minute; null: the page does not tell. */
  readonly published?: string | null;
  readonly captured?: string;
  readonly lang?: string;
  readonly title?: string | null;
  readonly standfirst?: string | null;
  readonly text: string;
  readonly statements?: readonly StatementDraft[];
  readonly mentions?: readonly Partial<Mention>[];
  readonly agencies?: Article['agencies'];
  readonly links?: readonly { readonly over: string; readonly href: string }[];
  readonly media?: readonly Media[];
  readonly notes?: readonly Note[];
  readonly warnings?: readonly Warning[];
}

function dated(value: string): PageDate {
  return { value, precision: value.length > 10 ? 'minute' : 'day', from: 'given' };
}

/** A version as the stages before would give it. */
export function buildVersion(draft: VersionDraft): Version {
  const published = draft.published === undefined ? '2026-03-02' : draft.published;
  const captured = draft.captured ?? `${(published ?? '2026-03-02').slice(0, 10)}T20:00:00Z`;
  const article: Article = {
    url: draft.address,
    canonical: draft.address,
    lang: draft.lang ?? 'en',
    direction: 'ltr',
    outlet: draft.outlet ?? null,
    title: draft.title ?? null,
    standfirst: draft.standfirst ?? null,
    authors: [],
    agencies: draft.agencies ?? [],
    section: null,
    published: published === null ? null : dated(published),
    modified: null,
    text: draft.text,
    media: draft.media ?? [],
    posts: [],
    links: (draft.links ?? []).map((link) => linkOver(draft.text, link)),
    notes: [],
    warnings: [],
  };
  return {
    address: draft.address,
    version: draft.version ?? 1,
    outlet: draft.outlet ?? null,
    captured,
    sha256: '0'.repeat(64),
    article,
    attribution: attributionOf(draft, article),
    names: [],
  };
}

function linkOver(text: string, link: { over: string; href: string }): Link {
  return {
    href: link.href,
    place: { part: 'body', partIndex: null, spans: [spanOf(text, link.over)] },
  };
}

/** The place of words in a text; throws where they do not stand there, since the test is wrong. */
export function spanOf(text: string, words: string): readonly [number, number] {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in "${text.slice(0, 80)}"`);
  return [at, at + words.length];
}

function attributionOf(draft: VersionDraft, article: Article): Attribution {
  const statements = (draft.statements ?? []).map((one, index) =>
    statementOf(draft, article, one, index),
  );
  const mentions = (draft.mentions ?? []).map((one, index): Mention => {
    const part = one.part ?? 'body';
    const spans = one.spans ?? (one.text ? [spanOf(stringOf(article, part), one.text)] : []);
    return {
      id: `m${index + 1}`,
      text: '',
      type: 'person',
      entity: null,
      partIndex: null,
      ...one,
      part,
      spans,
    };
  });
  return {
    statements,
    mentions,
    relays: [],
    notes: draft.notes ?? [],
    warnings: draft.warnings ?? [],
  };
}

function stringOf(article: Article, part: Part): string {
  if (part === 'headline') return article.title ?? '';
  return part === 'standfirst' ? (article.standfirst ?? '') : article.text;
}

function statementOf(
  draft: VersionDraft,
  article: Article,
  one: StatementDraft,
  index: number,
): Statement {
  const part = one.part ?? 'body';
  const text = stringOf(article, part);
  const id = one.id ?? `s${index + 1}`;
  const source = one.source === undefined ? unnamedOfficial() : one.source;
  const printed = source === null ? -1 : text.indexOf(source.text);
  const spans =
    source === null || printed < 0 || source.text === ''
      ? []
      : [[printed, printed + source.text.length] as const];
  const full: Source | null = source && {
    spans,
    type: 'person',
    mention: null,
    entity: null,
    anonymous: null,
    ...source,
  };
  const publisher = draft.outlet
    ? [
        {
          type: 'outlet' as const,
          text: draft.outlet,
          spans: [],
          mention: null,
          entity: draft.outlet,
        },
      ]
    : [];
  const through = (one.through ?? []).map((link) => ({
    type: link.type ?? ('outlet' as const),
    text: link.text,
    spans: [],
    mention: null,
    entity: link.entity ?? null,
  }));
  const last =
    full === null
      ? []
      : [
          {
            type: full.type,
            text: full.text,
            spans: full.spans,
            mention: full.mention,
            entity: full.entity,
          },
        ];
  return {
    id,
    key: one.key ?? `${draft.address}#${id}`,
    act: 'speech',
    kind: 'indirect',
    part,
    partIndex: null,
    source: full,
    cue: null,
    content: { spans: [spanOf(text, one.content)], text: one.content },
    parent: null,
    chain: [...publisher, ...through, ...last],
    polarity: 'asserts',
    denies: null,
    hedges: [],
    addressee: null,
    venue: null,
    said: null,
    confidence: 0.9,
    why: 'written by hand',
    ...one.set,
  };
}

/** An unnamed official, the common source of a report. */
export function unnamedOfficial(
  set: Partial<Source['anonymous'] & object> = {},
  text = 'two senior officials',
): Partial<Source> & { text: string } {
  const anonymous = {
    role: 'official',
    seniority: 'senior',
    country: null,
    number: 'several' as const,
    condition: null,
    ...set,
  };
  return { text, type: 'anonymous', anonymous };
}

export const emptyRegistry: Registry = {
  outlets: [],
  people: [],
  organisations: [],
  offices: [],
  countries: [],
};

/** An outlet of the desk with one English name. */
export function buildOutlet(id: string, name: string, set: Partial<Outlet> = {}): Outlet {
  return {
    type: 'outlet',
    id,
    names: { en: [name] },
    kind: 'newspaper',
    country: null,
    seat: null,
    owner: null,
    languages: [],
    access: null,
    domains: [`${id}.example`],
    speaksFor: [],
    reliability: null,
    leaning: [],
    ...set,
  };
}
