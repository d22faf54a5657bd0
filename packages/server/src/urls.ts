/** The addresses of the site's pages, in one place. */
import { articleId } from '@hearsay/desk';

export const urls = {
  home: (): string => '/',
  claims: (): string => '/claims',
  claim: (id: string): string => `/claims/${encodeURIComponent(id)}`,
  origin: (claim: string, origin: string): string => `${urls.claim(claim)}#${origin}`,
  article: (address: string): string => `/articles/${articleId(address)}`,
  articles: (): string => '/articles',
  statement: (key: string): string => `/statements/${encodeURIComponent(key)}`,
  entity: (id: string): string => `/who/${encodeURIComponent(id)}`,
  editions: (): string => '/editions',
  edition: (name: string): string => `/editions/${encodeURIComponent(name)}`,
  capture: (sha256: string): string => `/captures/${sha256}`,
  search: (): string => '/search',
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
