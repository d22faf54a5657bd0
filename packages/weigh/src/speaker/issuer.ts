/**
 * Who issued the statement whose words are told: "the group mourned its commander. In the statement it
 * said …". A body's statement speaks for the body that the text names with it.
 */
import type { Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { sentences } from '@hearsay/text';
import { type NamesInText, namedIn } from '@hearsay/trace';
import { foldedWords, lexiconOf } from '../meaning/lexicon.ts';

// Sentences before the words in which their issuer is looked for: a paragraph of news.
const MAX_BACK = 3;

/**
 * The issuer where the words from the cue to the content, or those of the source, are a statement's; the
 * nearest sentence before that has such a word and a name tells who, else the headline.
 */
export function issuerOf(
  version: Version,
  statement: Statement,
  names: NamesInText,
): string | null {
  const { part, partIndex, content, source, cue } = statement;
  if (part !== 'body') return null;
  const { lang, title } = version.article;
  const text = partText(version.article, part, partIndex);
  const first = content.spans[0]?.[0] ?? 0;
  const at = cue?.spans[0]?.[0] ?? first;
  // In languages with the verb last the statement is named before its words: "in its statement “…” it was said".
  const own = sentences(text, lang).find(([start, end]) => start <= first && first < end)?.[0];
  const from = at < first ? at : (own ?? first);
  const words = `${source?.text ?? ''} ${text.slice(from, first)}`;
  if (!isCommunique(lang, words)) return null;
  const before = sentences(text, lang).filter(([start]) => start <= from);
  const near = before.slice(-1 - MAX_BACK).reverse();
  for (const [start, end] of near) {
    const told = text.slice(start, Math.min(end, start <= from && from < end ? from : end));
    const [issuer] = isCommunique(lang, told) ? namedIn(names, told, 'sentence') : [];
    if (issuer !== undefined) return issuer;
  }
  return (title === null ? undefined : namedIn(names, title, 'sentence')[0]) ?? null;
}

function isCommunique(lang: string, text: string): boolean {
  return lexiconOf(lang)
    .marks(foldedWords(text))
    .some(({ value }) => value === 'communique');
}
