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

/** Drafts that name an outlet and whom it quotes: the quoted one is the source. */
export function nearestSources(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((made) => nearest(scene, made));
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
  const end = extent([...made.content, ...made.cue, source])[1];
  const [, to] = clauseBounds(scene, source[0]);
  if (!COMMA.has(markOf(scene, end))) return made;
  const behind = citingIn(scene, end + 1, Math.min(to, end + 2));
  if (behind === null) return made;
  const phrase = phraseAfter(scene, behind[1], to);
  if (phrase === null || !isSpeaker(scene, phrase)) return made;
  const quoted = withTrailingApposition(scene, phrase, to);
  return { ...made, source: [quoted], relaying: [made.source], rule: `${made.rule}+citing` };
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
