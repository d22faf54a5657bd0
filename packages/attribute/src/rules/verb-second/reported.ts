/** What a clause with the verb second reports: words before it, behind a mark, or its object. */
import { type Draft, draft } from '../../draft.ts';
import type { CueEntry } from '../../languages/table.ts';
import { findIn, matchAt } from '../../lexicon.ts';
import type { Run } from '../../passage/passage.ts';
import { precedingContent } from '../content.ts';
import { trimStop } from '../noun-phrase.ts';
import { isWord, quotationAt, type Scene } from '../scene.ts';
import { addresseeIn, frontObject, objectOf, refusedIn } from './object.ts';
import { opened } from './opening.ts';
import type { Clause } from './segment.ts';
import type { Subject } from './subject.ts';
import { objectEnd, type WholeCue } from './whole-cue.ts';

/** What the clause reports: before it, behind a mark, or its object. */
export function reported(
  scene: Scene,
  cue: WholeCue,
  clause: Clause,
  subject: Subject,
): Draft | null {
  const { from, to, end, verb } = clause;
  const { entry } = cue;
  const pieces: Run[] = [
    ...(verb < cue.run[0] ? [[verb, verb + 1] as Run] : []),
    cue.run,
    ...cue.closing,
  ];
  const base = { cue: pieces, source: [subject.run], entry };
  const prefix = objectEnd(scene, cue) === null ? 0 : (cue.closing[0]?.[1] ?? 0);
  const behind = subject.side === 'after' ? Math.max(subject.run[1], verb + 1) : verb + 1;
  const after = Math.max(behind, prefix);
  const following = opened(scene, clause, after, entry.frame);
  const setting = following !== null && opensWithVenue(scene, from, verb);
  if (subject.side === 'after' && clause.start === verb && !setting) {
    const content = precedingContent(scene, verb, from);
    const quoted = content && quotationAt(scene.passage, (content.at(-1)?.[1] ?? 0) - 1, 'close');
    if (content && (entry.frame !== 'object' || quoted)) {
      const resumed =
        following && quotationAt(scene.passage, following.at, 'open') ? following.content : [];
      return draft({ ...base, content: [...content, ...resumed], rule: 'clause-after-content' });
    }
  }
  const front = subject.side === 'after' ? frontObject(scene, clause) : null;
  if (entry.frame === 'refusal') {
    if (front) return draft({ ...base, content: [front], rule: 'refusal' });
    const act = findIn(scene.lexicon.refusedActs, scene.passage.words, behind, end);
    const inner = cue.closing[0] && refusedIn(scene, behind, cue.closing[0][0]);
    const content: Run = act ? [act.at, act.at + act.length] : (inner ?? cue.run);
    return draft({ ...base, content: [content], rule: 'refusal' });
  }
  if (following) {
    const refusal = entry.polarity === 'denies' ? refusalOf(scene, following.content) : null;
    if (refusal)
      return draft({ ...base, entry: refusal, content: following.content, rule: 'refusal' });
    const addressee = addresseeIn(
      scene,
      behind,
      Math.min(following.mark, cue.run[0] > verb ? cue.run[0] : following.mark),
    );
    return draft({ ...base, content: following.content, addressee, rule: `clause-${entry.frame}` });
  }
  if (entry.frame !== 'object') return null;
  if (front) return draft({ ...base, content: [front], rule: 'object-first' });
  const stop = objectEnd(scene, cue) ?? (verb < cue.run[0] ? cue.run[0] : trimStop(scene, to));
  const object = objectOf(scene, cue, behind, stop);
  if (object === null) return null;
  const refusal = refusalOf(scene, [object]);
  if (refusal) return draft({ ...base, entry: refusal, content: [object], rule: 'refusal' });
  return draft({ ...base, content: [object], rule: 'clause-object' });
}

/** "Sie hat es abgelehnt, sich zu X zu äußern": what is rejected, up to its first mark, is an act of speech. */
function refusalOf(scene: Scene, content: readonly Run[]): CueEntry | null {
  const [from, to] = content[0] ?? [0, 0];
  let stop = from;
  while (stop < to && isWord(scene, stop)) stop++;
  if (findIn(scene.lexicon.refusedActs, scene.passage.words, from, stop) === null) return null;
  return scene.lexicon.table.cues.find(({ frame }) => frame === 'refusal') ?? null;
}

/** "In einem Interview mit der Zeitung „Hafenblatt“ sagte X, C": a quoted name does not make it content. */
function opensWithVenue({ passage, lexicon }: Scene, from: number, verb: number): boolean {
  const setting = matchAt(lexicon.settings, passage.words, from);
  return setting !== null && findIn(lexicon.venues, passage.words, from, verb) !== null;
}
