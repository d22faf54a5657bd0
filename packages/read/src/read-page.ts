/** The entry for one input: looks at what the bytes are and hands them to the reader of that container. */
import type { Article } from './article.ts';
import { decode } from './charset.ts';
import { type ReadError, readError, readWarnings } from './codes.ts';
import { containerOf } from './containers/container.ts';
import { isGzip, unpackMember } from './containers/gzip.ts';
import type { ArchivedPage } from './containers/warc.ts';
import type { Given } from './given.ts';
import { MAX_INPUT_BYTES } from './limits.ts';
import type { Removal } from './main-text/choose.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** Bytes as fetched or found, with the transport's Content-Type where it is known. */
export interface PageInput {
  readonly bytes: Uint8Array;
  readonly contentType?: string | null;
}

export interface ReadOptions {
  /** True adds what each step removed. */
  readonly explain?: boolean;
}

export type PageReading =
  | { readonly article: Article; readonly removed?: readonly Removal[] }
  | { readonly error: ReadError };

/**
 * Reads one input: a web page, a mail, a web archive (its first page), a PDF or plain text, packed by gzip or not. What the caller gives goes before
 * what the page says. Never throws for what the bytes hold: an input that cannot be read is an error value.
 */
export async function readPage(
  page: PageInput,
  given: Given = {},
  options: ReadOptions = {},
): Promise<PageReading> {
  const { bytes } = page;
  if (bytes.length === 0) return readError('input-empty', 'Fetch the page again.');
  if (bytes.length > MAX_INPUT_BYTES) {
    return readError('input-too-large', `It has ${bytes.length} bytes. Cut it or leave it out.`);
  }
  const contentType = page.contentType ?? null;
  switch (containerOf(bytes, contentType)) {
    case 'pdf': {
      const { readPdf } = await import('./containers/pdf.ts');
      return readPdf(bytes, given);
    }
    case 'mail': {
      const { readMail } = await import('./containers/mail.ts');
      return readMail(bytes, given, options);
    }
    case 'warc': {
      const { pageOfArchive } = await import('./containers/warc.ts');
      return readArchived(await pageOfArchive(bytes), given, options);
    }
    case 'gzip': {
      const { pageOfPackedArchive } = await import('./containers/warc.ts');
      const archived = await pageOfPackedArchive(bytes);
      if (archived) return readArchived(archived, given, options);
      const unpacked = await unpackMember(bytes, 0, MAX_INPUT_BYTES);
      if (!unpacked) return readError('input-too-large', 'It unpacks to more than that.');
      if (isGzip(unpacked.bytes, 0))
        return readError('input-binary', 'It is packed more than once: unpack it first.');
      return readPage({ bytes: unpacked.bytes, contentType }, given, options);
    }
    case 'text': {
      const { text, warnings } = decode(bytes, contentType, 'plain');
      return readText(text, given, warnings);
    }
    case 'binary':
      return readError('input-binary', 'Give a page, a feed, a mail, a PDF or plain text.');
    case 'html': {
      const { text, warnings } = decode(bytes, contentType, 'html');
      const { article, removals } = readHtml(text, given, warnings);
      return options.explain ? { article, removed: removals() } : { article };
    }
  }
}

const FIRST_PAGE = 'archive-first-page';

/** An archived page is read as if it came from its address; an archive inside an archive is not opened. */
async function readArchived(
  page: ArchivedPage | { readonly error: ReadError },
  given: Given,
  options: ReadOptions,
): Promise<PageReading> {
  if ('error' in page) return page;
  if (['warc', 'gzip'].includes(containerOf(page.bytes, page.contentType)))
    return readError('archive-without-page', 'Its first page is an archive.');
  const reading = await readPage(page, { ...given, url: given.url ?? page.url }, options);
  if ('error' in reading || !page.more) return reading;
  const warning = { code: FIRST_PAGE, message: readWarnings[FIRST_PAGE], place: null };
  const { article } = reading;
  return { ...reading, article: { ...article, warnings: [...article.warnings, warning] } };
}
