/** Who confirmed, denied or stayed silent, as a time line: one row an actor, one mark a position. */
import type { Position } from '@hearsay/weigh';
import { type Html, html } from '../html.ts';

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
export function drawPositions(rows: readonly ActorRow[], from: string, until: string): Html {
  if (rows.length === 0) return html``;
  const [first, last] = [time(from), Math.max(time(until), time(from) + DAY)];
  const x = (day: string): number => {
    const share = Math.min(1, Math.max(0, (time(day) - first) / (last - first)));
    return Math.round(LABEL_WIDTH + share * LINE_WIDTH);
  };
  const width = LABEL_WIDTH + LINE_WIDTH + 2 * MARK;
  const height = rows.length * ROW + AXIS;
  const bars = rows.map(({ name, positions }, row) => {
    const y = row * ROW + ROW / 2;
    const label = name.length > MAX_LETTERS ? `${name.slice(0, MAX_LETTERS - 1)}…` : name;
    const marks = positions.map((position, at) => {
      const start = startOf(position);
      if (start === null) return html``;
      const end =
        positions
          .slice(at + 1)
          .map(startOf)
          .find((day) => day !== null) ?? until;
      const inner = html`<line class="${position.position}" x1="${x(start)}" x2="${x(end)}" y1="${y}" y2="${y}"></line>
<circle class="${position.position}" cx="${x(start)}" cy="${y}" r="${MARK}"><title>${start}: ${name} ${position.words}</title></circle>`;
      return position.href === null ? inner : html`<a href="${position.href}">${inner}</a>`;
    });
    return html`<text x="0" y="${y + 4}">${label}</text>${marks}`;
  });
  return html`<figure class="drawing"><div class="scroll" tabindex="0" role="group" aria-label="Time line of positions">
<svg class="line" dir="ltr" role="group" aria-labelledby="line-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="line-title">Positions of ${rows.length} actors from ${from} to ${until}</title>
${bars}
<line class="axis" x1="${LABEL_WIDTH}" x2="${LABEL_WIDTH + LINE_WIDTH}" y1="${height - AXIS + 4}" y2="${height - AXIS + 4}"></line>
<text class="detail" x="${LABEL_WIDTH}" y="${height - 8}">${from}</text>
<text class="detail end" x="${LABEL_WIDTH + LINE_WIDTH}" y="${height - 8}">${until}</text>
</svg></div></figure>`;
}
