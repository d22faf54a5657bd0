/** The rules engine: its steps in order, each a function of the scene and the drafts so far. */

import type { Part } from '@hearsay/read';
import type { Draft } from '../draft.ts';
import { accords, ownAccords } from './accord.ts';
import { citations } from './citing.ts';
import { clauses } from './clause.ts';
import { headlines, transcripts } from './colon.ts';
import { hedges } from './hedge.ts';
import { bareQuotations } from './quotations.ts';
import { reportedMoods } from './reported-mood.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';
import { signatures } from './signature.ts';
import { wordAccords } from './word-accord.ts';

export interface RuleStep {
  readonly name: string;
  /** Parts the step looks at. */
  readonly parts: readonly Part[];
  run(scene: Scene, drafts: readonly Draft[]): readonly Draft[];
}

const ALL: readonly Part[] = ['headline', 'standfirst', 'body', 'caption'];

/** In this order; a later step sees what the earlier ones found. */
export const RULE_STEPS: readonly RuleStep[] = [
  {
    name: 'headline-colon',
    parts: ['headline'],
    run: (scene, drafts) => [...drafts, ...headlines(scene)],
  },
  {
    name: 'transcript-label',
    parts: ['body'],
    run: (scene, drafts) => [...drafts, ...transcripts(scene)],
  },
  {
    name: 'signature',
    parts: ['body'],
    run: (scene, drafts) => [...drafts, ...signatures(scene)],
  },
  { name: 'accord', parts: ALL, run: (scene, drafts) => [...drafts, ...accords(scene)] },
  { name: 'clause', parts: ALL, run: (scene, drafts) => [...drafts, ...clauses(scene)] },
  { name: 'accord-own', parts: ALL, run: ownAccords },
  { name: 'word-accord', parts: ['body', 'standfirst'], run: wordAccords },
  { name: 'citing', parts: ALL, run: citations },
  { name: 'hedge', parts: ['body', 'standfirst'], run: hedges },
  { name: 'bare-quotation', parts: ['body'], run: bareQuotations },
  { name: 'reported-mood', parts: ['body'], run: reportedMoods },
  { name: 'settle', parts: ALL, run: settle },
];

/** Drafts of one part by the rules alone. */
export function applyRules(scene: Scene, part: Part): readonly Draft[] {
  let drafts: readonly Draft[] = [];
  for (const step of RULE_STEPS) if (step.parts.includes(part)) drafts = step.run(scene, drafts);
  return drafts;
}
