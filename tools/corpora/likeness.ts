/** Finds texts that are variants of one another, so that none stand on both sides of a split. */
import { fold } from '@hearsay/text';

/** A run of so many same words is no chance in texts of a few hundred words. */
export const RUN_WORDS = 8;

/** Pairs of ids, one from each side, whose texts share a run of `RUN_WORDS` words. */
export function sharedRuns(
  left: readonly { readonly id: string; readonly text: string }[],
  right: readonly { readonly id: string; readonly text: string }[],
): { readonly left: string; readonly right: string; readonly words: string }[] {
  const seen = new Map<string, string>();
  for (const { id, text } of left) for (const run of runsOf(text)) seen.set(run, id);
  return right.flatMap(({ id, text }) => {
    const words = runsOf(text).find((run) => (seen.get(run) ?? id) !== id);
    return words === undefined ? [] : [{ left: seen.get(words) ?? '', right: id, words }];
  });
}

/** Every run of `RUN_WORDS` folded words. */
export function runsOf(text: string): string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
}
