/**
 * Markup to a small tree of plain values, built here because hostile pages need bounds (depth, elements,
 * attribute length) and linear time, and because a tree without the DOM's machinery is ten times cheaper to
 * make and to walk.
 */
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from '../limits.ts';
import { type Names, namesIn } from './names.ts';
import { type Attributes, type Markup, type MarkupReader, scanMarkup } from './scan.ts';
import { closedByOpening, RAW_TEXT, SCOPES, VOID } from './tag-rules.ts';

/** One element: `tag` in lower case (as written in XML), attributes as printed, children in order. */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: Element | null;
  readonly children: readonly (Element | string)[];
  /** What its class and id call it. */
  readonly names: Names;
}

/** A parsed page: the root has the tag '#root'; the flags tell which bound was met. */
export interface Tree {
  readonly root: Element;
  /** All elements below the root, in document order. */
  readonly elements: readonly Element[];
  readonly cut: boolean;
  readonly flattened: boolean;
}

/** Parses text leniently; never throws, takes linear time, and keeps to the limits. */
export function parseTree(source: string, markup: Markup): Tree {
  const builder = new TreeBuilder(markup);
  scanMarkup(source, markup, builder);
  return builder.finish();
}

const NO_CHILDREN: readonly (Element | string)[] = [];

class PageElement implements Element {
  readonly tag: string;
  readonly parent: PageElement | null;
  attributes: Attributes;
  /** Set when the element is closed. */
  children: readonly (Element | string)[] = NO_CHILDREN;
  /** Where its children begin among those not yet given to their elements. */
  readonly from: number;
  private known: Names | null = null;

  constructor(tag: string, attributes: Attributes, parent: PageElement | null, from: number) {
    this.tag = tag;
    this.attributes = attributes;
    this.parent = parent;
    this.from = from;
  }

  get names(): Names {
    this.known ??= namesIn(this.attributes.class, this.attributes.id);
    return this.known;
  }
}

class TreeBuilder implements MarkupReader {
  private readonly root = new PageElement('#root', {}, null, 0);
  private readonly stack: PageElement[] = [this.root];
  /** How many elements of each tag are open. */
  private readonly openTags = new Map<string, number>();
  private readonly flattenedOpen = new Map<string, number>();
  private readonly elements: Element[] = [];
  /** Children of all open elements; each takes its own when it is closed, so that no list grows by steps. */
  private readonly waiting: (Element | string)[] = [];
  private readonly html: boolean;
  private pending = '';
  /** Attributes that later <html> and <body> tags have added to the first. */
  private merged = 0;
  private cut = false;
  private flattened = false;

  constructor(markup: Markup) {
    this.html = markup === 'html';
  }

  finish(): Tree {
    this.flushText();
    this.popTo(0);
    const { root, elements, cut, flattened } = this;
    return { root, elements, cut, flattened };
  }

  text(text: string): void {
    this.pending = this.pending === '' ? text : this.pending + text;
  }

  open(tag: string, attributes: Attributes, selfClosing: boolean): boolean {
    this.flushText();
    if (this.elements.length >= MAX_ELEMENTS) {
      this.cut = true;
      return false;
    }
    this.openElement(tag, attributes);
    const closed =
      (this.html && VOID.has(tag)) ||
      (selfClosing && (!this.html || (this.openTags.get('svg') ?? 0) > 0));
    if (closed) this.closeElement(tag);
    return true;
  }

  close(tag: string): void {
    if (this.html && (VOID.has(tag) || tag === 'body' || tag === 'html')) return;
    this.closeElement(tag);
  }

  private get top(): PageElement {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  private flushText(): void {
    if (this.pending === '') return;
    this.waiting.push(this.pending);
    this.pending = '';
  }

  private openElement(tag: string, attributes: Attributes): void {
    if (this.html) {
      this.closeImplied(tag);
      if (this.mergeIntoOpen(tag, attributes)) return;
    }
    if (this.stack.length > MAX_DEPTH && !RAW_TEXT.has(tag)) {
      this.flattened = true;
      count(this.flattenedOpen, tag, 1);
      return;
    }
    const { waiting } = this;
    const element = new PageElement(tag, attributes, this.top, waiting.length + 1);
    waiting.push(element);
    this.elements.push(element);
    this.stack.push(element);
    count(this.openTags, tag, 1);
  }

  /** A second <html> or <body> adds its attributes to the first, as browsers do, up to the limit of one tag. */
  private mergeIntoOpen(tag: string, attributes: Attributes): boolean {
    if ((tag !== 'body' && tag !== 'html') || !this.openTags.get(tag)) return false;
    const first = this.stack.find((element) => element.tag === tag);
    if (first === undefined) return true;
    for (const [name, value] of Object.entries(attributes)) {
      if (this.merged >= MAX_ATTRIBUTES) break;
      if (Object.hasOwn(first.attributes, name)) continue;
      first.attributes = { ...first.attributes, [name]: value };
      this.merged += 1;
    }
    return true;
  }

  private closeImplied(opening: string): void {
    const rule = closedByOpening(opening);
    if (!rule) return;
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const tag = this.stack[at]?.tag ?? '';
      if (rule.closes.has(tag)) {
        this.popTo(at);
        return;
      }
      if (rule.stopsAt(tag)) return;
    }
  }

  private closeElement(closing: string): void {
    this.flushText();
    const flattened = this.flattenedOpen.get(closing) ?? 0;
    if (flattened > 0) {
      count(this.flattenedOpen, closing, -1);
      return;
    }
    if (!this.openTags.get(closing)) return;
    const stops = this.html ? (SCOPES.get(closing) ?? TABLE_SCOPE) : NO_SCOPE;
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const tag = this.stack[at]?.tag ?? '';
      if (tag === closing) {
        this.popTo(at);
        return;
      }
      if (stops.has(tag)) return;
    }
  }

  /** Closes the elements of the stack from the place on. */
  private popTo(at: number): void {
    const { stack, waiting } = this;
    while (stack.length > at) {
      const element = stack.pop();
      if (!element) return;
      if (waiting.length > element.from) element.children = waiting.splice(element.from);
      if (element !== this.root) count(this.openTags, element.tag, -1);
    }
  }
}

/** A closing tag does not reach out of the table cell it stands in. */
const TABLE_SCOPE: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const NO_SCOPE: ReadonlySet<string> = new Set();

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
