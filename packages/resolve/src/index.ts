export { outletOfAddress } from './address.ts';
export { type SameName, sameName } from './compare/same-name.ts';
export { compareNames, MATCH_SCORE, type NameComparison } from './compare-names.ts';
export { continueKeys } from './continue-keys.ts';
export type {
  Country,
  Entity,
  Holder,
  Leaning,
  Names,
  Office,
  Organisation,
  Outlet,
  OutletKind,
  Person,
  Registry,
} from './entity.ts';
export {
  applyJudgements,
  type Judged,
  type Judgement,
  type JudgementConflict,
  type JudgementKind,
} from './judgement.ts';
export { nameLanguages } from './languages/index.ts';
export { holderOn, holdersOn } from './office.ts';
export { indexRegistry, type NameIndex } from './registry/index-registry.ts';
export { resolveSteps, resolveVersion } from './resolve-version.ts';
export type { Version } from './version.ts';
export { speakerOn, type Voices, voicesOf } from './voices.ts';
