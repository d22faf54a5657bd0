/** An edition's blocks back to CommonMark, escaped so that parsing gives the same blocks again. */
import type { Block, Inline } from '../edition.ts';
import { formatTarget } from '../parse/target.ts';

/** Markdown of the blocks, blank lines between them, no blank line at the end. */
export function serialiseBlocks(blocks: readonly Block[]): string {
  const parts: string[] = [];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    // Two lists in a row would become one: a comment keeps them apart.
    if (block.type === 'list' && before?.type === 'list') parts.push('<!-- -->');
    parts.push(serialiseBlock(block));
  });
  return parts.join('\n\n');
}

function serialiseBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return atLineStart(serialiseInlines(block.children));
    case 'heading':
      return `${'#'.repeat(block.depth)} ${headingText(serialiseInlines(block.children))}`.trimEnd();
    case 'rule':
      return '***';
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.value, '`') + 1));
      return `${fence}\n${block.value}\n${fence}`;
    }
    case 'quote':
      return serialiseBlocks(block.children).replace(/^/gm, '> ').replace(/^> $/gm, '>');
    case 'list': {
      const { start } = block;
      return block.items
        .map((item, index) => {
          const marker = start === null ? '- ' : `${start + index}. `;
          const body = serialiseItem(item).replace(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length)}`);
          return `${marker}${body}`.trimEnd();
        })
        .join('\n');
    }
  }
}

// A nested list stands directly under its line: a tight list is what a person would write.
function serialiseItem(blocks: readonly Block[]): string {
  let text = '';
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const tight = before?.type === 'paragraph' && block.type === 'list';
    if (index > 0) text += tight ? '\n' : '\n\n';
    if (block.type === 'list' && before?.type === 'list') text += '<!-- -->\n\n';
    text += serialiseBlock(block);
  });
  return text;
}

export function serialiseInlines(inlines: readonly Inline[]): string {
  return inlines.map(serialiseInline).join('');
}

function serialiseInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.value);
    case 'code': {
      const fence = '`'.repeat(longestRun(inline.value, '`') + 1);
      const pad = /^`|`$|^ .* $/.test(inline.value) ? ' ' : '';
      return `${fence}${pad}${inline.value}${pad}${fence}`;
    }
    case 'break':
      return '\\\n';
    case 'emphasis':
      return `*${serialiseInlines(inline.children)}*`;
    case 'strong':
      return `**${serialiseInlines(inline.children)}**`;
    case 'image':
      return `![${escapeText(inline.alt)}](${destination(inline.src)})`;
    case 'link': {
      const title = inline.title === null ? '' : ` "${escapeTitle(inline.title)}"`;
      const address = destination(formatTarget(inline.target));
      return `[${serialiseInlines(inline.children)}](${address}${title})`;
    }
  }
}

// Escaped wherever they stand: these open or close something inside a line.
const ACTIVE = /[\\`*_[\]<]|&(?=#?\w+;)|!(?=\[|$)/g;

function escapeText(text: string): string {
  // An underscore between letters opens nothing, and keys and addresses are full of them.
  return text
    .replace(ACTIVE, (mark, at: number) => {
      const inWord = mark === '_' && isWord(text[at - 1]) && isWord(text[at + 1]);
      return inWord ? mark : `\\${mark}`;
    })
    .replace(/\n/g, '\n')
    .split('\n')
    .map((line, index) => (index === 0 ? line : atLineStart(line)))
    .join('\n');
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

// What would make a line a heading, list, quotation, fence, rule or underline.
function atLineStart(line: string): string {
  return line.replace(/^(\s*)([#>+=~-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

function headingText(text: string): string {
  return text.replaceAll('\n', ' ').replace(/#+\s*$/, (run) => `\\${run}`);
}

function escapeTitle(title: string): string {
  return title.replace(/[\\"]|&(?=#?\w+;)/g, '\\$&').replace(/\n\s*\n/g, '\n');
}

function destination(address: string): string {
  const plain = address.replace(/[\r\n]/g, '');
  if (plain !== '' && !/[\s<>()\\\p{Cc}]|&/u.test(plain)) return plain;
  return `<${plain.replace(/[<>\\]|&(?=#?\w+;)/g, '\\$&')}>`;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
