export { type DecisionFailure, decide, readDecisions } from './decisions/file.ts';
export type { OutdatedDecision } from './decisions/judged.ts';
export {
  type DecisionLog,
  type DecisionLogResult,
  decisionKinds,
  parseDecisions,
  type StandingDecision,
} from './decisions/log.ts';
export type { Decided, Decision } from './decisions/shape.ts';
export { type InitResult, initDesk, type NewDesk } from './desk-file/init.ts';
export {
  type Desk,
  type DeskFileResult,
  type OutletSources,
  parseDeskFile,
} from './desk-file/load.ts';
export { checkFile, type Publication, publishFile } from './editions/check.ts';
export { type DraftOf, draftInto } from './editions/draft.ts';
export { type EditionFile, locateEdition } from './editions/locate.ts';
export { deskErrors } from './errors.ts';
export { type LanguageTable, languageTable } from './languages.ts';
export { articleId } from './library/article-id.ts';
export { type EditionShelf, editionShelf } from './library/editions.ts';
export type {
  ArticleEntry,
  ClaimCard,
  EditionCard,
  Library,
  ListPage,
  ReviewedClaim,
  SaidLine,
} from './library/library.ts';
export { type LibrarySources, openLibrary } from './library/open.ts';
export type { PictureFacts } from './library/picture-facts.ts';
export { type Picture, readPicture } from './library/pictures.ts';
export { type DeskMail, openMail } from './mail/open.ts';
export { publishedEdition, releaseChanges, releaseEdition } from './mail/release.ts';
export { type DeskNames, deskNames } from './names/desk-names.ts';
export { type ImportedNames, importNames, type NameFormat } from './names/import-names.ts';
export { dataFolder, loadDesk, type OpenDesk, openDesk } from './open.ts';
export { type Added, addToDesk } from './run/add.ts';
export { type AddedArchive, addArchiveToDesk } from './run/add-archive.ts';
export { backupDesk, restoreDesk } from './run/backup.ts';
export { type GatherOptions, gatherCaptures } from './run/gather-captures.ts';
export type { Progress, RunControl, RunFailure, Trouble } from './run/progress.ts';
export { type ReviewOptions, type ReviewResult, reviewDesk, reviewOpened } from './run/review.ts';
export { type TaskDone, type WorkOptions, workDesk } from './run/sharing/work.ts';
export { writeWhole } from './run/write-whole.ts';
export { publishedSchemas } from './schemas/index.ts';
export type { Reading } from './schemas/reading.ts';
export type { Review, ReviewedArticle } from './schemas/review.ts';
