/** Whether an article recalls words of before: "had denied", "said earlier". They renew nothing. */
import type { Statement } from '@hearsay/attribute';
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { fold, sentences } from '@hearsay/text';
import { foldedWords, lexiconOf } from '../meaning/lexicon.ts';

// Words of the sentence, the content left out, between a verb of saying and what puts it into the past.
const MAX_BESIDE = 3;

/** Reads the words beside the statement's cue, and the cue's own ending. */
export function isRecalled(version: Version, { part, cue, content }: Statement): boolean {
  const at = cue?.spans[0]?.[0];
  if (cue === null || at === undefined || (cue.part ?? part) !== part) return false;
  const lexicon = lexiconOf(version.article.lang);
  const said = foldedWords(cue.text);
  const endings = (lexicon.table?.recalledEndings ?? []).map(fold);
  if (said.some((word) => endings.some((ending) => word.endsWith(ending)))) return true;
  const text = partText(version.article, part, null);
  const [from, to] = sentences(text, version.article.lang).find(
    ([start, end]) => start <= at && at < end,
  ) ?? [at, at];
  const outside = (start: number, end: number): readonly string[] => {
    let told = text.slice(start, end);
    for (const [first, last] of content.spans) {
      const cut = [Math.max(first, start) - start, Math.min(last, end) - start] as const;
      if (cut[1] > cut[0]) {
        told = told.slice(0, cut[0]) + ' '.repeat(cut[1] - cut[0]) + told.slice(cut[1]);
      }
    }
    return foldedWords(told);
  };
  const words = [...outside(from, at), ...outside(at, to)];
  const first = outside(from, at).length;
  return lexicon
    .marks(words)
    .some(
      (mark) =>
        mark.value === 'recalled' &&
        (mark.at < first + said.length
          ? first - (mark.at + mark.length) <= MAX_BESIDE
          : mark.at - (first + said.length) <= MAX_BESIDE),
    );
}
