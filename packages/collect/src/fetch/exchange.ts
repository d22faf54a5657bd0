/** One request and its answer, within the limits; redirects are the caller's. */
import { type Agent, request } from 'undici';
import { type Failure, failure } from '../failure.ts';
import { ACCEPT_ENCODING, discard, readBody } from './body.ts';
import { failureOfConnection } from './errors.ts';
import type { FetchLimits } from './limits.ts';

export interface Answer {
  readonly status: number;
  /** Names in lower case; several of one name joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** The `set-cookie` headers, each by itself: joined they cannot be parted again. */
  readonly cookies: readonly string[];
  /** Null for a status whose body does not matter. */
  readonly bytes: Uint8Array | null;
}

/** Bytes of a body without use that are read to keep the connection for the next request. */
const SPARED = 64_000;

function joined(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Answer['headers'] {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined)
      result[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  return result;
}

const carriesPage = (status: number): boolean => status >= 200 && status < 300;

export async function exchange(
  agent: Agent,
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: Pick<FetchLimits, 'pageBytes' | 'ratio' | 'ratioFrom'>,
  signal: AbortSignal,
): Promise<Answer | Failure> {
  let begun = false;
  try {
    const answer = await request(url, {
      dispatcher: agent,
      headers: { ...headers, 'accept-encoding': ACCEPT_ENCODING },
      signal,
    });
    begun = true;
    const got = {
      status: answer.statusCode,
      headers: joined(answer.headers),
      cookies: [answer.headers['set-cookie'] ?? []].flat(),
    };
    if (!carriesPage(got.status)) {
      await answer.body.dump({ limit: SPARED, signal });
      return { ...got, bytes: null };
    }
    if (Number(got.headers['content-length']) > limits.pageBytes) {
      discard(answer.body);
      return failure('too-large', `${url.href} announces more than ${limits.pageBytes} bytes.`);
    }
    const read = await readBody(answer.body, got.headers['content-encoding'], limits);
    return 'error' in read ? read : { ...got, bytes: read.bytes };
  } catch (error) {
    // The signal's own reason says more than the error that followed from it.
    const cause = signal.aborted ? signal.reason : error;
    return failureOfConnection(cause, url, begun ? 'within the answer' : 'before the answer');
  }
}
