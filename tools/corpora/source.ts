/** Parts a source file into items: a header of `key: value` lines, a blank line, the marked text. */
import { type Problem, STYLES, type Style } from './item.ts';

/** One item as written: title and text still carry their tags. */
export interface SourceItem {
  readonly file: string;
  readonly id: string;
  readonly style: Style;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly titleLine: number;
  readonly text: string;
  /** Line of the text's first character. */
  readonly textLine: number;
}

const ITEM_LINE = /^=== (\S+)$/;
const HEADER_LINE = /^([a-z]+): (.*\S)$/;
const KEYS = ['style', 'outlet', 'published', 'title'] as const;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The items of one file in order. Lines that begin with `#` before the first item are notes. */
export function readSource(
  file: string,
  content: string,
): { readonly items: readonly SourceItem[]; readonly problems: readonly Problem[] } {
  const items: SourceItem[] = [];
  const problems: Problem[] = [];
  const lines = content.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith('===') ? [index] : []));
  lines.slice(0, starts[0]).forEach((line, index) => {
    if (line.trim() !== '' && !line.startsWith('#'))
      problems.push({ file, line: index + 1, message: 'text before the first "=== id" line' });
  });
  starts.forEach((start, index) => {
    const item = readItem(file, lines, start, starts[index + 1] ?? lines.length, problems);
    if (item) items.push(item);
  });
  return { items, problems };
}

function readItem(
  file: string,
  lines: readonly string[],
  start: number,
  end: number,
  problems: Problem[],
): SourceItem | null {
  const fail = (line: number, message: string): null => {
    problems.push({ file, line: line + 1, message });
    return null;
  };
  const id = ITEM_LINE.exec(lines[start] ?? '')?.[1];
  if (id === undefined) return fail(start, 'an item begins with "=== id"');
  const header = new Map<string, { value: string; line: number }>();
  let at = start + 1;
  for (; at < end && lines[at]?.trim() !== ''; at += 1) {
    const [, key, value] = HEADER_LINE.exec(lines[at] ?? '') ?? [];
    if (key === undefined || value === undefined || !(KEYS as readonly string[]).includes(key))
      return fail(at, `expected one of ${KEYS.join(', ')} as "key: value", then a blank line`);
    if (header.has(key)) return fail(at, `${key} stands twice`);
    header.set(key, { value, line: at });
  }
  for (const key of KEYS) if (!header.has(key)) return fail(start, `${id} has no ${key}`);
  const value = (key: (typeof KEYS)[number]): string => header.get(key)?.value ?? '';
  const style = STYLES.find((one) => one === value('style'));
  if (style === undefined) return fail(start, `${id}: style is one of ${STYLES.join(', ')}`);
  if (!DAY.test(value('published'))) return fail(start, `${id}: published is a day, YYYY-MM-DD`);
  while (at < end && lines[at]?.trim() === '') at += 1;
  const text = lines.slice(at, end).join('\n').trimEnd();
  if (text === '') return fail(start, `${id} has no text`);
  return {
    file,
    id,
    style,
    outlet: value('outlet'),
    published: value('published'),
    title: value('title'),
    titleLine: (header.get('title')?.line ?? start) + 1,
    text,
    textLine: at + 1,
  };
}
