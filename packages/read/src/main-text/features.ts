/**
 * What the block model looks at: for each block, signs from its own text, from its place in the page's
 * structure, from the two candidates and from its neighbours. Every sign is between 0 and 1 (a few reach 2),
 * so that weights can be compared.
 */
import {
  foldLabel,
  isLabel,
  type LabelList,
  labelAtStart,
  labelWithin,
} from '../languages/labels.ts';
import type { Element } from '../page/tree.ts';
import { selfAndAncestors } from '../page/walk.ts';
import type { Block } from './blocks.ts';
import { bodyKeys, type CleanReason, furnitureByName, isNamedBody, nameKeys } from './clean.ts';
import { Masses, runningChars } from './mass.ts';

/** What is known of a page before its blocks are judged. */
export interface PageSigns {
  readonly blocks: readonly Block[];
  readonly furniture: ReadonlyMap<Element, CleanReason>;
  readonly container: Element;
  readonly readability: ReadonlySet<number>;
  readonly title: string | null;
}

export const featureNames = [
  'bias',
  'length',
  'very-short',
  'links',
  'mostly-links',
  'running',
  'sentence-end',
  'ends-with-colon',
  'ends-open',
  'figures',
  'heading',
  'title-heading',
  'item',
  'cell',
  'quote',
  'caption',
  'label-start',
  'label-whole',
  'label-ending',
  'after-ending',
  'is-title',
  'repeated',
  'in-container',
  'in-readability',
  'in-both',
  'in-named-body',
  'in-article',
  'in-main',
  'before-headline',
  'before-text',
  'after-text',
  'far-from-text',
  'between-text',
  'parent-share',
  'parent-links',
  'grandparent-share',
  'shape-share',
  'lead-name',
  'card',
  'spared-furniture',
  'cleaned-by-tag',
  'cleaned-by-role',
  'cleaned-invisible',
  'cleaned-share',
  'cleaned-related',
  'cleaned-newsletter',
  'cleaned-comments',
  'cleaned-navigation',
  'cleaned-sidebar',
  'cleaned-advert',
  'cleaned-consent',
  'cleaned-author',
  'cleaned-footer',
  'cleaned-meta',
  'cleaned-other',
  'cleaned-caption',
  'running-in-container',
  'running-in-readability',
  'short-in-container',
  'heading-before-text',
  'item-in-both',
  'previous-running',
  'next-running',
  'previous-links',
  'next-links',
  'small-print',
  'no-letters',
  'late',
  'asks-or-calls',
  'address',
  'copyright-mark',
  'capitals',
  'platform',
  'one-link-ends',
  'many-sentences',
  'label-inside',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** Blocks longer than this are long; the sign grows with the logarithm up to it. */
const LONG = 400;
const VERY_SHORT = 25;

/** Blocks this far from the running text of the container are far. */
const FAR = 30;

/** Names of platforms on which outlets ask to be followed: proper names, alike in every language. */
const PLATFORM =
  /facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|google news|newsletter|podcast|rss|app store/i;

/** Lists of phrases that mark a call or notice wherever they stand in a short line. */
const CALLS: readonly LabelList[] = ['paywall', 'consent', 'signIn', 'scriptNeeded'];

const LEAD_NAME =
  /^(?:lead|lede|intro|teaser|standfirst|deck|dek|chapo|perex|subtitle|summary|excerpt|abstract|description|sapo|vorspann|ingress|kicker|subheadline)$/;

/** Signs of all blocks, as rows in the order of `featureNames`. */
export function pageFeatures(page: PageSigns): Float64Array[] {
  const context = describe(page);
  return page.blocks.map((block, at) => blockFeatures(block, at, context));
}

interface Context extends PageSigns {
  readonly masses: Masses;
  readonly total: number;
  readonly running: readonly number[];
  readonly headline: number;
  readonly firstText: number;
  readonly lastText: number;
  readonly nearest: readonly number[];
  readonly repeated: ReadonlySet<string>;
  readonly shapes: ReadonlyMap<string, number>;
  readonly title: string;
  readonly ending: number;
  readonly elements: Map<Element, ElementSigns>;
  /** For each parent, how many of its children are alike. */
  readonly siblings: Map<Element, Map<string, number>>;
}

function describe(page: PageSigns): Context {
  const { blocks, container } = page;
  const masses = new Masses(blocks);
  const running = blocks.map(runningChars);
  const isText = (block: Block, at: number): boolean =>
    (running[at] ?? 0) > 0 &&
    isInside(block.element, container) &&
    !cleanedBy(block, page.furniture);
  const texts = blocks.flatMap((block, at) => (isText(block, at) ? [at] : []));
  const counts = new Map<string, number>();
  const shapes = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const at of texts) {
    const shape = shapeOf(blocks[at]);
    shapes.set(shape, (shapes.get(shape) ?? 0) + (running[at] ?? 0));
  }
  const title = foldLabel(page.title ?? '');
  const firstText = texts[0] ?? blocks.length;
  const lastText = texts[texts.length - 1] ?? -1;
  return {
    ...page,
    masses,
    total: Math.max(
      1,
      texts.reduce((sum, at) => sum + (running[at] ?? 0), 0),
    ),
    running,
    headline: headlineIndex(blocks, title, firstText),
    firstText,
    lastText,
    nearest: distances(blocks.length, texts),
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text)),
    shapes,
    title,
    ending: endingIndex(blocks, firstText),
    elements: new Map(),
    siblings: new Map(),
  };
}

function blockFeatures(block: Block, at: number, page: Context): Float64Array {
  const { text, linked, element, kind } = block;
  const values: Partial<Record<FeatureName, number | boolean>> = {};
  const links = linked / text.length;
  const folded = text.length <= 200 ? foldLabel(text) : '';
  const running = (page.running[at] ?? 0) > 0;
  const inContainer = isInside(element, page.container);
  const inReadability = page.readability.has(block.index);
  values.bias = 1;
  values.length = Math.min(1, Math.log(text.length) / Math.log(LONG));
  values['very-short'] = text.length < VERY_SHORT;
  values.links = links;
  values['mostly-links'] = links > 0.6;
  values.running = running;
  values['sentence-end'] = /[.!?؟۔。！？]["'”’»)\]]*$/u.test(text);
  values['ends-with-colon'] = text.endsWith(':');
  values['ends-open'] = /(?:\.{3}|…|»|›|→|\[…\])$/.test(text);
  values.figures = (text.match(/\d/g)?.length ?? 0) / text.length;
  values['asks-or-calls'] = /[!?؟]["'”’»)]*$/.test(text);
  values.address = /https?:|www\.|\S@\S+\.\S/.test(text);
  values['copyright-mark'] = /[©®]|\(c\)/i.test(text);
  values.capitals = (text.match(/\p{Lu}/gu)?.length ?? 0) / text.length;
  values.platform = PLATFORM.test(text);
  const lastLink = block.links[block.links.length - 1];
  values['one-link-ends'] =
    links < 0.9 && lastLink !== undefined && lastLink.end >= text.length - 2;
  values['many-sentences'] = Math.min(1, (text.match(/[.!?؟۔。]\s/g)?.length ?? 0) / 4);
  values['label-inside'] =
    text.length <= 200 && CALLS.some((list) => labelWithin(list, folded) !== null);
  values.heading = kind === 'heading';
  values['title-heading'] = element.tag === 'h1';
  values.item = kind === 'item';
  values.cell = kind === 'cell';
  values.quote = kind === 'quote';
  values.caption = kind === 'caption';
  if (folded !== '') {
    values['label-start'] = labelAtStart('lineStarts', folded) !== null;
    values['label-whole'] = isLabel('wholeLines', folded);
    values['label-ending'] = isLabel('endings', folded);
    values['is-title'] = folded === page.title;
  }
  values['no-letters'] = text.length <= 200 && folded === '';
  values['after-ending'] = at > page.ending;
  values.repeated = page.repeated.has(text);
  values['in-container'] = inContainer;
  values['in-readability'] = inReadability;
  values['in-both'] = inContainer && inReadability;
  values['running-in-container'] = running && inContainer;
  values['running-in-readability'] = running && inReadability;
  values['short-in-container'] = !running && inContainer;
  values['item-in-both'] = kind === 'item' && inContainer && inReadability;
  values['before-headline'] = at < page.headline;
  values['before-text'] = at < page.firstText;
  values['after-text'] = at > page.lastText;
  values['far-from-text'] = Math.min(1, (page.nearest[at] ?? FAR) / FAR);
  values['between-text'] = at > page.firstText && at < page.lastText;
  values.late = at / page.blocks.length;
  values['heading-before-text'] = kind === 'heading' && (page.running[at + 1] ?? 0) > 0;
  const parent = element.parent ?? element;
  values['parent-share'] = Math.min(1, page.masses.of(parent).running / page.total);
  values['parent-links'] =
    page.masses.of(parent).linked / Math.max(1, page.masses.of(parent).chars);
  values['grandparent-share'] = Math.min(
    1,
    page.masses.of(parent.parent ?? parent).running / page.total,
  );
  values['shape-share'] = Math.min(1, (page.shapes.get(shapeOf(block)) ?? 0) / page.total);
  values['previous-running'] = (page.running[at - 1] ?? 0) > 0;
  values['next-running'] = (page.running[at + 1] ?? 0) > 0;
  values['previous-links'] = linkShare(page.blocks[at - 1]);
  values['next-links'] = linkShare(page.blocks[at + 1]);
  structure(block, page, values);
  const row = new Float64Array(featureNames.length);
  featureNames.forEach((name, column) => {
    row[column] = Number(values[name] ?? 0);
  });
  return row;
}

/** What one element's tag and names say; asked for once for each element, since blocks share ancestors. */
interface ElementSigns {
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
  const keys = nameKeys(element);
  const signs = {
    namedBody: isNamedBody(element),
    article: element.tag === 'article',
    main: element.tag === 'main' || element.attributes.role === 'main',
    small: element.tag === 'small',
    lead: keys.some((key) => LEAD_NAME.test(key)),
    card: isCard(element, page),
    spared:
      !page.furniture.has(element) &&
      furnitureByName(element) !== null &&
      !keys.some((key) => bodyKeys.has(key)),
  };
  page.elements.set(element, signs);
  return signs;
}

/** Signs from the elements around the block. */
function structure(
  block: Block,
  page: Context,
  values: Partial<Record<FeatureName, number | boolean>>,
): void {
  let depth = 0;
  for (const at of selfAndAncestors(block.element)) {
    if (at.tag === 'body') break;
    const signs = elementSigns(at, page);
    if (signs.namedBody) values['in-named-body'] = true;
    if (signs.article) values['in-article'] = true;
    if (signs.main) values['in-main'] = true;
    if (signs.small) values['small-print'] = true;
    if (depth < NEAR && signs.lead) values['lead-name'] = true;
    if (depth < NEAR && signs.card) values.card = true;
    if (signs.spared) values['spared-furniture'] = true;
    depth += 1;
  }
  const cleaned = cleanedBy(block, page.furniture);
  if (cleaned) values[cleanedFeatures.get(cleaned) ?? 'cleaned-other'] = true;
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

function cleanedBy(block: Block, furniture: ReadonlyMap<Element, CleanReason>): CleanReason | null {
  for (const at of selfAndAncestors(block.element)) {
    const reason = furniture.get(at);
    if (reason) return reason;
  }
  return null;
}

/** Tag and classes of a block's element: paragraphs of one article share them. */
function shapeOf(block: Block | undefined): string {
  if (!block) return '';
  const { tag, attributes, parent } = block.element;
  return `${parent?.tag}.${parent?.attributes.class ?? ''}>${tag}.${attributes.class ?? ''}`;
}

function linkShare(block: Block | undefined): number {
  return block ? block.linked / block.text.length : 0;
}

function isInside(element: Element, container: Element): boolean {
  for (const at of selfAndAncestors(element)) if (at === container) return true;
  return false;
}

/** The block of the headline: the title's repetition or the last h1 before the text. */
export function headlineIndex(blocks: readonly Block[], title: string, firstText: number): number {
  let found = -1;
  for (const [at, block] of blocks.entries()) {
    if (at > firstText) break;
    if (
      block.element.tag === 'h1' ||
      (block.text.length < 300 && title !== '' && foldLabel(block.text) === title)
    )
      found = at;
  }
  return found;
}

/** The first heading like "Related articles" after the text began. */
function endingIndex(blocks: readonly Block[], firstText: number): number {
  for (let at = firstText + 1; at < blocks.length; at += 1) {
    const text = blocks[at]?.text ?? '';
    if (text.length <= 60 && isLabel('endings', foldLabel(text))) return at;
  }
  return blocks.length;
}

/** For each block the distance to the nearest text block, in blocks. */
function distances(count: number, texts: readonly number[]): number[] {
  const result = new Array<number>(count).fill(count);
  const isText = new Set(texts);
  for (const direction of [1, -1]) {
    let last = -1;
    for (let step = 0; step < count; step += 1) {
      const at = direction === 1 ? step : count - 1 - step;
      if (isText.has(at)) last = at;
      if (last !== -1) result[at] = Math.min(result[at] ?? count, Math.abs(at - last));
    }
  }
  return result;
}
