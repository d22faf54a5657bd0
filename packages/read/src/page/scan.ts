/**
 * Markup to tags and text, in one pass over a whole source: what the HTML standard's tokenizer gives for real
 * pages, and a lenient reading of XML. Long stretches (text, scripts, comments, quoted values) are leapt over
 * by the platform's own search, because looking at each character took a seventh of the time to read a page.
 */
import { decodeHTML, decodeHTMLAttribute, decodeXML } from 'entities/decode';
import { MAX_ATTRIBUTE, MAX_ATTRIBUTES } from '../limits.ts';

export type Markup = 'html' | 'xml';

export type Attributes = Readonly<Record<string, string>>;

/** Is told what the source holds, in its order. Names are in lower case in HTML, as written in XML. */
export interface MarkupReader {
  /** Text with its entities decoded; of HTML, white space alone comes as one blank. */
  readonly text: (text: string) => void;
  /** False ends the scan. */
  readonly open: (name: string, attributes: Attributes, selfClosing: boolean) => boolean;
  readonly close: (name: string) => void;
}

/** Reads the whole source leniently; never throws and takes linear time. */
export function scanMarkup(source: string, markup: Markup, reader: MarkupReader): void {
  new Scan(source, markup === 'html', reader).run();
}

/** Elements of HTML whose content is text up to their own closing tag. */
const RAW_CONTENT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

const NO_ATTRIBUTES: Attributes = Object.freeze({});

const CDATA = '[CDATA[';

const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

class Scan {
  private readonly source: string;
  private readonly html: boolean;
  private readonly reader: MarkupReader;
  /** Where the next piece begins; the source's length ends the scan. */
  private at = 0;

  constructor(source: string, html: boolean, reader: MarkupReader) {
    this.source = source;
    this.html = html;
    this.reader = reader;
  }

  run(): void {
    const { source } = this;
    while (this.at < source.length) {
      const start = this.at;
      let less = source.indexOf('<', start);
      while (less !== -1 && !this.beginsMarkup(source.charCodeAt(less + 1)))
        less = source.indexOf('<', less + 1);
      if (less === -1) less = source.length;
      if (less > start) this.text(start, less);
      this.at = less;
      if (less < source.length) this.markup(source.charCodeAt(less + 1));
    }
  }

  /** What stands behind "<" where it is more than a sign in the text. */
  private beginsMarkup(code: number): boolean {
    if (code === SLASH || code === EXCLAMATION || code === QUESTION) return true;
    return this.beginsName(code);
  }

  private beginsName(code: number): boolean {
    if (this.html) return isLetter(code);
    // Not a number behind the source's end.
    return code >= 0 && !isSpace(code) && code !== SLASH && code !== GREATER && code !== LESS;
  }

  private markup(code: number): void {
    if (code === SLASH) this.closingTag();
    else if (code === EXCLAMATION) this.declaration();
    else if (code === QUESTION) this.at = this.behind('>', this.at + 2);
    else this.openingTag();
  }

  /** Where what follows `mark` begins, or the end of the source where it is missing. */
  private behind(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    return found === -1 ? this.source.length : found + mark.length;
  }

  private text(start: number, end: number): void {
    const { source } = this;
    if (!this.html) {
      this.reader.text(decodeXML(source.slice(start, end)));
      return;
    }
    let at = start;
    while (at < end && isSpace(source.charCodeAt(at))) at += 1;
    if (at === end) this.reader.text(' ');
    else this.reader.text(decoded(source.slice(start, end)));
  }

  private declaration(): void {
    const { source } = this;
    const from = this.at + 2;
    if (source.startsWith('--', from)) {
      // "<!-->" and "<!--->" are whole comments.
      this.at = this.behind('-->', from);
    } else if (source.startsWith(CDATA, from)) {
      const start = from + CDATA.length;
      const found = source.indexOf(']]>', start);
      const end = found === -1 ? source.length : found;
      if (!this.html && end > start) this.reader.text(source.slice(start, end));
      this.at = end + ']]>'.length;
    } else this.at = this.behind('>', from);
  }

  private closingTag(): void {
    const { source } = this;
    let start = this.at + 2;
    while (isSpace(source.charCodeAt(start))) start += 1;
    if (!this.beginsName(source.charCodeAt(start))) {
      this.at = this.behind('>', start);
      return;
    }
    let end = start + 1;
    while (end < source.length && !endsClosingName(source.charCodeAt(end))) end += 1;
    if (end < source.length) this.reader.close(this.nameOf(start, end));
    this.at = this.behind('>', end);
  }

  private nameOf(start: number, end: number): string {
    const name = this.source.slice(start, end);
    return this.html ? name.toLowerCase() : name;
  }

  /** A tag that the source's end cuts is none. */
  private openingTag(): void {
    const { source } = this;
    const start = this.at + 1;
    let end = start + 1;
    while (end < source.length && !endsName(source.charCodeAt(end))) end += 1;
    const name = this.nameOf(start, end);
    this.at = end;
    const attributes = this.attributes();
    if (attributes === null) {
      this.at = source.length;
      return;
    }
    const selfClosing = source.charCodeAt(this.at) === SLASH;
    this.at = this.behind('>', this.at);
    if (!this.reader.open(name, attributes, selfClosing)) this.at = source.length;
    else if (this.html && !selfClosing && RAW_CONTENT.has(name)) this.rawContent(name);
  }

  /** The attributes up to the tag's end, or up to the slash that closes it; null where the source ends first. */
  private attributes(): Attributes | null {
    const { source } = this;
    let found: Record<string, string> | null = null;
    let count = 0;
    for (;;) {
      let at = this.at;
      let code = source.charCodeAt(at);
      while (isSpace(code)) {
        at += 1;
        code = source.charCodeAt(at);
      }
      this.at = at;
      if (code === GREATER) return found ?? NO_ATTRIBUTES;
      if (code === SLASH) {
        if (this.closesItself(at)) return found ?? NO_ATTRIBUTES;
        this.at = at + 1;
        continue;
      }
      if (at >= source.length) return null;
      // A sign of equality before any name begins one.
      let end = at + 1;
      code = source.charCodeAt(end);
      while (end < source.length && code !== EQUALS && !endsName(code)) {
        end += 1;
        code = source.charCodeAt(end);
      }
      const name = this.nameOf(at, end);
      const value = this.valueBehind(end);
      if (value === null) return null;
      if (count >= MAX_ATTRIBUTES || name === '__proto__') continue;
      found ??= {};
      // What objects inherit are no strings.
      if (typeof found[name] === 'string') continue;
      found[name] = value;
      count += 1;
    }
  }

  /** True if nothing but white space stands between the slash and the tag's end. */
  private closesItself(slash: number): boolean {
    let at = slash + 1;
    while (isSpace(this.source.charCodeAt(at))) at += 1;
    return this.source.charCodeAt(at) === GREATER;
  }

  /** The value of the name that ends at `end`; '' where it has none, null where the source ends inside. */
  private valueBehind(end: number): string | null {
    const { source } = this;
    let at = end;
    while (isSpace(source.charCodeAt(at))) at += 1;
    this.at = at;
    if (source.charCodeAt(at) !== EQUALS) return '';
    at += 1;
    while (isSpace(source.charCodeAt(at))) at += 1;
    const quote = source.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return this.bareValue(at);
    const close = source.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (close === -1) return null;
    this.at = close + 1;
    return this.value(at + 1, close);
  }

  private bareValue(start: number): string | null {
    const { source } = this;
    let end = start;
    let code = source.charCodeAt(end);
    while (end < source.length && code !== GREATER && !isSpace(code)) {
      end += 1;
      code = source.charCodeAt(end);
    }
    this.at = end;
    return end < source.length ? this.value(start, end) : null;
  }

  private value(start: number, end: number): string {
    const printed = this.source.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
    if (!printed.includes('&')) return printed;
    return this.html ? decodeHTMLAttribute(printed) : decodeXML(printed);
  }

  /** Reads on to the closing tag of the element's own name, whatever stands before it. */
  private rawContent(name: string): void {
    const { source } = this;
    const start = this.at;
    for (let from = start; ; ) {
      const slash = source.indexOf('</', from);
      if (slash === -1) {
        this.rawText(name, start, source.length);
        this.at = source.length;
        return;
      }
      const end = slash + '</'.length + name.length;
      if (
        endsClosingName(source.charCodeAt(end)) &&
        source.slice(slash + '</'.length, end).toLowerCase() === name
      ) {
        this.rawText(name, start, slash);
        this.reader.close(name);
        this.at = this.behind('>', end);
        return;
      }
      from = slash + 1;
    }
  }

  private rawText(name: string, start: number, end: number): void {
    if (end <= start) return;
    const raw = this.source.slice(start, end);
    this.reader.text(name === 'title' ? decoded(raw) : raw);
  }
}

function endsName(code: number): boolean {
  return code === SLASH || code === GREATER || isSpace(code);
}

function endsClosingName(code: number): boolean {
  return code === GREATER || isSpace(code);
}

function decoded(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
