/** Follows redirects to an answer that is none; each step keeps to all the rules anew. */
import { type Failure, failure } from '../failure.ts';
import { parseAddress } from './address.ts';
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

/** Asks one address in its turn; `time` is what is left for it, in milliseconds. */
async function ask(
  url: URL,
  rules: Rules | null,
  time: number,
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
    const answer = await exchange(agent, url, journey.headers, journey.limits, signal);
    return { answer, took: performance.now() - started };
  } finally {
    leave();
  }
}

/** Where an answer redirects to, or why it may not. */
function nextOf(
  answer: Answer,
  url: URL,
  seen: ReadonlySet<string>,
  redirects: number,
): URL | Failure {
  const next = parseAddress(answer.headers.location ?? '', url);
  if ('error' in next) return next;
  if (seen.has(next.href)) return failure('redirect-limit', `${url.href} redirects in a circle.`);
  if (seen.size > redirects)
    return failure('redirect-limit', `${url.href} redirects more than ${redirects} times.`);
  return next;
}

export async function follow(
  first: URL,
  journey: Journey,
  setting: Setting,
): Promise<{ readonly last: URL; readonly answer: Answer } | Failure> {
  const seen = new Set<string>();
  let time = journey.limits.fetchTime;
  let url = first;
  for (;;) {
    seen.add(url.href);
    const rules = await journey.rulesFor(url);
    const refusal = rules?.refusal(url) ?? null;
    if (refusal !== null) return refusal;
    const { answer, took } = await ask(url, rules, time, journey, setting);
    time -= took;
    if ('error' in answer) return answer;
    if (!REDIRECTS.has(answer.status)) return { last: url, answer };
    const next = nextOf(answer, url, seen, journey.limits.redirects);
    if ('error' in next) return next;
    url = next;
  }
}
