/** The addresses of the site's pages, in one place. */
import { clean } from '@hearsay/compose';
import { articleId } from '@hearsay/desk';

/** Names come from people: what no address can hold, a lone surrogate say, is left out of it. */
const part = (text: string): string => encodeURIComponent(clean(text));

/** A path below a route: each part on its own, so that the slashes between them stay. */
const parts = (path: string): string => path.split('/').map(part).join('/');

export const urls = {
  home: (): string => '/',
  claims: (): string => '/claims',
  claim: (id: string): string => `/claims/${part(id)}`,
  origin: (claim: string, origin: string): string => `${urls.claim(claim)}#${origin}`,
  claimStatements: (id: string): string => `/claims/${part(id)}/statements`,
  claimOrigins: (id: string): string => `/claims/${part(id)}/origins`,
  article: (address: string): string => `/articles/${articleId(address)}`,
  articles: (): string => '/articles',
  statement: (key: string): string => `/statements/${part(key)}`,
  entity: (id: string): string => `/who/${part(id)}`,
  entityArticles: (id: string): string => `/who/${part(id)}/articles`,
  entityNamed: (id: string): string => `/who/${part(id)}/named`,
  entityStatements: (id: string): string => `/who/${part(id)}/statements`,
  editions: (): string => '/editions',
  edition: (name: string): string => `/editions/${part(name)}`,
  revision: (name: string, revision: number): string => `/editions/${part(name)}/${revision}`,
  series: (id: string): string => `/series/${part(id)}`,
  author: (name: string): string => `/authors/${part(name)}`,
  events: (): string => '/events',
  changes: (): string => '/changes',
  corrections: (): string => '/corrections',
  capture: (sha256: string): string => `/captures/${sha256}`,
  picture: (path: string): string => `/pictures/${parts(path)}`,
  social: (what: 'claims' | 'editions', id: string): string => `/social/${what}/${part(id)}.png`,
  search: (): string => '/search',
  reconcile: (): string => '/reconcile',
  style: (): string => '/style.css',
} as const;

/** Link target only where it is a web address: nothing from a page may become a script. */
export function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
