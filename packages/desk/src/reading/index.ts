/** Reading alone, without a desk: what loads fast enough for a single page. */
export { type DocumentDates, datesOf } from './dates.ts';
export {
  type Document,
  type DocumentResult,
  type ReadingOptions,
  readDocument,
} from './document.ts';
export { engineOptions, linearModel } from './models.ts';
