/**
 * The routes of readers' pages. A GET changes nothing, whatever link scanners open; what changes
 * something is a POST, and needs the secret of a mail.
 */
import { readFileSync } from 'node:fs';
import {
  clientAddress,
  fieldOf,
  forAll,
  hiddenAddress,
  isSigned,
  networkOf,
  type Offer,
  type PostLanguage,
  paths,
  postLanguage,
  type ReaderService,
  readForm,
  readHook,
  SIGNATURE_HEADER,
  spokenOf,
  type Taken,
  takeBounce,
  wrongLinks,
} from '@hearsay/post';
import type { Issue, MailStore } from '@hearsay/store';
import { primaryCode } from '@hearsay/text';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import type { Html } from '../../html.ts';
import { wantedLanguages } from '../../languages/negotiate.ts';
import { urlsIn } from '../../urls.ts';
import { type Chosen, NOTHING_CHOSEN } from './choices.ts';
import { buttonPage, noticePage, type ReaderFrame, STYLE_PATH, sentence } from './frame.ts';
import { bodyWithin, formHeaders, isOwnForm, MAX_FORM, MAX_HOOK } from './guard.ts';
import { doneOf, settingsPage } from './settings.ts';
import { signUpPage } from './sign-up.ts';

export interface ReaderPages {
  readonly service: ReaderService;
  readonly store: Pick<MailStore, 'issue' | 'recordBounce' | 'endSubscription'>;
  /** The desk's languages, in its order. */
  readonly languages: readonly string[];
  /** The secret that signs reports; null where none are taken. */
  readonly hookSecret: string | null;
  readonly now: () => Date;
  /** Told of each fault of the program. */
  readonly onFault: (fault: unknown) => void;
}

type Status = 200 | 403 | 404 | 410 | 413 | 415 | 422 | 429;

const STYLE = readFileSync(new URL('./subscribe.css', import.meta.url), 'utf8');
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const SIGN_UP = paths.signUp();
const SENT = `${SIGN_UP}/sent`;
/** What the address of every issue begins with. */
const ISSUES = paths.issue('');

/** Throws for a failure of the store: a page that cannot be made says so. */
function value<T extends object | null>(answer: T): Exclude<T, { readonly error: unknown }> {
  if (answer !== null && 'error' in answer)
    throw new Error((answer.error as { message: string }).message, { cause: answer.error });
  return answer as Exclude<T, { readonly error: unknown }>;
}

/** The routes. They answer nothing but the paths they name. */
export function readerPages(pages: ReaderPages): Hono {
  const { service, store, languages, hookSecret, now, onFault } = pages;
  const { settings, sender } = service;
  const app = new Hono();
  const spoken = spokenOf(languages);
  const wrong = wrongLinks(() => now().getTime());

  function networkFrom(c: Context): string {
    let peer: string | null = null;
    try {
      peer = getConnInfo(c).remote.address ?? null;
    } catch {
      // No connection: a request made inside the program.
    }
    const forwarded = c.req.header('x-forwarded-for') ?? null;
    return networkOf(clientAddress(peer, forwarded, settings.proxies));
  }

  /** The language asked for, the browser's, or the desk's first. */
  function languageOf(c: Context, asked: string | undefined): PostLanguage {
    const wanted = [asked ?? '', ...wantedLanguages(c.req.header('accept-language') ?? '')];
    for (const code of wanted) {
      const found = spoken.find((language) => language.code === primaryCode(code.trim()));
      if (found !== undefined) return found;
    }
    return spoken[0] ?? postLanguage('en');
  }

  const frameIn = (language: PostLanguage, path: string | null = null): ReaderFrame => ({
    desk: sender.desk,
    language,
    others:
      path === null
        ? []
        : spoken
            .filter((other) => other !== language)
            .map((other) => ({ language: other, href: `${path}?lang=${other.code}` })),
  });

  function answer(c: Context, page: Html, status: Status = 200): Response | Promise<Response> {
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Accept-Language');
    return c.html(page, status);
  }

  /** A page that says what is wrong, with the way to sign up. */
  function refusal(
    c: Context,
    language: PostLanguage,
    status: Status,
    text: string,
    title = language.fault.title,
  ): Response | Promise<Response> {
    const again = { href: `${SIGN_UP}?lang=${language.code}`, words: language.page.signUpAgain };
    return answer(c, noticePage(frameIn(language), title, text, again), status);
  }

  /** What to say of a link that leads to nobody; too many wrong ones from a network end it. */
  function wrongLink(c: Context, outcome: 'expired' | 'unknown'): Response | Promise<Response> {
    const language = languageOf(c, c.req.query('lang'));
    const { fault } = language;
    if (outcome === 'expired') return refusal(c, language, 410, fault.linkExpired, fault.linkTitle);
    wrong.note(networkFrom(c));
    return refusal(c, language, 404, fault.linkUnknown, fault.linkTitle);
  }

  /** The form of a request, or the answer to one that holds none. */
  async function formOf(
    c: Context,
    language: PostLanguage,
  ): Promise<{ readonly form: ReturnType<typeof readForm> } | Response> {
    const body = await bodyWithin(c, MAX_FORM);
    if (body === null) return refusal(c, language, 413, language.fault.tooLarge);
    if (body !== '' && !FORM_TYPE.test(c.req.header('content-type') ?? ''))
      return refusal(c, language, 415, language.fault.choice);
    return { form: readForm(body) };
  }

  const secretOf = (c: Context): string => c.req.param('secret') ?? '';

  app.use(SIGN_UP, formHeaders);
  for (const path of [`${SIGN_UP}/*`, '/subscription/*', '/unsubscribe/*', '/erase/*'])
    app.use(path, async (c, next) => {
      if (wrong.blocked(networkFrom(c))) {
        const language = languageOf(c, c.req.query('lang'));
        c.header('Retry-After', '600');
        return refusal(c, language, 429, language.fault.tooOften);
      }
      return formHeaders(c, next);
    });

  app.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=60, must-revalidate',
    }),
  );

  app.get(SIGN_UP, async (c) => {
    const language = languageOf(c, c.req.query('lang'));
    const form = { address: '', consented: false, chosen: NOTHING_CHOSEN, faults: [] };
    return answer(
      c,
      signUpPage(frameIn(language, SIGN_UP), await service.offer(), settings.privacy, form),
    );
  });

  app.post(SIGN_UP, async (c) => {
    const first = languageOf(c, c.req.query('lang'));
    if (!isOwnForm(c, settings.site)) return refusal(c, first, 403, first.fault.foreign);
    const read = await formOf(c, first);
    if (read instanceof Response) return read;
    const { form } = read;
    const language = languageOf(c, fieldOf(form, 'lang'));
    const done = value(wrapped(await service.signUp(form, language, networkFrom(c)))).answer;
    if (done === 'too-often') {
      c.header('Retry-After', '3600');
      return refusal(c, language, 429, language.fault.tooOften);
    }
    // Whoever goes back or loads again signs up no second time.
    if (done === 'sent') return c.redirect(`${SENT}?lang=${language.code}`, 303);
    const shown = {
      address: fieldOf(form, 'address'),
      consented: fieldOf(form, 'consent') === 'yes',
      chosen: chosenIn(form, await service.offer()),
      faults: done.faults,
    };
    const frameHere = frameIn(language, SIGN_UP);
    return answer(c, signUpPage(frameHere, await service.offer(), settings.privacy, shown), 422);
  });

  app.get(SENT, (c) => {
    const language = languageOf(c, c.req.query('lang'));
    const { sentTitle, sent } = language.signUp;
    return answer(c, noticePage(frameIn(language), sentTitle, sent, null));
  });

  app.get(paths.confirm(':secret'), async (c) => {
    const secret = secretOf(c);
    const { outcome, reader } = value(await service.toConfirm(secret));
    if (reader === null) return wrongLink(c, outcome);
    const language = postLanguage(reader.locale);
    const { confirmTitle, confirm, confirmButton } = language.page;
    const text = sentence(confirm, { desk: sender.desk, address: hiddenAddress(reader.address) });
    const words = { title: confirmTitle, text, button: confirmButton };
    return answer(c, buttonPage(frameIn(language), words, paths.confirm(secret)));
  });

  app.post(paths.confirm(':secret'), async (c) => {
    const read = await formOf(c, languageOf(c, undefined));
    if (read instanceof Response) return read;
    const { outcome, reader } = value(await service.confirm(secretOf(c), networkFrom(c)));
    // The second of two clicks on one button is told what the first one did.
    const stands = outcome === 'confirmed' || (outcome === 'again' && reader?.state === 'active');
    if (reader === null || !stands)
      return wrongLink(c, outcome === 'unknown' ? 'unknown' : 'expired');
    const language = postLanguage(reader.locale);
    const { confirmedTitle, confirmed } = language.page;
    const on = { href: urlsIn(language.code).editions(), words: sender.desk };
    return answer(c, noticePage(frameIn(language), confirmedTitle, confirmed, on));
  });

  app.get(paths.settings(':secret'), async (c) => {
    const secret = secretOf(c);
    const { outcome, reader } = value(await service.reader(secret));
    if (reader === null) return wrongLink(c, outcome);
    const language = postLanguage(reader.locale);
    if (reader.state !== 'active')
      return refusal(c, language, 410, language.page.left, language.page.leftTitle);
    const done = doneOf(c.req.query('done'));
    return answer(c, settingsPage(frameIn(language), await service.offer(), reader, secret, done));
  });

  app.post(paths.settings(':secret'), async (c) => {
    const secret = secretOf(c);
    const { outcome, reader } = value(await service.reader(secret));
    if (reader === null) return wrongLink(c, outcome);
    const language = postLanguage(reader.locale);
    const read = await formOf(c, language);
    if (read instanceof Response) return read;
    const back = (done: string): Response =>
      c.redirect(`${paths.settings(secret)}?done=${done}`, 303);
    const asked = fieldOf(read.form, 'do');
    if (asked === 'data' || asked === 'erase') {
      value(await (asked === 'data' ? service.sendData(reader) : service.sendErase(reader)));
      return back(asked);
    }
    const changed = value(await service.change(reader, read.form, networkFrom(c)));
    return changed === null ? refusal(c, language, 422, language.fault.choice) : back('saved');
  });

  app.get(paths.unsubscribe(':secret'), async (c) => {
    const secret = secretOf(c);
    const { outcome, reader } = value(await service.toLeave(secret));
    if (reader === null) return wrongLink(c, outcome);
    const language = postLanguage(reader.locale);
    const { leaveTitle, leave, leaveButton } = language.page;
    const text = sentence(leave, { desk: sender.desk, address: hiddenAddress(reader.address) });
    const words = { title: leaveTitle, text, button: leaveButton };
    return answer(c, buttonPage(frameIn(language), words, paths.unsubscribe(secret)));
  });

  // RFC 8058: the mail program sends `List-Unsubscribe=One-Click` with no cookie and no page before.
  app.post(paths.unsubscribe(':secret'), async (c) => {
    const read = await formOf(c, languageOf(c, undefined));
    if (read instanceof Response) return read;
    const { outcome, reader } = value(await service.toLeave(secretOf(c)));
    if (reader === null) return wrongLink(c, outcome);
    const oneClick = fieldOf(read.form, 'List-Unsubscribe') === 'One-Click';
    value(await service.leave(reader, oneClick ? 'one-click' : 'page', networkFrom(c)));
    const language = postLanguage(reader.locale);
    const { leftTitle, left, signUpAgain } = language.page;
    const again = { href: `${SIGN_UP}?lang=${language.code}`, words: signUpAgain };
    return answer(c, noticePage(frameIn(language), leftTitle, left, again));
  });

  app.get(paths.erase(':secret'), async (c) => {
    const secret = secretOf(c);
    const { outcome, reader } = value(await service.toErase(secret));
    if (reader === null) return wrongLink(c, outcome);
    const language = postLanguage(reader.locale);
    const { eraseTitle, eraseConfirm } = language.page;
    const text = sentence(eraseConfirm, {
      desk: sender.desk,
      address: hiddenAddress(reader.address),
    });
    const words = { title: eraseTitle, text, button: language.mail.eraseButton };
    return answer(c, buttonPage(frameIn(language), words, paths.erase(secret)));
  });

  app.post(paths.erase(':secret'), async (c) => {
    const read = await formOf(c, languageOf(c, undefined));
    if (read instanceof Response) return read;
    const { outcome, reader } = value(await service.toErase(secretOf(c)));
    if (reader === null) return wrongLink(c, outcome);
    value(await service.erase(reader));
    const language = postLanguage(reader.locale);
    const { erasedTitle, erased } = language.page;
    return answer(c, noticePage(frameIn(language), erasedTitle, erased, null));
  });

  app.get(`${ISSUES}:id`, async (c) => {
    const { issue } = value(await store.issue((c.req.param('id') ?? '').slice(0, 64)));
    if (issue === null) {
      const language = languageOf(c, undefined);
      return refusal(c, language, 404, language.fault.linkUnknown, language.fault.linkTitle);
    }
    return archived(c, issue);
  });

  if (hookSecret !== null)
    app.post('/hooks/bounces', async (c) => {
      const body = await bodyWithin(c, MAX_HOOK);
      if (body === null) return problem(c, 413, `The body has more than ${MAX_HOOK} bytes.`);
      if (!isSigned(c.req.header(SIGNATURE_HEADER) ?? null, body, hookSecret, now()))
        return problem(c, 401, `The header ${SIGNATURE_HEADER} does not sign this body now.`);
      const read = readHook(body, now());
      if ('fault' in read) return problem(c, 422, read.fault);
      const taken: Record<Taken, number> = { ended: 0, kept: 0, known: 0, unknown: 0 };
      for (const bounce of read.bounces) taken[value(await takeBounce(store, bounce)).taken] += 1;
      return c.json({ taken });
    });

  app.onError((fault, c) => {
    onFault(fault);
    c.header('Cache-Control', 'no-store');
    return c.text('This page could not be made. Try again in a moment.\n', 500);
  });
  return app;
}

/** An answer that may be a word, as a value that may be a failure. */
function wrapped<T>(
  done: T,
): { readonly answer: Exclude<T, { error: unknown }> } | Extract<T, { error: unknown }> {
  return typeof done === 'object' && done !== null && 'error' in done
    ? (done as Extract<T, { error: unknown }>)
    : { answer: done as Exclude<T, { error: unknown }> };
}

/** What a program is told that called in vain (RFC 9457). */
function problem(c: Context, status: 401 | 413 | 422, detail: string): Response {
  return c.json({ type: 'about:blank', status, detail }, status, {
    'Content-Type': 'application/problem+json',
  });
}

/** What a form chose, as far as it is offered, to show it again. */
function chosenIn(form: ReturnType<typeof readForm>, offer: Offer): Chosen {
  const language = fieldOf(form, 'language');
  const frequency = fieldOf(form, 'frequency');
  return {
    language: offer.languages.includes(language) ? language : null,
    frequency: frequency === 'daily' || frequency === 'weekly' ? frequency : 'each',
    series: form.get('series') ?? [],
    claims: form.get('claims') ?? [],
  };
}

/** A mail as everybody may see it: styled as mails are, and able to do nothing. */
function archived(c: Context, issue: Issue): Response | Promise<Response> {
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'public, max-age=300');
  return c.body(forAll(issue.html), 200, { 'Content-Type': 'text/html; charset=utf-8' });
}
