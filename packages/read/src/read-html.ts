/**
 * The stage's steps for a web page, in their order. Each is a function of values that the steps before it
 * made; what a step takes away it tells, so that `--explain` can show it.
 */
import type { Article, PageDate, Place, Warning } from './article.ts';
import { type ReadWarningCode, readWarnings } from './codes.ts';
import { type Given, givenDate } from './given.ts';
import { articleLanguage, foreignParagraphs } from './language.ts';
import { assemble } from './main-text/assemble.ts';
import { findMainText, pageBlocks, type Removal } from './main-text/choose.ts';
import { readAuthors, readBylines } from './metadata/authors.ts';
import { readCanonical } from './metadata/canonical.ts';
import { readDates } from './metadata/dates.ts';
import { readHead } from './metadata/head.ts';
import { readSection, readStandfirst } from './metadata/standfirst.ts';
import { publisherName, readTitle, siteNames } from './metadata/title.ts';
import { inZone } from './metadata/zone.ts';
import { listMedia } from './page/media.ts';
import { findAgencies, findNotes, isDeclaredPaid, saysPaywall } from './page/notes.ts';
import { findPosts } from './page/posts.ts';
import { parseTree } from './page/tree.ts';
import { findWalls } from './page/walls.ts';

/** Names of the steps in the order they run; a removal names one of them. */
export const htmlSteps = [
  'parse',
  'declarations',
  'blocks',
  'title',
  'clean',
  'candidates',
  'choose',
  'tidy',

  'assemble',
  'metadata',
  'dates',
  'media',
  'posts',
  'notes',
  'language',
  'warnings',
] as const;

export interface HtmlReading {
  readonly article: Article;
  readonly removals: () => readonly Removal[];
}

/** Less main text than this may be no article. */
const SHORT_TEXT = 200;

/** Reads a decoded page. `codes` are warnings from decoding. */
export function readHtml(
  html: string,
  given: Given,
  codes: readonly ReadWarningCode[],
): HtmlReading {
  const tree = parseTree(html, 'html');
  const head = readHead(tree);
  const names = siteNames(head, given.outlet ?? null);
  const blocks = pageBlocks(head);
  const title = readTitle(head, names, blocks);
  const main = findMainText(head, title, blocks);
  const canonical = readCanonical(head, given.url ?? null);
  const base = head.base ?? given.url ?? canonical;
  const body = assemble(main.blocks, base);
  const bylines = readBylines(head, main);
  const authors = readAuthors(head, names, main);
  const roles = authors.flatMap(({ name, role }) => (role === null ? [] : [{ name, role }]));
  const dates = readDates(head, main, given.url ?? canonical);
  const published = givenDate(given) ?? inZone(dates.published, given.zone);
  const paid = isDeclaredPaid(head) || saysPaywall(main.all);
  const warnings: ReadWarningCode[] = [
    ...codes,
    ...(tree.cut ? ['page-cut' as const] : []),
    ...(tree.flattened ? ['nesting-cut' as const] : []),
    ...textWarnings(body.text),
    ...findWalls(body.text, main.all, title),
    ...(paid ? ['paywall' as const] : []),
    ...(dates.implausible.length > 0 ? ['date-implausible' as const] : []),
    ...main.codes,
  ];
  const language = articleLanguage(body.text || (title ?? ''), given.lang, head.lang);
  const foreign = foreignParagraphs(body.paragraphs, language.lang);
  const article: Article = {
    url: given.url ?? null,
    canonical,
    ...language,
    outlet: given.outlet ?? publisherName(head) ?? head.meta('og:site_name', 'application-name'),
    title,
    standfirst: readStandfirst(head, title, body.text),
    authors: authors.map(({ name }) => name),
    ...(roles.length > 0 ? { roles } : {}),
    agencies: findAgencies(body.paragraphs, bylines),
    section: readSection(head),
    published,
    modified: laterThan(inZone(dates.modified, given.zone), published),
    text: body.text,
    media: listMedia(head, main, base),
    posts: findPosts(head, body.paragraphs, published),
    links: body.links,
    notes: [
      ...findNotes(body.paragraphs, head.lang),
      ...(paid ? [{ kind: 'paywall' as const, mention: null, place: null, date: null }] : []),
    ],
    warnings: [
      ...[...new Set(warnings)].map((code) => warningOf(code, null)),
      ...(foreign ? [warningOf('language-mixed', foreign)] : []),
    ],
  };
  return { article, removals: main.removals };
}

function warningOf(code: ReadWarningCode, place: Place | null): Warning {
  return { code, message: readWarnings[code], place };
}

function textWarnings(text: string): readonly ReadWarningCode[] {
  if (text === '') return ['no-main-text'];
  return text.length < SHORT_TEXT ? ['short-main-text'] : [];
}

/** A change is told only where it is not the publication itself. */
function laterThan(modified: PageDate | null, published: PageDate | null): PageDate | null {
  return modified && modified.value !== published?.value ? modified : null;
}
