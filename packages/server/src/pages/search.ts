/** Search: names and claims, and articles by their words in any language and spelling, newest first. */
import { type Answering, type Asked, pageAnswer } from '../answer.ts';
import { type Html, html } from '../html.ts';
import { counted, said } from '../languages/say.ts';
import { LANGUAGE_QUERY, urls } from '../urls.ts';
import { entityLine } from './entity/all.ts';
import { findNamed } from './find.ts';
import { layout } from './layout.ts';
import { articleLine } from './lists.ts';
import { deskText } from './names.ts';
import { stateBadge } from './state.ts';

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

/** Whom and which claims the words name: the shortest way to them. */
function namedPart(asked: Asked, asks: string): Html {
  const { words, urls: links } = asked;
  const { entities, claims } = findNamed(asked.library, asks);
  const part = (id: string, title: string, rows: readonly Html[]): Html =>
    rows.length === 0
      ? html``
      : html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="list">${rows}</ul></section>`;
  return html`${part(
    'who',
    words.frame.who,
    entities.map((entity) => entityLine(asked, entity)),
  )}
${part(
  'claims',
  words.frame.claims,
  claims.map(
    ({ claim, review }) =>
      html`<li><a href="${links.claim(claim.id)}">${deskText(asked, claim.question)}</a> ${stateBadge(asked, review)}</li>`,
  ),
)}`;
}

async function articlesPart(asked: Asked, asks: string): Promise<Html> {
  const { library, lang, words } = asked;
  const hits = await library.search(asks);
  const entries = await library.entries(hits.map(({ address }) => address));
  const rows = hits.flatMap(({ address }) => entries.get(address) ?? []);
  return html`<section aria-labelledby="articles"><h2 id="articles">${words.frame.articles}</h2>
<p role="status">${hits.length === 0 ? words.search.nothing : counted(lang, words.search.found, hits.length)}</p>
<ul class="list">${rows.map((entry) => articleLine(asked, entry, 'shown'))}</ul></section>`;
}

/** The form, and what was found where words were given. */
export const searchPage: Answering = async (asked) => {
  const { words } = asked;
  const { search, frame } = words;
  const asks = asked.query('q').trim().slice(0, MAX_WORDS_LENGTH);
  const answer = pageAnswer(
    asked,
    layout(asked, {
      title: asks === '' ? frame.search : said(search.titled, { words: asks }),
      query: asks === '' ? {} : { q: asks },
      body: html`<h1>${frame.search}</h1>
${searchForm(asked, search.label, asks)}
${asks === '' ? '' : html`${namedPart(asked, asks)}${await articlesPart(asked, asks)}`}`,
    }),
  );
  // Every question is another page: none is worth keeping.
  return { ...answer, cache: 'never' };
};
