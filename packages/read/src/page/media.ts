/** Figures with caption, credit chain and date. */
import type { Media } from '../article.ts';
import { readingLanguages } from '../languages/index.ts';
import { foldLabel, labelAtStart } from '../languages/labels.ts';
import type { MainText } from '../main-text/choose.ts';
import { nameKeys } from '../main-text/clean.ts';
import { picturedElements } from '../main-text/context.ts';
import { linkAddress } from '../metadata/address.ts';
import { build } from '../metadata/date-value.ts';
import type { Head } from '../metadata/head.ts';
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
    const figure = readFigure(element, base);
    if (figure && (figure.caption !== '' || figure.credit.length > 0)) media.push(figure);
  }
  return media;
}

function isFigure({ tag, attributes }: Element): boolean {
  return (
    tag === 'figure' ||
    /\bImageObject\b/.test(attributes.itemtype ?? '') ||
    /(?:^|\s)wp-caption(?:\s|$)/.test(attributes.class ?? '')
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
  const from = Math.max(0, places.headline - BEFORE_HEADLINE);
  for (const { element, text, linked } of all.slice(from, places.lastText + 1)) {
    if (text.length > MAX_CAPTION || linked > text.length / 2) continue;
    const chain = [...selfAndAncestors(element)];
    if (chain.some(isFigure)) continue;
    const level = chain.findIndex((at) => pictured.has(at));
    const box = chain[level];
    if (!box || textOf(box).length > MAX_CAPTION) continue;
    const keys = chain.slice(0, level + 1).flatMap(nameKeys);
    if (keys.some((key) => BOX_NAME.test(key)) && !keys.some((key) => OTHER_BOX.test(key)))
      found.add(box);
  }
  return found;
}

/** More text beside a picture is no caption. */
const MAX_CAPTION = 400;

function readFigure(figure: Element, base: string | null): Media | null {
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
    date: captionDate(inside, text),
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

/** Parts a caption's closing credit from it: in brackets, after "Photo:", or after a mark. */
export function splitCredit(caption: string): { text: string; credit: string | null } {
  const bracket = /\s*[([]([^()[\]]{2,120})[)\]]\s*\.?$/.exec(caption);
  if (bracket?.[1] && startsLikeCredit(bracket[1])) {
    return { text: caption.slice(0, bracket.index).trim(), credit: bracket[1] };
  }
  for (const mark of caption.matchAll(
    /(?:^|[.!?|•؟。–—-]\s*|\s{1,3}|©\s?)(?=[^\s.!?|•]{1,30}(?:\s[^\s.!?|•:]{1,30})?\s?[:/©])/g,
  )) {
    const rest = caption.slice(mark.index + mark[0].length);
    if (rest.length <= MAX_CREDIT && startsLikeCredit(rest)) {
      return {
        text: caption
          .slice(0, mark.index + mark[0].length)
          .replace(/[\s|•–—-]+$/, '')
          .trim(),
        credit: rest,
      };
    }
  }
  const sign = caption.indexOf('©');
  if (sign !== -1 && caption.length - sign <= MAX_CREDIT) {
    return { text: caption.slice(0, sign).trim(), credit: caption.slice(sign) };
  }
  return { text: caption, credit: null };
}

const MAX_CREDIT = 120;

function startsLikeCredit(text: string): boolean {
  if (text.trimStart().startsWith('©')) return true;
  const label = /^([^:]{1,30}):/.exec(text)?.[1];
  if (label !== undefined) return labelAtStart('creditStarts', foldLabel(label)) !== null;
  return (
    /^[^.!?]{2,60}\/[^.!?]{2,60}$/.test(text) || viaWords.some((via) => text.includes(` ${via} `))
  );
}

const viaWords: readonly string[] = readingLanguages.flatMap((language) => language.creditVia);

/**
 * The credit chain, nearest to the page first: "Foreign Ministry via Agency A" gives Agency A, then the
 * ministry; "Hana Sarto/Agency A" gives Agency A, then the photographer.
 */
export function creditChain(printed: string): readonly string[] {
  let text = printed.replace(/^[\s(©]+|[\s).]+$/g, '');
  const label = /^([^:]{1,30}):\s*/.exec(text);
  if (label?.[1] && labelAtStart('creditStarts', foldLabel(label[1])) !== null)
    text = text.slice(label[0].length);
  let parts = [text];
  for (const via of viaWords) parts = parts.flatMap((part) => part.split(` ${via} `));
  return parts
    .reverse()
    .flatMap((part) => part.split(/\s*\/\s*/).reverse())
    .map((name) => name.replace(/^[\s©,]+|[\s,.]+$/g, ''))
    .filter((name) => name !== '' && name.length <= MAX_CREDIT);
}

/** The day of the picture, where the figure marks one or the caption prints it in figures. */
function captionDate(inside: readonly Element[], caption: string): string | null {
  const time = inside.find((element) => element.tag === 'time');
  const printed = time ? attribute(time, 'datetime') : null;
  const found = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(printed ?? caption);
  return found
    ? (build(found[1], found[2], found[3], undefined, undefined, undefined, undefined)?.value ??
        null)
    : null;
}
