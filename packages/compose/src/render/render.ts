/** Every form an edition is published in, from the one model. */
import type { Edition } from '../edition.ts';
import { serialiseEdition } from '../serialise/edition.ts';
import { blocksHtml, type LinkTo } from './html.ts';
import { renderMail } from './mail.ts';
import { renderPage } from './page.ts';
import { renderText } from './text.ts';

export interface RenderOptions {
  /** Public address of what a link proves; null shows the words without a link. */
  readonly linkTo: LinkTo;
}

export interface Rendered {
  /** One `<article>` element. */
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
  readonly mail: { readonly html: string; readonly text: string };
  /** The body alone, for a feed's item: absolute links, no classes. */
  readonly feedContent: string;
}

export function renderEdition(edition: Edition, { linkTo }: RenderOptions): Rendered {
  const text = renderText(edition, linkTo);
  return {
    html: renderPage(edition, linkTo),
    text,
    markdown: serialiseEdition({ ...edition, suggestions: [] }),
    mail: { html: renderMail(edition, linkTo), text },
    feedContent: blocksHtml(edition.blocks, {
      attributes: () => '',
      isolation: 'bdi',
      linkTo,
      lang: edition.front.lang,
    }),
  };
}
