/** Who wrote the article: names only, without "By", roles, addresses and the outlet's own name. */

import { readingLanguages } from '../languages/index.ts';
import { foldLabel, labelAtStart } from '../languages/labels.ts';
import { textOf } from '../page/walk.ts';
import type { Head } from './head.ts';
import { stringOf } from './json-ld.ts';

/** Longest byline and longest name, characters and words. */
const MAX_BYLINE = 200;
const MAX_NAME = 60;
const MAX_NAME_WORDS = 6;

const joiners: ReadonlySet<string> = new Set(
  readingLanguages.flatMap((language) => language.nameJoiners),
);

/** The authors, from structured data, meta elements or the visible byline, whichever names any first. */
export function readAuthors(head: Head, siteNames: readonly string[]): readonly string[] {
  const outlet = new Set(siteNames.map(foldLabel));
  const clean = (printed: readonly string[]): readonly string[] => [
    ...new Set(
      printed.flatMap(splitNames).filter((name) => isName(name) && !outlet.has(foldLabel(name))),
    ),
  ];
  for (const source of [fromData, fromMeta, fromMarkup]) {
    const names = clean(source(head));
    if (names.length > 0) return names;
  }
  return [];
}

function fromData(head: Head): readonly string[] {
  for (const node of head.articles) {
    const value = node.author ?? node.creator;
    const list = Array.isArray(value) ? value : [value];
    const names = list.map(stringOf).filter((name) => name !== null);
    if (names.length > 0) return names;
  }
  return [];
}

function fromMeta(head: Head): readonly string[] {
  for (const name of [
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
  ]) {
    const values = head.metaAll(name);
    if (name === 'twitter:data1' && !/author|written/i.test(head.meta('twitter:label1') ?? ''))
      continue;
    if (values.length > 0) return values;
  }
  return [];
}

/** Bylines as printed on the page and in its declarations: agencies stand in them beside the authors. */
export function readBylines(head: Head): readonly string[] {
  return [...new Set([fromData, fromMeta, fromMarkup].flatMap((source) => source(head)))];
}

const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:byline|author|authors|autor|post-author|entry-author)(?=$|[\s_-])/i;

function fromMarkup(head: Head): readonly string[] {
  const marked = head.elements.filter(
    (element) =>
      /\bauthor\b/.test(`${element.attributes.rel ?? ''} ${element.attributes.itemprop ?? ''}`) &&
      element.tag !== 'link',
  );
  const named = head.elements.filter((element) =>
    AUTHOR_CLASS.test(element.attributes.class ?? ''),
  );
  for (const element of [...marked, ...named]) {
    const text = textOf(element);
    if (text !== '' && text.length <= MAX_BYLINE) return [text];
  }
  return [];
}

/** Parts a printed byline into names: "By Hana Sarto and Ali Demir" gives two. */
export function splitNames(printed: string): readonly string[] {
  let text = printed.replace(/\s+/g, ' ').trim();
  if (text.length > MAX_BYLINE || /^https?:/.test(text)) return [];
  const start = labelAtStart('bylineStarts', foldLabel(text));
  if (start)
    text = text
      .split(' ')
      .slice(start.split(' ').length)
      .join(' ')
      .replace(/^[:\s]+/, '');
  const words = text.split(' ');
  const parts: string[][] = [[]];
  for (const word of words) {
    if (joiners.has(word.toLowerCase())) parts.push([]);
    else if (/[,;،|/]$/.test(word)) {
      parts[parts.length - 1]?.push(word.slice(0, -1));
      parts.push([]);
    } else parts[parts.length - 1]?.push(word);
  }
  return parts.map((part) => part.join(' ').trim()).filter((name) => name !== '');
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= MAX_NAME &&
    name.split(' ').length <= MAX_NAME_WORDS &&
    !/[@\d<>{}]|https?:|^(?:admin|null|undefined|root|webmaster)$/i.test(name)
  );
}
