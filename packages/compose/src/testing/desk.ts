/** Builds full stage values from the short form that the vectors and tests write by hand. */
import type { Act, Denied, Polarity, SourceType, Statement } from '@hearsay/attribute';
import type { Article, Part } from '@hearsay/read';
import type { Office, Organisation, Outlet, Person, Registry, Version } from '@hearsay/resolve';
import { directionOf, type Span } from '@hearsay/text';
import type { Claim, ClaimReview, ClaimState, Position } from '@hearsay/weigh';
import { type Proofs, proofsFrom } from '../gate/proofs.ts';

export interface ShortStatement {
  readonly key: string;
  /** The content's stretches as printed; their places are found in the text, in order. */
  readonly content: readonly string[];
  readonly kind?: 'direct' | 'indirect' | 'mixed';
  readonly part?: Part;
  readonly act?: Act;
  readonly source?: {
    readonly text: string;
    readonly type: SourceType;
    readonly entity?: string | null;
    readonly anonymous?: {
      readonly role?: string;
      readonly seniority?: string;
      readonly country?: string;
      readonly number: 'one' | 'several' | 'unknown';
    };
  } | null;
  readonly cue?: string;
  readonly polarity?: Polarity;
  readonly denies?: Denied;
  readonly hedges?: readonly string[];
  readonly said?: string;
  readonly chain?: readonly { readonly text: string; readonly entity?: string | null }[];
  readonly addressee?: string;
  readonly venue?: string;
}

export interface ShortArticle {
  readonly address: string;
  readonly version?: number;
  readonly outlet: string | null;
  readonly lang: string;
  readonly published: string;
  readonly captured?: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly text: string;
  readonly statements: readonly ShortStatement[];
}

export interface ShortDesk {
  readonly zone: string;
  readonly outlets: readonly (Partial<Outlet> & Pick<Outlet, 'id' | 'names'>)[];
  readonly people: readonly (Partial<Person> & Pick<Person, 'id' | 'names'>)[];
  readonly organisations: readonly (Partial<Organisation> & Pick<Organisation, 'id' | 'names'>)[];
  readonly offices: readonly (Partial<Office> & Pick<Office, 'id' | 'names'>)[];
  readonly claims: readonly (Partial<Claim> & Pick<Claim, 'id' | 'question' | 'asserts'>)[];
  readonly states: Readonly<Record<string, ClaimState>>;
  readonly positions?: Readonly<
    Record<string, readonly (Partial<Position> & Pick<Position, 'actor' | 'position'>)[]>
  >;
  readonly articles: readonly ShortArticle[];
}

export interface FullDesk {
  readonly proofs: Proofs;
  readonly registry: Registry;
  readonly versions: readonly Version[];
  readonly claims: readonly Claim[];
  readonly reviews: readonly ClaimReview[];
}

export function fullDesk(short: ShortDesk): FullDesk {
  const registry: Registry = {
    outlets: short.outlets.map((outlet) => ({ ...NO_OUTLET, ...outlet })),
    people: short.people.map((person) => ({ ...NO_PERSON, ...person })),
    organisations: short.organisations.map((each) => ({ ...NO_ORGANISATION, ...each })),
    offices: short.offices.map((office) => ({ ...NO_OFFICE, ...office })),
    countries: [],
  };
  const versions = short.articles.map(fullVersion);
  const claims = short.claims.map((claim): Claim => {
    return { terms: {}, actors: [], from: null, hypotheses: [], ...claim };
  });
  const reviews = claims.map((claim): ClaimReview => {
    const state = short.states[claim.id] ?? 'reported';
    return reviewOf(claim.id, state, short.positions?.[claim.id] ?? []);
  });
  const proofs = proofsFrom({ versions, claims, reviews, registry, zone: short.zone });
  return { proofs, registry, versions, claims, reviews };
}

const NO_OUTLET: Omit<Outlet, 'id' | 'names'> = {
  type: 'outlet',
  kind: null,
  country: null,
  seat: null,
  owner: null,
  languages: [],
  access: null,
  domains: [],
  speaksFor: [],
  reliability: null,
  leaning: [],
};
const NO_PERSON: Omit<Person, 'id' | 'names'> = { type: 'person', wikidata: null, speaksFor: [] };
const NO_ORGANISATION: Omit<Organisation, 'id' | 'names'> = {
  type: 'organisation',
  country: null,
  wikidata: null,
  renamed: [],
};
const NO_OFFICE: Omit<Office, 'id' | 'names'> = {
  type: 'office',
  of: null,
  heads: null,
  speaksFor: [],
  country: null,
  holders: [],
};

export function reviewOf(
  id: string,
  state: ClaimState,
  positions: readonly (Partial<Position> & Pick<Position, 'actor' | 'position'>)[],
): ClaimReview {
  return {
    id,
    state,
    flags: [],
    first: null,
    statements: [],
    origins: { min: 1, minExact: true, max: 1, list: [], parted: [], mayShare: [] },
    positions: positions.map((position) => ({
      denies: null,
      date: null,
      article: null,
      version: null,
      statement: null,
      place: null,
      basis: null,
      since: null,
      ...position,
    })),
    hypotheses: [],
    assessments: [],
    events: [],
  };
}

export function fullVersion(short: ShortArticle): Version {
  const article: Article = {
    url: short.address,
    canonical: short.address,
    lang: short.lang,
    direction: directionOf(short.lang),
    outlet: null,
    title: short.title,
    standfirst: short.standfirst ?? null,
    authors: [],
    agencies: [],
    section: null,
    published: { value: short.published, precision: 'day', from: 'given' },
    modified: null,
    text: short.text,
    media: [],
    posts: [],
    links: [],
    notes: [],
    warnings: [],
  };
  return {
    address: short.address,
    version: short.version ?? 1,
    outlet: short.outlet,
    captured: short.captured ?? `${short.published.slice(0, 10)}T20:00:00Z`,
    sha256: '0'.repeat(64),
    article,
    names: [],
    attribution: {
      statements: short.statements.map((each, index) => fullStatement(each, index, article)),
      mentions: [],
      relays: [],
      notes: [],
      warnings: [],
    },
  };
}

function fullStatement(short: ShortStatement, index: number, article: Article): Statement {
  const part = short.part ?? 'body';
  const text = part === 'headline' ? (article.title ?? '') : article.text;
  const spans = spansOf(text, short.content);
  const source = short.source ?? null;
  return {
    id: `s${index + 1}`,
    key: short.key,
    act: short.act ?? 'speech',
    kind: short.kind ?? 'indirect',
    part,
    partIndex: null,
    source:
      source === null
        ? null
        : {
            spans: text.includes(source.text) ? spansOf(text, [source.text]) : [],
            text: source.text,
            type: source.type,
            mention: null,
            entity: source.entity ?? null,
            anonymous:
              source.anonymous === undefined
                ? null
                : {
                    role: null,
                    seniority: null,
                    country: null,
                    condition: null,
                    ...source.anonymous,
                  },
          },
    cue: short.cue === undefined ? null : { spans: [], text: short.cue, lemma: short.cue },
    content: { spans, text: short.content.join(' ') },
    parent: null,
    chain: (short.chain ?? []).map(({ text: printed, entity }) => {
      return { type: 'outlet', text: printed, spans: [], mention: null, entity: entity ?? null };
    }),
    polarity: short.polarity ?? 'asserts',
    denies: short.denies ?? (short.polarity === 'denies' ? 'content' : null),
    hedges: short.hedges ?? [],
    addressee:
      short.addressee === undefined ? null : { spans: [], text: short.addressee, mention: null },
    venue: short.venue === undefined ? null : { text: short.venue, outlet: null },
    said:
      short.said === undefined
        ? null
        : { value: short.said, precision: 'day', text: short.said, inferred: false },
    confidence: 1,
    why: 'by hand',
  };
}

function spansOf(text: string, pieces: readonly string[]): readonly Span[] {
  let from = 0;
  return pieces.map((piece): Span => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`"${piece}" does not stand in the text: correct the sample.`);
    from = start + piece.length;
    return [start, from];
  });
}
