/** Embedded JSON-LD: parsed leniently and flattened to its nodes, within bounds. */
import { MAX_JSON, MAX_JSON_VALUES } from '../limits.ts';
import type { Element } from '../page/tree.ts';
import { rawTextOf } from '../page/walk.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** Every object of the page's JSON-LD scripts, outer ones first. Damaged scripts are left out. */
export function jsonLdNodes(scripts: readonly Element[]): JsonObject[] {
  const nodes: JsonObject[] = [];
  for (const script of scripts) {
    if (!/^application\/ld\+json/i.test(script.attributes.type?.trim() ?? '')) continue;
    const parsed = parseLeniently(rawTextOf(script));
    if (parsed !== undefined) collectObjects(parsed, nodes);
  }
  return nodes;
}

/** Parses JSON as pages print it: comments around, raw line breaks in strings, commas too many. */
export function parseLeniently(source: string): unknown {
  if (source.length > MAX_JSON) return undefined;
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .trim();
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt repairs more; a script that stays broken is left out.
    }
  }
  return undefined;
}

function mended(source: string): string {
  return source
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

/** All objects inside a parsed value, breadth first. */
export function collectObjects(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MAX_JSON_VALUES; at += 1) {
    const next = queue[at];
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) into.push(next as JsonObject);
    for (const inner of Object.values(next)) if (typeof inner === 'object') queue.push(inner);
  }
}

/** The types of a node, without their namespace. */
export function typesOf(node: JsonObject): readonly string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** Types of schema.org that stand for an article. */
const ARTICLE =
  /Article$|^(?:BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|AnalysisNewsArticle|Recipe|HowTo|VideoObject)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|CreativeWork|NewsMediaPage)$/;

/** The nodes that describe the page's article, surest first. */
export function articleNodes(nodes: readonly JsonObject[]): readonly JsonObject[] {
  const typed = (pattern: RegExp) =>
    nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  const articles = typed(ARTICLE);
  const [first] = articles.filter((node) => !typesOf(node).includes('VideoObject'));
  return [...(first ? [first] : []), ...articles.filter((node) => node !== first), ...typed(PAGE)];
}

/** A string value, or the name or text inside an object value; null where there is none. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return stringOf(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { name, '@value': inner, '@id': id } = value as JsonObject;
    return (
      stringOf(name ?? inner) ??
      (typeof id === 'string' && !/^(?:https?:|#|_:)/.test(id) ? id : null)
    );
  }
  return null;
}
