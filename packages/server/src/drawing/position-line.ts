/**
 * What one actor held from the first day to the last, as a line that fits whatever width there is. Time
 * runs as the page's readers read. Places are shares of the width, marks keep their size.
 */
import { directionOf } from '@hearsay/text';
import { type Html, html } from '../html.ts';

/** How a position is drawn; colour never alone tells one from another. */
export type Kind = 'confirmed' | 'denied' | 'report' | 'declined' | 'silent' | 'none';

export interface Stretch {
  readonly kind: Kind;
  /** ISO days, both inclusive; a position holds until the next begins. */
  readonly from: string;
  readonly until: string;
  /** What a pointer that rests on it is told. */
  readonly title: string;
}

/** The days that a line reaches over, both inclusive. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** Sizes in CSS pixels. */
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const DAY = 86_400_000; // ms
/** Hundredths of a percent: a tenth of a pixel on the widest page. */
const DECIMALS = 2;

/** Around the day on which a position begins. */
const MARKS: Readonly<Record<Kind, string>> = {
  confirmed: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
  denied: 'M-5-5L5 5M-5 5L5-5',
  report: 'M-5 5L5-5',
  declined: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
  silent: 'M0-6V6',
  none: 'M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
};

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A mark on its own, for the key of a drawing. */
export function drawMark(kind: Kind): Html {
  return html`<svg class="line mark" aria-hidden="true" width="${HEIGHT}" height="${HEIGHT}" viewBox="-${MIDDLE} -${MIDDLE} ${HEIGHT} ${HEIGHT}"><path class="${kind}" d="${MARKS[kind]}"></path></svg>`;
}

/** The line; what it says stands beside it in words, so that nobody needs to see it. */
export function drawStretches(stretches: readonly Stretch[], days: Days, lang: string): Html {
  const [first, last] = [time(days.from), Math.max(time(days.until), time(days.from) + DAY)];
  const isMirrored = directionOf(lang) === 'rtl';
  const x = (day: string): string => {
    const share = Math.min(1, Math.max(0, (time(day) - first) / (last - first)));
    return `${(100 * (isMirrored ? 1 - share : share)).toFixed(DECIMALS)}%`;
  };
  return html`<svg class="line" aria-hidden="true" width="100%" height="${HEIGHT}">
<line class="axis" x1="0" x2="100%" y1="${MIDDLE}" y2="${MIDDLE}"></line>
${stretches.map(
  ({ kind, from, until, title }) =>
    html`<g class="${kind}"><title>${title}</title><line x1="${x(from)}" x2="${x(until)}" y1="${MIDDLE}" y2="${MIDDLE}"></line></g>`,
)}
${stretches.map(
  ({ kind, from, title }) =>
    html`<svg x="${x(from)}" y="${MIDDLE}" overflow="visible"><path class="${kind}" d="${MARKS[kind]}"><title>${title}</title></path></svg>`,
)}
</svg>`;
}
