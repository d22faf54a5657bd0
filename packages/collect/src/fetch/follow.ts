/** Follows redirects to an answer that is none; each step keeps to all the rules anew. */
import { type Failure, failure } from '../failure.ts';
import { parseAddress } from './address.ts';
import { createCookies } from './cookies.ts';
import { type Answer, exchange } from './exchange.ts';
import type { FetchLimits } from './limits.ts';
import { isOwn } from './network.ts';
import type { Rules } from './robots.ts';
import type { Setting } from './setting.ts';
import { tryLater } from './status.ts';

/** What one fetch asks for beyond its address. */
export interface Journey {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  /** What the site of an address asks of programs; null where nobody is to be asked. */
  readonly rulesFor: (url: URL) => Promise<Rules | null>;
  readonly signal: AbortSignal;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Milliseconds between two requests: a machine of the desk's own is not spared. */
function delayFor(url: URL, rules: Rules | null, { network, limits }: Setting): number {
  if (isOwn(network, url)) return 0;
  return Math.min(Math.max(limits.hostDelay, rules?.delay ?? 0), limits.longestDelay);
}

/** One request of a journey. */
interface Step {
  readonly url: URL;
  readonly rules: Rules | null;
  readonly cookie: string;
  /** Milliseconds left for it. */
  readonly time: number;
}

/** Asks one address in its turn; `took` leaves the waiting out. */
async function ask(
  { url, rules, cookie, time }: Step,
  journey: Journey,
  setting: Setting,
): Promise<{ readonly answer: Answer | Failure; readonly took: number }> {
  const { turns, clock, agent } = setting;
  const paused = turns.pausedUntil(url.hostname);
  if (paused > clock.now()) return { answer: tryLater(url, paused), took: 0 };
  let leave: () => void;
  try {
    leave = await turns.take(url.hostname, delayFor(url, rules, setting), journey.signal);
  } catch {
    return { answer: failure('timeout', `${url.href} was called off before its turn.`), took: 0 };
  }
  const started = performance.now();
  try {
    const late = AbortSignal.timeout(Math.max(1, Math.ceil(time)));
    const signal = AbortSignal.any([journey.signal, late]);
    const headers = cookie === '' ? journey.headers : { ...journey.headers, cookie };
    const answer = await exchange(agent, url, headers, journey.limits, signal);
    return { answer, took: performance.now() - started };
  } finally {
    leave();
  }
}

export async function follow(
  first: URL,
  journey: Journey,
  setting: Setting,
): Promise<{ readonly last: URL; readonly answer: Answer } | Failure> {
  const { redirects, fetchTime } = journey.limits;
  const cookies = createCookies();
  const seen = new Set<string>();
  let time = fetchTime;
  let url = first;
  for (;;) {
    const cookie = cookies.headerFor(url);
    // The same address with other cookies is another question.
    const step = `${url.href} ${cookie}`;
    if (seen.has(step)) return failure('redirect-limit', `${url.href} redirects in a circle.`);
    if (seen.size > redirects)
      return failure('redirect-limit', `${first.href} redirects more than ${redirects} times.`);
    seen.add(step);
    const rules = await journey.rulesFor(url);
    const refusal = rules?.refusal(url) ?? null;
    if (refusal !== null) return refusal;
    const { answer, took } = await ask({ url, rules, cookie, time }, journey, setting);
    time -= took;
    if ('error' in answer) return answer;
    if (!REDIRECTS.has(answer.status)) return { last: url, answer };
    cookies.take(url, answer.cookies);
    const next = parseAddress(answer.headers.location ?? '', url);
    if ('error' in next) return next;
    url = next;
  }
}
