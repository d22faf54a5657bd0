/** What sites ask of programs: robots.txt (RFC 9309), read once a day for each site. */
import * as robotsModule from 'robots-parser';
import { type Failure, failure } from '../failure.ts';
import type { Answer } from './exchange.ts';
import type { Clock } from './options.ts';

/** Largest robots.txt; RFC 9309 asks to read at least 500 KiB. */
export const ROBOTS_BYTES = 2_000_000;

/** The module is the function itself; its types see a module that holds the function. */
const robotsParser = robotsModule.default as unknown as typeof robotsModule.default.default;

const KEPT = 24 * 60 * 60 * 1000; // ms, RFC 9309, section 2.4
/** A site whose robots.txt could not be read is asked again after this time. */
const KEPT_FAILURE = 5 * 60 * 1000; // ms

export interface Rules {
  /** Null where the address may be fetched. */
  refusal(url: URL): Failure | null;
  /** Milliseconds between two requests; 0 where the site asks for none. */
  readonly delay: number;
}

const everything: Rules = { refusal: () => null, delay: 0 };

const nothing = (why: Failure): Rules => ({ refusal: () => why, delay: 0 });

function parsed(address: string, text: string, userAgent: string): Rules {
  const robots = robotsParser(address, text);
  return {
    refusal: (url) =>
      robots.isAllowed(url.href, userAgent) === false
        ? failure(
            'robots-refused',
            `${url.href} is closed to programs by line ${robots.getMatchingLineNumber(url.href, userAgent)} of ${address}.`,
          )
        : null,
    delay: (robots.getCrawlDelay(userAgent) ?? 0) * 1000,
  };
}

function rulesOf(answer: Answer | Failure, address: string, userAgent: string): Rules {
  if ('error' in answer) return nothing(answer);
  if (answer.bytes !== null)
    return parsed(address, new TextDecoder().decode(answer.bytes), userAgent);
  // Not there means no wishes; broken means that nobody knows them (RFC 9309, section 2.3.1).
  if (answer.status < 500) return everything;
  return nothing(
    failure(
      'robots-refused',
      `${address} answers ${answer.status}; until it can be read, nothing of the site is fetched.`,
    ),
  );
}

/** `get` follows redirects and stops reading at `ROBOTS_BYTES`. */
export function createRobots(
  userAgent: string,
  clock: Clock,
  get: (url: URL, signal: AbortSignal) => Promise<Answer | Failure>,
): (url: URL, signal: AbortSignal) => Promise<Rules> {
  const known = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();

  async function read(origin: string, signal: AbortSignal): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const answer = await get(new URL(address), signal);
    if ('error' in answer)
      known.set(origin, {
        until: clock.now() + KEPT_FAILURE,
        rules: Promise.resolve(nothing(answer)),
      });
    // Whoever waited for a fetch that was called off must not keep its failure.
    if (signal.aborted) known.delete(origin);
    return rulesOf(answer, address, userAgent);
  }

  return (url, signal) => {
    const kept = known.get(url.origin);
    if (kept !== undefined && kept.until > clock.now()) return kept.rules;
    const rules = read(url.origin, signal);
    known.set(url.origin, { until: clock.now() + KEPT, rules });
    return rules;
  };
}
