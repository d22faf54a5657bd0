/**
 * The start tags of a page, found by one pass over its text without building a tree: enough for
 * links and metadata, and linear whatever the page holds. Comments and scripts are passed over.
 */

export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Attribute values by lower-case name, character references undone. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A tag longer than this is no tag that says anything. */
const TAG_LENGTH = 8_000;

/** Elements whose text is not markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'noscript']);

const NAME = /[a-z][a-z0-9:-]*/iy;
const ATTRIBUTE = /[\s/]*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10ffff;

function undone(text: string): string {
  return text.replace(REFERENCE, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : whole;
  });
}

function attributesOf(tag: string, start: number): Map<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = start;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, undone(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/**
 * Where the tag that begins at `start` ends: at the first `>` outside quotation marks. One that
 * another begins within is none, so that a page of broken tags is not read over and over.
 */
function endOfTag(html: string, start: number): number {
  const limit = Math.min(html.length, start + TAG_LENGTH);
  let quote = '';
  for (let at = start; at < limit; at++) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if (character === '<') return -1;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  return -1;
}

/** Start tags in order. */
export function* startTags(html: string): Iterable<Tag> {
  let at = html.indexOf('<');
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end === -1) return;
      at = html.indexOf('<', end);
      continue;
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0].toLowerCase();
    const end = name === undefined ? -1 : endOfTag(html, at + 1);
    if (name === undefined || end === -1) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const tag = html.slice(at, end);
    yield { name, attributes: attributesOf(tag, 1 + name.length) };
    at = html.indexOf('<', end);
    if (RAW.has(name)) {
      const close = html.slice(end).search(new RegExp(`</${name}`, 'i'));
      if (close === -1) return;
      at = end + close;
    }
  }
}
