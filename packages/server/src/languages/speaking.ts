/** What each part of a page needs to speak: the desk, and the reader's language with its words and links. */
import type { Library } from '@hearsay/desk';
import { urls as permanent, type Urls } from '../urls.ts';
import { siteLanguage } from './index.ts';
import type { SiteLanguage } from './language.ts';

export interface Speaking {
  readonly library: Library;
  /** Language of the page's own words; one the site has no table of speaks English. */
  readonly lang: string;
  readonly words: SiteLanguage;
  /** Addresses of pages, with the language where the reader chose one. */
  readonly urls: Urls;
}

/** The same in a language; links are permanent addresses where none are given. */
export function speakingIn(library: Library, lang: string, urls: Urls = permanent): Speaking {
  return { library, lang, words: siteLanguage(lang), urls };
}
