export { outletOfAddress } from './address.ts';
export { blockingKeys } from './blocking.ts';
export { type NameTable, nameTable } from './blocking-table.ts';
export {
  type Cluster,
  type Clustering,
  clusterMentions,
  compareMentions,
  type OpenQuestion,
  type UnknownMention,
} from './cluster/cluster.ts';
export { type Found, type FoundEntity, findEntities, registryWith } from './cluster/found.ts';
export { FOUND, unknownMentions } from './cluster/unknown-mentions.ts';
export { crossValidate, type FoldAnswer, madeExamples } from './compare/cross-validate.ts';
export {
  fullNames,
  type Half,
  halfOf,
  type NamePair,
  type TwoScripts,
  withWrongPartners,
} from './compare/made-pairs.ts';
export { maySurelyBeSame, type SameName, sameName } from './compare/same-name.ts';
export {
  type ComparisonOptions,
  compareNames,
  MATCH_SCORE,
  type NameComparison,
} from './compare-names.ts';
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
export { resolveErrors } from './errors.ts';
export { type CsvResult, type NameRow, namesFromCsv, namesToCsv } from './exchange/csv.ts';
export {
  type FtmEntity,
  type FtmResult,
  fromFollowTheMoney,
  toFollowTheMoney,
} from './exchange/follow-the-money.ts';
export {
  applyJudgements,
  type Judged,
  type Judgement,
  type JudgementConflict,
  type JudgementKind,
} from './judgement.ts';
export type { NameLanguage } from './language.ts';
export { nameLanguage, nameLanguages } from './languages/index.ts';
export { nameMentions, namingSteps } from './named/name-mentions.ts';
export type { NamedMention } from './named/named-mention.ts';
export type { NameKind } from './naming/labels.ts';
export { type NamingModelRead, readNamingModel, writeNamingModel } from './naming/model.ts';
export { nameWordsOf } from './naming/name-words.ts';
export { createNamer, type FoundName, type Namer, type NamingModel } from './naming/namer.ts';
export { type NamedText, type NamerTraining, trainNamer } from './naming/train.ts';
export { holderOn, holdersOn } from './office.ts';
export { indexRegistry, type NameIndex } from './registry/index-registry.ts';
export { resolveSteps, resolveVersion } from './resolve-version.ts';
export { type NamedCandidate, type NameSearch, nameSearch, type Wanted } from './search/by-name.ts';
export { transliterationCost } from './transliteration/tables.ts';
export type { Version } from './version.ts';
export { speakerOn, type Voices, voicesOf } from './voices.ts';
