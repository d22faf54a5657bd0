/** The web page's article: semantic HTML of an edition, for any style sheet and for print. */
import { directionOf } from '@hearsay/text';
import type { Block, Edition, EditionAuthor, EditionEvent } from '../edition.ts';
import { readingMinutes } from '../evidence/reading-time.ts';
import { isAssessmentHeading, isAssessmentParagraph } from '../gate/assessment.ts';
import { plainText } from '../inline.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import { dayHtml } from './day.ts';
import { lineHtml } from './direction.ts';
import { escapeHtml } from './escape.ts';
import { blocksHtml, type Dress, type LinkTo } from './html.ts';
import { asWritten, imageHtml, type PictureAt, pictureHtml } from './pictures.ts';

export interface PageOptions {
  /** Public address of what a link proves; null says that it proves nothing. */
  readonly linkTo: LinkTo;
  /** Where pictures are shown from; their own addresses where this is left out. */
  readonly pictureAt?: PictureAt;
  /** Address of an author's page; names stand unlinked where this is left out. */
  readonly authorAt?: (name: string) => string;
}

/** One `<article>` element with header, body, pictures, events, authors and disclaimer. */
export function renderPage(edition: Edition, options: PageOptions): string {
  const { front } = edition;
  const pictureAt = options.pictureAt ?? asWritten;
  const words = composeLanguageOrEnglish(front.lang).page;
  const dress: Dress = {
    attributes: pageAttributes,
    isolation: 'bdi',
    linkTo: options.linkTo,
    lang: front.lang,
    pictureAt,
    noProof: words.noProof,
  };
  const minutes = new Intl.NumberFormat(front.lang).format(readingMinutes(edition));
  const parts = [
    '<header>',
    `<h1>${lineHtml(front.title, front.lang, 'bdi')}</h1>`,
    front.standfirst === null
      ? ''
      : `<p class="standfirst">${lineHtml(front.standfirst, front.lang, 'bdi')}</p>`,
    `<p class="dateline">${dayHtml(front.date, front.lang)}${byline(front.authors, options)} · <span class="minutes">${escapeHtml(words.readingTime.replace('{minutes}', minutes))}</span></p>`,
    '</header>',
    front.image === null ? '' : pictureHtml(front.image, front.lang, pictureAt),
    bodyHtml(edition.blocks, dress),
    ...(front.events.length === 0 ? [] : [eventsHtml(front.events, front.lang, pictureAt)]),
    ...front.authors.map((author) => authorCard(author, front.lang, options)),
    front.disclaimer === null
      ? ''
      : `<p class="disclaimer">${lineHtml(front.disclaimer, front.lang, 'bdi')}</p>`,
  ].filter((part) => part !== '');
  const lang = escapeHtml(front.lang);
  return `<article lang="${lang}" dir="${directionOf(front.lang)}" class="edition">\n${parts.join('\n')}\n</article>\n`;
}

function pageAttributes(element: string): string {
  if (element.startsWith('a-')) return ` class="to-${element.slice(2)}"`;
  return element === 'img' ? ' loading="lazy"' : '';
}

/** The body, with the desk's own judgement in sections of its own. */
function bodyHtml(blocks: readonly Block[], dress: Dress): string {
  const parts: string[] = [];
  let own: Block[] = [];
  let depth: number | null = null;
  const close = (): void => {
    if (own.length > 0) parts.push(assessmentHtml(own, dress));
    own = [];
    depth = null;
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (depth !== null && block.depth <= depth) close();
      if (isAssessmentHeading(plainText(block.children), dress.lang)) depth = block.depth;
    }
    const isOwn =
      block.type === 'paragraph' && isAssessmentParagraph(plainText(block.children), dress.lang);
    if (depth !== null) own.push(block);
    else if (isOwn) parts.push(assessmentHtml([block], dress));
    else parts.push(blocksHtml([block], dress));
  }
  close();
  return parts.join('\n');
}

function assessmentHtml(blocks: readonly Block[], dress: Dress): string {
  return `<section class="assessment">\n${blocksHtml(blocks, dress)}\n</section>`;
}

function nameHtml(name: string, { authorAt }: PageOptions): string {
  const shown = `<bdi>${escapeHtml(name)}</bdi>`;
  return authorAt === undefined
    ? shown
    : `<a rel="author" href="${escapeHtml(authorAt(name))}">${shown}</a>`;
}

function byline(authors: readonly EditionAuthor[], options: PageOptions): string {
  if (authors.length === 0) return '';
  const names = authors.map(({ name }) => nameHtml(name, options));
  return ` · <span class="byline">${names.join(', ')}</span>`;
}

function eventsHtml(events: readonly EditionEvent[], lang: string, pictureAt: PictureAt): string {
  const items = events.map((event) => {
    const summary = event.summary === null ? '' : `<p>${lineHtml(event.summary, lang, 'bdi')}</p>`;
    const image = event.image === null ? '' : pictureHtml(event.image, lang, pictureAt);
    return `<li>${dayHtml(event.date, lang)} <strong>${lineHtml(event.title, lang, 'bdi')}</strong>${summary}${image}</li>`;
  });
  const heading = escapeHtml(composeLanguageOrEnglish(lang).page.events);
  return `<section class="events"><h2>${heading}</h2>\n<ul>\n${items.join('\n')}\n</ul></section>`;
}

/** Pixels on a side of an author's picture, which is shown square. */
const PORTRAIT = 64;

/** The card of an author who is told more of than the name. */
export function authorCard(author: EditionAuthor, lang: string, options: PageOptions): string {
  if (author.role === null && author.bio === null && author.image === null) return '';
  const placed = author.image === null ? null : (options.pictureAt ?? asWritten)(author.image);
  const size = { width: PORTRAIT, height: PORTRAIT };
  const image = placed === null ? '' : imageHtml({ ...placed, size }, '', '');
  const role =
    author.role === null ? '' : `<p class="role">${lineHtml(author.role, lang, 'bdi')}</p>`;
  const bio = author.bio === null ? '' : `<p>${lineHtml(author.bio, lang, 'bdi')}</p>`;
  return `<aside class="author">${image}<p><strong>${nameHtml(author.name, options)}</strong></p>${role}${bio}</aside>`;
}
