/** Letters that run right to left in a drawing, whose texts run left to right unless they say so. */
import { textDirection } from '@hearsay/compose';
import { type Html, html } from '../html.ts';

/** The attribute of a drawn text that begins right to left; nothing for any other. */
export function runsOf(text: string): Html {
  return textDirection(text) === 'rtl' ? html` direction="rtl"` : html``;
}
