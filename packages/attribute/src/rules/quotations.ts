/** Quotations beyond the clause: a second one after `"A," X said.`, and bare ones. */
import { covers, type Draft, draft, extent } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import { quotationRuns } from './content.ts';
import { COLON, COMMA, isWord, markOf, type Scene } from './scene.ts';

/** Shorter quotations are scare quotes and titles, no statements of their own. */
const MIN_BARE = 5; // words inside; PolNeAR train: 92 % of the shorter ones are no statement

/** How many paragraphs a bare quotation may stand behind the last one of its speaker. */
const MAX_PARAGRAPHS_BEHIND = 2;

/** Adds bare quotations: joined to the statement before them or as statements of their own. */
export function bareQuotations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const taken = takenWords(scene, drafts);
  const result = [...drafts].sort(byPlace);
  // Past the end of a quotation that somebody else introduces, the speaker before it is out of focus.
  let broken = -1;
  const followers = new Set(scene.passage.quotations.map((quotation) => quotation.next));
  scene.passage.quotations.forEach((quotation, index) => {
    if (quotation.parent >= 0 || followers.has(index) || taken[quotation.open]) return;
    const before = lastBefore(result, quotation.open);
    const paragraph = scene.passage.words[quotation.open]?.paragraph ?? 0;
    const content = quotationRuns(scene, quotation);
    if (before < 0) return;
    const last = result[before] as Draft;
    const place = extent(last.content);
    const gap =
      paragraph -
      (scene.passage.words[Math.max(extent(last.cue)[1], place[1]) - 1]?.paragraph ?? 0);
    if (gap > MAX_PARAGRAPHS_BEHIND || isVerse(scene, quotation)) return;
    if (gap > 0 && isIntroduced(scene, quotation.open, place[1])) {
      broken = quotation.close;
      return;
    }
    if (broken >= 0 && broken > place[1]) return;
    if (gap === 0 && followsDirectly(scene, last, quotation)) {
      result[before] = { ...last, content: [...last.content, ...content] };
      return;
    }
    const speaker = last.source.length > 0 ? last.source : last.speaker;
    if (!isSpeech(scene, quotation) || !standsAlone(scene, quotation) || speaker.length === 0)
      return;
    const made = draft({ content, speaker, rule: 'bare-quotation' });
    result.splice(before + 1, 0, made);
  });
  return result;
}

/** Verse printed as such: short lines, or lines parted by slashes. */
function isVerse(scene: Scene, { open, close }: Quotation): boolean {
  const { text, words } = scene.passage;
  const inside = text.slice(words[open]?.start ?? 0, words[close]?.end ?? 0);
  const lines = inside.split(LINE_END);
  return lines.length >= LEAST_LINES && lines.every((line) => line.length <= LONGEST_LINE);
}

const LINE_END = /\n|\s\/{1,2}\s/u;
const LEAST_LINES = 2; // a couplet
const LONGEST_LINE = 90; // UTF-16 units

/** The paragraph before ends in a colon: its own words say whose the quotation is. */
function isIntroduced(scene: Scene, open: number, after: number): boolean {
  const colon = open - 1;
  if (colon < after || !COLON.has(markOf(scene, colon))) return false;
  const [from, to] = scene.passage.sentences[scene.passage.words[colon]?.sentence ?? -1] ?? [0, 0];
  for (let at = from; at < to; at++) if (scene.cues[at]) return false;
  return true;
}

const byPlace = (a: Draft, b: Draft): number => placeOf(a) - placeOf(b);
const placeOf = (made: Draft): number => extent([...made.content, ...made.cue])[0];

function takenWords(scene: Scene, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(scene.passage.words.length);
  for (const made of drafts) {
    for (const [from, to] of [...made.content, ...made.source]) taken.fill(1, from, to);
  }
  return taken;
}

function isSpeech(scene: Scene, quotation: Quotation): boolean {
  let words = 0;
  for (let at = quotation.open; at <= quotation.close; at++) if (isWord(scene, at)) words++;
  return words >= MIN_BARE;
}

/** The last outermost draft that begins before a word. */
function lastBefore(drafts: readonly Draft[], at: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(drafts[middle] as Draft) < at) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  for (let step = 0; step < MAX_NESTED && last > 0; step++) {
    const inner = drafts[last] as Draft;
    const holder = drafts
      .slice(Math.max(0, last - MAX_NESTED), last)
      .findLastIndex((outer) => holds(outer, inner));
    if (holder < 0) break;
    last = Math.max(0, last - MAX_NESTED) + holder;
  }
  return last;
}

/** How many statements may stand inside one before the search for the outer one gives up. */
const MAX_NESTED = 8;

const holds = (outer: Draft, inner: Draft): boolean =>
  covers(outer.content, extent([...inner.cue, ...inner.content]));

/**
 * The quotation follows a quoted statement: with only marks between them, or as the sentence after
 * the one that names the speaker.
 */
function followsDirectly(scene: Scene, last: Draft, quotation: Quotation): boolean {
  const end = extent([...last.content, ...last.cue, ...last.source])[1];
  if (quotation.open < end) return false;
  const spoken = scene.passage.words[extent(last.cue)[0]]?.sentence ?? -1;
  const here = scene.passage.words[quotation.open]?.sentence ?? -1;
  const quoted = (scene.passage.quotationOf[(last.content.at(-1)?.[1] ?? 0) - 1] ?? -1) >= 0;
  if (quoted && here === spoken + 1 && standsAlone(scene, quotation)) return true;
  for (let at = end; at < quotation.open; at++) {
    if (isWord(scene, at) || COLON.has(markOf(scene, at))) return false;
  }
  return true;
}

/** The quotation is a sentence: one begins with it. */
function standsAlone(scene: Scene, quotation: Quotation): boolean {
  const sentence: Run | undefined =
    scene.passage.sentences[scene.passage.words[quotation.open]?.sentence ?? -1];
  if (sentence?.[0] !== quotation.open) return false;
  // "…,” Anna said" in words that no rule reads: another speaker stands behind it.
  const last = quotation.close - (quotation.closed ? 1 : 0);
  return !(COMMA.has(markOf(scene, last)) || COMMA.has(markOf(scene, quotation.close + 1)));
}
