/** What stands around every page, and on the pages for what went wrong. */
import type { Plural } from './plural.ts';

export interface FrameWords {
  readonly skip: string;
  /** What the navigation is called to a reader who hears the page. */
  readonly site: string;
  /** What the choice of languages is called. */
  readonly languages: string;
  readonly home: string;
  readonly claims: string;
  readonly editions: string;
  readonly articles: string;
  /** The list of all whom the desk knows. */
  readonly who: string;
  readonly search: string;
  readonly changes: string;
  readonly events: string;
  readonly corrections: string;
  readonly feeds: string;
  /** What feeds are for. */
  readonly feedsLead: string;
  /** Slot `{file}`. */
  readonly feedsAll: string;
  /** Slots `{day}`, `{zone}`. */
  readonly asOf: string;
  readonly notReviewed: string;
  readonly proof: string;
  /** In place of a day that is not known. */
  readonly undated: string;
}

/** Lists in parts. */
export interface PagingWords {
  readonly label: string;
  readonly first: string;
  readonly newer: string;
  readonly older: string;
  readonly last: string;
  /** Slots `{page}`, `{pages}`. */
  readonly at: string;
  /** Slots `{title}`, `{page}`: the title of all parts but the first. */
  readonly titled: string;
}

export interface ErrorWords {
  readonly notFound: {
    readonly title: string;
    readonly heading: string;
    readonly statement: string;
    /** Before the editions that cite it. */
    readonly citedBy: string;
    readonly claim: string;
    readonly capture: string;
    readonly picture: string;
    /** Slots `{endings}`; link `all`. */
    readonly feed: string;
    readonly other: string;
    /** Links `claims`, `editions`, `articles`. */
    readonly on: string;
  };
  readonly broken: {
    readonly title: string;
    readonly heading: string;
    /** Link `home`. */
    readonly text: string;
  };
  readonly tooOften: {
    readonly title: string;
    /** Slot `{n}`, seconds. */
    readonly wait: Plural;
    /** Slot `{header}`. */
    readonly feeds: string;
  };
  readonly dropped: {
    readonly heading: string;
    /** Slots `{claim}`, `{day}`, `{state}`, `{origins}`. */
    readonly text: string;
    readonly editions: string;
    /** Link `claims`. */
    readonly on: string;
  };
}
