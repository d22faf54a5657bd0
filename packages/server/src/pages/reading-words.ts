/** How a statement was read, in the reader's words; the contract's words stay as data of the page. */
import type { Statement } from '@hearsay/attribute';
import { filled, type Html, html } from '../html.ts';
import type { Speaking } from '../languages/speaking.ts';

/** Direct, indirect or mixed. */
export function kindWords({ words }: Speaking, { kind }: Statement): Html {
  return html`<span data-kind="${kind}">${words.reading.kinds[kind]}</span>`;
}

/** In a line: what the words do where they do not assert, with what is denied. */
export function forceWords({ words }: Speaking, { polarity, denies }: Statement): Html {
  if (polarity === 'asserts') return html``;
  const { polarities, force } = words.reading;
  const name = polarities[polarity];
  const text =
    denies === null ? name : filled(force, { polarity: name, denied: words.terms.denied[denies] });
  return html` · <span data-polarity="${polarity}">${text}</span>`;
}
