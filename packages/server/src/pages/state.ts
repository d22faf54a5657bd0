/** A claim's state and number of origins, in words and as a badge. */
import type { ReviewCard } from '@hearsay/store';
import type { Position } from '@hearsay/weigh';
import { type Html, html } from '../html.ts';

type Stated = Pick<ReviewCard['review'], 'state' | 'flags'>;
type Interval = ReviewCard['review']['origins'];

const FLAG_WORDS = {
  reportDenied: 'the report is denied',
  withdrawn: 'all affirmations were withdrawn',
} as const;

/** The state with its flags; colour never alone carries it. */
export function stateBadge({ state, flags }: Stated): Html {
  const words = flags.map((flag) => FLAG_WORDS[flag]).join('; ');
  return html`<span class="state ${state}">${state}</span>${words === '' ? '' : html` <span class="flag">${words}</span>`}`;
}

/** The interval of independent origins as a phrase. */
export function intervalWords({ min, max, minExact }: Interval): string {
  const least = minExact ? String(min) : `at most ${min}`;
  if (max === null)
    return `at least ${least} independent ${min === 1 ? 'origin' : 'origins'}, open above`;
  if (min === max) return `${min} independent ${min === 1 ? 'origin' : 'origins'}`;
  return `${least} to ${max} independent origins`;
}

export function interval(origins: Interval): Html {
  return html`<span class="interval">${intervalWords(origins)}</span>`;
}

const DENIED_WORDS = {
  content: 'denied that it happened',
  report: 'denied the report',
  outlet: 'rejected the outlet',
} as const;

/** A position as a phrase. */
export function positionWords({ position, denies, basis }: Position): string {
  if (position === 'denied') return DENIED_WORDS[denies ?? 'content'];
  if (position === 'declined') return 'declined to comment';
  if (position === 'silent')
    return basis === 'noted' ? 'silent, as reported' : 'silent: no words found';
  if (position === 'none') return 'no position';
  return 'confirmed';
}
