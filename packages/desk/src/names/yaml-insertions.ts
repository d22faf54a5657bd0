/**
 * Insertions into a YAML text that leave every other character as a person wrote it: comments, order,
 * quotes and line breaks stay. What is inserted is written as JSON, which YAML reads as it is.
 */
import { type Document, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';

type Collection = YAMLMap | YAMLSeq;

export interface Insertion {
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly text: string;
}

/** Spaces before the items of a list that is not there yet. */
const INDENT = '  ';

function endOf(node: Collection): number {
  const end = node.range?.[1];
  if (end === undefined) throw new Error('a parsed YAML collection has no place in its text');
  return end;
}

/** Spaces that stand before the first item or key of a block collection. */
function indentOf(text: string, node: Collection): string {
  const start = node.range?.[0] ?? 0;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return ' '.repeat(start - line);
}

/** Adds items or entries, written already, behind the last one of a collection. */
function behindLast(text: string, node: Collection, added: readonly string[]): Insertion {
  if (node.flow) {
    const before = endOf(node) - 1;
    // A trailing blank stays before the bracket: "{ a: 1 }" goes on as "{ a: 1, b: 2 }".
    const blank = /\s*$/.exec(text.slice(0, before))?.[0].length ?? 0;
    const lead = node.items.length === 0 ? '' : ', ';
    return { at: before - blank, text: lead + added.join(', ') };
  }
  const end = text.slice(0, endOf(node)).trimEnd().length;
  const line = `\n${indentOf(text, node)}${isSeq(node) ? '- ' : ''}`;
  return { at: end, text: added.map((one) => line + one).join('') };
}

/** JSON with a blank after marks, as people write flow collections. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Adds items to a list at the top of the document, which may be missing. */
export function addItems(
  text: string,
  document: Document,
  list: string,
  items: readonly unknown[],
): Insertion {
  const node = document.get(list);
  if (isSeq(node)) return behindLast(text, node, items.map(flow));
  const lines = items.map((item) => `\n${INDENT}- ${flow(item)}`).join('');
  return { at: text.trimEnd().length, text: `\n${list}:${lines}` };
}

/** Adds values to the list of one key of a map that the document holds. */
export function addToKey(
  text: string,
  map: YAMLMap,
  key: string,
  values: readonly string[],
): Insertion {
  const node = map.get(key);
  if (isSeq(node)) return behindLast(text, node, values.map(flow));
  return behindLast(text, map, [`${key}: ${flow(values)}`]);
}

/** The text with all insertions; those at one place in their order. */
export function inserted(text: string, insertions: readonly Insertion[]): string {
  const ordered = [...insertions].sort((a, b) => a.at - b.at);
  let result = '';
  let at = 0;
  for (const { at: place, text: added } of ordered) {
    result += text.slice(at, place) + added;
    at = place;
  }
  return result + text.slice(at);
}
