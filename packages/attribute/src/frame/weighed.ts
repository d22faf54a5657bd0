/** Tables against what an engine has learnt: whose word stands on a source's kind and on a force. */
import type { Draft, ForceLabel } from '../draft.ts';
import type { Run } from '../passage/passage.ts';
import type { Scene } from '../rules/scene.ts';
import type { Denied } from '../statement.ts';
import { type Force, forceOf } from './force.ts';
import { type SourceKind, sourceKind, unnamedSource } from './source-type.ts';

/** How many times as probable as the tables' label another one must be to take its place. */
const SURER_TYPE = 6;
const SURER_FORCE = 20;

/** The kind of a draft's source words, as the tables and the engine together have it. */
export function weighedKind(
  { passage, lexicon }: Scene,
  { frame }: Draft,
  run: Run,
  outletNames: ReadonlySet<string>,
): SourceKind {
  const tabled = sourceKind(passage, lexicon, run, outletNames);
  if (frame === null) return tabled;
  const type = surer(frame.types, tabled.type, SURER_TYPE);
  if (type === tabled.type) return tabled;
  return { type, anonymous: type === 'anonymous' ? unnamedSource(passage, lexicon, run) : null };
}

/** What a draft does with its words, as the tables and the engine together have it. */
export function weighedForce(scene: Scene, made: Draft, outletNames: ReadonlySet<string>): Force {
  const tabled = forceOf(scene, made, outletNames);
  if (made.frame === null) return tabled;
  const label: ForceLabel =
    tabled.polarity === 'denies' ? `denies-${tabled.denies ?? 'content'}` : tabled.polarity;
  const weighed = surer(made.frame.forces, label, SURER_FORCE);
  if (!weighed.startsWith(DENIES))
    return { polarity: weighed as Exclude<Force['polarity'], 'denies'>, denies: null };
  return { polarity: 'denies', denies: weighed.slice(DENIES.length) as Denied };
}

const DENIES = 'denies-';

/** The most probable label, where it is so many times as probable as the tables' one; else that. */
function surer<L>(shares: ReadonlyMap<L, number>, tabled: L, times: number): L {
  const floor = times * (shares.get(tabled) ?? 0);
  let [best, top] = [tabled, floor];
  for (const [label, share] of shares) if (share > top) [best, top] = [label, share];
  return best;
}
