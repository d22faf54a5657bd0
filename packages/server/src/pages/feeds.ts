/** The feeds for those who read pages: what there is, and what a feed is for. */
import { paths, postLanguage } from '@hearsay/post';
import { type Answering, pageAnswer } from '../answer.ts';
import { filled, type Html, html, inList } from '../html.ts';
import { LANGUAGE_QUERY, urls } from '../urls.ts';
import { layout } from './layout.ts';
import { deskText } from './names.ts';

const FORMATS = [
  ['Atom', 'atom'],
  ['RSS', 'rss'],
  ['JSON Feed', 'json'],
] as const;

/** A feed in each of its formats; `feed` is its path without an ending. */
export function feedLinks(feed: string, lang: string): Html {
  return inList(
    FORMATS.map(([name, ending]) => html`<a href="${feed}.${ending}" dir="ltr">${name}</a>`),
    lang,
  );
}

export const feedsPage: Answering = async (asked) => {
  const { library, lang, words, urls: links } = asked;
  const { frame, changes } = words;
  const rows: readonly (readonly [Html, string])[] = [
    [html`<a href="${links.editions()}">${frame.editions}</a>`, urls.feed('editions')],
    [html`<a href="${links.changes()}">${changes.heading}</a>`, urls.feed('changes')],
    ...library.claims.map(
      ({ claim: { id, question } }) =>
        [
          html`<a href="${links.claim(id)}">${deskText(asked, question)}</a>`,
          urls.claimFeed(id),
        ] as const,
    ),
  ];
  const file = html`<a href="/feeds.opml" dir="ltr">OPML</a>`;
  const byMail = html`<p><a href="${paths.signUp()}?${LANGUAGE_QUERY}=${lang}">${postLanguage(lang).signUp.title}</a></p>`;
  return pageAnswer(
    asked,
    layout(asked, {
      title: frame.feeds,
      description: frame.feedsLead,
      path: urls.feeds(),
      body: html`<h1>${frame.feeds}</h1>
<p class="lead">${frame.feedsLead}</p>
<ul class="list">${rows.map(([title, feed]) => html`<li>${title}<br>${feedLinks(feed, lang)}</li>`)}</ul>
<p>${filled(frame.feedsAll, { file })}</p>
${library.desk.mail === null ? '' : byMail}`,
    }),
  );
};
