export type { CalendarDate, CalendarName } from './calendars/calendar.ts';
export {
  formatDay,
  fromHebrew,
  fromHijri,
  fromJalali,
  toHebrew,
  toHijri,
  toJalali,
} from './calendars/index.ts';
export type { Grain } from './dates/civil.ts';
export { type DateExpression, type DateOptions, type DateType, findDates } from './dates/find.ts';
export { dateLanguage, dateLanguageCodes } from './dates/languages/index.ts';
export { type DateScore, type DateVector, scoreDates } from './dates/score.ts';
export type { DateLanguage } from './dates/table.ts';
export { directionOf } from './direction.ts';
export { asciiDigits, fold } from './fold.ts';
export {
  identifiableCodes,
  identifyLanguage,
  type LanguageGuess,
  type LanguageHint,
} from './identify/identify.ts';
export { transliteratedLanguage } from './identify/transliteration.ts';
export { languageCodes, primaryCode, textLanguage } from './languages/index.ts';
export type { QuotationKind, QuotationPair, TextLanguage } from './languages/language.ts';
export { type Normalised, normalise } from './normalise.ts';
export { paragraphs } from './paragraphs.ts';
export { isQuotationMark, type Quotation, quotationMarks, quotations } from './quotations.ts';
export { sentences } from './sentences.ts';
export { wordDice } from './similarity.ts';
export { type Span, spansText } from './span.ts';
export { type Token, type TokenKind, tokens } from './tokens.ts';
export {
  type Layout,
  readTreebank,
  type SegmentedText,
  type SentenceScore,
  scoreSentences,
} from './treebank.ts';
export { isZone, zonedDay } from './zone.ts';
