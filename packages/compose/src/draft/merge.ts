/** Merges a new draft into an edition that a person has written: nothing of theirs is touched. */
import type { Block, Edition } from '../edition.ts';
import { linksOf, plainText } from '../inline.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';
import { isUntouchedDraft } from '../parse/checksum.ts';
import { parseEdition } from '../parse/edition.ts';
import { formatSuggestions, isUntouched, suggestionRanges } from '../parse/suggestions.ts';
import { formatTarget } from '../parse/target.ts';
import { serialiseBlocks } from '../serialise/markdown.ts';
import { paragraph } from './entries.ts';
import { NOWHERE, text } from './template.ts';

/**
 * A draft that nobody has edited gives way to the new one. Else: the existing file, character for
 * character, and behind it one stretch of suggestions: what the
 * draft has that the file does not. A stretch that nobody has edited is replaced; an edited one
 * stays. Where either text is no edition the existing one comes back as it is.
 */
export function mergeDraft(existing: string, draft: string): string {
  if (isUntouchedDraft(existing)) return draft;
  const own = withoutSuggestions(existing);
  const mine = parseEdition(own);
  const theirs = parseEdition(draft);
  if ('error' in mine || 'error' in theirs) return existing;
  const suggested = suggestions(mine.edition, theirs.edition);
  if (suggested.length === 0) return own;
  return `${own.trimEnd()}\n\n${formatSuggestions(serialiseBlocks(suggested))}\n`;
}

function withoutSuggestions(markdown: string): string {
  let text = markdown;
  for (const range of suggestionRanges(markdown).toReversed()) {
    if (!isUntouched(range)) continue;
    const before = text.slice(0, range.start).trimEnd();
    const after = text.slice(range.end).trimStart();
    text = after === '' ? `${before}\n` : `${before}\n\n${after}`;
  }
  return text;
}

function suggestions(mine: Edition, theirs: Edition): readonly Block[] {
  const known = new Set([...targetsOf(mine.blocks), ...targetsOf(mine.suggestions)]);
  const said = new Set([...mine.blocks, ...mine.suggestions].flatMap(lineTexts));
  const fresh = theirs.blocks.flatMap((block) => newParts(block, known, said));
  const kept = fresh.filter((block, index) => {
    // A heading whose whole section is known already says nothing.
    return block.type !== 'heading' || (fresh[index + 1] ?? block).type !== 'heading';
  });
  const last = kept.at(-1);
  if (last?.type === 'heading') kept.pop();
  const front = frontChanges(mine, theirs);
  if (kept.length === 0 && front.length === 0) return [];
  const title = composeLanguageOrEnglish(theirs.front.lang).draft.headings.suggestions;
  const heading: Block = { type: 'heading', depth: 2, children: text(title), at: NOWHERE };
  return [heading, ...front, ...kept];
}

/** The part of a block that leads to something new, or says something new. */
function newParts(
  block: Block,
  known: ReadonlySet<string>,
  said: ReadonlySet<string>,
): readonly Block[] {
  if (block.type === 'heading') return [block];
  if (block.type !== 'list') return isNew(block, known, said) ? [block] : [];
  const items = block.items.flatMap((item) => {
    const [lead, ...rest] = item;
    const fresh = rest.flatMap((each) => newParts(each, known, said));
    if (lead === undefined) return [];
    if (fresh.length > 0) return [[lead, ...fresh]];
    return isNew(lead, known, said) && (rest.length === 0 || proves(lead)) ? [[lead, ...rest]] : [];
  });
  return items.length === 0 ? [] : [{ ...block, items }];
}

function isNew(block: Block, known: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  if (lineTexts(block).every((line) => said.has(line))) return false;
  const targets = targetsOf([block]).filter((target) => /^(?:statement|capture):/.test(target));
  return targets.length === 0 || targets.some((target) => !known.has(target));
}

function proves(block: Block): boolean {
  return targetsOf([block]).some((target) => /^(?:statement|capture):/.test(target));
}

const FRONT_KEYS = ['title', 'standfirst', 'date', 'claims'] as const;

function frontChanges(mine: Edition, theirs: Edition): readonly Block[] {
  return FRONT_KEYS.flatMap((key) => {
    const [now, next] = [String(mine.front[key] ?? ''), String(theirs.front[key] ?? '')];
    if (now === next || next === '') return [];
    return [paragraph([{ type: 'code', value: key, at: NOWHERE }, ...text(`: ${next}`)])];
  });
}

function targetsOf(blocks: readonly Block[]): readonly string[] {
  return linksOf(blocks).map(({ target }) => formatTarget(target));
}

function lineTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.children)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(lineTexts));
    case 'quote':
      return block.children.flatMap(lineTexts);
    default:
      return [];
  }
}
