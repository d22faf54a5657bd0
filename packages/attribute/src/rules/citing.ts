/**
 * Outlets that hand on somebody's words: "X, quoting Y, reported that Z", "X reported Z, citing Y",
 * "X quoted Y as saying Z". The source is Y, nearest to the words; X goes into the chain.
 */
import { type Draft, draft, extent } from '../draft.ts';
import { findIn, matchAt } from '../lexicon.ts';
import type { Run } from '../passage/passage.ts';
import { followingContent } from './content.ts';
import { phraseAfter, phraseBefore, trimStop, withTrailingApposition } from './noun-phrase.ts';
import { COMMA, clauseBounds, markOf, type Scene } from './scene.ts';

/** Adds "quoted Y as saying" and moves the nearer source into drafts that name both. */
export function citations(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const added = scene.cues.flatMap((cue) => {
    if (cue === null || cue.meaning.entry.frame !== 'citing') return [];
    const made = quotedAs(scene, cue.run);
    return made ? [made] : [];
  });
  return [...nearestSources(scene, drafts), ...added];
}

/** Drafts that name an outlet and whom it quotes: the quoted one is the source, and nobody's content. */
export function nearestSources(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const settled = drafts.map((made) => nearest(scene, made));
  const quoted = new Set<number>();
  for (const { source, relaying } of settled) {
    if (relaying.length === 0) continue;
    for (const [from, to] of source) for (let at = from; at < to; at++) quoted.add(at);
  }
  const citesOnly = ({ cue: [cue], content: [content] }: Draft): boolean =>
    cue !== undefined && citingIn(scene, ...cue) !== null && quoted.has(content?.[0] ?? -1);
  return settled.filter((made) => made.relaying.length > 0 || !citesOnly(made));
}

function quotedAs(scene: Scene, cue: Run): Draft | null {
  const [from, to] = clauseBounds(scene, cue[0]);
  const { outlet, at } = outletAround(scene, cue, from, to);
  const quoted = phraseAfter(scene, at, to);
  if (quoted === null) return null;
  const tail = matchAt(scene.lexicon.citingTails, scene.passage.words, quoted[1]);
  if (tail === null) return null;
  const end = quoted[1] + tail.length;
  const { content } = followingContent(scene, end, to, 'clause');
  if (content.length === 0) return null;
  return draft({
    // "قوله إن": the conjunction is no part of the cue.
    cue: [cue, [quoted[1], scene.classes[end - 1] === 'complementiser' ? end - 1 : end]],
    source: [quoted],
    content,
    relaying: outlet ? [[outlet]] : [],
    entry: scene.cues[cue[0]]?.meaning.entry ?? null,
    rule: 'quoted-as-saying',
  });
}

/** "X quoted" or, with the verb first, "نقلت X عن": the outlet, and where the quoted one begins. */
function outletAround(
  scene: Scene,
  cue: Run,
  from: number,
  to: number,
): { outlet: Run | null; at: number } {
  const behind = phraseAfter(scene, cue[1], to);
  const link = matchAt(scene.lexicon.citingLinks, scene.passage.words, behind?.[1] ?? cue[1]);
  if (link === null) return { outlet: phraseBefore(scene, cue[0], from), at: cue[1] };
  return { outlet: behind, at: (behind?.[1] ?? cue[1]) + link.length };
}

/** Splits "X, quoting Y," in the source; finds ", citing Y" behind the content. */
function nearest(scene: Scene, made: Draft): Draft {
  const source = made.source[0];
  if (source === undefined) return made;
  const inside = citingIn(scene, source[0], source[1]);
  if (inside !== null) {
    const outlet: Run = [source[0], trimStop(scene, inside[0])];
    const quoted: Run = [inside[1], source[1]];
    if (outlet[1] > outlet[0] && quoted[1] > quoted[0]) {
      return { ...made, source: [quoted], relaying: [[outlet]], rule: `${made.rule}+quoting` };
    }
  }
  const opening = atContentStart(scene, made);
  if (opening !== null) return opening;
  const between = betweenSourceAndContent(scene, made, source);
  if (between !== null) return between;
  const outlet = made.relaying.length === 0 ? whoHandsOn(scene, made, source) : null;
  if (outlet !== null) return { ...made, relaying: [[outlet]], rule: `${made.rule}+citing` };
  const end = extent([...made.content, ...made.cue, source])[1];
  const [, to] = clauseBounds(scene, source[0]);
  const behind = citingBehind(scene, end, to);
  if (behind === null) return made;
  const phrase = phraseAfter(scene, behind[1], to);
  if (phrase === null || !isSpeaker(scene, phrase)) return made;
  const quoted = withTrailingApposition(scene, phrase, to);
  return { ...made, source: [quoted], relaying: [made.source], rule: `${made.rule}+citing` };
}

/** Words between what is reported and "citing": "reported late on Monday evening, citing". */
const MAX_ADJUNCT = 7;

/** The words for "citing" behind a report, over a time or a place; a single word asks for a comma before. */
function citingBehind(scene: Scene, end: number, to: number): Run | null {
  for (let at = end; at < Math.min(to, end + MAX_ADJUNCT); at++) {
    const cue = citingIn(scene, at, at + 1);
    if (cue !== null) {
      const isParted = cue[1] - cue[0] > 1 || COMMA.has(markOf(scene, at - 1));
      return isParted ? cue : null;
    }
    if (scene.cues[at] !== null || OPENS_CLAUSE.has(scene.classes[at] ?? null)) return null;
  }
  return null;
}

const OPENS_CLAUSE: ReadonlySet<string | null> = new Set([
  'complementiser',
  'relative',
  'subordinator',
]);

/**
 * "reported X, citing Y", "berichtete X unter Berufung auf Y", "نقلت X عن Y" where only Y was found: X, the
 * subject of the verb.
 */
function whoHandsOn(scene: Scene, made: Draft, source: Run): Run | null {
  const cue = made.cue[0];
  if (cue === undefined || cue[0] >= source[0]) return null;
  const [from] = clauseBounds(scene, cue[0]);
  const citing = citingBefore(scene, source[0]);
  if (citing === null) return null;
  const isApart = (run: Run | null): run is Run =>
    run !== null && !made.content.some((one) => one[0] < run[1] && run[0] < one[1]);
  if (citing.isLink) {
    const told = phraseBefore(scene, citing.from, cue[0]);
    return isApart(told) && scene.cues.slice(cue[0], told[0]).some(isCiting) ? told : null;
  }
  if (citing.from < cue[1]) return null;
  const behind = phraseAfter(scene, cue[1], citing.from);
  if (isApart(behind) && names(scene, behind)) return behind;
  const before = phraseBefore(scene, cue[0], from);
  return isApart(before) && names(scene, before) ? before : null;
}

/** The words for "citing" that end where a source begins, or the preposition of a verb that means it. */
function citingBefore(
  scene: Scene,
  start: number,
): { readonly from: number; readonly isLink: boolean } | null {
  const { words } = scene.passage;
  for (let at = start - 1; at >= Math.max(0, start - MAX_CITING); at--) {
    const cue = citingIn(scene, at, at + 1);
    if (cue?.[1] === start) return { from: at, isLink: false };
    const link = matchAt(scene.lexicon.citingLinks, words, at);
    if (link !== null && at + link.length === start) return { from: at, isLink: true };
  }
  return null;
}

const MAX_CITING = 5; // words: "unter Berufung auf"

const isCiting = (cue: Scene['cues'][number]): boolean => cue?.meaning.entry.frame === 'citing';

/** True for a phrase with a name or a word for an outlet or a body in it, and no time. */
function names(scene: Scene, [from, to]: Run): boolean {
  const { words } = scene.passage;
  const { kinds, table } = scene.lexicon;
  if (findIn<unknown>(kinds, words, from, to) !== null) return true;
  return table.capitals && words.slice(from, to).some(({ capital }) => capital);
}

/** "به گزارش X به نقل از Y، Z": the nearer source opens what was taken for the content. */
function atContentStart(scene: Scene, made: Draft): Draft | null {
  const first = made.content[0];
  const cue = first && citingIn(scene, first[0], first[0] + 1);
  if (!first || !cue) return null;
  const quoted = phraseAfter(scene, cue[1], first[1]);
  if (quoted === null) return null;
  const comma = COMMA.has(markOf(scene, quoted[1])) ? 1 : 0;
  const content: Run = [quoted[1] + comma, first[1]];
  if (content[1] <= content[0]) return null;
  return {
    ...made,
    source: [quoted],
    content: [content, ...made.content.slice(1)],
    relaying: [made.source],
    rule: `${made.rule}+quoting`,
  };
}

/** "X به نقل از Y گفت که Z": the nearer source stands behind the outlet, before the content. */
function betweenSourceAndContent(scene: Scene, made: Draft, source: Run): Draft | null {
  const start = extent(made.content)[0];
  const inside = start > source[1] ? citingIn(scene, source[1], start) : null;
  if (inside === null) return null;
  const quoted = phraseAfter(scene, inside[1], start);
  if (quoted === null) return null;
  return { ...made, source: [quoted], relaying: [made.source], rule: `${made.rule}+quoting` };
}

function citingIn(scene: Scene, from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    const cue = scene.cues[at];
    if (cue?.meaning.participle && cue.meaning.entry.frame === 'citing') return cue.run;
  }
  return null;
}

/** "citing two officials" names a source, "citing security concerns" a reason. */
function isSpeaker(scene: Scene, [from, to]: Run): boolean {
  const { words } = scene.passage;
  const { roles, kinds, anonymity } = scene.lexicon;
  return [roles, kinds, anonymity].some(
    (index) => findIn<unknown>(index, words, from, to) !== null,
  );
}
