/** An edition as plain text: what mail programs without HTML show. */
import { directionOf } from '@hearsay/text';
import type { Block, Edition, Inline } from '../edition.ts';
import { plainText } from '../inline.ts';
import { dayText } from './day.ts';
import { textDirection } from './direction.ts';
import { clean } from './escape.ts';
import type { LinkTo } from './html.ts';

// Columns of a line: RFC 5322 asks for at most 78.
const WIDTH = 76;
const INDENT = '  ';

/** The whole edition; links become numbers, their addresses stand at the end. */
export function renderText(edition: Edition, linkTo: LinkTo): string {
  const { front } = edition;
  const notes: string[] = [];
  const writer = { notes, linkTo };
  const parts = [
    wrap(clean(front.title), ''),
    ...(front.standfirst === null ? [] : [wrap(clean(front.standfirst), '')]),
    [dayText(front.date, front.lang), ...front.authors.map(({ name }) => clean(name))].join(' · '),
    ...edition.blocks.map((block) => blockText(block, '', writer)),
    ...(front.disclaimer === null ? [] : [wrap(clean(front.disclaimer), '')]),
  ];
  if (notes.length > 0) parts.push(notes.map((note, index) => `[${index + 1}] ${note}`).join('\n'));
  const isMarked = directionOf(front.lang) === 'rtl';
  return `${parts.map((part) => (isMarked ? part.replace(/^.+$/gm, marked) : part)).join('\n\n')}\n`;
}

// Plain text has no direction of its own: each line of a right-to-left edition says it.
const MARKS = { rtl: '\u200f', ltr: '\u200e' } as const;

function marked(line: string): string {
  return MARKS[textDirection(line) ?? 'rtl'] + line;
}

interface Writer {
  readonly notes: string[];
  readonly linkTo: LinkTo;
}

function blockText(block: Block, indent: string, writer: Writer): string {
  switch (block.type) {
    case 'paragraph':
      return wrap(inlineText(block.children, writer), indent);
    case 'heading':
      return wrap(inlineText(block.children, writer), indent);
    case 'rule':
      return `${indent}* * *`;
    case 'code':
      return clean(block.value).replace(/^/gm, `${indent}${INDENT}`);
    case 'quote':
      return block.children.map((each) => blockText(each, `${indent}> `, writer)).join('\n');
    case 'list':
      return block.items
        .map((item, index) => {
          const marker = block.start === null ? '- ' : `${block.start + index}. `;
          const body = item.map((each) => blockText(each, `${indent}${INDENT}`, writer)).join('\n');
          return `${indent}${marker}${body.slice(indent.length + INDENT.length)}`;
        })
        .join('\n');
  }
}

function inlineText(inlines: readonly Inline[], writer: Writer): string {
  return inlines
    .map((inline) => {
      if (inline.type !== 'link') {
        return 'children' in inline
          ? inlineText(inline.children, writer)
          : clean(plainText([inline]));
      }
      const { target } = inline;
      const address = target.to === 'web' ? target.href : writer.linkTo(target);
      const words = clean(plainText(inline.children));
      if (address === null) return words;
      const shown = clean(address).replaceAll('\n', '');
      const known = writer.notes.indexOf(shown);
      const number = known >= 0 ? known + 1 : writer.notes.push(shown);
      return `${words} [${number}]`;
    })
    .join('');
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let current = '';
    for (const word of line.split(/ +/)) {
      if (current !== '' && indent.length + current.length + 1 + word.length > WIDTH) {
        lines.push(indent + current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    lines.push(indent + current);
  }
  return lines.join('\n');
}
