/** The site as a request handler: routes to answers, kept until the desk changes. */
import { readFileSync } from 'node:fs';
import type { Library } from '@hearsay/desk';
import { type Context, Hono } from 'hono';
import type { Answer, Asked } from './answer.ts';
import { answersKept, type KeptAnswer } from './cache/answers.ts';
import { CACHE_CONTROL, captureHeaders, pageHeaders } from './headers.ts';
import type { Html } from './html.ts';
import { chosenLanguage, negotiatedLanguage } from './languages/negotiate.ts';
import { speakingIn } from './languages/speaking.ts';
import { type Limit, limiter } from './limit/limiter.ts';
import { readerOf } from './limit/reader.ts';
import { brokenPage, notFoundPage, tooOftenPage } from './pages/error.ts';
import { reconcileRoutes } from './reconcile/routes.ts';
import { type Route, routes } from './routes.ts';
import { LANGUAGE_QUERY, urls, urlsIn } from './urls.ts';

export interface SiteOptions {
  /** The library as it stands at the time of a request. */
  readonly library: () => Promise<Library>;
  /** The site's public address, where it is known; else the address asked for stands. */
  readonly base: string | null;
  /** A WebSub hub that feeds name; null for none. */
  readonly hub?: string | null;
  /** Told of each fault of the program. */
  readonly onFault: (fault: unknown) => void;
}

const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** Answers of one kind to one reader; what a reader has already (304) is not counted. */
const LIMITS: Readonly<Record<NonNullable<Route['limit']>, Limit>> = {
  // For one feed: a program that looks every five minutes never meets it, one that asks every
  // second without a tag does after half a minute.
  feed: { burst: 30, seconds: 300 },
  // A person types no faster.
  search: { burst: 30, seconds: 60 },
};

/** Seconds after which a store that did not answer is worth another try. */
const RETRY_AFTER = '10';

/** The number of a list's page; a list has no more pages than this. */
const PAGE = /^[1-9]\d{0,6}$/;

/** An entity tag that the client has, by the weak comparison of RFC 9110, section 13.1.2. */
function has(c: Context, etag: string): boolean {
  const tags = c.req.header('if-none-match') ?? '';
  return tags
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}

/** What a page says of its language: without one in its address, the next reader may get another. */
function languageHeaders(lang: string, chosen: string | null): Readonly<Record<string, string>> {
  const language = { 'Content-Language': lang };
  return chosen === null ? { ...language, Vary: 'Accept-Language' } : language;
}

function respond(c: Context, answer: KeptAnswer, chosen: string | null = null): Response {
  const headers = new Headers({
    'Cache-Control': CACHE_CONTROL[answer.cache],
    'Content-Type': answer.type,
    ETag: answer.etag,
    ...(answer.lang === undefined ? {} : languageHeaders(answer.lang, chosen)),
  });
  for (const link of answer.links ?? []) headers.append('Link', link);
  if (answer.status === 200 && has(c, answer.etag))
    return c.body(null, 304, Object.fromEntries(headers));
  return c.body(answer.body, answer.status, Object.fromEntries(headers));
}

/** The site as a request handler. */
export function createSite({ library, base: publicBase, hub = null, onFault }: SiteOptions): Hono {
  const app = new Hono();
  const answers = answersKept();
  const styles = answersKept();
  const limits = { feed: limiter(LIMITS.feed), search: limiter(LIMITS.search) };
  const askedBy = (c: Context, current: Library): Asked => {
    const page = c.req.query('page') ?? '';
    const chosen = chosenLanguage(c.req.query(LANGUAGE_QUERY) ?? '');
    const lang =
      chosen ?? negotiatedLanguage(c.req.header('accept-language') ?? '', current.desk.languages);
    return {
      ...speakingIn(current, lang, urlsIn(chosen)),
      chosen,
      base: (publicBase ?? new URL(c.req.url).origin).replace(/\/+$/, ''),
      param: (name) => c.req.param(name) ?? '',
      query: (name) => c.req.query(name) ?? '',
      page: PAGE.test(page) ? Number(page) : 1,
    };
  };

  async function notFound(c: Context): Promise<Response> {
    const asked = askedBy(c, await library());
    c.header('Cache-Control', 'no-cache');
    return refused(c, asked, notFoundPage(asked, decoded(c.req.path)), 404);
  }

  /** A page for what went wrong, in the reader's language. */
  function refused(
    c: Context,
    asked: Asked,
    page: Html,
    status: 404 | 429 | 500 | 503,
  ): Response | Promise<Response> {
    for (const [name, value] of Object.entries(languageHeaders(asked.lang, asked.chosen)))
      c.header(name, value);
    return c.html(page, status);
  }

  async function answerTo(c: Context, route: Route): Promise<Response> {
    const asked = askedBy(c, await library());
    const make = (): Promise<Answer | null> => route.answer(asked);
    // Of what may stand behind the path only a list's page and the language make another answer worth
    // keeping; links carry a language on that was chosen, not one that was found.
    const language = route.same === undefined ? `${asked.lang} ${asked.chosen ?? ''}` : '';
    const key = `${asked.base} ${c.req.path} ${asked.page} ${language}`;
    const wait = (): number =>
      route.limit === undefined
        ? 0
        : limits[route.limit].wait(`${readerOf(c)} ${c.req.path}`, performance.now());
    if (route.limit === 'search') {
      const seconds = wait();
      if (seconds > 0) return tooOften(c, asked, seconds);
    }
    const kept =
      route.limit === 'search'
        ? await answersKept(0).get('', key, make)
        : await answers.get(asked.library.state, key, make);
    if (kept === null) return notFound(c);
    if (route.limit === 'feed' && !has(c, kept.etag)) {
      const seconds = wait();
      if (seconds > 0) return tooOften(c, asked, seconds);
    }
    return respond(c, kept, asked.chosen);
  }

  function tooOften(c: Context, asked: Asked, seconds: number): Response | Promise<Response> {
    c.header('Retry-After', String(seconds));
    c.header('Cache-Control', 'no-store');
    return refused(c, asked, tooOftenPage(asked, seconds), 429);
  }

  app.use((c, next) => {
    const captured = c.req.path.startsWith('/captures/');
    return (captured ? captureHeaders : pageHeaders)(c, next);
  });
  app.get(urls.style(), async (c) => {
    const style: Answer = {
      status: 200,
      type: 'text/css; charset=utf-8',
      body: STYLE,
      cache: 'minute',
    };
    const kept = await styles.get('', urls.style(), async () => style);
    return kept === null ? notFound(c) : respond(c, kept);
  });
  app.route(
    urls.reconcile(),
    reconcileRoutes(library, (url) => (publicBase ?? new URL(url).origin).replace(/\/+$/, '')),
  );
  for (const route of routes(hub)) app.get(route.path, (c) => answerTo(c, route));

  app.notFound(async (c) => {
    const bare = c.req.path.replace(/\/+$/, '');
    // An address with a slash too many; never one that a browser would take for another host.
    if (c.req.method === 'GET' && bare !== c.req.path && /^\/[^/\\]/.test(bare))
      return c.redirect(bare + new URL(c.req.url).search, 301);
    return notFound(c);
  });
  app.onError(async (fault, c) => {
    onFault(fault);
    c.header('Cache-Control', 'no-store');
    const status = isPassing(fault) ? 503 : 500;
    if (status === 503) c.header('Retry-After', RETRY_AFTER);
    try {
      const asked = askedBy(c, await library());
      return await refused(c, asked, brokenPage(asked), status);
    } catch {
      return c.text('This page could not be made. Try again in a moment.\n', status);
    }
  });
  return app;
}

/** Whether the store told of it as a failure of its own: it may answer again soon. */
function isPassing(fault: unknown): boolean {
  const cause = fault instanceof Error ? fault.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause && 'message' in cause;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
