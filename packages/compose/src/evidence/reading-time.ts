/** How long an edition takes to read. */
import { tokens } from '@hearsay/text';
import type { Edition } from '../edition.ts';
import { flowsOf } from '../gate/flow.ts';
import { composeLanguageOrEnglish } from '../languages/index.ts';

/** Whole minutes, at least one, at the speed of the edition's language. */
export function readingMinutes(edition: Edition): number {
  const texts = [edition.front.standfirst ?? '', ...flowsOf(edition).map((flow) => flow.text)];
  const words = texts.reduce((sum, text) => {
    return sum + tokens(text).filter(({ kind }) => kind === 'word' || kind === 'number').length;
  }, 0);
  const speed = composeLanguageOrEnglish(edition.front.lang).wordsPerMinute;
  return Math.max(1, Math.round(words / speed));
}
