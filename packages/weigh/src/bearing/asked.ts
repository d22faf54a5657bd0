/**
 * Answers that take no side: "asked whether the ship had sailed, the minister said he had been abroad". The
 * question stands in the answer's sentence; who answers has spoken and holds no position.
 */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { lexiconOf, readWords } from '../meaning/lexicon.ts';
import { isCountry } from '../meaning/names.ts';
import type { Sense } from '../meaning/sense.ts';
import type { Passage, PassageReader } from './passage.ts';

/** Whether a sentence tells that somebody was asked. */
export function tellsOfAsking(version: Version, { words }: Passage): boolean {
  return readWords(lexiconOf(version.article.lang), words).marks.some(
    ({ value }) => value === 'asked',
  );
}

/** Whether the words before or behind a statement's content, in its sentence, put the question to its speaker. */
export function isAnswer(
  passages: PassageReader,
  version: Version,
  { part, partIndex, content }: Statement,
  around: readonly Passage[],
  sense: (passage: Passage) => Sense,
): boolean {
  const [passage] = around;
  const start = content.spans[0]?.[0];
  const end = content.spans.at(-1)?.[1];
  if (passage === undefined || start === undefined || end === undefined) return false;
  if (!tellsOfAsking(version, passage)) return false;
  const [from, to] = passage.span;
  const beside = [
    [from, Math.max(from, start)],
    [Math.min(end, to), to],
  ] as const;
  return passages
    .stretch(
      version,
      part,
      partIndex,
      beside.filter(([first, last]) => last > first),
    )
    .some((one) => tellsOfAsking(version, one) && sense(one).stance === 'questions');
}

// Quotation marks and spaces, then what stands before the first mark behind them.
const FIRST_WORDS =
  /^[\s"“”„«»‹›‘’‚']*([^\s.,،;؛:!?؟–—"“”»]+(?: [^\s.,،;؛:!?؟–—"“”»]+){0,2})[.,،;؛:!–—"“”»]/u;

/** A statement that opens with a whole answer: “No. It wasn't”, "Yes, we did"; null where it opens otherwise. */
export function plainAnswer(version: Version, { content }: Statement): 'affirms' | 'denies' | null {
  const { table } = lexiconOf(version.article.lang);
  const opening = fold(FIRST_WORDS.exec(content.text.slice(0, MAX_OPENING))?.[1] ?? '');
  if (table === null || opening === '') return null;
  if (table.no.some((one) => fold(one) === opening)) return 'denies';
  return table.yes.some((one) => fold(one) === opening) ? 'affirms' : null;
}

const MAX_OPENING = 60; // letters that hold the longest whole answer and its mark

/**
 * Who answers in a sentence of the outlet's that puts the question: the last one named whom the question is
 * not about; null where nobody is.
 */
export function answererIn(
  version: Version,
  passage: Passage,
  about: ReadonlySet<string>,
): string | null {
  if (!tellsOfAsking(version, passage)) return null;
  const named = passage.entities.filter(
    ({ id }) => !isCountry(id) && !about.has(id) && id !== version.outlet,
  );
  return named.at(-1)?.id ?? null;
}
