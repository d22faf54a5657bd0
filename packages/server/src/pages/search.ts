/** Search over the articles: words in any language and spelling, newest first. */
import type { ArticleEntry, Library } from '@hearsay/desk';
import { type Html, html, inLanguage, when } from '../html.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';
import { named } from './names.ts';

/** A longer question is no question. */
const MAX_WORDS_LENGTH = 200;

function hit(library: Library, entry: ArticleEntry): Html {
  return html`<li><a href="${urls.article(entry.address)}">${inLanguage(entry.title ?? entry.address, entry.lang)}</a>
<span class="quiet">${named(library, entry.outlet, 'unknown outlet')}, ${when(entry.published)}</span></li>`;
}

/** The form, and the hits where words were given. */
export async function searchPage(library: Library, question: string): Promise<Html> {
  const words = question.trim().slice(0, MAX_WORDS_LENGTH);
  const hits = words === '' ? [] : await library.search(words);
  const entries = new Map(library.articles.map((entry) => [entry.address, entry]));
  return layout(library, {
    title: words === '' ? 'Search' : `Search: ${words}`,
    body: html`<h1>Search</h1>
<form action="${urls.search()}" method="get" role="search">
<label for="q">Words in an article; a stretch in quotation marks must stand as it is</label>
<input id="q" name="q" type="search" dir="auto" maxlength="${MAX_WORDS_LENGTH}" value="${words}">
<button type="submit">Search</button>
</form>
${
  words === ''
    ? ''
    : hits.length === 0
      ? html`<p>No article has all these words. Fewer words find more.</p>`
      : html`<ul class="list">${hits.map(({ address }) => {
          const entry = entries.get(address);
          return entry === undefined ? '' : hit(library, entry);
        })}</ul>`
}`,
  });
}
