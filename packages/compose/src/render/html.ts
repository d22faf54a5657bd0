/** Blocks and inlines as HTML, by a set of small rules that page and mail fill in differently. */
import { directionOf, identifyLanguage, quotations } from '@hearsay/text';
import type { Block, EditionLink, Inline, Target } from '../edition.ts';
import { plainText } from '../inline.ts';
import { type Isolation, isolated } from './direction.ts';
import { escapeHtml, safeAddress } from './escape.ts';
import { asWritten, imageHtml, type PictureAt } from './pictures.ts';

/** The address under which a link's target is published; null leaves the words unlinked. */
export type LinkTo = (target: Target) => string | null;

/** How one medium dresses an element: attributes with a space before them, or ''. */
export interface Dress {
  readonly attributes: (element: string) => string;
  readonly isolation: Isolation;
  readonly linkTo: LinkTo;
  /** Language of the edition: words in another are marked with theirs. */
  readonly lang: string;
  /** Where pictures are shown from; their own addresses where this is left out. */
  readonly pictureAt?: PictureAt;
  /** What to say beside words whose link proves nothing here; left out, they stand as any words. */
  readonly noProof?: string;
}

export function blocksHtml(blocks: readonly Block[], dress: Dress): string {
  return blocks.map((block) => blockHtml(block, dress)).join('\n');
}

function blockHtml(block: Block, dress: Dress): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlinesHtml(block.children, dress), dress);
    case 'heading':
      // The page's own title is the first heading, so the text's begin one deeper.
      return element(`h${Math.max(2, block.depth)}`, inlinesHtml(block.children, dress), dress);
    case 'quote':
      return element('blockquote', `\n${blocksHtml(block.children, dress)}\n`, dress);
    case 'code':
      return element('pre', `<code>${escapeHtml(block.value)}</code>`, dress);
    case 'rule':
      return `<hr${dress.attributes('hr')}>`;
    case 'list': {
      const items = block.items
        .map((item) => element('li', itemHtml(item, dress), dress))
        .join('\n');
      if (block.start === null) return element('ul', `\n${items}\n`, dress);
      const start = block.start === 1 ? '' : ` start="${block.start}"`;
      return `<ol${start}${dress.attributes('ol')}>\n${items}\n</ol>`;
    }
  }
}

// A lone line needs no paragraph of its own.
function itemHtml(item: readonly Block[], dress: Dress): string {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return `\n${blocksHtml(item, dress)}\n`;
  const line = inlinesHtml(first.children, dress);
  return rest.length === 0 ? line : `${line}\n${blocksHtml(rest, dress)}\n`;
}

export function inlinesHtml(inlines: readonly Inline[], dress: Dress): string {
  return inlines.map((inline) => inlineHtml(inline, dress)).join('');
}

function inlineHtml(inline: Inline, dress: Dress): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.value);
    case 'code':
      return element('code', escapeHtml(inline.value), dress);
    case 'break':
      return '<br>';
    case 'emphasis':
      return element('em', inlinesHtml(inline.children, dress), dress);
    case 'strong':
      return element('strong', inlinesHtml(inline.children, dress), dress);
    case 'image': {
      const placed = (dress.pictureAt ?? asWritten)(inline.src);
      return placed === null
        ? escapeHtml(inline.alt)
        : imageHtml(placed, inline.alt, dress.attributes('img'));
    }
    case 'link':
      return linkHtml(inline, dress);
  }
}

// Names and quotations may run the other way than the text around them: each is isolated.
function linkHtml(inline: EditionLink, dress: Dress): string {
  const { target, title } = inline;
  const inner = quotingHtml(inline.children, dress) ?? wholeHtml(inline.children, dress);
  const address = target.to === 'web' ? target.href : dress.linkTo(target);
  const href = address === null ? null : safeAddress(address);
  const note = title === null ? '' : ` title="${escapeHtml(title)}"`;
  if (href === null && dress.noProof !== undefined && target.to !== 'web')
    return `<span class="unproven"${note}>${inner} <small>[${escapeHtml(dress.noProof)}]</small></span>`;
  if (href === null) return note === '' ? inner : `<span${note}>${inner}</span>`;
  const rel = target.to === 'web' ? ' rel="noopener nofollow"' : '';
  return `<a href="${escapeHtml(href)}"${note}${rel}${dress.attributes(`a-${target.to}`)}>${inner}</a>`;
}

function wholeHtml(inlines: readonly Inline[], dress: Dress): string {
  const printed = plainText(inlines);
  const attributes = languageOf(printed, dress.lang);
  return isolated(printed, inlinesHtml(inlines, dress), dress.isolation, attributes);
}

/**
 * Words of the edition around a quotation in another language: the quotation alone is marked with
 * its language, else the words around it would turn with it. Null where the link is no such text.
 */
function quotingHtml(inlines: readonly Inline[], dress: Dress): string | null {
  const [only] = inlines;
  if (inlines.length !== 1 || only?.type !== 'text') return null;
  const { value } = only;
  const quoted = quotations(value, dress.lang).find(({ start, end, closed }) => {
    const attributes = languageOf(value.slice(start, end), dress.lang);
    return closed && attributes !== '' && (start > 0 || end < value.length);
  });
  if (quoted === undefined) return null;
  const words = value.slice(quoted.start, quoted.end);
  const marked = isolated(words, escapeHtml(words), dress.isolation, languageOf(words, dress.lang));
  const before = escapeHtml(value.slice(0, quoted.start));
  const after = escapeHtml(value.slice(quoted.end));
  const ownDirection = ` dir="${directionOf(dress.lang)}"`;
  return isolated(value, `${before}${marked}${after}`, dress.isolation, ownDirection);
}

// Fewer letters say too little about the language.
const MIN_LETTERS = 20;
const SURE = 0.7;

function languageOf(text: string, lang: string): string {
  if (text.length < MIN_LETTERS) return '';
  const guess = identifyLanguage(text);
  if (guess.lang === 'und' || guess.lang === lang || guess.confidence < SURE) return '';
  return ` lang="${escapeHtml(guess.lang)}" dir="${directionOf(guess.lang)}"`;
}

export function element(name: string, inner: string, dress: Dress): string {
  return `<${name}${dress.attributes(name)}>${inner}</${name}>`;
}
