/** Search over the articles: words in any language and spelling, newest first. */
import { type Answering, pageAnswer } from '../answer.ts';
import { html } from '../html.ts';
import { urls } from '../urls.ts';
import { layout } from './layout.ts';
import { articleLine } from './lists.ts';

/** A longer question is no question. */
const MAX_WORDS_LENGTH = 200;

/** The form, and the hits where words were given. */
export const searchPage: Answering = async (asked) => {
  const { library } = asked;
  const words = asked.query('q').trim().slice(0, MAX_WORDS_LENGTH);
  const hits = words === '' ? [] : await library.search(words);
  const entries = await library.entries(hits.map(({ address }) => address));
  const answer = pageAnswer(
    layout(asked, {
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
      ? html`<p role="status">No article has all these words. Fewer words find more.</p>`
      : html`<p role="status">${hits.length} ${hits.length === 1 ? 'article' : 'articles'}, the newest first.</p>
<ul class="list">${hits.map(({ address }) => {
          const entry = entries.get(address);
          return entry === undefined ? '' : articleLine(library, entry, 'shown');
        })}</ul>`
}`,
    }),
  );
  // Every question is another page: none is worth keeping.
  return { ...answer, cache: 'never' };
};
