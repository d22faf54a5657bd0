/** The text layer of a PDF as an article: printed lines joined to paragraphs, repeated page furniture left out. */
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { type Article, plainArticle } from '../article.ts';
import { type ReadError, type ReadWarningCode, readError, readWarnings } from '../codes.ts';
import { type Given, givenDate } from '../given.ts';
import { articleLanguage } from '../language.ts';
import { MAX_LABEL, MAX_PDF_PAGES } from '../limits.ts';
import { parseDateValue } from '../metadata/date-value.ts';

/** Reads a PDF's text, title, author and date. */
export async function readPdf(
  bytes: Uint8Array,
  given: Given,
): Promise<{ readonly article: Article } | { readonly error: ReadError }> {
  let pages: readonly string[];
  let info: Readonly<Record<string, unknown>>;
  let cut = false;
  try {
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    if (document.numPages > MAX_PDF_PAGES) cut = true;
    pages = (await extractText(document, { mergePages: false })).text.slice(0, MAX_PDF_PAGES);
    info = (await getMeta(document)).info;
  } catch (cause) {
    return readError('pdf-unreadable', cause instanceof Error ? cause.message : '');
  }
  const text = joinLines(pages);
  const codes: ReadWarningCode[] = [
    ...(cut ? ['pdf-cut' as const] : []),
    ...(text === '' ? ['pdf-without-text' as const] : []),
  ];
  const title = printed(info.Title);
  const author = printed(info.Author);
  const created = parsePdfDate(printed(info.CreationDate));
  const { lang } = articleLanguage(text, given.lang, printed(info.Language));
  const article = plainArticle(text, lang, {
    url: given.url ?? null,
    outlet: given.outlet ?? null,
    title,
    authors: author ? [author] : [],
    published: givenDate(given) ?? (created ? { ...created, from: 'meta' } : null),
    warnings: codes.map((code) => ({ code, message: readWarnings[code], place: null })),
  });
  return { article };
}

function printed(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MAX_LABEL ? value.trim() || null : null;
}

function parsePdfDate(date: string | null): ReturnType<typeof parseDateValue> {
  const found =
    /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})\d{0,2}(?:Z|([+-]\d{2})'?(\d{2})?)?)?/.exec(
      date ?? '',
    );
  if (!found) return null;
  const [, year, month, day, hour, minute, zoneHour, zoneMinute] = found;
  const clock = hour && minute ? `T${hour}:${minute}` : '';
  const zone = clock && zoneHour ? `${zoneHour}:${zoneMinute ?? '00'}` : '';
  return parseDateValue(`${year}-${month}-${day}${clock}${zone}`);
}

/** A line shorter than this share of the page's usual line ends its paragraph if it ends a sentence. */
const SHORT_LINE = 0.8;

/** A line that stands on so many pages is their head or foot. */
const FURNITURE_PAGES = 3;

/** Heads and feet of pages stand in so many lines of their top and bottom. */
const FURNITURE_LINES = 2;

/** Joins printed lines to paragraphs; a word parted at a line's end is joined again. */
export function joinLines(pages: readonly string[]): string {
  const lines = withoutFurniture(pages.map((page) => page.split('\n').map((line) => line.trim())));
  const lengths = lines
    .filter((line) => line !== '')
    .map((line) => line.length)
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * SHORT_LINE)] ?? 0;
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line === '') continue;
    const parted = /\p{L}-$/u.test(open) && /^\p{Ll}/u.test(line);
    open = open === '' ? line : parted ? open.slice(0, -1) + line : `${open} ${line}`;
    if (line.length < usual * SHORT_LINE && /[.!?:؟۔]["'”’»)]*$/u.test(line)) {
      paragraphs.push(open);
      open = '';
    }
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs.join('\n\n');
}

/** All lines but those that stand at the top or bottom of several pages, figures apart. */
function withoutFurniture(pages: readonly (readonly string[])[]): readonly string[] {
  const isEdge = (page: readonly string[], at: number): boolean =>
    at < FURNITURE_LINES || at >= page.length - FURNITURE_LINES;
  const pagesOf = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set(page.filter((_, at) => isEdge(page, at)).map(withoutFigures))) {
      pagesOf.set(line, (pagesOf.get(line) ?? 0) + 1);
    }
  }
  return pages.flatMap((page) =>
    page.filter(
      (line, at) => !isEdge(page, at) || (pagesOf.get(withoutFigures(line)) ?? 0) < FURNITURE_PAGES,
    ),
  );
}

function withoutFigures(line: string): string {
  return line.replace(/\d+/g, '#');
}
