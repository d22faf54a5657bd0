/** Lines of a byte stream in constant memory: a line over the limit is skipped, not kept. */

export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly tooLong: number };

const NEWLINE = 0x0a;

/** Yields each line with its number, counted from 1; `tooLong` gives the length in bytes. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const close = (): Line => {
    number += 1;
    const line: Line =
      length > maxBytes
        ? { number, tooLong: length }
        : { number, text: Buffer.concat(pieces).toString('utf8') };
    pieces = [];
    length = 0;
    return line;
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield close();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield close();
}
