/** Signs of a block from the elements around it: their tags and names, cards, furniture. */
import type { Element } from '../page/tree.ts';
import type { Block } from './blocks.ts';
import { type CleanReason, furnitureByName, isCalledBody, isNamedBody } from './clean.ts';
import type { Context } from './context.ts';
import type { FeatureName } from './feature-names.ts';

const LEAD_NAME =
  /^(?:lead|lede|intro|teaser|standfirst|deck|dek|chapo|perex|subtitle|summary|excerpt|abstract|description|sapo|vorspann|ingress|kicker|subheadline)$/;

function isLead(words: readonly string[]): boolean {
  return words.some((word) => LEAD_NAME.test(word));
}

/** What an element and those around it say; worked out once for each, since blocks share them. */
export interface Surroundings {
  readonly namedBody: boolean;
  readonly article: boolean;
  readonly main: boolean;
  readonly small: boolean;
  readonly spared: boolean;
  /** Levels up to the nearest element named as a lead and to the nearest card; 0 is the element itself. */
  readonly lead: number;
  readonly card: number;
}

const NOWHERE: Surroundings = {
  namedBody: false,
  article: false,
  main: false,
  small: false,
  spared: false,
  lead: Infinity,
  card: Infinity,
};

/** What the elements from this one up to the page's body say. */
export function surroundings(element: Element | null, page: Context): Surroundings {
  if (element === null || element.tag === 'body') return NOWHERE;
  const known = page.elements.get(element);
  if (known) return known;
  const { tag, attributes, names } = element;
  const above = surroundings(element.parent, page);
  const found = {
    namedBody: above.namedBody || isNamedBody(element),
    article: above.article || tag === 'article',
    main: above.main || tag === 'main' || attributes.role === 'main',
    small: above.small || tag === 'small',
    spared:
      above.spared ||
      (!page.furniture.has(element) && furnitureByName(element) !== null && !isCalledBody(element)),
    lead: names.about(isLead) ? 0 : above.lead + 1,
    card: isCard(element, page) ? 0 : above.card + 1,
  };
  page.elements.set(element, found);
  return found;
}

/** Names of elements less far around the block speak of it. */
export const NEAR = 4;

/** The sign that a block stands in furniture, by the reason for leaving it out. */
export function cleanedSign(reason: CleanReason): FeatureName {
  return CLEANED_SIGNS.get(reason) ?? 'cleaned-other';
}

const CLEANED_SIGNS: ReadonlyMap<CleanReason, FeatureName> = new Map([
  ['tag', 'cleaned-by-tag'],
  ['role', 'cleaned-by-role'],
  ['invisible', 'cleaned-invisible'],
  ['share', 'cleaned-share'],
  ['related', 'cleaned-related'],
  ['newsletter', 'cleaned-newsletter'],
  ['comments', 'cleaned-comments'],
  ['navigation', 'cleaned-navigation'],
  ['sidebar', 'cleaned-sidebar'],
  ['advert', 'cleaned-advert'],
  ['consent', 'cleaned-consent'],
  ['author', 'cleaned-author'],
  ['footer', 'cleaned-footer'],
  ['meta', 'cleaned-meta'],
  ['caption', 'cleaned-caption'],
]);

/** A card: one of several like elements side by side, each with little running text. */
function isCard(element: Element, page: Context): boolean {
  const { parent } = element;
  if (element.tag === 'p' || element.tag === 'li' || !parent || !element.attributes.class)
    return false;
  if (page.masses.of(element).running > page.total * MAX_CARD) return false;
  let counts = page.siblings.get(parent);
  if (!counts) {
    counts = new Map();
    for (const sibling of parent.children) {
      if (typeof sibling === 'string') continue;
      const kind = cardKind(sibling);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    page.siblings.set(parent, counts);
  }
  return (counts.get(cardKind(element)) ?? 0) >= MIN_CARDS;
}

function cardKind(element: Element): string {
  return `${element.tag}.${element.attributes.class ?? ''}`;
}

/** A card holds at most this share of the running text. */
const MAX_CARD = 0.2;

const MIN_CARDS = 3;

/** Text around a picture that is not more than a caption with its credit, characters. */
const MAX_CAPTION = 400;

/** True for the little text that an element around a picture holds: a caption, or a teaser's line. */
export function isBesidePicture(block: Block, page: Context): boolean {
  if (block.text.length > MAX_CAPTION) return false;
  for (let at: Element | null = block.element; at; at = at.parent) {
    if (page.masses.of(at).chars > MAX_CAPTION) return false;
    if (page.pictured.has(at)) return true;
  }
  return false;
}
