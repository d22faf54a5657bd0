export type { Copy } from './copy/copies.ts';
export type { Credit } from './credits.ts';
export { type OriginScore, scoreOrigins, type TrueOrigins } from './evaluate/origins.ts';
export { type PairScore, pairOf, pairsOfGroups, scorePairs } from './evaluate/pairs.ts';
export {
  type Planted,
  type PlantOptions,
  plantCopies,
  type SharedPair,
  sharedPairs,
} from './evaluate/plant.ts';
export {
  type ArticleEvidence,
  buildEvidence,
  type Citation,
  type EvidenceBuilder,
  type EvidenceGraph,
  findEvidence,
  type TextLink,
} from './evidence.ts';
export { traceLanguage, traceLanguageCodes } from './languages/index.ts';
export type { TraceLanguage } from './languages/language.ts';
export { type PhraseTest, phraseTest } from './languages/phrases.ts';
export { type NamesInText, namedIn, namesInText } from './names-in-text.ts';
export type {
  Carrier,
  Evidence,
  EvidenceKind,
  MayShare,
  Occasion,
  Origin,
  OriginKind,
  Origins,
  Parting,
  PlaceIn,
} from './origin.ts';
export { isToldOf } from './path.ts';
export { speakerAmong, speakerNamed } from './speaker.ts';
export { type OriginJudgement, type TraceRequest, traceOrigins } from './trace.ts';
