/** Every form an edition is published in, from the one model. */
import type { Edition } from '../edition.ts';
import { serialiseEdition } from '../serialise/edition.ts';
import { blocksHtml } from './html.ts';
import { renderMail } from './mail.ts';
import { type PageOptions, renderPage } from './page.ts';
import { renderText } from './text.ts';

export type RenderOptions = PageOptions;

export interface Rendered {
  /** One `<article>` element. */
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
  readonly mail: { readonly html: string; readonly text: string };
  /** The body alone, for a feed's item: absolute links, no classes. */
  readonly feedContent: string;
}

export function renderEdition(edition: Edition, options: RenderOptions): Rendered {
  const { linkTo } = options;
  const text = renderText(edition, linkTo);
  return {
    html: renderPage(edition, options),
    text,
    markdown: serialiseEdition({ ...edition, suggestions: [] }),
    mail: { html: renderMail(edition, linkTo), text },
    feedContent: renderFeedContent(edition, options),
  };
}

/** The body as the content of a feed's item. */
export function renderFeedContent(edition: Edition, options: RenderOptions): string {
  return blocksHtml(edition.blocks, {
    attributes: () => '',
    isolation: 'bdi',
    lang: edition.front.lang,
    ...options,
  });
}
