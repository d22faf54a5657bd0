/** What a claim's pages say. States, kinds of outlets and list marks are those of drafts and mails. */
import type { Denied } from '@hearsay/attribute';
import type { Evidence, Origin } from '@hearsay/trace';
import type { Bearing, ClaimFlag } from '@hearsay/weigh';
import type { Plural } from './plural.ts';

/** The words of the contract as the reader's language has them. */
export interface TermWords {
  readonly stances: Readonly<Record<Bearing['stance'], string>>;
  /** What a denial is of. */
  readonly denied: Readonly<Record<Denied, string>>;
  readonly flags: Readonly<Record<ClaimFlag, string>>;
  /** Positions in full; `silentNoted` is a silence that an article tells of. */
  readonly positions: {
    readonly confirmed: string;
    readonly content: string;
    readonly report: string;
    readonly outlet: string;
    readonly declined: string;
    readonly silent: string;
    readonly silentNoted: string;
    readonly silentFound: string;
    readonly none: string;
  };
  /** Independent origins. Slots `{n}`; `{min}`, `{max}`. */
  readonly exactly: Plural;
  readonly openAbove: Plural;
  readonly between: string;
  /** Slot `{n}`: a least number that may be smaller. */
  readonly atMost: string;
  /** Slot `{n}`, a version's number. */
  readonly withdrawnIn: string;
  readonly unknownOutlet: string;
}

export interface ClaimWords {
  /** Slot `{claim}`. */
  readonly asserts: string;
  /** Slots `{day}`, `{article}`. */
  readonly firstReported: string;
  readonly explanations: string;
  /** Slots `{for}`, `{against}`: lists of origins. */
  readonly weight: string;
  readonly noOrigin: string;
  readonly assessment: string;
  /** Slot `{n}`: of 1 to 6, the surest first. */
  readonly credibility: string;
  readonly onThisPage: string;
  /** Short names of the page's parts. */
  readonly parts: {
    readonly positions: string;
    readonly hypotheses: string;
    readonly origins: string;
    readonly statements: string;
    readonly log: string;
  };
  /** Slot `{day}`. */
  readonly heldSince: string;
  /** Slots `{day}` and `{latest}`, on which it was said last. */
  readonly heldSinceAndAgain: string;
  /** Slot `{positions}`, each with its day, the latest first. */
  readonly heldBefore: string;
  /** Slot `{format}`. */
  readonly download: string;
  readonly bearing: string;
  /** Slots `{n}`, `{counts}`. */
  readonly statements: Plural;
  readonly allStatements: Plural;
  /** The statements' table, and its columns. */
  readonly tableOfStatements: string;
  readonly whoSaidWhat: string;
  readonly outletAndArticle: string;
  readonly stance: string;
  readonly why: string;
  readonly ownVoice: string;
  /** Slot `{claim}`. */
  readonly statementsTitle: string;
  readonly bearingOn: string;
  readonly changed: string;
  /** Slot `{n}`; link `changes`. */
  readonly earlierChanges: Plural;
  /** Slot `{n}`. */
  readonly editions: string;
  /** Behind the state that held on the day of an edition. */
  readonly onThatDay: string;
  readonly sameActors: string;
  /** Slot `{address}`. */
  readonly address: string;
  /** The title of its feed. */
  readonly feed: string;
}

export interface OriginWords {
  /** Slot `{interval}`. */
  readonly heading: string;
  readonly kinds: Readonly<Record<Origin['kind'], string>>;
  readonly unnamed: string;
  readonly rootless: string;
  readonly contested: string;
  /** Slot `{what}`. */
  readonly carries: string;
  readonly articles: Plural;
  readonly moreArticles: Plural;
  /** Slot `{n}`. */
  readonly proof: string;
  readonly moreProofs: Plural;
  /** Slots `{from}`, `{to}`, articles; `**` around what stands out. */
  readonly evidence: Readonly<Record<Evidence['kind'], string>>;
  /** Slot `{names}`. */
  readonly via: string;
  readonly possible: string;
  readonly onlyDenied: string;
  readonly whyInterval: string;
  /** Slots `{a}`, `{b}`, `{why}`. */
  readonly mayBeOne: string;
  readonly notOne: string;
  readonly moreMayBeOne: Plural;
  readonly moreNotOne: Plural;
  readonly all: Plural;
  /** Slot `{claim}`. */
  readonly title: string;
  readonly of: string;
  /** Slots `{interval}`, `{n}`. */
  readonly listed: string;
}

export interface DrawingWords {
  readonly graph: string;
  /** Slots `{origins}`, `{articles}`, numbers. */
  readonly graphTitle: string;
  /** Names of edges. */
  readonly edges: Readonly<Record<Evidence['kind'] | 'carries', string>>;
  readonly caption: string;
  /** The lines of positions, as who hears the page is told of them. Slots `{n}`, `{from}`, `{until}`. */
  readonly lineTitle: string;
}
