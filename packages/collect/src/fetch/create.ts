/** The fetcher that uses the network. */
import { createHash } from 'node:crypto';
import { parseAddress } from './address.ts';
import { createAgent, systemResolve } from './connect.ts';
import type { Answer } from './exchange.ts';
import type { FetchedCapture, Fetcher, FetchOutcome, Validators } from './fetcher.ts';
import { follow } from './follow.ts';
import { defaultLimits } from './limits.ts';
import { normalised, publicOnly } from './network.ts';
import type { FetcherOptions } from './options.ts';
import { createRobots, ROBOTS_BYTES } from './robots.ts';
import type { Setting } from './setting.ts';
import { failureOfStatus } from './status.ts';
import { systemClock } from './system-clock.ts';
import { createTurns } from './turns.ts';

/** What the desk calls itself unless told otherwise. */
export const USER_AGENT = 'Hearsay/1 (media review desk)';

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const NOT_MODIFIED = 304;

function settingOf(options: FetcherOptions): Setting {
  const limits = { ...defaultLimits, ...options.limits };
  const network = normalised(options.network ?? publicOnly);
  const clock = options.clock ?? systemClock;
  return {
    agent: createAgent(network, limits, options.resolve ?? systemResolve),
    network,
    limits,
    clock,
    turns: createTurns(limits, clock),
    headers: { 'user-agent': options.userAgent ?? USER_AGENT, accept: ACCEPT },
    capturedAt: options.capturedAt ?? null,
  };
}

/** The time of capture: what the page says where that is trusted, else now. */
function timeOf(bytes: Uint8Array, { capturedAt, clock }: Setting): string {
  const said = Date.parse(capturedAt?.(bytes) ?? '');
  return new Date(Number.isNaN(said) ? clock.now() : said).toISOString();
}

function captureOf(
  first: URL,
  last: URL,
  { status, headers }: Answer,
  bytes: Uint8Array,
  setting: Setting,
): FetchedCapture {
  return {
    address: first.href,
    finalAddress: last.href,
    status,
    headers,
    contentType: headers['content-type'] ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    captured: timeOf(bytes, setting),
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

/** A fetcher over HTTP; see `FetcherOptions` for what it may reach and how. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const setting = settingOf(options);
  const { limits, headers, clock } = setting;
  const nobody = async (): Promise<null> => null;

  const robots = createRobots(headers['user-agent'] ?? '', clock, async (url, signal) => {
    const journey = {
      headers,
      limits: { ...limits, pageBytes: ROBOTS_BYTES },
      rulesFor: nobody,
      signal,
    };
    const got = await follow(url, journey, setting);
    return 'error' in got ? got : got.answer;
  });

  async function fetch(
    address: string,
    validators?: Validators,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<FetchOutcome> {
    const first = parseAddress(address);
    if ('error' in first) return first;
    const conditional = conditions(validators);
    const got = await follow(
      first,
      {
        headers: { ...headers, ...conditional },
        limits,
        rulesFor: options.robots === 'ignore' ? nobody : (url) => robots(url, signal),
        signal,
      },
      setting,
    );
    if ('error' in got) return got;
    const { last, answer } = got;
    if (answer.bytes !== null)
      return { fetched: captureOf(first, last, answer, answer.bytes, setting) };
    if (answer.status === NOT_MODIFIED && Object.keys(conditional).length > 0)
      return { notModified: { address: first.href, checked: new Date(clock.now()).toISOString() } };
    return failureOfStatus(answer, last, setting);
  }

  return { fetch, close: () => setting.agent.destroy() };
}
