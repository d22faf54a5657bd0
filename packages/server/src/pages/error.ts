/** Pages for what went wrong: they say what it may be and what to do next. */
import type { ReviewCard } from '@hearsay/store';
import type { Asked } from '../answer.ts';
import { filled, type Html, html, inLanguage, inList, when } from '../html.ts';
import { formFor, numberIn } from '../languages/say.ts';
import { editionLink } from './edition/card.ts';
import { layout } from './layout.ts';
import { searchForm } from './search.ts';
import { intervalWords, statePill } from './state.ts';

const FEED_ENDINGS = ['.atom', '.rss', '.json'];

/** What may have stood at addresses of this kind. */
function reason(asked: Asked, path: string): Html {
  const { library, lang } = asked;
  const words = asked.words.errors.notFound;
  const [, kind = '', rest = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  if (kind === 'statements') {
    const citing = library.editions.filter(({ cites }) => cites.includes(rest));
    return html`<p>${words.statement}</p>${
      citing.length === 0
        ? ''
        : html`<p>${words.citedBy}</p><ul>${citing.map((edition) => html`<li>${editionLink(asked, edition)}</li>`)}</ul>`
    }`;
  }
  if (kind === 'claims') return html`<p>${words.claim}</p>`;
  if (kind === 'captures') return html`<p>${words.capture}</p>`;
  if (kind === 'pictures') return html`<p>${words.picture}</p>`;
  if (kind === 'feeds') {
    const endings = inList(
      FEED_ENDINGS.map((ending) => html`<code dir="ltr">${ending}</code>`),
      lang,
    );
    return html`<p>${filled(words.feed, { endings, all: '/feeds.opml' })}</p>`;
  }
  return html`<p>${words.other}</p>`;
}

/** `path` is the path asked for, decoded. */
export function notFoundPage(asked: Asked, path: string): Html {
  const { words, urls } = asked;
  const { title, heading, on } = words.errors.notFound;
  const links = { claims: urls.claims(), editions: urls.editions(), articles: urls.articles() };
  return layout(asked, {
    title,
    body: html`<h1>${heading}</h1>
${reason(asked, path)}
<p>${filled(on, links)}</p>
${searchForm(asked, words.search.labelShort, '')}`,
  });
}

export function brokenPage(asked: Asked): Html {
  const { title, heading, text } = asked.words.errors.broken;
  return layout(asked, {
    title,
    body: html`<h1>${heading}</h1>
<p>${filled(text, { home: asked.urls.home() })}</p>`,
  });
}

/** For a reader who asks too often. */
export function tooOftenPage(asked: Asked, seconds: number): Html {
  const { lang, words } = asked;
  const { title, wait, feeds } = words.errors.tooOften;
  return layout(asked, {
    title,
    body: html`<h1>${title}</h1>
<p>${filled(formFor(lang, wait, seconds), { n: numberIn(lang, seconds) })} ${filled(feeds, { header: html`<code>If-None-Match</code>` })}</p>`,
  });
}

/** A claim that the desk no longer has; its last review still stands in the editions of its time. */
export function droppedClaimPage(
  asked: Asked,
  id: string,
  { asOf, review }: { readonly asOf: string } & Pick<ReviewCard, 'review'>,
): Html {
  const { library, lang, words, urls } = asked;
  const { heading, text, editions: title, on } = words.errors.dropped;
  const editions = library.editions.filter(({ front }) => front.claims.includes(id));
  const slots = {
    claim: inLanguage(id, null),
    day: when(asOf, lang),
    state: statePill(asked, review.state),
    origins: intervalWords(asked, review.origins),
  };
  return layout(asked, {
    title: id,
    body: html`<h1>${heading}</h1>
<p>${filled(text, slots)}</p>
${
  editions.length === 0
    ? ''
    : html`<h2>${title}</h2><ul class="list">${editions.map((edition) => html`<li>${editionLink(asked, edition)}</li>`)}</ul>`
}
<p>${filled(on, { claims: urls.claims() })}</p>`,
  });
}
