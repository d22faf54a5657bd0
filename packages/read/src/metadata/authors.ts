/**
 * Who wrote the article: names without "By", addresses and the outlet's own name, and their roles. Structured
 * data goes before meta elements, these before the byline that the page shows; a role may come from any of them.
 */
import { foldLabel } from '../languages/fold-label.ts';
import { beginsWithLabel } from '../languages/labels.ts';
import type { MainText } from '../main-text/choose.ts';
import { BLOCK } from '../page/tag-rules.ts';
import type { Element } from '../page/tree.ts';
import { selfAndAncestors, textOf } from '../page/walk.ts';
import { type Credited, isName, MAX_BYLINE, parseByline } from './byline.ts';
import type { Head } from './head.ts';
import { type JsonObject, stringOf } from './json-ld.ts';

/** The authors, from the source that names any first; roles are added from the sources behind it. */
export function readAuthors(
  head: Head,
  siteNames: readonly string[],
  main: MainText,
): readonly Credited[] {
  const outlet = new Set(siteNames.map(foldLabel));
  const besideRoles = namesBesideRoles(main);
  const sources = [fromData(head), fromMeta(head), fromPage(head, main, besideRoles)].map(
    (source) => source.filter(({ name }) => !outlet.has(foldLabel(name))),
  );
  const named = sources.find((source) => source.length > 0) ?? [];
  const roles = new Map<string, string>();
  for (const { name, role } of sources.flat()) {
    const key = foldLabel(name);
    if (role !== null && !roles.has(key)) roles.set(key, role);
  }
  for (const { name, role } of besideRoles) {
    const key = foldLabel(name);
    if (role !== null && !roles.has(key)) roles.set(key, role);
  }
  const seen = new Set<string>();
  return named.flatMap(({ name }): Credited[] => {
    const key = foldLabel(name);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name, role: roles.get(key) ?? null }];
  });
}

/** Bylines as printed on the page and in its declarations: agencies stand in them beside the authors. */
export function readBylines(head: Head, main: MainText): readonly string[] {
  const declared = dataAuthors(head).flatMap((node) => stringOf(node) ?? []);
  return [
    ...new Set([...declared, ...metaAuthors(head), ...bylineElements(head, main).map(textOf)]),
  ].filter((line) => line !== '' && line.length <= MAX_BYLINE);
}

function fromData(head: Head): readonly Credited[] {
  return dataAuthors(head).flatMap((author): readonly Credited[] => {
    const printed = stringOf(author);
    if (printed === null || isOrganisation(author)) return [];
    const role = typeof author === 'object' ? stringOf((author as JsonObject).jobTitle) : null;
    const [first, ...others] = parseByline([printed]);
    if (!first) return isName(printed) ? [{ name: printed, role }] : [];
    return [{ name: first.name, role: role ?? first.role }, ...others];
  });
}

/** The authors of the first article node that has any; a reference is followed to its node. */
function dataAuthors(head: Head): readonly unknown[] {
  for (const node of head.articles) {
    const value = node.author ?? node.creator;
    const list = (Array.isArray(value) ? value : [value]).map((author) => resolved(author, head));
    const named = list.filter((author) => stringOf(author) !== null);
    if (named.length > 0) return named;
  }
  return [];
}

function resolved(author: unknown, head: Head): unknown {
  if (typeof author !== 'object' || author === null) return author;
  const { '@id': id, name } = author as JsonObject;
  if (name !== undefined || typeof id !== 'string') return author;
  return head.nodes.find((node) => node['@id'] === id && node.name !== undefined) ?? author;
}

function isOrganisation(author: unknown): boolean {
  return (
    typeof author === 'object' &&
    author !== null &&
    /Organization$/.test(String((author as JsonObject)['@type'] ?? ''))
  );
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'og:article:author',
  'twitter:data1',
];

function metaAuthors(head: Head): readonly string[] {
  for (const name of META_NAMES) {
    const values = head.metaAll(name);
    if (name === 'twitter:data1' && !/author|written/i.test(head.meta('twitter:label1') ?? ''))
      continue;
    if (values.length > 0) return values;
  }
  return [];
}

function fromMeta(head: Head): readonly Credited[] {
  return metaAuthors(head).flatMap((value) => parseByline([value]));
}

/** Names that templates give to the element of the byline. */
const BYLINE_NAME =
  /^(?:byline|bylines|author|authors|autor|autoren|auteur|autore|writer|writers|signature|journalist|reporter|contributor|contributors|itemauthor|yazar|muhabir)$/;

/** Names of elements that speak of the author elsewhere: other articles, the biography. */
const OTHER_NAME =
  /^(?:related|latest|comment|comments|bio|biography|avatar|image|photo|more|popular|sidebar|widget|teaser|card|description)$/;

function fromPage(
  head: Head,
  main: MainText,
  besideRoles: readonly Credited[],
): readonly Credited[] {
  const elements = bylineElements(head, main);
  const marked = parseByline(elements.flatMap(piecesOf));
  if (marked.length === 0) {
    const labelled = parseByline(labelledLines(main));
    return labelled.length > 0 ? labelled : besideRoles;
  }
  const beside = parseByline(elements.flatMap((element) => piecesAround(element)));
  return marked.map(({ name, role }) => ({
    name,
    role: role ?? beside.find((other) => other.name === name)?.role ?? null,
  }));
}

/** The elements marked as bylines near the headline; where none is, the first one marked anywhere. */
function bylineElements(head: Head, main: MainText): readonly Element[] {
  const known = bylines.get(main) ?? findBylines(head, main);
  bylines.set(main, known);
  return known;
}

/** Keyed by the text, so that they are looked for once and free as soon as the page is. */
const bylines = new WeakMap<MainText, readonly Element[]>();

function findBylines(head: Head, main: MainText): readonly Element[] {
  const fits = (element: Element): boolean => {
    const text = textOf(element);
    return text !== '' && text.length <= MAX_BYLINE;
  };
  const marked = head.elements.filter(
    (element) =>
      element.tag !== 'link' &&
      element.tag !== 'meta' &&
      element.tag !== 'body' &&
      element.tag !== 'html' &&
      (isMarkedAuthor(element) || isNamedByline(element)),
  );
  const region = regionOf(main);
  const near = outermost(
    marked.filter((element) => region.has(blockAround(element)) && fits(element)),
  );
  if (near.length > 0) return near.slice(0, MAX_ELEMENTS);
  const [relation] = marked.filter(
    (element) => !isNamedByline(element) && !isElsewhere(element) && fits(element),
  );
  const [first] = marked.filter((element) => !isElsewhere(element) && fits(element));
  const only = relation ?? first;
  return only ? [only] : [];
}

/** An article has fewer authors; more are a list of other articles. */
const MAX_ELEMENTS = 20;

/** True for what its markup says is an author, whatever its name. */
function isMarkedAuthor({ attributes: { rel, itemprop } }: Element): boolean {
  return (
    (rel !== undefined && AUTHOR.test(rel)) || (itemprop !== undefined && AUTHOR.test(itemprop))
  );
}

const AUTHOR = /\bauthor\b/;

function isNamedByline({ names }: Element): boolean {
  return names.about(isByline);
}

function isByline(words: readonly string[]): boolean {
  return (
    words.some((word) => BYLINE_NAME.test(word)) && !words.some((word) => OTHER_NAME.test(word))
  );
}

function isElsewhere(element: Element): boolean {
  for (const at of selfAndAncestors(element)) if (at.names.about(isOfOthers)) return true;
  return false;
}

const OF_OTHERS = /^(?:related|latest|comment|comments|sidebar)$/;

function isOfOthers(words: readonly string[]): boolean {
  return words.some((word) => OF_OTHERS.test(word));
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parent; at; at = at.parent) if (all.has(at)) return false;
    return true;
  });
}

/** The pieces of the element around a name, where it is small enough to hold no more than the role. */
function piecesAround(element: Element): readonly string[] {
  const around = element.parent;
  if (!around || around.children.length > MAX_CHILDREN) return [];
  return textOf(around).length <= MAX_AROUND ? piecesOf(around) : [];
}

/** An element around a name and its role has few children. */
const MAX_CHILDREN = 12;

/** A name with its role beside it, characters. */
const MAX_AROUND = 90;

/** Blocks before the headline in which the byline may stand. */
const BEFORE_HEADLINE = 4;

/** The elements around the blocks between headline and text. */
function regionOf({ all, places }: MainText): ReadonlySet<Element> {
  const from = Math.max(0, places.headline - BEFORE_HEADLINE);
  const region = new Set<Element>();
  for (const block of all.slice(from, places.firstText + 1)) {
    for (const at of selfAndAncestors(block.element)) {
      if (region.has(at)) break;
      region.add(at);
    }
  }
  return region;
}

function blockAround(element: Element): Element {
  let at = element;
  while (at.parent && !BLOCK.has(at.tag)) at = at.parent;
  return at;
}

/** Behind a standfirst, which may pass for the first block of the text. */
const INTO_TEXT = 3;

/** The first line between headline and text that begins with "By" or the like. */
function labelledLines({ all, places }: MainText): readonly string[] {
  const elements = new Set(
    all
      .slice(Math.max(0, places.headline), places.firstText + INTO_TEXT)
      .map(({ element }) => element),
  );
  return [...elements]
    .filter((element) => textOf(element).length <= MAX_BYLINE)
    .flatMap(piecesOf)
    .filter((line) => line.length <= MAX_AROUND && beginsWithLabel('bylineStarts', foldLabel(line)))
    .slice(0, 1);
}

/** A name, a role or a day beside the headline is no longer. */
const MAX_SHORT = 60;

/** Names between headline and text with a role directly behind them, whatever their elements are called. */
function namesBesideRoles({ all, places }: MainText): readonly Credited[] {
  const elements = new Set(
    all
      .slice(Math.max(0, places.headline), places.firstText + INTO_TEXT)
      .filter(({ text }) => text.length <= MAX_AROUND)
      .map(({ element }) => element),
  );
  const pieces = [...elements].flatMap(piecesOf).filter((piece) => piece.length <= MAX_SHORT);
  return pieces.flatMap((piece, at) => {
    const [person, ...others] = parseByline([piece, pieces[at + 1] ?? '']);
    return person?.role && others.length === 0 && person.name === piece ? [person] : [];
  });
}

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'time']);
const HIDDEN_NAME = /^(?:sr-only|screen-reader|visually-hidden|visuallyhidden|screenreader)$/;

function isHidden(words: readonly string[]): boolean {
  return words.some((word) => HIDDEN_NAME.test(word));
}

/** The texts of an element, each run of its own: a name, a role and a date stand in elements of their own. */
function piecesOf(element: Element): readonly string[] {
  const pieces: string[] = [];
  const visit = (at: Element): void => {
    for (const child of at.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') pieces.push(child.trim());
      } else if (!UNSEEN.has(child.tag) && !child.names.about(isHidden)) visit(child);
    }
  };
  visit(element);
  return pieces;
}
