/** The fetcher that uses the network. */
import { createHash } from 'node:crypto';
import type { Agent } from 'undici';
import { type Failure, failure } from '../failure.ts';
import { createAgent, systemResolve } from './connect.ts';
import { type Answer, exchange } from './exchange.ts';
import type { FetchedCapture, Fetcher, FetchOutcome, Validators } from './fetcher.ts';
import { defaultLimits, type FetchLimits } from './limits.ts';
import { isOwn, publicOnly } from './network.ts';
import type { Clock, FetcherOptions, NetworkRules } from './options.ts';
import { retryAfter } from './retry-after.ts';
import { createRobots, ROBOTS_BYTES, type Rules } from './robots.ts';
import { systemClock } from './system-clock.ts';
import { createTurns, type Turns } from './turns.ts';

/** What the desk calls itself unless told otherwise. */
export const USER_AGENT = 'Hearsay/1 (media review desk)';

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

interface Setting {
  readonly agent: Agent;
  readonly network: NetworkRules;
  readonly limits: FetchLimits;
  readonly clock: Clock;
  readonly turns: Turns;
  readonly userAgent: string;
  readonly capturedAt: ((bytes: Uint8Array) => string | null) | null;
}

/** The address as it is asked for: http or https, without fragment, user name and password. */
function parseAddress(address: string, base?: URL): URL | Failure {
  const url = URL.parse(address, base?.href);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return failure('bad-address', `"${address.slice(0, 200)}" is no http or https address.`);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);
const isGone = (status: number): boolean => status === 404 || status === 410;
const TOO_MANY = 429;
const UNAVAILABLE = 503;
const NOT_MODIFIED = 304;

/** The redirects of one fetch: where it has been, and how much time is left. */
interface Journey {
  readonly seen: Set<string>;
  left: number;
}

async function oneRequest(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: FetchLimits,
  journey: Journey,
  setting: Setting,
  delay: number,
  signal: AbortSignal,
): Promise<Answer | Failure> {
  const { turns, network, clock, agent } = setting;
  const paused = turns.pausedUntil(url.hostname);
  if (paused > clock.now()) return tryLater(url, paused);
  // A machine of the desk's own is not spared.
  const between = isOwn(network, url)
    ? 0
    : Math.min(Math.max(limits.hostDelay, delay), limits.longestDelay);
  let done: () => void;
  try {
    done = await turns.take(url.hostname, between, signal);
  } catch {
    return failure('timeout', `${url.href} was called off before its turn.`);
  }
  const started = performance.now();
  try {
    const time = AbortSignal.timeout(Math.max(1, Math.ceil(journey.left)));
    return await exchange(agent, url, headers, limits, AbortSignal.any([signal, time]));
  } finally {
    journey.left -= performance.now() - started;
    done();
  }
}

function tryLater(url: URL, until: number): Failure {
  const at = new Date(until).toISOString();
  return failure('try-later', `${url.hostname} asks to be left alone until ${at}.`, at);
}

/** Where an answer redirects to, or why it may not. */
function nextOf(answer: Answer, url: URL, journey: Journey, limits: FetchLimits): URL | Failure {
  const next = parseAddress(answer.headers.location ?? '', url);
  if ('error' in next) return next;
  if (journey.seen.has(next.href))
    return failure('redirect-limit', `${url.href} redirects in a circle.`);
  if (journey.seen.size > limits.redirects)
    return failure('redirect-limit', `${url.href} redirects more than ${limits.redirects} times.`);
  journey.seen.add(next.href);
  return next;
}

function failureOfStatus(answer: Answer, url: URL, setting: Setting): Failure {
  const { status, headers } = answer;
  const { clock, limits, turns } = setting;
  const asksForLess = status === TOO_MANY || (status === UNAVAILABLE && 'retry-after' in headers);
  if (asksForLess) {
    const until = retryAfter(headers['retry-after'], clock.now(), limits.longestPause);
    turns.pause(url.hostname, until);
    return tryLater(url, until);
  }
  if (isGone(status)) return failure('gone', `${url.href} is no longer there (status ${status}).`);
  return failure('http-error', `${url.href} answers with status ${status}.`);
}

function captureOf(
  first: URL,
  last: URL,
  answer: Answer,
  bytes: Uint8Array,
  setting: Setting,
): FetchedCapture {
  const said = setting.capturedAt?.(bytes) ?? null;
  const time = said === null ? Number.NaN : Date.parse(said);
  return {
    address: first.href,
    finalAddress: last.href,
    status: answer.status,
    headers: answer.headers,
    contentType: answer.headers['content-type'] ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    captured: new Date(Number.isNaN(time) ? setting.clock.now() : time).toISOString(),
    origin: 'network',
    bytes,
  };
}

function conditions(validators: Validators | undefined): Record<string, string> {
  return {
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

/** Follows redirects from `first` to an answer that is none. */
async function follow(
  first: URL,
  headers: Readonly<Record<string, string>>,
  limits: FetchLimits,
  setting: Setting,
  rulesFor: (url: URL, signal: AbortSignal) => Promise<Rules | null>,
  signal: AbortSignal,
): Promise<{ readonly last: URL; readonly answer: Answer } | Failure> {
  const journey = { seen: new Set([first.href]), left: limits.fetchTime };
  let url = first;
  for (;;) {
    const rules = await rulesFor(url, signal);
    const refusal = rules?.refusal(url) ?? null;
    if (refusal !== null) return refusal;
    const answer = await oneRequest(
      url,
      headers,
      limits,
      journey,
      setting,
      rules?.delay ?? 0,
      signal,
    );
    if ('error' in answer) return answer;
    if (!isRedirect(answer.status)) return { last: url, answer };
    const next = nextOf(answer, url, journey, limits);
    if ('error' in next) return next;
    url = next;
  }
}

/** A fetcher over HTTP; see `FetcherOptions` for what it may reach and how. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...defaultLimits, ...options.limits };
  const network = options.network ?? publicOnly;
  const clock = options.clock ?? systemClock;
  const setting: Setting = {
    agent: createAgent(network, limits, options.resolve ?? systemResolve),
    network,
    limits,
    clock,
    turns: createTurns(limits, clock),
    userAgent: options.userAgent ?? USER_AGENT,
    capturedAt: options.capturedAt ?? null,
  };
  const headers = { 'user-agent': setting.userAgent, accept: ACCEPT };
  const robotsLimits = { ...limits, pageBytes: ROBOTS_BYTES };
  const robots = createRobots(setting.userAgent, clock, async (url, signal) => {
    const got = await follow(url, headers, robotsLimits, setting, async () => null, signal);
    return 'error' in got ? got : got.answer;
  });
  const rulesFor =
    options.robots === 'ignore'
      ? async () => null
      : (url: URL, signal: AbortSignal) => robots(url, signal);

  async function fetch(
    address: string,
    validators?: Validators,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<FetchOutcome> {
    const first = parseAddress(address);
    if ('error' in first) return first;
    const asked = { ...headers, ...conditions(validators) };
    const got = await follow(first, asked, limits, setting, rulesFor, signal);
    if ('error' in got) return got;
    const { last, answer } = got;
    if (answer.bytes !== null)
      return { fetched: captureOf(first, last, answer, answer.bytes, setting) };
    const conditional = Object.keys(conditions(validators)).length > 0;
    if (answer.status === NOT_MODIFIED && conditional)
      return { notModified: { address: first.href, checked: new Date(clock.now()).toISOString() } };
    return failureOfStatus(answer, last, setting);
  }

  return { fetch, close: () => setting.agent.destroy() };
}
