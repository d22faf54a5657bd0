/** What a new text took out and put in, as a reader sees it. */
import { type Html, html } from '../../html.ts';
import type { Difference } from './difference.ts';

/** Letters of a paragraph that are shown; the texts themselves have it whole. */
const MAX_SHOWN = 600;

/** For texts that were too long to be compared, and for those whose words are the same. */
export interface NothingShown {
  readonly tooMuch: string;
  readonly noWord: string;
}

const shown = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;

/** Paragraph by paragraph, in the language of the texts. */
export function differenceList(
  found: readonly Difference[] | null,
  lang: string,
  { tooMuch, noWord }: NothingShown,
): Html {
  if (found === null) return html`<p>${tooMuch}</p>`;
  if (found.length === 0) return html`<p>${noWord}</p>`;
  return html`<div class="difference" lang="${lang}">${found.map(({ kind, text }) =>
    kind === 'out'
      ? html`<p dir="auto"><del>${shown(text)}</del></p>`
      : html`<p dir="auto"><ins>${shown(text)}</ins></p>`,
  )}</div>`;
}
