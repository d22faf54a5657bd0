export {
  type Article,
  type AuthorRole,
  type DateOrigin,
  type DatePrecision,
  type Direction,
  type Link,
  type Media,
  type Note,
  type NoteKind,
  type PageDate,
  type Part,
  type Place,
  type Post,
  partText,
  plainArticle,
  type Warning,
} from './article.ts';
export {
  type ReadError,
  type ReadErrorCode,
  type ReadWarningCode,
  readErrors,
  readWarnings,
} from './codes.ts';
export {
  type FeedGold,
  type FeedPrediction,
  type FeedScore,
  scoreFeeds,
} from './evaluate/feeds.ts';
export {
  type PageDateGold,
  type PageDatePrediction,
  type PageDateScore,
  scorePageDates,
} from './evaluate/page-dates.ts';
export {
  type PageGold,
  type PagePrediction,
  type PageScore,
  scorePages,
} from './evaluate/pages.ts';
export { type ShingleScore, scoreShingles, type TextTruth } from './evaluate/shingles.ts';
export {
  isRight,
  type PageTruth,
  scoreTruths,
  type TruthField,
  type TruthScore,
  truthFields,
} from './evaluate/truths.ts';
export type { Feed, FeedInput, FeedItem, Sitemap } from './feeds/feed.ts';
export { parseFeed } from './feeds/parse-feed.ts';
export { parseSitemap } from './feeds/parse-sitemap.ts';
export type { Given } from './given.ts';
export { readingLanguages } from './languages/index.ts';
export type { Removal } from './main-text/choose.ts';
export type { BlockWeights } from './main-text/model.ts';
export {
  type AnnotatedPage,
  type Example,
  type KnownPage,
  knownExamples,
  snippetExamples,
  textByWeights,
  trainBlockModel,
} from './main-text/train.ts';
export { capturedAt } from './metadata/canonical.ts';
export { htmlSteps } from './read-html.ts';
export { type PageInput, type PageReading, type ReadOptions, readPage } from './read-page.ts';
export { readText } from './read-text.ts';
