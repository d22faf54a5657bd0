/** Which words of a window are cues. */
import { TAG, TAGS } from '../linear/labels.ts';
import type { Run } from '../passage/passage.ts';
import { cueShare, share, type View } from './view.ts';

/**
 * Runs of words, counted from the window's first, that may be cues: first those whose best tag is a
 * cue's, then others that are a cue with at least the probability `least`. In text order.
 */
export function cuesOf(view: View, least: number): Run[] {
  const count = view.window.words[1] - view.window.words[0];
  const best = new Uint8Array(count);
  for (let at = 0; at < count; at++) best[at] = bestTag(view, at);
  const taken = new Uint8Array(count);
  const cues: Run[] = [];
  const take = (from: number, goesOn: (at: number) => boolean): void => {
    let to = from + 1;
    while (to < count && goesOn(to)) to++;
    taken.fill(1, from, to);
    cues.push([from, to]);
  };
  const inside = TAG.cue + 1;
  for (let at = 0; at < count; at++) {
    const begins = best[at] === TAG.cue || best[at] === inside;
    if (begins && !taken[at]) take(at, (next) => best[next] === inside);
  }
  const likely = (at: number): boolean => !taken[at] && cueShare(view, at) > least;
  for (let at = 0; at < count; at++) {
    if (!likely(at)) continue;
    take(at, (next) => likely(next) && share(view, next, inside) > share(view, next, TAG.cue));
  }
  return cues.sort((a, b) => a[0] - b[0]);
}

function bestTag(view: View, at: number): number {
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++) if (share(view, at, tag) > share(view, at, best)) best = tag;
  return best;
}
