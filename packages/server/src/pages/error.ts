/** Pages for what went wrong: they say what to do next. */
import type { Library } from '@hearsay/desk';
import { type Html, html } from '../html.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';

export function notFoundPage(library: Library): Html {
  return layout(library, {
    title: 'Not found',
    body: html`<h1>Nothing stands here</h1>
<p>The address may be mistyped, or what stood here was never part of this desk. Permanent addresses of claims and statements are not taken away.</p>
<p>Go to the <a href="${urls.claims()}">claims</a>, the <a href="${urls.editions()}">editions</a> or the <a href="${urls.articles()}">articles</a>.</p>`,
  });
}

export function brokenPage(library: Library): Html {
  return layout(library, {
    title: 'Something broke',
    body: html`<h1>This page could not be made</h1>
<p>The fault is on our side and was logged. Try again in a moment, or go <a href="${urls.home()}">home</a>.</p>`,
  });
}
