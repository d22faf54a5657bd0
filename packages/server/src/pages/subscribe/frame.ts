/** The frame of the readers' pages: in the reader's language, with a way home and nothing else. */
import type { PostLanguage } from '@hearsay/post';
import { directionOf } from '@hearsay/text';
import { type Html, html } from '../../html.ts';
import { urls, urlsIn } from '../../urls.ts';

export const STYLE_PATH = '/subscribe.css';

export interface ReaderFrame {
  readonly desk: string;
  readonly language: PostLanguage;
  /** Languages to choose from, each with the address of this page in it; none where it has no others. */
  readonly others: readonly { readonly language: PostLanguage; readonly href: string }[];
}

/** A sentence with words that may run the other way than it does: each is set apart. */
export function sentence(text: string, slots: Readonly<Record<string, string>>): Html {
  const parts = text.split(/(\{\w+\})/);
  return html`${parts.map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === undefined ? undefined : slots[name];
    return value === undefined ? part : html`<bdi dir="auto">${value}</bdi>`;
  })}`;
}

/** A whole document. */
export function frame({ desk, language, others }: ReaderFrame, title: string, body: Html): Html {
  const { code } = language;
  return html`<!doctype html>
<html lang="${code}" dir="${directionOf(code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${desk}</title>
<link rel="stylesheet" href="${urls.style()}">
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<header class="site"><a class="name" href="${urlsIn(code).home()}"><bdi dir="auto">${desk}</bdi></a>${
    others.length === 0
      ? ''
      : html`<nav aria-label="${others.map(({ language: other }) => other.name).join(', ')}"><ul class="tongues">${others.map(
          ({ language: other, href }) =>
            html`<li><a href="${href}" lang="${other.code}" dir="${directionOf(other.code)}" hreflang="${other.code}">${other.name}</a></li>`,
        )}</ul></nav>`
  }</header>
<main id="main"><h1>${title}</h1>
${body}</main>
</body>
</html>`;
}

/** A page that says one thing, with a link on where there is one. */
export function noticePage(
  page: ReaderFrame,
  title: string,
  text: string,
  on: { readonly href: string; readonly words: string } | null,
): Html {
  return frame(
    page,
    title,
    html`<p class="lead">${sentence(text, { desk: page.desk })}</p>
${on === null ? '' : html`<p><a href="${on.href}">${on.words}</a></p>`}`,
  );
}

/** A page with one button, which is what changes something: opening it changes nothing. */
export function buttonPage(
  page: ReaderFrame,
  words: { readonly title: string; readonly text: Html; readonly button: string },
  action: string,
): Html {
  return frame(
    page,
    words.title,
    html`<form class="sign-up" method="post" action="${action}">
<p class="lead">${words.text}</p>
<button class="main" type="submit" name="confirm" value="yes">${words.button}</button>
</form>`,
  );
}
