/** What an answer without a page means. */
import { type Failure, failure } from '../failure.ts';
import type { Answer } from './exchange.ts';
import { retryAfter } from './retry-after.ts';
import type { Setting } from './setting.ts';

const NOT_FOUND = 404;
const GONE = 410;
const TOO_MANY = 429;
const UNAVAILABLE = 503;

/** The host asked to be left alone until then (milliseconds since 1970). */
export function tryLater(url: URL, until: number): Failure {
  const at = new Date(until).toISOString();
  return failure('try-later', `${url.hostname} asks to be left alone until ${at}.`, at);
}

/** The failure an error status stands for; a host that asks for less is left alone from now on. */
export function failureOfStatus(
  { status, headers }: Answer,
  url: URL,
  { clock, limits, turns }: Pick<Setting, 'clock' | 'limits' | 'turns'>,
): Failure {
  if (status === TOO_MANY || (status === UNAVAILABLE && 'retry-after' in headers)) {
    const until = retryAfter(headers['retry-after'], clock.now(), limits.longestPause);
    turns.pause(url.hostname, until);
    return tryLater(url, until);
  }
  if (status === NOT_FOUND || status === GONE)
    return failure('gone', `${url.href} is no longer there (status ${status}).`);
  return failure('http-error', `${url.href} answers with status ${status}.`);
}
