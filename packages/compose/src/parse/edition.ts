/** A Markdown file to an edition: head, body, and the suggestions kept apart. */
import type { Edition, EditionError, FrontMatter } from '../edition.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseBlocks } from './markdown.ts';
import { type SuggestionRange, suggestionRanges } from './suggestions.ts';

// UTF-16 code units. The longest weekly reviews have some 60,000; the Markdown parser slows down
// faster than its input grows on hostile nesting.
export const MAX_EDITION_LENGTH = 500_000;

/**
 * Reads an edition as the contract writes it. Positions count lines and columns of the whole file.
 * A fault of the head is a value that names the line and what was expected there.
 */
export function parseEdition(
  markdown: string,
): { readonly edition: Edition } | { readonly error: EditionError } {
  if (markdown.length > MAX_EDITION_LENGTH) {
    const expected = `at most ${MAX_EDITION_LENGTH} characters`;
    const message = `The edition has ${markdown.length} characters; expected ${expected}: part it.`;
    return { error: { code: 'edition-too-large', message, line: 1, expected } };
  }
  const read = parseFrontMatter(markdown);
  if ('error' in read) return read;
  const { front, lines, end } = read.head;
  const ranges = suggestionRanges(markdown).filter((range) => range.start >= end);
  const { published, proposed } = partTexts(markdown, end, ranges);
  const suggestions = ranges.length === 0 ? [] : parseBlocks(proposed);
  return { edition: { front, blocks: parseBlocks(published), suggestions, lines } };
}

/** The head alone, in a fraction of the time the body takes: for lists of editions. */
export function editionFront(
  markdown: string,
): { readonly front: FrontMatter } | { readonly error: EditionError } {
  const read = parseFrontMatter(markdown);
  return 'error' in read ? read : { front: read.head.front };
}

/** The file twice, each with the other's stretches blanked out, so that positions stay the file's. */
function partTexts(
  markdown: string,
  bodyStart: number,
  ranges: readonly SuggestionRange[],
): { readonly published: string; readonly proposed: string } {
  const published = [blank(markdown.slice(0, bodyStart))];
  const proposed = [blank(markdown.slice(0, bodyStart))];
  let at = bodyStart;
  for (const range of ranges) {
    published.push(markdown.slice(at, range.start), blank(markdown.slice(range.start, range.end)));
    proposed.push(blank(markdown.slice(at, range.start)), markdown.slice(range.start, range.end));
    at = range.end;
  }
  published.push(markdown.slice(at));
  proposed.push(blank(markdown.slice(at)));
  return { published: published.join(''), proposed: proposed.join('') };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
