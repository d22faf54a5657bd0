/** Figures with caption, credit chain and date. */
import type { Media } from '../article.ts';
import type { MainText } from '../main-text/choose.ts';
import { picturedElements } from '../main-text/context.ts';
import { linkAddress } from '../metadata/address.ts';
import { build } from '../metadata/date-value.ts';
import type { Head } from '../metadata/head.ts';
import { dateInLine } from '../metadata/visible-date.ts';
import { creditChain, splitCredit } from './credit.ts';
import type { Element } from './tree.ts';
import { attribute, foldSpace, listElements, selfAndAncestors, textOf } from './walk.ts';

/** Figures answered of one page: picture series end far below. */
const MAX_MEDIA = 100;

const CREDIT_CLASS =
  /(?:^|[\s_-])(?:credits?|copyright|source|photographer|attribution|fotograf|rights)(?=$|[\s_-])/i;
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|wp-caption-text|bildunterschrift|image-caption|media-caption|legend)(?=$|[\s_-])/i;

/** Lists the pictures and footage of a page that have a caption or a credit, in page order. */
export function listMedia(head: Head, main: MainText, base: string | null): Media[] {
  const boxes = pictureBoxes(head, main);
  const media: Media[] = [];
  for (const element of head.elements) {
    if (media.length >= MAX_MEDIA) break;
    if (!isFigure(element) && !boxes.has(element)) continue;
    const figure = readFigure(element, base, head.lang);
    if (figure && (figure.caption !== '' || figure.credit.length > 0)) media.push(figure);
  }
  return media;
}

function isFigure({ tag, attributes: { itemtype, class: classes } }: Element): boolean {
  return (
    tag === 'figure' ||
    (itemtype !== undefined && /\bImageObject\b/.test(itemtype)) ||
    (classes !== undefined && /(?:^|\s)wp-caption(?:\s|$)/.test(classes))
  );
}

/** Names of elements around a picture and its caption where no figure element is. */
const BOX_NAME =
  /^(?:media|image|images|img|picture|photo|pic|foto|figure|visual|hero|caption|capt|legend|illustration|video)$/;

/** Names of boxes with a picture that illustrate something else. */
const OTHER_BOX =
  /^(?:author|avatar|card|teaser|related|promo|logo|thumb|thumbnail|comment|comments|user|sidebar|widget)$/;

/** Blocks before the headline in which the article's picture may stand. */
const BEFORE_HEADLINE = 6;

/** The elements that hold a picture and a short text between headline and end of the article. */
function pictureBoxes(head: Head, { all, places }: MainText): ReadonlySet<Element> {
  const pictured = picturedElements(head.elements);
  const found = new Set<Element>();
  // Thousands of short blocks may lie in one box: its text is looked at once.
  const short = new Map<Element, boolean>();
  const isShort = (box: Element): boolean => {
    const known = short.get(box) ?? textOf(box).length <= MAX_CAPTION;
    short.set(box, known);
    return known;
  };
  const from = Math.max(0, places.headline - BEFORE_HEADLINE);
  for (const { element, text, linked } of all.slice(from, places.lastText + 1)) {
    if (text.length > MAX_CAPTION || linked > text.length / 2) continue;
    const box = boxAround(element, pictured);
    if (!box || found.has(box) || !isShort(box)) continue;
    const chain = [...selfAndAncestors(element)];
    if (chain.some(isFigure)) continue;
    const level = chain.indexOf(box);
    const keys = chain.slice(0, level + 1).flatMap(({ names }) => names.words);
    if (keys.some((key) => BOX_NAME.test(key)) && !keys.some((key) => OTHER_BOX.test(key)))
      found.add(box);
  }
  return found;
}

/** A caption stands so many levels below the element that it shares with its picture. */
const BOX_LEVELS = 4;

function boxAround(element: Element, pictured: ReadonlySet<Element>): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < BOX_LEVELS; level += 1) {
    if (pictured.has(at)) return at;
    at = at.parent;
  }
  return null;
}

/** More text beside a picture is no caption. */
const MAX_CAPTION = 400;

function readFigure(figure: Element, base: string | null, lang: string | null): Media | null {
  const inside = listElements(figure);
  if (inside.some((element) => element.tag === 'figure' && inside.length > 1 && element !== figure))
    return null;
  const picture = inside.find((element) =>
    ['img', 'video', 'audio', 'iframe', 'amp-img'].includes(element.tag),
  );
  if (!picture) return null;
  const caption = inside.find(
    (element) => element.tag === 'figcaption' || CAPTION_CLASS.test(element.attributes.class ?? ''),
  );
  const creditElements = inside.filter(
    (element) =>
      CREDIT_CLASS.test(element.attributes.class ?? '') ||
      /\b(?:creditText|copyrightHolder|creator|author)\b/.test(element.attributes.itemprop ?? ''),
  );
  const marked = creditElements.map(textOf).find((text) => text !== '') ?? null;
  const whole = caption ? textOf(caption) : isFigure(figure) ? '' : textOf(figure);
  const { text, credit } = marked
    ? { text: foldSpace(whole.replace(marked, ' ')), credit: marked }
    : splitCredit(whole);
  return {
    type:
      picture.tag === 'video' || picture.tag === 'iframe'
        ? 'video'
        : picture.tag === 'audio'
          ? 'audio'
          : 'image',
    src: sourceOf(picture, base),
    caption: text,
    credit: credit ? creditChain(credit) : [],
    date: captionDate(inside, text, lang),
  };
}

function sourceOf(picture: Element, base: string | null): string | null {
  for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src']) {
    const printed = attribute(picture, name);
    if (printed && !printed.startsWith('data:')) return linkAddress(printed, base);
  }
  const first = (attribute(picture, 'srcset') ?? attribute(picture, 'data-srcset'))?.split(
    /[\s,]/,
    1,
  )[0];
  return first ? linkAddress(first, base) : null;
}

/** The day of the picture or footage, where the figure marks one or the caption prints it with its year. */
function captionDate(
  inside: readonly Element[],
  caption: string,
  lang: string | null,
): string | null {
  const time = inside.find((element) => element.tag === 'time');
  const printed = time ? attribute(time, 'datetime') : null;
  const marked = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(printed ?? caption);
  const date = marked
    ? build(marked[1], marked[2], marked[3], undefined, undefined, undefined, undefined)
    : dateInLine(caption, { monthFirst: false, lang });
  return date?.value.slice(0, 'yyyy-mm-dd'.length) ?? null;
}
