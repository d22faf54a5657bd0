/** What a page declares about itself, gathered once: meta elements, links, JSON-LD, the elements by tag. */
import type { Element, Tree } from '../page/tree.ts';
import { attribute, textOf } from '../page/walk.ts';
import { resolveAddress } from './address.ts';
import { articleNodes, type JsonObject, jsonLdNodes } from './json-ld.ts';

export interface Head {
  readonly elements: readonly Element[];
  readonly body: Element;
  readonly title: string | null;
  /** Language of the html element, as printed. */
  readonly lang: string | null;
  readonly nodes: readonly JsonObject[];
  readonly articles: readonly JsonObject[];
  /** The first content of a meta element by property, name, itemprop or http-equiv, lower case. */
  readonly meta: (...names: readonly string[]) => string | null;
  readonly metaAll: (name: string) => readonly string[];
  /** The address that relative ones are resolved against, where the page sets one. */
  readonly base: string | null;
  readonly link: (rel: string) => string | null;
}

/** Reads the declarations of a parsed page. */
export function readHead({ root, elements }: Tree): Head {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  let title: string | null = null;
  let base: string | null = null;
  let lang: string | null = null;
  let body: Element = root;
  for (const element of elements) {
    switch (element.tag) {
      case 'meta':
        addMeta(metas, element);
        break;
      case 'link':
        for (const rel of (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)) {
          const href = attribute(element, 'href');
          if (rel && href && !links.has(rel)) links.set(rel, href);
        }
        break;
      case 'title':
        if (!isInSvg(element)) title ??= textOf(element) || null;
        break;
      case 'base':
        base ??= resolveAddress(attribute(element, 'href'), null);
        break;
      case 'html':
        lang ??= attribute(element, 'lang') ?? attribute(element, 'xml:lang');
        break;
      case 'body':
        body = element;
        break;
    }
  }
  const nodes = jsonLdNodes(elements.filter((element) => element.tag === 'script'));
  return {
    elements,
    body,
    base,
    title,
    lang,
    nodes,
    articles: articleNodes(nodes),
    meta: (...names) => {
      for (const name of names) {
        const value = metas.get(name)?.[0];
        if (value) return value;
      }
      return null;
    },
    metaAll: (name) => metas.get(name) ?? [],
    link: (rel) => links.get(rel) ?? null,
  };
}

function addMeta(metas: Map<string, string[]>, element: Element): void {
  const content = attribute(element, 'content') ?? attribute(element, 'value');
  if (!content) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key)?.toLowerCase();
    if (!name) continue;
    const list = metas.get(name);
    if (list) list.push(content);
    else metas.set(name, [content]);
  }
}

function isInSvg(element: Element): boolean {
  return element.parent?.tag === 'svg' || element.parent?.parent?.tag === 'svg';
}
