/** The expected failures of collecting, as values. */

/** Every code that collecting answers with, and what it means. */
export const collectErrors = {
  'bad-address': 'The address is no http or https address.',
  'private-address': 'The address leads into a private network that the desk does not allow.',
  'not-found': 'The host name is not known.',
  unreachable: 'The host did not answer or ended the connection.',
  timeout: 'The answer took longer than the limit.',
  'too-large': 'The page is larger than the limit.',
  'bad-encoding': 'The compressed answer is damaged or grows beyond all measure.',
  'truncated-page': 'The answer ended before its announced length.',
  'redirect-limit': 'The address redirects too often or in a circle.',
  'robots-refused': 'The site asks programs not to fetch this address (robots.txt).',
  'try-later': 'The host asks for fewer requests; `retryAt` says when.',
  gone: 'The page is no longer there.',
  'http-error': 'The host answered with an error status.',
  'feed-broken': 'The feed or sitemap could not be read.',
  'no-folder': 'The folder cannot be read.',
  'no-permission': 'The file may not be read.',
  'empty-file': 'The file holds nothing.',
} as const;

export type CollectErrorCode = keyof typeof collectErrors;

export interface Failure {
  readonly error: {
    readonly code: CollectErrorCode;
    readonly message: string;
    /** UTC instant before which asking again is no use. */
    readonly retryAt?: string;
  };
}

export function failure(code: CollectErrorCode, message: string, retryAt?: string): Failure {
  return { error: retryAt === undefined ? { code, message } : { code, message, retryAt } };
}
