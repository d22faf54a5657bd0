/**
 * The second candidate: the paragraph scoring of Readability (Arc90 2009, kept by Mozilla) on the stage's own
 * tree. Paragraphs give points to the elements around them, names of elements add or take some, the best
 * element and its like siblings are the article, and boxes with few sentences and many links fall out again.
 * Made anew because a DOM for it cost a third of the whole stage's time (docs/lab/reading.md).
 */
import type { Element } from '../page/tree.ts';
import { selfAndAncestors } from '../page/walk.ts';
import type { Block } from './blocks.ts';

/** Names of elements that hold no article, unless the second pattern fits too: Readability's lists. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const MAYBE = /and|article|body|column|content|main|mathjax|shadow/i;

/** Names that speak for and against an element, each worth 25 points. */
const POSITIVE =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const NAME_POINTS = 25;

/** Points an element starts with by its tag. */
const TAG_POINTS: ReadonlyMap<string, number> = new Map([
  ['div', 5],
  ...['pre', 'td', 'blockquote'].map((tag) => [tag, 3] as const),
  ...'address ol ul dl dd dt li form'.split(' ').map((tag) => [tag, -3] as const),
  ...'h1 h2 h3 h4 h5 h6 th'.split(' ').map((tag) => [tag, -5] as const),
]);

/** Elements whose own text counts as a paragraph. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p td pre h2 h3 h4 h5 h6'.split(' '));
const BOXES: ReadonlySet<string> = new Set('div section article main center header'.split(' '));

/** Elements that may fall out of the chosen one again. */
const DOUBTFUL: ReadonlySet<string> = new Set('div ul table form fieldset'.split(' '));

/** A shorter block is no paragraph. */
const MIN_PARAGRAPH = 25;

/** One point for so many characters, up to so many points. */
const CHARS_A_POINT = 100;
const MAX_LENGTH_POINTS = 3;

/** Points reach so many elements up. */
const LEVELS = 5;

/** An article of less is looked for again with one rule less. */
const ENOUGH = 500;

/** A sibling joins the best element with this share of its points, and at least so many. */
const SIBLING_SHARE = 0.2;
const MIN_SIBLING_POINTS = 10;

/** A box with so many commas is running text whatever else it is. */
const SURE_COMMAS = 10;

const COMMA = /[,،﹐︐︑⹁⸴⸲，、;؛]/g;

/** Indexes of the blocks taken for the article; empty where there is none. */
export function readabilityCandidate(root: Element, blocks: readonly Block[]): ReadonlySet<number> {
  let best: readonly Block[] = [];
  const live = withoutUnlikely(root, blocks);
  for (const pass of PASSES) {
    const found = grab(root, pass === 'strict' ? live : blocks, pass);
    if (lengthOf(found) > lengthOf(best)) best = found;
    if (lengthOf(best) >= ENOUGH) break;
  }
  return new Set(best.map(({ index }) => index));
}

/** Each pass leaves one rule more out: unlikely names, points for names, boxes that fall out. */
const PASSES = ['strict', 'all elements', 'names ignored', 'boxes kept'] as const;
type Pass = (typeof PASSES)[number];

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function nameOf({ attributes }: Element): string {
  return attributes.class || attributes.id
    ? `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, MAX_NAME)
    : '';
}

/** Class attributes are looked at this far: generated ones run to thousands of characters. */
const MAX_NAME = 400;

function withoutUnlikely(root: Element, blocks: readonly Block[]): readonly Block[] {
  const verdicts = new Map<Element, boolean>([[root, false]]);
  const isUnlikely = (element: Element): boolean => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    const name = nameOf(element);
    const verdict =
      (name !== '' && element.tag !== 'body' && UNLIKELY.test(name) && !MAYBE.test(name)) ||
      (element.parent !== null && isUnlikely(element.parent));
    verdicts.set(element, verdict);
    return verdict;
  };
  return blocks.filter(({ element }) => !isUnlikely(element));
}

/** What an element holds. */
interface Load {
  chars: number;
  linked: number;
  commas: number;
  paragraphs: number;
  items: number;
  itemChars: number;
  /** Elements with blocks directly below. */
  readonly below: Set<Element>;
}

interface Page {
  readonly root: Element;
  readonly loads: ReadonlyMap<Element, Load>;
  readonly points: Map<Element, number>;
  readonly pass: Pass;
}

function grab(root: Element, blocks: readonly Block[], pass: Pass): readonly Block[] {
  const page: Page = { root, loads: weighElements(root, blocks), points: new Map(), pass };
  for (const block of blocks) givePoints(block, page);
  const rated = [...page.points]
    .map(([element, points]) => ({ element, points: points * (1 - linkShare(element, page)) }))
    .sort((a, b) => b.points - a.points);
  for (const { element, points } of rated) page.points.set(element, points);
  const first = rated[0];
  if (!first) return blocks;
  const top = climb(commonAncestor(first, rated, page), page);
  const members = new Set(withSiblings(top, page));
  const dropped = new Map<Element, boolean>();
  const isDropped = (element: Element): boolean => {
    const known = dropped.get(element);
    if (known !== undefined) return known;
    const verdict = pass !== 'boxes kept' && DOUBTFUL.has(element.tag) && fallsOut(element, page);
    dropped.set(element, verdict);
    return verdict;
  };
  return blocks.filter(({ element }) => {
    for (const at of selfAndAncestors(element)) {
      if (members.has(at)) return true;
      if (isDropped(at)) return false;
    }
    return false;
  });
}

const NOTHING = { chars: 0, linked: 0, commas: 0, paragraphs: 0, items: 0, itemChars: 0 } as const;

function weighElements(root: Element, blocks: readonly Block[]): ReadonlyMap<Element, Load> {
  const loads = new Map<Element, Load>();
  for (const { element, text, linked, kind } of blocks) {
    const commas = text.match(COMMA)?.length ?? 0;
    let child: Element | null = null;
    for (const at of selfAndAncestors(element)) {
      let load = loads.get(at);
      if (!load) {
        load = { ...NOTHING, below: new Set() };
        loads.set(at, load);
      }
      load.chars += text.length;
      load.linked += linked;
      load.commas += commas;
      if (kind === 'item') {
        load.items += 1;
        load.itemChars += text.length;
      } else if (kind === 'paragraph') load.paragraphs += 1;
      if (child) load.below.add(child);
      child = at;
      if (at === root) break;
    }
  }
  return loads;
}

function linkShare(element: Element, { loads }: Page): number {
  const load = loads.get(element);
  return load ? load.linked / Math.max(1, load.chars) : 0;
}

function givePoints({ element, text }: Block, page: Page): void {
  if (text.length < MIN_PARAGRAPH) return;
  const isBox = BOXES.has(element.tag);
  if (!isBox && !PARAGRAPHS.has(element.tag)) return;
  const mixed = isBox && (page.loads.get(element)?.below.size ?? 0) > 0;
  const points =
    1 +
    (text.match(COMMA)?.length ?? 0) +
    Math.min(Math.floor(text.length / CHARS_A_POINT), MAX_LENGTH_POINTS);
  let at = mixed ? element : element.parent;
  for (let level = 0; at && level < LEVELS; level += 1) {
    if (at === page.root.parent) return;
    const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
    page.points.set(at, (page.points.get(at) ?? startingPoints(at, page.pass)) + points / share);
    if (at === page.root) return;
    at = at.parent;
  }
}

function startingPoints(element: Element, pass: Pass): number {
  return (TAG_POINTS.get(element.tag) ?? 0) + namePoints(element, pass);
}

function namePoints({ attributes }: Element, pass: Pass): number {
  let points = 0;
  if (pass === 'names ignored' || pass === 'boxes kept') return points;
  for (const name of [attributes.class, attributes.id]) {
    if (!name) continue;
    if (NEGATIVE.test(name)) points -= NAME_POINTS;
    if (POSITIVE.test(name)) points += NAME_POINTS;
  }
  return points;
}

interface Rated {
  readonly element: Element;
  readonly points: number;
}

/** So many of the best elements are asked for an ancestor in common, if nearly as good as the best. */
const BEST = 5;
const NEARLY_AS_GOOD = 0.75;
const MIN_IN_COMMON = 3;

/** The ancestor of several nearly equal elements, else the best one. */
function commonAncestor(first: Rated, rated: readonly Rated[], { root }: Page): Element {
  const others = rated
    .slice(1, BEST)
    .filter(({ points }) => points / Math.max(1, first.points) >= NEARLY_AS_GOOD)
    .map(({ element }) => new Set(selfAndAncestors(element)));
  if (others.length < MIN_IN_COMMON) return first.element;
  for (let at = first.element.parent; at && at !== root; at = at.parent) {
    const ancestor = at;
    if (others.filter((set) => set.has(ancestor)).length >= MIN_IN_COMMON) return ancestor;
  }
  return first.element;
}

/** Goes up while the points grow, and over elements that hold nothing else. */
function climb(start: Element, { root, points, loads }: Page): Element {
  let top = start;
  let last = points.get(top) ?? 0;
  const threshold = last / 3;
  for (let at = top.parent; at && at !== root; at = at.parent) {
    const own = points.get(at);
    if (own === undefined) continue;
    if (own < threshold) break;
    if (own > last) {
      top = at;
      break;
    }
    last = own;
  }
  while (top !== root && top.parent && top.parent !== root) {
    if ((loads.get(top.parent)?.below.size ?? 0) !== 1) break;
    top = top.parent;
  }
  return top;
}

/** Paragraphs beside the best element are taken from this length on, shorter ones if they are sentences. */
const LONG_PARAGRAPH = 80;
const MAX_LINK_SHARE = 0.25;

function withSiblings(top: Element, page: Page): Element[] {
  const best = page.points.get(top) ?? 0;
  const threshold = Math.max(MIN_SIBLING_POINTS, best * SIBLING_SHARE);
  const found = [top];
  if (top === page.root || !top.parent) return found;
  for (const sibling of page.loads.get(top.parent)?.below ?? []) {
    if (sibling === top) continue;
    const alike = sibling.attributes.class && sibling.attributes.class === top.attributes.class;
    const own = page.points.get(sibling);
    const bonus = alike ? best * SIBLING_SHARE : 0;
    if (own !== undefined && own + bonus >= threshold) found.push(sibling);
    else if (sibling.tag === 'p' || sibling.tag === 'div') {
      const links = linkShare(sibling, page);
      const { chars = 0, paragraphs = 0 } = page.loads.get(sibling) ?? {};
      if (paragraphs !== 1) continue;
      if (chars > LONG_PARAGRAPH && links < MAX_LINK_SHARE) found.push(sibling);
    }
  }
  return found;
}

/** Link shares above which a box falls out, by whether its name speaks for it. */
const MAX_BOX_LINKS = 0.2;
const MAX_NAMED_BOX_LINKS = 0.5;

/** A box with this share of its text in items is a list. */
const MOSTLY_ITEMS = 0.9;

/** A box with less text is a label. */
const MIN_BOX = 25;

/** True for a box inside the article that is furniture by its name, its links or its lists. */
function fallsOut(element: Element, page: Page): boolean {
  const load = page.loads.get(element);
  if (!load) return false;
  const weight = namePoints(element, page.pass);
  if (weight < 0) return true;
  if (load.commas >= SURE_COMMAS) return false;
  const links = load.linked / Math.max(1, load.chars);
  if (weight >= NAME_POINTS) return links > MAX_NAMED_BOX_LINKS;
  const isList = element.tag === 'ul' || load.itemChars / load.chars > MOSTLY_ITEMS;
  if (isList) return false;
  return load.items > load.paragraphs || load.chars < MIN_BOX || links > MAX_BOX_LINKS;
}
