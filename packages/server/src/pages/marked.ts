/** A text with spans marked in it: how words are shown in the capture they come from. */
import { paragraphs, type Span } from '@hearsay/text';
import { type Html, html } from '../html.ts';

/** Spans with what they are; later marks win nothing: a character belongs to the first that has it. */
export interface Marked {
  readonly spans: readonly Span[];
  readonly kind: 'source' | 'cue' | 'content';
  /** Where the marked words lead; null marks them only. */
  readonly href: string | null;
  /** Anchor of the first marked word. */
  readonly id: string | null;
}

interface Piece extends Omit<Marked, 'spans'> {
  readonly start: number;
  readonly end: number;
}

/** The marks cut into pieces that neither overlap nor leave the text. */
export function piecesOf(text: string, marks: readonly Marked[]): readonly Piece[] {
  const pieces = marks
    .flatMap(({ spans, ...mark }) =>
      spans.map(([start, end], at) => ({ ...mark, id: at === 0 ? mark.id : null, start, end })),
    )
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Piece[] = [];
  let from = 0;
  for (const piece of pieces) {
    if (piece.end <= from) continue;
    kept.push({ ...piece, start: Math.max(piece.start, from) });
    from = piece.end;
  }
  return kept;
}

function pieceHtml(text: string, { kind, href, id }: Piece): Html {
  const mark = html`<mark class="${kind}"${id === null ? '' : html` id="${id}"`}>${text}</mark>`;
  return href === null ? mark : html`<a class="marked" href="${href}">${mark}</a>`;
}

/** What stands between two offsets, with the pieces that reach into it marked. */
function stretch(text: string, pieces: readonly Piece[], start: number, end: number): Html {
  const inner: (string | Html)[] = [];
  let from = start;
  for (const piece of pieces) {
    if (piece.end <= from || piece.start >= end) continue;
    const [left, right] = [Math.max(piece.start, from), Math.min(piece.end, end)];
    inner.push(text.slice(from, left), pieceHtml(text.slice(left, right), piece));
    from = right;
  }
  inner.push(text.slice(from, end));
  return html`${inner}`;
}

/** A text of one line, a headline say, with its marks. */
export function markedLine(text: string, marks: readonly Marked[]): Html {
  return stretch(text, piecesOf(text, marks), 0, text.length);
}

/** The text in paragraphs, with its marks; spans that cross paragraphs are marked in each. */
export function markedText(text: string, marks: readonly Marked[]): Html {
  const pieces = piecesOf(text, marks);
  return html`${paragraphs(text).map(([start, end]) => html`<p>${stretch(text, pieces, start, end)}</p>`)}`;
}
