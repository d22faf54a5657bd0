/** Article to statements: who said what on whose authority. */
export {
  type AttributeOptions,
  attribute,
  attributeByEncoder,
  type EncoderOptions,
  type Engine,
  engines,
  mentionsMeant,
} from './attribute.ts';
export { lookAtText, type Sight } from './encoder/engine.ts';
export {
  type EncoderFiles,
  type EncoderModelRead,
  type EncoderNetworks,
  encoderModel,
  type HeadsFile,
} from './encoder/files.ts';
export type { EncoderModel } from './encoder/model.ts';
export {
  type GoldAttribution,
  type GoldDocument,
  type Prediction,
  toUtf16,
} from './evaluate/convert.ts';
export { calibrationError, type Judged, judge, type SameMention } from './evaluate/judge.ts';
export {
  type MarkedParticulars,
  PARTICULARS,
  type Particular,
  type ParticularDocument,
  type Share,
  scoreParticulars,
} from './evaluate/particulars.ts';
export {
  type AttributionScore,
  type Figure,
  type ScoreOptions,
  scoreAttribution,
} from './evaluate/score.ts';
export { withSpeakerWords } from './evaluate/speaker-words.ts';
export {
  type SpeakerScore,
  type SpeakerScores,
  type SpeakerTruth,
  scoreGivenSpeakers,
  scoreSpeakers,
} from './evaluate/speakers.ts';
export { permanentKey } from './frame/key.ts';
export { attributionLanguage, attributionLanguages } from './languages/index.ts';
export { calibrate, calibrationOf } from './linear/calibrate.ts';
export { type Chain, emissions, marginals, viterbi } from './linear/crf.ts';
export { type Example, fit } from './linear/fit.ts';
export { emptyRows, endRow, hashText, mix, push, type Rows } from './linear/hash.ts';
export { type LinearModel, quantise, readModel, writeModel } from './linear/model.ts';
export { type TrainingDocument, type TrainingOptions, trainLinear } from './linear/train.ts';
export { roles } from './roles.ts';
export type * from './statement.ts';
