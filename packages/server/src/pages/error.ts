/** Pages for what went wrong: they say what it may be and what to do next. */
import type { Asked } from '../answer.ts';
import { type Html, html, inLanguage } from '../html.ts';
import { urls } from '../urls.ts';
import { editionLink } from './edition/card.ts';
import { layout } from './layout.ts';

/** What may have stood at addresses of this kind. */
function reason({ library }: Asked, path: string): Html {
  const [, kind = '', rest = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  if (kind === 'statements') {
    const citing = library.editions.filter(({ cites }) => cites.includes(rest));
    return html`<p>The desk has no statement with this key. It may stand in an article that was read anew and no longer has it.</p>${
      citing.length === 0
        ? ''
        : html`<p>It is cited by:</p><ul>${citing.map((edition) => html`<li>${editionLink(edition)}</li>`)}</ul>`
    }`;
  }
  if (kind === 'claims')
    return html`<p>The desk follows no claim with this id, and never reviewed one.</p>`;
  if (kind === 'captures')
    return html`<p>No capture with this SHA-256 is kept, or its file is damaged.</p>`;
  if (kind === 'pictures')
    return html`<p>No picture lies there. Pictures are PNG, JPEG, GIF or WebP files beside the desk's editions.</p>`;
  if (kind === 'feeds')
    return html`<p>There is no such feed. The names end in <code>.atom</code>, <code>.rss</code> or <code>.json</code>; <a href="/feeds.opml">all of them</a>.</p>`;
  return html`<p>The address may be mistyped, or what stood here was never part of this desk.</p>`;
}

/** `path` is the path asked for, decoded. */
export function notFoundPage(asked: Asked, path: string): Html {
  return layout(asked, {
    title: 'Not found',
    body: html`<h1>Nothing stands here</h1>
${reason(asked, path)}
<p>Permanent addresses of claims, statements and editions are not taken away. Go to the <a href="${urls.claims()}">claims</a>, the <a href="${urls.editions()}">editions</a> or the <a href="${urls.articles()}">articles</a>, or search:</p>
<form action="${urls.search()}" method="get" role="search">
<label for="q">Words in an article</label>
<input id="q" name="q" type="search" dir="auto">
<button type="submit">Search</button>
</form>`,
  });
}

export function brokenPage(asked: Asked): Html {
  return layout(asked, {
    title: 'Something broke',
    body: html`<h1>This page could not be made</h1>
<p>The fault is on our side and was logged. Try again in a moment, or go <a href="${urls.home()}">home</a>.</p>`,
  });
}

/** For a reader who asks too often. */
export function tooOftenPage(asked: Asked, seconds: number): Html {
  return layout(asked, {
    title: 'Too many requests',
    body: html`<h1>Too many requests</h1>
<p>Ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. A program that reads feeds sends the tag of its last answer (<code>If-None-Match</code>): what has not changed is answered at any rate.</p>`,
  });
}

/** A claim that the desk no longer has; its last review still stands in the editions of its time. */
export function droppedClaimPage(
  asked: Asked,
  id: string,
  last: { readonly asOf: string; readonly state: string; readonly origins: string },
): Html {
  const editions = asked.library.editions.filter(({ front }) => front.claims.includes(id));
  return layout(asked, {
    title: id,
    body: html`<h1>This claim is no longer followed</h1>
<p>The desk took the claim ${inLanguage(id, null)} off its list. As of its last review, <time datetime="${last.asOf}">${last.asOf}</time>, it was <span class="state ${last.state}">${last.state}</span>, with ${last.origins}.</p>
${
  editions.length === 0
    ? ''
    : html`<h2>Editions on it</h2><ul class="list">${editions.map((edition) => html`<li>${editionLink(edition)}</li>`)}</ul>`
}
<p>The statements it rested on keep their addresses. See the <a href="${urls.claims()}">claims that are followed now</a>.</p>`,
  });
}
