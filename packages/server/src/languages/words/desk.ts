/** What the pages of the whole desk say: home, lists, search, archives, changes, corrections. */
import type { Plural } from './plural.ts';

export interface HomeWords {
  readonly lead: string;
  readonly latestEdition: string;
  readonly allEditions: Plural;
  readonly changedLast: string;
  readonly allChanges: string;
  readonly notReported: string;
  /** Slot `{day}`. */
  readonly firstReported: string;
  /** Slots `{held}`, `{all}`. */
  readonly actors: string;
  /** Slot `{day}`. */
  readonly lastChange: string;
  /** Slot `{command}`. */
  readonly noClaims: string;
  readonly claimsLead: string;
}

export interface ListWords {
  /** Slot `{n}`. */
  readonly articles: string;
  readonly lead: Plural;
  readonly versions: Plural;
  /** Slots `{name}`, `{n}`; titles have `{name}` alone. */
  readonly articlesOf: string;
  readonly articlesOfTitle: string;
  readonly naming: string;
  readonly namingTitle: string;
  readonly said: string;
  readonly saidTitle: string;
}

export interface SearchWords {
  readonly label: string;
  readonly labelShort: string;
  readonly button: string;
  /** Slot `{words}`. */
  readonly titled: string;
  readonly nothing: string;
  readonly found: Plural;
}

export interface ChangeWords {
  readonly heading: string;
  readonly lead: string;
  /** Slot `{feeds}`. */
  readonly feeds: string;
  readonly none: string;
  /** Slots `{from}`, `{to}`. */
  readonly state: string;
  /** Slots `{actor}`, `{from}`, `{to}`. */
  readonly position: string;
  /** Slots `{origin}`, `{carries}`. */
  readonly origin: string;
  readonly theClaim: string;
  readonly itsDenial: string;
  /** Slot `{says}`. */
  readonly evidenceOn: string;
  readonly affirmationWithdrawn: string;
  readonly denialWithdrawn: string;
}

export interface CorrectionWords {
  readonly description: string;
  readonly lead: string;
  /** Slot `{n}`. */
  readonly ours: string;
  readonly none: string;
  readonly theirs: string;
  readonly noneTakenBack: string;
  /** Slots `{revision}`, `{day}`. */
  readonly revision: string;
  /** Slot `{reason}`. */
  readonly despite: string;
  readonly before: string;
  readonly after: string;
  readonly tooMuch: string;
  readonly noWord: string;
}

export interface EventWords {
  readonly description: string;
  /** Slot `{key}`. */
  readonly none: string;
  /** Slot `{editions}`. */
  readonly toldIn: string;
}

export interface ArchiveWords {
  /** Slots `{title}`, `{n}`. */
  readonly description: string;
  /** Slot `{series}`. */
  readonly series: string;
  /** Slots `{folder}`, `{command}`. */
  readonly nothing: string;
  readonly editions: Plural;
  /** Slot `{revision}`. */
  readonly corrected: string;
}

/** Around the text of an edition. */
export interface EditionWords {
  readonly inThisEdition: string;
  readonly people: string;
  readonly onTheSameClaims: string;
  readonly inTheSeries: string;
  /** Slot `{title}`. */
  readonly newer: string;
  readonly older: string;
  readonly viewAll: string;
  /** Slots `{revision}`, `{day}`. */
  readonly revision: string;
  /** Slot `{day}`. */
  readonly firstPublished: string;
  readonly whatChanged: string;
  /** Slot `{reason}`. */
  readonly despiteMarks: string;
  /** Other forms of the same edition. */
  readonly alsoAs: string;
}
