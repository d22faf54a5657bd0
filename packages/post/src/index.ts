export { mailsIn } from './bounces/mailbox.ts';
export { type MailReport, type ReportRead, readReport } from './bounces/report.ts';
export { type Taken, takeBounce } from './bounces/take.ts';
export { isSigned, readHook, SIGNATURE_HEADER, sign } from './bounces/webhook.ts';
export { COLUMNS } from './csv/columns.ts';
export { type LineRead, readCsv } from './csv/read.ts';
export { csvHead, csvLine } from './csv/write.ts';
export { type PostFailure, postErrors, postFailure } from './errors.ts';
export { changeReleases, editionItem, editionRelease } from './issues/content.ts';
export type { Sender } from './issues/footer.ts';
export {
  editionIssue,
  type IssueContext,
  type PublishedText,
  type SiteLinks,
} from './issues/issue.ts';
export { forAll, forReader } from './issues/slots.ts';
export { postLanguage, postLanguageCodes, spokenOf } from './languages/index.ts';
export { filled, type PostLanguage } from './languages/language.ts';
export { paths } from './links.ts';
export { mailSecrets } from './open.ts';
export { type SendDocument, sendDocument } from './queue/document.ts';
export { type Filled, type FillParts, fillQueue } from './queue/fill.ts';
export { type SendParts, type SendReport, sendWaiting } from './queue/send.ts';
export { fromOf } from './queue/write.ts';
export { type Clerk, startClerk } from './readers/clerk.ts';
export { type ConsentSentence, consentSentence } from './readers/consent.ts';
export { personDocument, personOf } from './readers/person.ts';
export {
  type FormFault,
  faultWords,
  hiddenAddress,
  type LinkAnswer,
  type ReaderParts,
  type ReaderService,
  readerService,
  type SignUpAnswer,
  TRAP,
} from './readers/service.ts';
export { type Form, fieldOf, type Offer, readForm } from './readers/wishes.ts';
export { type MailAddress, readAddress } from './rules/address.ts';
export { itemsFor } from './rules/choose.ts';
export { wrongLinks } from './rules/limits.ts';
export { clientAddress, networkOf } from './rules/network.ts';
export { newNumber } from './rules/secret.ts';
export { type MailSettings, mailSettings } from './settings.ts';
export { listHeaders } from './smtp/headers.ts';
export { linesTo } from './smtp/lines.ts';
export { compose, signer } from './smtp/message.ts';
