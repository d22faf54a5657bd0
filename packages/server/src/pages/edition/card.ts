/** An edition in a list: its question, day, authors and standfirst. */
import type { EditionCard } from '@hearsay/desk';
import { filled, type Html, html, inLanguage, inList, whenAt } from '../../html.ts';
import { numberIn } from '../../languages/say.ts';
import type { Speaking } from '../../languages/speaking.ts';

/** An edition's title, linked, with its day. */
export function editionLink({ lang, urls }: Speaking, { name, front }: EditionCard): Html {
  return html`<a href="${urls.edition(name)}">${inLanguage(front.title, front.lang)}</a> <span class="quiet">${whenAt(front.date, front.lang, lang)}</span>`;
}

/** `lead` shows the latest at the head of a page, `line` one of many. */
export function editionCard(
  { lang, words, urls }: Speaking,
  edition: EditionCard,
  form: 'lead' | 'line',
): Html {
  const { name, front } = edition;
  const title = html`<a href="${urls.edition(name)}">${inLanguage(front.title, front.lang)}</a>`;
  const authors = front.authors.map(
    (author) => html`<a href="${urls.author(author.name)}">${inLanguage(author.name, null)}</a>`,
  );
  const revision = { revision: numberIn(lang, edition.revision) };
  return html`<div class="edition-card ${form}">${form === 'lead' ? html`<h3>${title}</h3>` : html`<p class="title">${title}</p>`}
<p class="quiet">${whenAt(front.date, front.lang, lang)}${authors.length === 0 ? '' : html` · ${inList(authors, lang)}`}${edition.revision > 1 ? html` · ${filled(words.archive.corrected, revision)}` : ''}</p>
${front.standfirst === null ? '' : html`<p>${inLanguage(front.standfirst, front.lang)}</p>`}</div>`;
}
