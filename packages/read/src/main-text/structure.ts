/** Signs of a block from the elements around it: their tags and names, cards, furniture. */
import type { Element } from '../page/tree.ts';
import { selfAndAncestors } from '../page/walk.ts';
import type { Block } from './blocks.ts';
import { type CleanReason, furnitureByName, isCalledBody, isNamedBody } from './clean.ts';
import { type Context, cleanedBy } from './context.ts';
import type { FeatureName } from './features.ts';

const LEAD_NAME =
  /^(?:lead|lede|intro|teaser|standfirst|deck|dek|chapo|perex|subtitle|summary|excerpt|abstract|description|sapo|vorspann|ingress|kicker|subheadline)$/;

function isLead(words: readonly string[]): boolean {
  return words.some((word) => LEAD_NAME.test(word));
}

/** What one element's tag and names say; asked for once for each element, since blocks share ancestors. */
export interface ElementSigns {
  readonly namedBody: boolean;
  readonly article: boolean;
  readonly main: boolean;
  readonly small: boolean;
  readonly lead: boolean;
  readonly card: boolean;
  readonly spared: boolean;
}

function elementSigns(element: Element, page: Context): ElementSigns {
  const known = page.elements.get(element);
  if (known) return known;
  const signs = {
    namedBody: isNamedBody(element),
    article: element.tag === 'article',
    main: element.tag === 'main' || element.attributes.role === 'main',
    small: element.tag === 'small',
    lead: element.names.about(isLead),
    card: isCard(element, page),
    spared:
      !page.furniture.has(element) && furnitureByName(element) !== null && !isCalledBody(element),
  };
  page.elements.set(element, signs);
  return signs;
}

/** Lists the signs from the elements around the block. */
export function structureSigns(block: Block, page: Context): ReadonlySet<FeatureName> {
  const found = new Set<FeatureName>();
  let depth = 0;
  for (const at of selfAndAncestors(block.element)) {
    if (at.tag === 'body') break;
    const signs = elementSigns(at, page);
    if (signs.namedBody) found.add('in-named-body');
    if (signs.article) found.add('in-article');
    if (signs.main) found.add('in-main');
    if (signs.small) found.add('small-print');
    if (depth < NEAR && signs.lead) found.add('lead-name');
    if (depth < NEAR && signs.card) found.add('card');
    if (signs.spared) found.add('spared-furniture');
    depth += 1;
  }
  const cleaned = cleanedBy(block, page.furniture);
  if (cleaned) found.add(cleanedFeatures.get(cleaned) ?? 'cleaned-other');
  return found;
}

/** Names of elements this close to the block speak of it. */
const NEAR = 4;

const cleanedFeatures: ReadonlyMap<CleanReason, FeatureName> = new Map([
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
  for (const at of selfAndAncestors(block.element)) {
    const { chars } = page.masses.of(at);
    if (chars > MAX_CAPTION) return false;
    if (page.pictured.has(at)) return true;
  }
  return false;
}
