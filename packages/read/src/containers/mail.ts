/** E-mail newsletters and web archives (MHTML, which is mail by its form): the message's page as an article. */
import PostalMime, { type Email } from 'postal-mime';
import type { Article } from '../article.ts';
import { type ReadError, readError } from '../codes.ts';
import type { Given } from '../given.ts';
import { MAX_INPUT_BYTES } from '../limits.ts';
import type { Removal } from '../main-text/choose.ts';
import { parseDateValue } from '../metadata/date-value.ts';
import { readHtml } from '../read-html.ts';
import { readText } from '../read-text.ts';

type MailReading =
  | { readonly article: Article; readonly removed?: readonly Removal[] }
  | { readonly error: ReadError };

/** Parts inside parts deeper than this are an attack: forwarded newsletters reach 10. */
const MAX_NESTING = 50;

/** Reads the HTML part of a message, else its plain text; subject, sender and date fill what is missing. */
export async function readMail(
  bytes: Uint8Array,
  given: Given,
  options: { readonly explain?: boolean },
): Promise<MailReading> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes.slice(), { maxNestingDepth: MAX_NESTING });
  } catch (cause) {
    return readError('mail-unreadable', cause instanceof Error ? cause.message : '');
  }
  const location = email.headers.find((header) =>
    /^(?:snapshot-)?content-location$/.test(header.key),
  )?.value;
  const url = given.url ?? location ?? null;
  const html = email.html ?? '';
  if (html.length > MAX_INPUT_BYTES)
    return readError('input-too-large', 'Its page is over the limit.');
  if (html.trim() !== '') {
    const { article, removals } = readHtml(html, { ...given, url }, []);
    const filled = fill(article, email, location === undefined);
    return options.explain ? { article: filled, removed: removals() } : { article: filled };
  }
  if (!email.text?.trim()) return readError('mail-unreadable', 'It holds no text.');
  const read = readText(email.text.replace(/\r\n/g, '\n'), { ...given, url });
  return 'error' in read ? read : { article: fill(read.article, email, true) };
}

/** In a newsletter the message's own head goes before its page, which is a template. */
function fill(article: Article, email: Email, isMessage: boolean): Article {
  const sent = email.date ? parseDateValue(email.date) : null;
  const date = sent ? { ...sent, from: 'meta' as const } : null;
  return {
    ...article,
    title: isMessage ? (email.subject ?? article.title) : (article.title ?? email.subject ?? null),
    outlet: article.outlet ?? (isMessage ? email.from?.name || null : null),
    published:
      article.published?.from === 'given' || !isMessage
        ? (article.published ?? date)
        : (date ?? article.published),
  };
}
