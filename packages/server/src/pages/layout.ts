/** The frame of every page: head with what other sites show of it, navigation, footer. */
import { printedDay } from '@hearsay/compose';
import { paths, postLanguage } from '@hearsay/post';
import { directionOf } from '@hearsay/text';
import type { Asked } from '../answer.ts';
import { filled, type Html, html, inLanguage } from '../html.ts';
import { siteLanguageCodes } from '../languages/index.ts';
import type { SiteLanguage } from '../languages/language.ts';
import { SOCIAL_SIZE } from '../social/size.ts';
import { LANGUAGE_QUERY, urls } from '../urls.ts';

interface Alternate {
  readonly title: string;
  readonly href: string;
  readonly type: string;
}

export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly description?: string;
  /** The page's permanent address; left out, programs are asked not to list it. */
  readonly path?: string;
  /** What its address says beside the number of a list's page: kept when the language is changed. */
  readonly query?: Readonly<Record<string, string>>;
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

function siteFeeds({ frame, changes }: SiteLanguage): readonly Alternate[] {
  return [
    {
      title: `${frame.editions} (Atom)`,
      href: '/feeds/editions.atom',
      type: 'application/atom+xml',
    },
    { title: `${frame.editions} (RSS)`, href: '/feeds/editions.rss', type: 'application/rss+xml' },
    {
      title: `${frame.editions} (JSON Feed)`,
      href: '/feeds/editions.json',
      type: 'application/feed+json',
    },
    {
      title: `${changes.heading} (Atom)`,
      href: '/feeds/changes.atom',
      type: 'application/atom+xml',
    },
  ];
}

/** The query under which a page stands in a language; the address without one is for every reader. */
const inTongue = (code: string): string => `?${LANGUAGE_QUERY}=${code}`;

/** The page's own address, and the same page in each language for those who search in it. */
function addresses({ base, chosen }: Asked, path: string): Html {
  return html`<link rel="canonical" href="${base}${path}${chosen === null ? '' : inTongue(chosen)}">
<link rel="alternate" hreflang="x-default" href="${base}${path}">
${siteLanguageCodes.map((code) => html`<link rel="alternate" hreflang="${code}" href="${base}${path}${inTongue(code)}">\n`)}`;
}

/** The choice of languages: each by its own name, at the same place of the same page. */
function tongues({ words, lang, page }: Asked, query: Readonly<Record<string, string>>): Html {
  const here = new URLSearchParams({ ...query, ...(page > 1 ? { page: String(page) } : {}) });
  return html`<div class="tongues" role="group" aria-label="${words.frame.languages}"><ul class="links">${siteLanguageCodes.map(
    (code) => {
      here.set(LANGUAGE_QUERY, code);
      return html`<li><a href="?${here.toString()}" lang="${code}" dir="${directionOf(code)}" hreflang="${code}"${code === lang ? html` aria-current="true"` : ''}>${postLanguage(code).name}</a></li>`;
    },
  )}</ul></div>`;
}

/** Open Graph and Twitter cards: what messengers and networks show of a link. */
function cards(asked: Asked, page: Page): Html {
  const { library, base, lang } = asked;
  const { path, image, description, published } = page;
  if (path === undefined) return html`<meta name="robots" content="noindex">`;
  return html`${addresses(asked, path)}<meta property="og:site_name" content="${library.desk.name}">
<meta property="og:type" content="${published === undefined ? 'website' : 'article'}">
<meta property="og:title" content="${page.title}">
<meta property="og:url" content="${base}${path}">
<meta property="og:locale" content="${lang.replaceAll('-', '_')}">
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

function footer(asked: Asked): Html {
  const { library, lang, words, urls } = asked;
  const { asOf, desk } = library;
  const { frame } = words;
  const day =
    asOf === null
      ? html`${frame.notReviewed}`
      : filled(frame.asOf, {
          day: html`<time datetime="${asOf}">${printedDay(asOf, words.code).first}</time>`,
          zone: html`<bdi>${desk.zone}</bdi>`,
        });
  return html`<footer class="site">
<p>${day} ${frame.proof}</p>
<ul class="links">
${desk.mail === null ? '' : html`<li><a href="${paths.signUp()}${inTongue(lang)}">${postLanguage(lang).signUp.title}</a></li>`}
<li><a href="${urls.changes()}">${frame.changes}</a></li>
<li><a href="${urls.events()}">${frame.events}</a></li>
<li><a href="${urls.corrections()}">${frame.corrections}</a></li>
<li><a href="${urls.feeds()}">${frame.feeds}</a></li>
</ul>
</footer>`;
}

/** A whole HTML document. */
export function layout(asked: Asked, page: Page): Html {
  const { lang, words, urls: links } = asked;
  const { desk } = asked.library;
  const { frame } = words;
  const parts = [
    [urls.claims(), frame.claims],
    [urls.editions(), frame.editions],
    [urls.articles(), frame.articles],
    [urls.who(), frame.who],
    [urls.search(), frame.search],
  ] as const;
  const alternates = [...(page.alternates ?? []), ...siteFeeds(words)];
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
<a class="skip" href="#main">${frame.skip}</a>
<header class="site">
  <a class="name" href="${links.home()}">${inLanguage(desk.name, null)}</a>
  <nav aria-label="${frame.site}">${parts.map(
    ([
      path,
      title,
    ]) => html`<a href="${links.page(path)}"${page.path === path ? html` aria-current="page"` : ''}>${title}</a>
`,
  )}</nav>
  ${tongues(asked, page.query ?? {})}
</header>
<main id="main">${page.body}</main>
${footer(asked)}
</body>
</html>`;
}
