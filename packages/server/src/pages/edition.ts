/** Editions: the text a desk published, with every link leading to its proof; and their list. */
import { parseEdition, renderEdition, type Target } from '@hearsay/compose';
import type { Library } from '@hearsay/desk';
import type { PublishedEdition } from '@hearsay/store';
import type { FeedEntry } from '../feeds/feeds.ts';
import { type Html, html, inLanguage, raw, when } from '../html.ts';
import { urls, webAddress } from '../urls.ts';
import { layout } from './layout.ts';

/** The page on this site that proves what a link says; null for what has none. */
function linkTo(library: Library): (target: Target) => string | null {
  const addresses = new Set(library.articles.map(({ address }) => address));
  return (target) => {
    switch (target.to) {
      case 'statement':
        return urls.statement(target.key);
      case 'capture':
        return addresses.has(target.url) ? urls.article(target.url) : webAddress(target.url);
      case 'claim':
        return urls.claim(target.id);
      case 'outlet':
        return urls.entity(target.id);
      case 'web':
        return webAddress(target.href);
    }
  };
}

function titleOf({ markdown, name }: PublishedEdition): { title: string; lang: string | null } {
  const parsed = parseEdition(markdown);
  return 'error' in parsed
    ? { title: name, lang: null }
    : { title: parsed.edition.front.title, lang: parsed.edition.front.lang };
}

/** An edition's title, linked, with its day. */
export function editionLink(edition: PublishedEdition): Html {
  const { title, lang } = titleOf(edition);
  return html`<a href="${urls.edition(edition.name)}">${inLanguage(title, lang)}</a> <span class="quiet">${when(edition.date)}</span>`;
}

export function editionsPage(library: Library): Html {
  return layout(library, {
    title: 'Editions',
    body: html`<h1>Editions</h1>${
      library.editions.length === 0
        ? html`<p>Nothing is published yet. A draft lies in the desk's <code>editions</code> folder; <code>hearsay publish</code> brings it here.</p>`
        : html`<ul class="list">${library.editions.map((edition) => html`<li>${editionLink(edition)}</li>`)}</ul>`
    }`,
  });
}

/** Null where no edition has that name. */
export function editionPage(library: Library, name: string): Html | null {
  const edition = library.editions.find((one) => one.name === name);
  if (edition === undefined) return null;
  const parsed = parseEdition(edition.markdown);
  if ('error' in parsed) return null;
  const { front } = parsed.edition;
  const related = library.editions.filter((one) => {
    const other = one.name === name ? null : parseEdition(one.markdown);
    return (
      other !== null &&
      'edition' in other &&
      other.edition.front.claims.some((id) => front.claims.includes(id))
    );
  });
  return layout(library, {
    title: front.title,
    lang: front.lang,
    ...(front.standfirst === null ? {} : { description: front.standfirst }),
    body: html`${raw(renderEdition(parsed.edition, { linkTo: linkTo(library) }).html)}
<aside lang="en" dir="ltr">${
      edition.reason === null
        ? ''
        : html`<p class="flag">Published although the gate had marked it. The reason given: ${edition.reason}</p>`
    }
<p class="quiet">Revision ${edition.revision}, published ${when(edition.published)}.</p>
${related.length === 0 ? '' : html`<h2>On the same claims</h2><ul>${related.map((one) => html`<li>${editionLink(one)}</li>`)}</ul>`}</aside>`,
  });
}

/** The editions as entries of a feed, newest first. */
export function editionEntries(library: Library, base: string): readonly FeedEntry[] {
  const absolute = (target: Target): string | null => {
    const path = linkTo(library)(target);
    return path?.startsWith('/') ? base + path : path;
  };
  return library.editions.flatMap((edition) => {
    const parsed = parseEdition(edition.markdown);
    if ('error' in parsed) return [];
    return {
      title: parsed.edition.front.title,
      path: urls.edition(edition.name),
      id: `urn:hearsay:edition:${encodeURIComponent(edition.name)}`,
      date: new Date(edition.published),
      html: renderEdition(parsed.edition, { linkTo: absolute }).feedContent,
    };
  });
}
