/** The web page's article: semantic HTML of an edition, for any style sheet and for print. */
import { directionOf } from '@hearsay/text';
import { showDay } from '../draft/words.ts';
import type { Block, Edition, EditionAuthor, EditionEvent, EditionImage } from '../edition.ts';
import { isAssessmentHeading, isAssessmentParagraph } from '../gate/assessment.ts';
import { plainText } from '../inline.ts';
import { lineHtml } from './direction.ts';
import { escapeHtml, safeAddress } from './escape.ts';
import { blocksHtml, type Dress, type LinkTo } from './html.ts';

/** One `<article>` element with header, body, pictures, events, authors and disclaimer. */
export function renderPage(edition: Edition, linkTo: LinkTo): string {
  const { front } = edition;
  const dress: Dress = { attributes: pageAttributes, isolation: 'bdi', linkTo, lang: front.lang };
  const parts = [
    '<header>',
    `<h1>${lineHtml(front.title, front.lang, 'bdi')}</h1>`,
    front.standfirst === null
      ? ''
      : `<p class="standfirst">${lineHtml(front.standfirst, front.lang, 'bdi')}</p>`,
    `<p class="dateline"><time datetime="${escapeHtml(front.date)}">${escapeHtml(showDay(front.date, front.lang))}</time>${byline(front.authors)}</p>`,
    '</header>',
    front.image === null ? '' : pictureHtml(front.image),
    bodyHtml(edition.blocks, dress),
    ...(front.events.length === 0 ? [] : [eventsHtml(front.events, front.lang)]),
    ...front.authors.map(authorCard),
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

function byline(authors: readonly EditionAuthor[]): string {
  if (authors.length === 0) return '';
  const names = authors.map(({ name }) => `<bdi>${escapeHtml(name)}</bdi>`);
  return ` · <span class="byline">${names.join(', ')}</span>`;
}

export function pictureHtml(image: EditionImage): string {
  const src = safeAddress(image.src);
  if (src === null) return '';
  const credit = image.credit.map((each) => `<bdi>${escapeHtml(each)}</bdi>`).join(' / ');
  const caption = image.caption === null ? '' : escapeHtml(image.caption);
  const note = [caption, credit === '' ? '' : `<small class="credit">${credit}</small>`].filter(
    (each) => each !== '',
  );
  const figcaption = note.length === 0 ? '' : `<figcaption>${note.join(' ')}</figcaption>`;
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(image.alt)}">${figcaption}</figure>`;
}

function eventsHtml(events: readonly EditionEvent[], lang: string): string {
  const items = events.map((event) => {
    const date = `<time datetime="${escapeHtml(event.date)}">${escapeHtml(showDay(event.date, lang))}</time>`;
    const summary = event.summary === null ? '' : `<p>${lineHtml(event.summary, lang, 'bdi')}</p>`;
    const image = event.image === null ? '' : pictureHtml(event.image);
    return `<li>${date} <strong>${lineHtml(event.title, lang, 'bdi')}</strong>${summary}${image}</li>`;
  });
  return `<ul class="events">\n${items.join('\n')}\n</ul>`;
}

function authorCard(author: EditionAuthor): string {
  if (author.role === null && author.bio === null && author.image === null) return '';
  const src = author.image === null ? null : safeAddress(author.image);
  const image = src === null ? '' : `<img src="${escapeHtml(src)}" alt="">`;
  const role = author.role === null ? '' : `<p class="role">${escapeHtml(author.role)}</p>`;
  const bio = author.bio === null ? '' : `<p>${escapeHtml(author.bio)}</p>`;
  return `<aside class="author">${image}<p><strong><bdi>${escapeHtml(author.name)}</bdi></strong></p>${role}${bio}</aside>`;
}
