/**
 * The inline markup: `[part number flags >reference words]`, as `[s1.person Hana Marsh]`.
 *
 * Tags nest and never cross. A part that is not in one piece is written as several tags with the
 * same part and number. `\[` and `\]` are brackets of the text itself.
 */
import type { Span } from '@hearsay/text';

/** s source, v cue, c content, l link of the chain, to addressee, in venue, m mention. */
export type TagPart = 's' | 'v' | 'c' | 'l' | 'to' | 'in' | 'm';

export interface Tag {
  readonly part: TagPart;
  /** The statement's number, or a mention's letter. */
  readonly number: string;
  readonly flags: readonly string[];
  /** Number of the statement, or letter of the mention, whose source is the same. */
  readonly reference: string | null;
  /** UTF-16 units of the plain text. */
  readonly span: Span;
  /** Offset of the tag's bracket in the marked text. */
  readonly at: number;
}

export interface MarkupProblem {
  /** Offset in the marked text. */
  readonly at: number;
  readonly message: string;
}

export interface Marked {
  readonly plain: string;
  /** In order of their closing brackets: inner tags first. */
  readonly tags: readonly Tag[];
  readonly problems: readonly MarkupProblem[];
}

const OPENING =
  /\[(?:(s|v|c|l|to|in)(\d{1,3})|(m)([a-z]{1,3}))((?:\.[a-z-]+)*)(?:>(\d{1,3}|[a-z]{1,3}))? /y;

/** Takes the tags out of a marked text. */
export function readMarkup(marked: string): Marked {
  const tags: Tag[] = [];
  const problems: MarkupProblem[] = [];
  const open: Omit<Tag, 'span'>[] = [];
  const starts: number[] = [];
  let plain = '';
  for (let at = 0; at < marked.length; ) {
    const character = marked[at] ?? '';
    if (character === '\\' && /[[\]\\]/.test(marked[at + 1] ?? '')) {
      plain += marked[at + 1];
      at += 2;
      continue;
    }
    if (character === '[') {
      const tag = openingAt(marked, at);
      if (tag === null) {
        problems.push({ at, message: 'no tag begins here; a bracket of the text is written \\[' });
        at += 1;
        continue;
      }
      open.push(tag.tag);
      starts.push(plain.length);
      at = tag.end;
      continue;
    }
    if (character === ']') {
      const tag = open.pop();
      const start = starts.pop();
      if (tag === undefined || start === undefined)
        problems.push({ at, message: 'no tag ends here; a bracket of the text is written \\]' });
      else tags.push({ ...tag, span: [start, plain.length] });
      at += 1;
      continue;
    }
    plain += character;
    at += 1;
  }
  for (const tag of open) problems.push({ at: tag.at, message: `${name(tag)} is not closed` });
  return { plain, tags, problems };
}

/** A tag as its author knows it. */
export function name(tag: Pick<Tag, 'part' | 'number'>): string {
  return `${tag.part}${tag.number}`;
}

function openingAt(
  marked: string,
  at: number,
): { readonly tag: Omit<Tag, 'span'>; readonly end: number } | null {
  OPENING.lastIndex = at;
  const found = OPENING.exec(marked);
  if (found === null) return null;
  const tag = {
    part: (found[1] ?? found[3]) as TagPart,
    number: (found[2] ?? found[4]) as string,
    flags: (found[5] ?? '').split('.').filter((flag) => flag !== ''),
    reference: found[6] ?? null,
    at,
  };
  return { tag, end: at + found[0].length };
}
