/**
 * Markup to a small tree of plain values. The tokenizer is htmlparser2's; the tree is built here, because
 * hostile pages need bounds (depth, elements, attribute length) and linear time, and because a tree without
 * the DOM's machinery is ten times cheaper to walk.
 */
import { Tokenizer } from 'htmlparser2';
import { MAX_ATTRIBUTE, MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from '../limits.ts';
import { closedByOpening, RAW_TEXT, SCOPES, VOID } from './tag-rules.ts';

/** One element: `tag` in lower case (as written in XML), attributes as printed, children in order. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: readonly (Element | string)[];
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly parent: OpenElement | null;
  readonly children: (OpenElement | string)[];
}

/** A parsed page: the root has the tag '#root'; the flags tell which bound was met. */
export interface Tree {
  readonly root: Element;
  readonly elements: number;
  readonly cut: boolean;
  readonly flattened: boolean;
}

type Markup = 'html' | 'xml';

/** Parses text leniently; never throws, takes linear time, and keeps to the limits. */
export function parseTree(source: string, markup: Markup): Tree {
  const builder = new TreeBuilder(source, markup);
  const tokenizer = new Tokenizer({ xmlMode: markup === 'xml', decodeEntities: true }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}

class TreeBuilder {
  stop: () => void = () => {};
  private readonly root: OpenElement = { tag: '#root', attributes: {}, parent: null, children: [] };
  private readonly stack: OpenElement[] = [this.root];
  private readonly open = new Map<string, number>();
  private readonly flattenedOpen = new Map<string, number>();
  private readonly source: string;
  private readonly markup: Markup;
  private text = '';
  private name = '';
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private attribute = '';
  private value = '';
  private elements = 0;
  private cut = false;
  private flattened = false;

  constructor(source: string, markup: Markup) {
    this.source = source;
    this.markup = markup;
  }

  finish(): Tree {
    this.flushText();
    return {
      root: this.root,
      elements: this.elements,
      cut: this.cut,
      flattened: this.flattened,
    };
  }

  ontext(start: number, end: number): void {
    this.text += this.source.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.text += String.fromCodePoint(codePoint);
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.markup === 'xml') this.text += this.source.slice(start, end - offset);
  }

  onopentagname(start: number, end: number): void {
    const name = this.source.slice(start, end);
    this.name = this.markup === 'html' ? name.toLowerCase() : name;
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    const name = this.source.slice(start, end);
    this.attribute = this.markup === 'html' ? name.toLowerCase() : name;
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    const room = MAX_ATTRIBUTE - this.value.length;
    if (room > 0) this.value += this.source.slice(start, Math.min(end, start + room));
  }

  onattribentity(codePoint: number): void {
    if (this.value.length < MAX_ATTRIBUTE) this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.attributeCount >= MAX_ATTRIBUTES || this.attribute === '__proto__') return;
    if (Object.hasOwn(this.attributes, this.attribute)) return;
    this.attributes[this.attribute] = this.value;
    this.attributeCount += 1;
  }

  onopentagend(): void {
    this.openElement();
    if (this.markup === 'html' && VOID.has(this.name)) this.closeElement(this.name);
  }

  onselfclosingtag(): void {
    this.openElement();
    if (this.markup === 'xml' || VOID.has(this.name) || this.open.get('svg')) {
      this.closeElement(this.name);
    }
  }

  onclosetag(start: number, end: number): void {
    const written = this.source.slice(start, end);
    const name = this.markup === 'html' ? written.toLowerCase() : written;
    if (this.markup === 'html' && (VOID.has(name) || name === 'body' || name === 'html')) return;
    this.closeElement(name);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private get top(): OpenElement {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  private flushText(): void {
    if (this.text === '') return;
    this.top.children.push(this.text);
    this.text = '';
  }

  private openElement(): void {
    this.flushText();
    if (this.elements >= MAX_ELEMENTS) {
      this.cut = true;
      this.stop();
      return;
    }
    if (this.markup === 'html') this.closeImplied();
    if (this.markup === 'html' && this.mergeIntoOpen()) return;
    if (this.stack.length > MAX_DEPTH && !RAW_TEXT.has(this.name)) {
      this.flattened = true;
      count(this.flattenedOpen, this.name, 1);
      return;
    }
    this.elements += 1;
    const element: OpenElement = {
      tag: this.name,
      attributes: this.attributes,
      parent: this.top,
      children: [],
    };
    this.top.children.push(element);
    this.stack.push(element);
    count(this.open, element.tag, 1);
  }

  /** A second <html> or <body> adds its attributes to the first, as browsers do. */
  private mergeIntoOpen(): boolean {
    if ((this.name !== 'body' && this.name !== 'html') || !this.open.get(this.name)) return false;
    const first = this.stack.find((element) => element.tag === this.name);
    if (first) Object.assign(first.attributes, { ...this.attributes, ...first.attributes });
    return true;
  }

  private closeImplied(): void {
    const rule = closedByOpening(this.name);
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

  private closeElement(name: string): void {
    this.flushText();
    const flattened = this.flattenedOpen.get(name) ?? 0;
    if (flattened > 0) {
      count(this.flattenedOpen, name, -1);
      return;
    }
    if (!this.open.get(name)) return;
    const stops = this.markup === 'html' ? SCOPES.get(name) : undefined;
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const tag = this.stack[at]?.tag ?? '';
      if (tag === name) {
        this.popTo(at);
        return;
      }
      if (stops ? stops.has(tag) : this.markup === 'html' && TABLE_SCOPE.has(tag)) return;
    }
  }

  private popTo(at: number): void {
    for (const element of this.stack.splice(at)) count(this.open, element.tag, -1);
  }
}

/** A closing tag does not reach out of the table cell it stands in. */
const TABLE_SCOPE: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
