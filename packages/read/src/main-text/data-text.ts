/**
 * The article of a page that shows none and builds it by script: the text in its embedded data. Only a
 * fallback: where a page shows its text, the data's copy is often cut, and preferring it was measured to hurt.
 */
import { MAX_JSON } from '../limits.ts';
import type { Head } from '../metadata/head.ts';
import { collectObjects, type JsonObject, parseLeniently } from '../metadata/json-ld.ts';
import { parseTree } from '../page/tree.ts';
import { rawTextOf } from '../page/walk.ts';
import { type Block, listBlocks } from './blocks.ts';

/** Keys under which data holds an article's text. */
const TEXT_KEY = /^(?:articlebody|body|bodyhtml|bodytext|content|contenthtml|html|text|fulltext)$/i;

/** Shorter strings are labels and summaries. */
const MIN_TEXT = 400;

/** A script's data as an object: the whole of a JSON script, or what is assigned to a variable. */
const ASSIGNED =
  /^\s*(?:window\.|var\s|let\s|const\s)[\w.$\s[\]"']{1,80}=\s*(\{[\s\S]*\})\s*;?\s*$/;

/** The blocks of the longest text in the page's data; empty where there is none. */
export function dataBlocks(head: Head): readonly Block[] {
  const objects: JsonObject[] = [...head.nodes];
  for (const element of head.elements) {
    if (element.tag !== 'script' || element.attributes.src) continue;
    const source = rawTextOf(element);
    if (source.length < MIN_TEXT || source.length > MAX_JSON) continue;
    const type = element.attributes.type ?? '';
    const json = /json/i.test(type) ? source : (ASSIGNED.exec(source)?.[1] ?? null);
    if (json !== null && !/ld\+json/i.test(type)) collectObjects(parseLeniently(json), objects);
  }
  let longest = '';
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      if (typeof value === 'string' && value.length > longest.length && TEXT_KEY.test(key))
        longest = value;
    }
  }
  return longest.length < MIN_TEXT
    ? []
    : listBlocks(parseTree(asMarkup(longest), 'html').root, () => false);
}

/** Plain text keeps its lines as paragraphs. */
function asMarkup(text: string): string {
  if (/<(?:p|br|div|h\d)\b/i.test(text)) return text;
  return text
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/</g, '&lt;')}</p>`)
    .join('');
}
