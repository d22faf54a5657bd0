/** A claim's state, number of origins and positions, in words and as badges. */
import type { ReviewCard } from '@hearsay/store';
import type { Position } from '@hearsay/weigh';
import { type Html, html } from '../html.ts';
import { counted, draftWords, numberIn, said } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';

type Stated = Pick<ReviewCard['review'], 'state' | 'flags'>;
type Interval = ReviewCard['review']['origins'];

/** The name of a state; what is none stands as it is. */
export function stateWords({ lang }: Speaking, state: string): string {
  const names: Readonly<Record<string, string>> = draftWords(lang).stateNames;
  return names[state] ?? state;
}

/** A state as a badge; its class is the contract's word. */
export function statePill(speaking: Speaking, state: string): Html {
  return html`<span class="state ${state}">${stateWords(speaking, state)}</span>`;
}

/** The state with its flags; colour never alone carries it. */
export function stateBadge(speaking: Speaking, { state, flags }: Stated): Html {
  const words = flags.map((flag) => speaking.words.terms.flags[flag]).join('; ');
  return html`${statePill(speaking, state)}${words === '' ? '' : html` <span class="flag">${words}</span>`}`;
}

/** The interval of independent origins as a phrase. */
export function intervalWords({ lang, words }: Speaking, { min, max, minExact }: Interval): string {
  const { exactly, openAbove, between, atMost } = words.terms;
  const least = numberIn(lang, min);
  const floor = minExact ? least : said(atMost, { n: least });
  if (max === null) return counted(lang, openAbove, min, floor);
  if (min === max) return counted(lang, exactly, min);
  return said(between, { min: floor, max: numberIn(lang, max) });
}

export function interval(speaking: Speaking, origins: Interval): Html {
  return html`<span class="interval">${intervalWords(speaking, origins)}</span>`;
}

/** A position as a phrase. */
export function positionWords({ words }: Speaking, { position, denies, basis }: Position): string {
  const { positions } = words.terms;
  if (position === 'denied') return positions[denies ?? 'content'];
  if (position === 'silent')
    return basis === 'noted' ? positions.silentNoted : positions.silentFound;
  return positions[position];
}

/** A position as a badge; its class is the contract's word. */
export function positionPill(speaking: Speaking, position: Position): Html {
  return html`<span class="position ${position.position}">${positionWords(speaking, position)}</span>`;
}
