export { DRAFT_SECTIONS, draftEdition } from './draft/draft.ts';
export { mergeDraft } from './draft/merge.ts';
export type { DraftInput } from './draft/source-of-draft.ts';
export type {
  Block,
  Edition,
  EditionAuthor,
  EditionError,
  EditionErrorCode,
  EditionEvent,
  EditionImage,
  EditionLink,
  FrontMatter,
  HeadingDepth,
  Inline,
  Mark,
  MarkCode,
  Position,
  Target,
} from './edition.ts';
export { MARK_CODES } from './edition.ts';
export { editionErrors } from './errors.ts';
export {
  type Annotation,
  type AnnotationTarget,
  annotationsOf,
  type TextPositionSelector,
  type TextQuoteSelector,
} from './evidence/annotation.ts';
export { readingMinutes } from './evidence/reading-time.ts';
export { type EditionCard, relatedEditions } from './evidence/related.ts';
export { checkEdition, GATE_STEPS } from './gate/gate.ts';
export { type Proof, type Proofs, proofsFrom } from './gate/proofs.ts';
export { plainText } from './inline.ts';
export {
  composeLanguage,
  composeLanguageCodes,
  composeLanguageOrEnglish,
} from './languages/index.ts';
export type { ComposeLanguage } from './languages/language.ts';
export { editionFront, MAX_EDITION_LENGTH, parseEdition } from './parse/edition.ts';
export { formatTarget, parseTarget } from './parse/target.ts';
export { dayHtml, dayText, type PrintedDay, printedDay } from './render/day.ts';
export { textDirection } from './render/direction.ts';
export { clean, escapeHtml, safeAddress } from './render/escape.ts';
export type { LinkTo } from './render/html.ts';
export { type Json, type JsonLdOptions, renderJsonLd, scriptJson } from './render/json-ld.ts';
export { renderMail } from './render/mail.ts';
export { authorCard, type PageOptions, renderPage } from './render/page.ts';
export { type PictureAt, type PlacedPicture, pictureHtml } from './render/pictures.ts';
export {
  type Rendered,
  type RenderOptions,
  renderEdition,
  renderFeedContent,
} from './render/render.ts';
export { renderText } from './render/text.ts';
export { serialiseEdition } from './serialise/edition.ts';
export { editionTargets } from './targets.ts';
