/** Full names in a text: where a short name first stood with all its words. */
import { type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import { nameKeys } from './source-type.ts';

export interface FullName {
  readonly run: Run;
  readonly keys: readonly string[];
}

/** All runs of name words, in text order; none where capitals mark no names. */
export function nameRuns(passage: Passage, lexicon: Lexicon): readonly FullName[] {
  if (!lexicon.table.capitals) return [];
  const found: FullName[] = [];
  const { words } = passage;
  for (let at = 0; at < words.length; ) {
    const run = capitalRun(passage, lexicon, at);
    if (run === null) {
      at++;
      continue;
    }
    at = run[1];
    const keys = nameKeys(passage, lexicon, run);
    if (keys.length > 0) found.push({ run, keys });
  }
  return found;
}

/** The first run of two or more name words for each of its words. */
export function fullNames(runs: readonly FullName[]): ReadonlyMap<string, FullName> {
  const found = new Map<string, FullName>();
  for (const name of runs) {
    if (name.keys.length < 2) continue;
    for (const key of name.keys) if (!found.has(key)) found.set(key, name);
  }
  return found;
}

function capitalRun(passage: Passage, lexicon: Lexicon, from: number): Run | null {
  const { words, text } = passage;
  let at = from;
  let last = from;
  while (at < words.length && words[at]?.sentence === words[from]?.sentence) {
    const word = words[at];
    if (word?.kind === 'word' && word.capital) {
      const classed = matchAt(lexicon.classes, words, at)?.value;
      if (classed !== undefined && classed !== 'linker') {
        if (last > from) break;
        return null;
      }
      last = ++at;
      if (/['’]s$/.test(text.slice(word.start, word.end))) break;
    } else if (
      at > from &&
      text.charAt(word?.start ?? 0) === '.' &&
      word?.start === words[at - 1]?.end
    )
      at++;
    else break;
  }
  return last > from ? [from, last] : null;
}
