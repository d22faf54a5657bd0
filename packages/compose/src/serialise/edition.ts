/** An edition back to its file: head, body, suggestions. */
import { stringify } from 'yaml';
import type { Edition, FrontMatter } from '../edition.ts';
import { formatSuggestions } from '../parse/suggestions.ts';
import { serialiseBlocks } from './markdown.ts';

/** The file of an edition; `parseEdition` of it gives the same edition, positions aside. */
export function serialiseEdition(
  edition: Pick<Edition, 'front' | 'blocks' | 'suggestions'>,
): string {
  const body = serialiseBlocks(edition.blocks);
  const parts = [serialiseFrontMatter(edition.front), body];
  if (edition.suggestions.length > 0) {
    parts.push(formatSuggestions(serialiseBlocks(edition.suggestions)));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The head between its two lines of hyphens; what is empty is left out. */
export function serialiseFrontMatter(front: FrontMatter): string {
  const yaml = stringify(withoutEmpty(front), { lineWidth: 0 });
  return `---\n${yaml}---`;
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([, each]) => {
    return each !== null && !(Array.isArray(each) && each.length === 0);
  });
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutEmpty(each)]));
}
