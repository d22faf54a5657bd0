/** The stretch of an edition that holds what a newer draft proposes, between two comments. */

import { checksum } from './checksum.ts';

/** Where the stretch stands in the file; `end` is behind the closing comment's line. */
export interface SuggestionRange {
  readonly start: number;
  readonly end: number;
  /** Checksum written by the machine: it differs once a person has edited the stretch. */
  readonly checksum: string;
  readonly content: string;
}

const OPENING = /^<!-- suggestions ([0-9a-f]{8}) -->[ \t]*$/gm;
const CLOSING = /^<!-- \/suggestions -->[ \t]*$/gm;

/** All suggestion stretches of a file, in order; one that is never closed reaches to the end. */
export function suggestionRanges(markdown: string): readonly SuggestionRange[] {
  const found: SuggestionRange[] = [];
  let from = 0;
  for (;;) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(markdown);
    if (opening === null) return found;
    const inner = opening.index + opening[0].length;
    CLOSING.lastIndex = inner;
    const closing = CLOSING.exec(markdown);
    const innerEnd = closing?.index ?? markdown.length;
    const end = closing === null ? markdown.length : closing.index + closing[0].length;
    found.push({
      start: opening.index,
      end,
      checksum: opening[1] ?? '',
      content: markdown.slice(inner, innerEnd).replace(/^\r?\n|\r?\n$/g, ''),
    });
    from = end;
  }
}

/** The stretch as it is written to a file. */
export function formatSuggestions(content: string): string {
  const body = content.trim();
  return `<!-- suggestions ${checksum(body)} -->\n${body}\n<!-- /suggestions -->`;
}

/** Whether the stretch still reads as the machine wrote it, white space at its ends aside. */
export function isUntouched(range: SuggestionRange): boolean {
  return checksum(range.content.trim()) === range.checksum;
}
