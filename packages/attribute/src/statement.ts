/** Who said what on whose authority, in one version of one article. */
import type { Note, Part, Place, Warning } from '@hearsay/read';
import type { Span } from '@hearsay/text';

export type Act = 'speech' | 'writing' | 'thought' | 'intention';
export type StatementKind = 'direct' | 'indirect' | 'mixed';
export type SourceType =
  | 'person'
  | 'office'
  | 'organisation'
  | 'outlet'
  | 'document'
  | 'anonymous'
  | 'collective'
  | 'unknown';
export type MentionType =
  | 'person'
  | 'office'
  | 'organisation'
  | 'outlet'
  | 'place'
  | 'anonymous'
  | 'document'
  | 'collective';
export type Polarity =
  | 'asserts'
  | 'denies'
  | 'declines'
  | 'asks'
  | 'orders'
  | 'promises'
  | 'unclear';
/** What a denial denies: that it happened, that it was said or reported, or the outlet itself. */
export type Denied = 'content' | 'report' | 'outlet';

/** An unnamed source as a record; role and seniority are keys of `schemas/roles.json`. */
export interface AnonymousSource {
  readonly role: string | null;
  readonly seniority: string | null;
  /** ISO 3166 code, the desk's own code, or the name as printed. */
  readonly country: string | null;
  readonly number: 'one' | 'several' | 'unknown';
  /** The reason or condition given, as printed ("asked not to be named"). */
  readonly condition: string | null;
}

export interface Source {
  /** Empty where the sentence has no words for the source; then `mention` says who is meant. */
  readonly spans: readonly Span[];
  readonly text: string;
  readonly type: SourceType;
  readonly mention: string | null;
  /** Filled by the resolve stage: the desk's id. */
  readonly entity: string | null;
  readonly anonymous: AnonymousSource | null;
  /** Given only where it differs from the statement's part. */
  readonly part?: Part;
}

export interface Cue {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly lemma: string;
  readonly part?: Part;
}

export interface Content {
  readonly spans: readonly Span[];
  readonly text: string;
}

/** One link of the reporting chain, from the publisher towards the speaker. */
export interface ChainLink {
  readonly type: SourceType;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly mention: string | null;
  readonly entity: string | null;
}

/** The day the words were said, where the text gives or implies it. */
export interface Said {
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  readonly text: string;
  readonly inferred: boolean;
}

export interface Statement {
  readonly id: string;
  readonly key: string;
  readonly act: Act;
  readonly kind: StatementKind;
  readonly part: Part;
  readonly partIndex: number | null;
  /** Null only where nobody is meant (a hedge alone). */
  readonly source: Source | null;
  readonly cue: Cue | null;
  readonly content: Content;
  /** Id of the statement whose content holds this one. */
  readonly parent: string | null;
  readonly chain: readonly ChainLink[];
  readonly polarity: Polarity;
  /** Set exactly when polarity is `denies`. */
  readonly denies: Denied | null;
  readonly hedges: readonly string[];
  readonly addressee: {
    readonly spans: readonly Span[];
    readonly text: string;
    readonly mention: string | null;
  } | null;
  readonly venue: { readonly text: string; readonly outlet: string | null } | null;
  readonly said: Said | null;
  /** Probability, 0 to 1, that content and source are right (full50). */
  readonly confidence: number;
  /** Which engine, rule and evidence made this statement. */
  readonly why: string;
}

export interface Mention {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly type: MentionType;
  /** Filled by the resolve stage: the desk's id. */
  readonly entity: string | null;
  readonly part: Part;
  readonly partIndex: number | null;
}

/** A message passed on inside the event told: never part of the reporting chain. */
export interface Relay {
  readonly from: string | null;
  readonly via: readonly string[];
  readonly to: string | null;
  readonly place: Place;
}

/** All that attribution finds in one article. */
export interface Attribution {
  /** In text order: headline, standfirst, body, captions. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly relays: readonly Relay[];
  readonly notes: readonly Note[];
  readonly warnings: readonly Warning[];
}
