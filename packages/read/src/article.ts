/** What reading a page gives: the article, apart from the page that carried it. */
import { directionOf, type Span } from '@hearsay/text';

export type Direction = 'ltr' | 'rtl';

/** Which string of an article spans point into (see the contract, "Offsets"). */
export type Part = 'body' | 'headline' | 'standfirst' | 'caption';

/** A stretch of an article: `partIndex` is the index in `media` for captions, else null. */
export interface Place {
  readonly part: Part;
  readonly partIndex: number | null;
  readonly spans: readonly Span[];
}

export type DatePrecision = 'minute' | 'day' | 'month' | 'year';
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'text' | 'url' | 'feed' | 'given';

/** A date as printed or given: ISO 8601, cut at its precision, zone kept where one was stated. */
export interface PageDate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly from: DateOrigin;
}

export interface Media {
  readonly type: 'image' | 'video' | 'audio';
  readonly src: string | null;
  readonly caption: string;
  /** Credit chain, nearest first: "Foreign Ministry via Agency A" is [Agency A, Foreign Ministry]. */
  readonly credit: readonly string[];
  readonly date: string | null;
}

/** One entry of a live page. */
export interface Post {
  readonly start: number;
  readonly end: number;
  readonly published: PageDate | null;
}

export type NoteKind = 'silence' | 'sic' | 'update' | 'correction' | 'paywall' | 'later-attributed';

export interface Note {
  readonly kind: NoteKind;
  readonly mention: string | null;
  readonly place: Place | null;
  readonly date: string | null;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly place: Place | null;
}

/** A hyperlink inside the main text: `href` absolute where the page's address is known. */
export interface Link {
  readonly place: Place;
  readonly href: string;
}

/** What an author is, as the page prints it: "Diplomatic correspondent". */
export interface AuthorRole {
  readonly name: string;
  readonly role: string;
}

export interface Article {
  readonly url: string | null;
  readonly canonical: string | null;
  /** ISO 639 code; `und` where the text is too short to tell. */
  readonly lang: string;
  readonly direction: Direction;
  /** The publisher's name as the page or the caller gives it. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  /** Of those authors whose role the page tells; absent where it tells none. */
  readonly roles?: readonly AuthorRole[];
  /** Agency names in credit lines and bylines of the text ("(Agency A)", "with agencies"). */
  readonly agencies: readonly { readonly name: string; readonly place: Place | null }[];
  readonly section: string | null;
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  /** Main text without the title; paragraphs are parted by a blank line. */
  readonly text: string;
  readonly media: readonly Media[];
  readonly posts: readonly Post[];
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
  readonly warnings: readonly Warning[];
}

/** An article of nothing but text, and what `more` says of it. */
export function plainArticle(text: string, lang: string, more: Partial<Article> = {}): Article {
  return {
    url: null,
    canonical: null,
    lang,
    direction: directionOf(lang),
    outlet: null,
    title: null,
    standfirst: null,
    authors: [],
    agencies: [],
    section: null,
    published: null,
    modified: null,
    text,
    media: [],
    posts: [],
    links: [],
    notes: [],
    warnings: [],
    ...more,
  };
}

/** The string that a place's spans point into; '' where the article has no such part. */
export function partText(article: Article, part: Part, partIndex: number | null): string {
  switch (part) {
    case 'body':
      return article.text;
    case 'headline':
      return article.title ?? '';
    case 'standfirst':
      return article.standfirst ?? '';
    case 'caption':
      return partIndex === null ? '' : (article.media[partIndex]?.caption ?? '');
  }
}
