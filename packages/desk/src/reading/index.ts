/** Reading alone, without a desk: what loads fast enough for a single page. */
export { type DocumentDates, datesOf } from './dates.ts';
export {
  type Document,
  type DocumentResult,
  type ReadingOptions,
  readDocument,
} from './document.ts';
export { damagedFiles, encoderFolder } from './encoder/files.ts';
export { type EncoderLoaded, encoder } from './encoder/load.ts';
export {
  type ChosenEngine,
  chooseEngine,
  type EngineChoice,
  type EngineWish,
  engineOf,
} from './engines.ts';
export { linearModel, namer } from './models.ts';
export { type ReadingPool, readingPool } from './threads/pool.ts';
