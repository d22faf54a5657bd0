/** The frame of every page: head with what other sites show of it, navigation, footer. */
import { printedDay } from '@hearsay/compose';
import { paths, postLanguage } from '@hearsay/post';
import { directionOf } from '@hearsay/text';
import type { Asked } from '../answer.ts';
import { filled, type Html, html, inLanguage } from '../html.ts';
import { siteLanguage } from '../languages/index.ts';
import { SOCIAL_SIZE } from '../social/size.ts';
import { urls } from '../urls.ts';

interface Alternate {
  readonly title: string;
  readonly href: string;
  readonly type: string;
}

export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly description?: string;
  /** Language of the page's own text. */
  readonly lang?: string;
  /** The page's one address; left out, programs are asked not to list it. */
  readonly path?: string;
  /** The picture that other sites show beside a link to the page, and its words. */
  readonly image?: { readonly path: string; readonly alt: string };
  /** Where it is one part of a list. */
  readonly previous?: string | null;
  readonly next?: string | null;
  /** Instant of publication, for what is published. */
  readonly published?: string;
  /** Feeds and other forms of this page beside the site's own feeds. */
  readonly alternates?: readonly Alternate[];
}

const SITE_FEEDS: readonly Alternate[] = [
  { title: 'Editions (Atom)', href: '/feeds/editions.atom', type: 'application/atom+xml' },
  { title: 'Editions (RSS)', href: '/feeds/editions.rss', type: 'application/rss+xml' },
  { title: 'Editions (JSON Feed)', href: '/feeds/editions.json', type: 'application/feed+json' },
  { title: 'Changes of claims (Atom)', href: '/feeds/changes.atom', type: 'application/atom+xml' },
];

/** Open Graph and Twitter cards: what messengers and networks show of a link. */
function cards({ library, base }: Asked, page: Page): Html {
  const { path, image, description, published } = page;
  if (path === undefined) return html`<meta name="robots" content="noindex">`;
  return html`<link rel="canonical" href="${base}${path}">
<meta property="og:site_name" content="${library.desk.name}">
<meta property="og:type" content="${published === undefined ? 'website' : 'article'}">
<meta property="og:title" content="${page.title}">
<meta property="og:url" content="${base}${path}">
<meta property="og:locale" content="${(page.lang ?? 'en').replaceAll('-', '_')}">
${description === undefined ? '' : html`<meta property="og:description" content="${description}">`}
${published === undefined ? '' : html`<meta property="article:published_time" content="${published}">`}
${
  image === undefined
    ? html`<meta name="twitter:card" content="summary">`
    : html`<meta property="og:image" content="${base}${image.path}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${SOCIAL_SIZE.width}">
<meta property="og:image:height" content="${SOCIAL_SIZE.height}">
<meta property="og:image:alt" content="${image.alt}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image:alt" content="${image.alt}">`
}`;
}

function footer({ library: { asOf, desk } }: Asked, lang: string): Html {
  const words = siteLanguage(lang);
  const day =
    asOf === null
      ? html`Not reviewed yet.`
      : filled(words.asOf, {
          day: html`<time datetime="${asOf}">${printedDay(asOf, lang).first}</time>`,
          zone: html`<bdi>${desk.zone}</bdi>`,
        });
  return html`<footer class="site">
<p>${day} ${words.proof}</p>
<ul class="links">
${desk.mail === null ? '' : html`<li><a href="${paths.signUp()}?lang=${lang}">${postLanguage(lang).signUp.title}</a></li>`}
<li><a href="${urls.changes()}">${words.changes}</a></li>
<li><a href="${urls.events()}">${words.events}</a></li>
<li><a href="${urls.corrections()}">${words.corrections}</a></li>
<li><a href="/feeds.opml">${words.feeds} (OPML)</a></li>
<li><a href="/feeds/editions.atom">${words.editions} (Atom)</a></li>
<li><a href="/feeds/changes.atom">${words.changes} (Atom)</a></li>
</ul>
</footer>`;
}

/** A whole HTML document. */
export function layout(asked: Asked, page: Page): Html {
  const { desk } = asked.library;
  const lang = page.lang ?? 'en';
  const words = siteLanguage(lang);
  const alternates = [...(page.alternates ?? []), ...SITE_FEEDS];
  return html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${desk.name}</title>
${page.description === undefined ? '' : html`<meta name="description" content="${page.description}">`}
${cards(asked, page)}
<link rel="stylesheet" href="${urls.style()}">
${page.previous == null ? '' : html`<link rel="prev" href="${page.previous}">`}
${page.next == null ? '' : html`<link rel="next" href="${page.next}">`}
${alternates.map(({ title, href, type }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}">\n`)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="site">
  <a class="name" href="${urls.home()}">${inLanguage(desk.name, null)}</a>
  <nav aria-label="${words.site}">
    <a href="${urls.claims()}">${words.claims}</a>
    <a href="${urls.editions()}">${words.editions}</a>
    <a href="${urls.articles()}">${words.articles}</a>
    <a href="${urls.search()}">${words.search}</a>
  </nav>
</header>
<main id="main">${page.body}</main>
${footer(asked, lang)}
</body>
</html>`;
}
