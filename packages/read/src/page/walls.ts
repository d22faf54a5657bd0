/** Pages that hide the article or are none: consent and sign-in walls, error pages, pages that need scripts. */
import type { ReadWarningCode } from '../codes.ts';
import { foldLabel } from '../languages/fold-label.ts';
import { type LabelList, labelsOf } from '../languages/labels.ts';
import type { Block } from '../main-text/blocks.ts';

/** A page with more main text than this shows its article, whatever else it says. */
const MAX_WALL_TEXT = 1_200;

/** So much of the page's text is looked at: walls are short. */
const LOOKED_AT = 6_000;

const WALLS: readonly (readonly [LabelList, ReadWarningCode])[] = [
  ['errorPage', 'error-page'],
  ['signIn', 'sign-in-wall'],
  ['consent', 'consent-wall'],
  ['scriptNeeded', 'script-needed'],
];

/** The warnings that fit a page with little text; `blocks` are all it shows, `title` its title. */
export function findWalls(
  mainText: string,
  blocks: readonly Block[],
  title: string | null,
): ReadWarningCode[] {
  if (mainText.length > MAX_WALL_TEXT) return [];
  const shown = blocks.map(({ text }) => text).join(' ');
  const folded = foldLabel(`${title ?? ''} | ${shown.slice(0, LOOKED_AT)}`);
  const labels = labelsOf(folded);
  return WALLS.filter(([list]) => labels.hold(list)).map(([, code]) => code);
}
