/** Search over the articles: words in any language and spelling, newest first. */
import { type Answering, type Asked, pageAnswer } from '../answer.ts';
import { type Html, html } from '../html.ts';
import { counted, said } from '../languages/say.ts';
import { LANGUAGE_QUERY, urls } from '../urls.ts';
import { layout } from './layout.ts';
import { articleLine } from './lists.ts';

/** A longer question is no question. */
const MAX_WORDS_LENGTH = 200;

/** The form: a language that the address names goes with the words. */
export function searchForm({ words, chosen }: Asked, label: string, value: string): Html {
  return html`<form action="${urls.search()}" method="get" role="search">
<label for="q">${label}</label>
${chosen === null ? '' : html`<input type="hidden" name="${LANGUAGE_QUERY}" value="${chosen}">`}
<input id="q" name="q" type="search" dir="auto" maxlength="${MAX_WORDS_LENGTH}" value="${value}">
<button type="submit">${words.search.button}</button>
</form>`;
}

/** The form, and the hits where words were given. */
export const searchPage: Answering = async (asked) => {
  const { library, lang, words } = asked;
  const { search, frame } = words;
  const asks = asked.query('q').trim().slice(0, MAX_WORDS_LENGTH);
  const hits = asks === '' ? [] : await library.search(asks);
  const entries = await library.entries(hits.map(({ address }) => address));
  const answer = pageAnswer(
    asked,
    layout(asked, {
      title: asks === '' ? frame.search : said(search.titled, { words: asks }),
      query: asks === '' ? {} : { q: asks },
      body: html`<h1>${frame.search}</h1>
${searchForm(asked, search.label, asks)}
${
  asks === ''
    ? ''
    : hits.length === 0
      ? html`<p role="status">${search.nothing}</p>`
      : html`<p role="status">${counted(lang, search.found, hits.length)}</p>
<ul class="list">${hits.map(({ address }) => {
          const entry = entries.get(address);
          return entry === undefined ? '' : articleLine(asked, entry, 'shown');
        })}</ul>`
}`,
    }),
  );
  // Every question is another page: none is worth keeping.
  return { ...answer, cache: 'never' };
};
