/** The frame of every page: head, navigation, footer. */
import type { Library } from '@hearsay/desk';
import { directionOf } from '@hearsay/text';
import { type Html, html } from '../html.ts';
import { urls } from '../urls.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly description?: string;
  /** Language of the page's own text. */
  readonly lang?: string;
  /** Feeds of this page beside the site's own. */
  readonly feeds?: readonly {
    readonly title: string;
    readonly href: string;
    readonly type: string;
  }[];
}

const SITE_FEEDS = [
  { title: 'Editions (Atom)', href: '/feeds/editions.atom', type: 'application/atom+xml' },
  { title: 'Editions (RSS)', href: '/feeds/editions.rss', type: 'application/rss+xml' },
  { title: 'Editions (JSON Feed)', href: '/feeds/editions.json', type: 'application/feed+json' },
  { title: 'Changes of claims (Atom)', href: '/feeds/changes.atom', type: 'application/atom+xml' },
];

/** A whole HTML document. */
export function layout(library: Library, page: Page): Html {
  const { desk, asOf } = library;
  const lang = page.lang ?? 'en';
  const feeds = [...(page.feeds ?? []), ...SITE_FEEDS];
  return html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${desk.name}</title>
${page.description === undefined ? '' : html`<meta name="description" content="${page.description}">`}
<link rel="stylesheet" href="${urls.style()}">
${feeds.map(({ title, href, type }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}">`)}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site" dir="ltr" lang="en">
  <a class="name" href="${urls.home()}">${desk.name}</a>
  <nav aria-label="Site">
    <a href="${urls.claims()}">Claims</a>
    <a href="${urls.editions()}">Editions</a>
    <a href="${urls.articles()}">Articles</a>
    <a href="${urls.search()}">Search</a>
  </nav>
</header>
<main id="main">${page.body}</main>
<footer class="site" dir="ltr" lang="en">
  <p>${asOf === null ? 'Not reviewed yet.' : html`As of <time datetime="${asOf}">${asOf}</time> (${desk.zone}).`}
  Every statement leads to the words in a capture. Feeds:
  <a href="/feeds/editions.atom">editions</a>, <a href="/feeds/changes.atom">changes of claims</a>, <a href="/feeds.opml">all as OPML</a>.</p>
</footer>
</body>
</html>`;
}
