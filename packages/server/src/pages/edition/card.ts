/** An edition in a list: its question, day, authors and standfirst. */
import { dayHtml } from '@hearsay/compose';
import type { EditionCard } from '@hearsay/desk';
import { type Html, html, inLanguage, raw } from '../../html.ts';
import { urls } from '../../urls.ts';

/** An edition's title, linked, with its day as its own readers print it. */
export function editionLink({ name, front }: EditionCard): Html {
  return html`<a href="${urls.edition(name)}">${inLanguage(front.title, front.lang)}</a> <span class="quiet">${inDay(front)}</span>`;
}

function inDay({ date, lang }: EditionCard['front']): Html {
  return html`<bdi lang="${lang}">${raw(dayHtml(date, lang))}</bdi>`;
}

/** `lead` shows the latest at the head of a page, `line` one of many. */
export function editionCard(edition: EditionCard, form: 'lead' | 'line'): Html {
  const { name, front } = edition;
  const title = html`<a href="${urls.edition(name)}">${inLanguage(front.title, front.lang)}</a>`;
  const authors = front.authors.map(
    (author, at) =>
      html`${at === 0 ? ' · ' : ', '}<a href="${urls.author(author.name)}">${inLanguage(author.name, null)}</a>`,
  );
  return html`<div class="edition-card ${form}">${form === 'lead' ? html`<h3>${title}</h3>` : html`<p class="title">${title}</p>`}
<p class="quiet">${inDay(front)}${authors}${edition.revision > 1 ? ` · corrected, revision ${edition.revision}` : ''}</p>
${front.standfirst === null ? '' : html`<p>${inLanguage(front.standfirst, front.lang)}</p>`}</div>`;
}
