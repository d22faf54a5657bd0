/** Quotations that are signed: `"…" — Name`, on the same line or on the next one. */
import { type Draft, draft } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import { isLabel, MAX_LABEL } from './colon.ts';
import { quotationRuns } from './content.ts';
import { trimStop } from './noun-phrase.ts';
import { DASH, isWord, markOf, type Scene } from './scene.ts';

/**
 * A draft for each quotation that opens a line and is followed by nothing but a dash and a name: the name
 * is the source, the dash the cue.
 */
export function signatures(scene: Scene): Draft[] {
  const { quotations } = scene.passage;
  const followers = new Set(quotations.map(({ next }) => next));
  return quotations.flatMap((quotation, index) => {
    if (quotation.parent >= 0 || !quotation.marked || followers.has(index)) return [];
    if (!opensLine(scene, quotation.open)) return [];
    const content = quotationRuns(scene, quotation);
    const dash = dashBehind(scene, content.at(-1)?.[1] ?? 0);
    const name = dash === null ? null : nameBehind(scene, dash);
    if (dash === null || name === null) return [];
    return [draft({ source: [name], cue: [[dash, dash + 1]], content, rule: 'signature' })];
  });
}

/** True where a word is the first of its line, and behind the last word. */
function opensLine({ passage: { text, words } }: Scene, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return true;
  return text.slice(before.end, word.start).includes('\n');
}

/** The dash behind a quotation and its stop. */
function dashBehind(scene: Scene, end: number): number | null {
  const at = !isWord(scene, end) && !DASH.has(markOf(scene, end)) ? end + 1 : end;
  return DASH.has(markOf(scene, at)) ? at : null;
}

/** The rest of the line, where it is a name: capital where names are, and with no second dash. */
function nameBehind(scene: Scene, dash: number): Run | null {
  const from = dash + 1;
  let to = from;
  do to++;
  while (!opensLine(scene, to) && to - from <= MAX_LABEL + 1);
  if (!opensLine(scene, to)) return null;
  const name: Run = [from, trimStop(scene, to)];
  for (let at = from; at < to; at++) if (DASH.has(markOf(scene, at))) return null;
  const capital = scene.passage.words[from]?.capital === true;
  return isLabel(scene, name) && (capital || !scene.lexicon.table.capitals) ? name : null;
}
