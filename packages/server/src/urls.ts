/** The addresses of the site's pages, in one place. */
import { clean } from '@hearsay/compose';
import { articleId } from '@hearsay/desk';

/** Names come from people: what no address can hold, a lone surrogate say, is left out of it. */
const part = (text: string): string => encodeURIComponent(clean(text));

/** A path below a route: each part on its own, so that the slashes between them stay. */
const parts = (path: string): string => path.split('/').map(part).join('/');

/**
 * The addresses with a language that every link to a page carries on (`?lang=fa`), or without one:
 * the permanent ones, under which a reader's browser says what it speaks. Pictures, captures and what
 * programs read have one address each.
 */
export interface Urls {
  home(): string;
  claims(): string;
  claim(id: string): string;
  origin(claim: string, origin: string): string;
  claimStatements(id: string): string;
  claimOrigins(id: string): string;
  article(address: string): string;
  articles(): string;
  statement(key: string): string;
  who(): string;
  entity(id: string): string;
  entityArticles(id: string): string;
  entityNamed(id: string): string;
  entityStatements(id: string): string;
  editions(): string;
  edition(name: string): string;
  revision(name: string, revision: number): string;
  series(id: string): string;
  author(name: string): string;
  events(): string;
  changes(): string;
  corrections(): string;
  /** What one edition's revisions changed. */
  correction(name: string): string;
  search(): string;
  feeds(): string;
  /** A path of one of these pages, from the site's root. */
  page(path: string): string;
}

/** What the language of a page's links is called in their query. */
export const LANGUAGE_QUERY = 'lang';

/** The addresses of pages, each with the language where one is given. */
export function urlsIn(lang: string | null): Urls {
  const page = (path: string): string =>
    lang === null ? path : `${path}?${LANGUAGE_QUERY}=${lang}`;
  return {
    home: () => page('/'),
    claims: () => page('/claims'),
    claim: (id) => page(`/claims/${part(id)}`),
    origin: (claim, origin) => `${page(`/claims/${part(claim)}`)}#${origin}`,
    claimStatements: (id) => page(`/claims/${part(id)}/statements`),
    claimOrigins: (id) => page(`/claims/${part(id)}/origins`),
    article: (address) => page(`/articles/${articleId(address)}`),
    articles: () => page('/articles'),
    statement: (key) => page(`/statements/${part(key)}`),
    who: () => page('/who'),
    entity: (id) => page(`/who/${part(id)}`),
    entityArticles: (id) => page(`/who/${part(id)}/articles`),
    entityNamed: (id) => page(`/who/${part(id)}/named`),
    entityStatements: (id) => page(`/who/${part(id)}/statements`),
    editions: () => page('/editions'),
    edition: (name) => page(`/editions/${part(name)}`),
    revision: (name, revision) => page(`/editions/${part(name)}/${revision}`),
    series: (id) => page(`/series/${part(id)}`),
    author: (name) => page(`/authors/${part(name)}`),
    events: () => page('/events'),
    changes: () => page('/changes'),
    corrections: () => page('/corrections'),
    correction: (name) => `${page('/corrections')}#${part(name)}`,
    search: () => page('/search'),
    feeds: () => page('/feeds'),
    page,
  };
}

const files = {
  capture: (sha256: string): string => `/captures/${sha256}`,
  picture: (path: string): string => `/pictures/${parts(path)}`,
  social: (what: 'claims' | 'editions', id: string): string => `/social/${what}/${part(id)}.png`,
  /** A feed without its ending: of the editions, or of all changes. */
  feed: (name: 'editions' | 'changes'): string => `/feeds/${name}`,
  claimFeed: (id: string): string => `/feeds/claims/${part(id)}`,
  claimTable: (id: string): string => `/claims/${part(id)}.csv`,
  positionTable: (id: string): string => `/claims/${part(id)}/positions.csv`,
  reconcile: (): string => '/reconcile',
  style: (): string => '/style.css',
} as const;

/** The permanent addresses: of pages in no language, and of all that has none. */
export const urls: Urls & typeof files = { ...urlsIn(null), ...files };

/** Link target only where it is a web address: nothing from a page may become a script. */
export function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
