/**
 * Who confirmed, denied or stayed silent, as a time line: one row an actor, one mark a position. Time
 * runs as the page's readers read.
 */
import { directionOf } from '@hearsay/text';
import type { Position } from '@hearsay/weigh';
import { type Html, html, shortDay } from '../html.ts';
import { numberIn, said } from '../languages/say.ts';
import type { Speaking } from '../languages/speaking.ts';

export interface ActorRow {
  readonly name: string;
  /** In order of time; the last one holds. */
  readonly positions: readonly (Position & {
    readonly words: string;
    readonly href: string | null;
  })[];
}

/** Sizes in CSS pixels. */
const LABEL_WIDTH = 190;
const LINE_WIDTH = 500;
const ROW = 34;
const AXIS = 30;
const MARK = 6;
const MAX_LETTERS = 26;
const DAY = 86_400_000;

const time = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** The day a position begins to hold, on the line. */
const startOf = ({ date, since }: Position): string | null => date ?? since;

/** Draws the rows between two ISO days (both inclusive). */
export function drawPositions(
  { lang, words }: Speaking,
  rows: readonly ActorRow[],
  from: string,
  until: string,
): Html {
  if (rows.length === 0) return html``;
  const { line, lineTitle } = words.drawing;
  const ends = { from: shortDay(from, lang), until: shortDay(until, lang) };
  const [first, last] = [time(from), Math.max(time(until), time(from) + DAY)];
  const width = LABEL_WIDTH + LINE_WIDTH + 2 * MARK;
  const direction = directionOf(lang);
  /** A distance from the side on which lines begin. */
  const at = (distance: number): number =>
    Math.round(direction === 'rtl' ? width - distance : distance);
  const x = (day: string): number => {
    const share = Math.min(1, Math.max(0, (time(day) - first) / (last - first)));
    return at(LABEL_WIDTH + share * LINE_WIDTH);
  };
  const height = rows.length * ROW + AXIS;
  const bars = rows.map(({ name, positions }, row) => {
    const y = row * ROW + ROW / 2;
    const label = name.length > MAX_LETTERS ? `${name.slice(0, MAX_LETTERS - 1)}…` : name;
    const marks = positions.map((position, order) => {
      const start = startOf(position);
      if (start === null) return html``;
      const end =
        positions
          .slice(order + 1)
          .map(startOf)
          .find((day) => day !== null) ?? until;
      const inner = html`<line class="${position.position}" x1="${x(start)}" x2="${x(end)}" y1="${y}" y2="${y}"></line>
<circle class="${position.position}" cx="${x(start)}" cy="${y}" r="${MARK}"><title>${shortDay(start, lang)}: ${name} ${position.words}</title></circle>`;
      return position.href === null ? inner : html`<a href="${position.href}">${inner}</a>`;
    });
    return html`<text x="${at(0)}" y="${y + 4}">${label}</text>${marks}`;
  });
  return html`<figure class="drawing"><div class="scroll" tabindex="0" role="group" aria-label="${line}">
<svg class="line" direction="${direction}" role="group" aria-labelledby="line-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="line-title">${said(lineTitle, { n: numberIn(lang, rows.length), ...ends })}</title>
${bars}
<line class="axis" x1="${at(LABEL_WIDTH)}" x2="${at(LABEL_WIDTH + LINE_WIDTH)}" y1="${height - AXIS + 4}" y2="${height - AXIS + 4}"></line>
<text class="detail" x="${at(LABEL_WIDTH)}" y="${height - 8}">${ends.from}</text>
<text class="detail end" x="${at(LABEL_WIDTH + LINE_WIDTH)}" y="${height - 8}">${ends.until}</text>
</svg></div></figure>`;
}
