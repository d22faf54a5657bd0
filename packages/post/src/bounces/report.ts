/**
 * A mail that reports about a mail: a delivery status notification (RFC 3464) or a feedback report of
 * an abuse desk (RFC 5965). It counts only where it names the number of a delivery, 128 random bits
 * that stand in the mail itself: nobody can end another's subscription by inventing a report.
 */
import type { BounceKind } from '@hearsay/store';
import PostalMime, { type Email } from 'postal-mime';
import { bounceKind } from './rule.ts';

export interface MailReport {
  readonly deliveryId: string;
  readonly kind: BounceKind;
  readonly status: string | null;
  readonly detail: string | null;
}

export type ReportRead = { readonly report: MailReport } | { readonly skipped: string };

/** A report is short; it may carry back the whole mail it is about. */
export const MAX_REPORT = 5_000_000; // bytes
const MAX_DEPTH = 20;
const MAX_DETAIL = 500; // letters
/** Where a number may stand of a part: its headers. */
const MAX_SEARCHED = 50_000; // letters

const NUMBER = /(?:^|[^0-9a-f])([0-9a-f]{32})@/;
const TO_HEADERS: ReadonlySet<string> = new Set([
  'to',
  'delivered-to',
  'x-original-to',
  'envelope-to',
]);

interface Part {
  readonly type: string;
  readonly text: string;
}

const partsOf = (mail: Email): readonly Part[] =>
  mail.attachments.map(({ mimeType, content }) => ({
    type: mimeType,
    text: typeof content === 'string' ? content : new TextDecoder().decode(content),
  }));

/** The fields of a block `Name: value`, folded lines joined; of several of a name the last. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const lines = text
    .slice(0, MAX_SEARCHED)
    .replace(/\r/g, '')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

function numberOf(mail: Email, parts: readonly Part[]): string | null {
  for (const { key, value } of mail.headers) {
    const found = TO_HEADERS.has(key) ? NUMBER.exec(value.slice(0, MAX_SEARCHED))?.[1] : undefined;
    if (found !== undefined) return found;
  }
  for (const { type, text } of parts) {
    if (type !== 'message/rfc822' && type !== 'text/rfc822-headers') continue;
    const [headers = ''] = text.slice(0, MAX_SEARCHED).split(/\r?\n\r?\n/, 1);
    const found = NUMBER.exec(fieldsOf(headers).get('message-id') ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** Reads a report; what is none, or says nothing that ends anything, is skipped with its reason. */
export async function readReport(bytes: Uint8Array): Promise<ReportRead> {
  if (bytes.length > MAX_REPORT) return { skipped: `it has more than ${MAX_REPORT} bytes` };
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
      maxNestingDepth: MAX_DEPTH,
    });
  } catch (error) {
    return { skipped: `it cannot be read: ${(error as Error).message}` };
  }
  const parts = partsOf(mail);
  const textOf = (type: string): string | undefined =>
    parts.find((part) => part.type === type)?.text;
  const delivery = textOf('message/delivery-status');
  const feedback = textOf('message/feedback-report');
  if (delivery === undefined && feedback === undefined)
    return { skipped: 'it is no report: no part says what became of a mail' };
  const deliveryId = numberOf(mail, parts);
  if (deliveryId === null) return { skipped: 'it names no mail of this desk' };
  if (feedback !== undefined) {
    const type = fieldsOf(feedback).get('feedback-type')?.toLowerCase() ?? '';
    if (type === 'not-spam') return { skipped: 'it takes a complaint back' };
    return {
      report: { deliveryId, kind: 'complaint', status: null, detail: type.slice(0, MAX_DETAIL) },
    };
  }
  const fields = fieldsOf(delivery ?? '');
  const action = fields.get('action')?.toLowerCase() ?? '';
  if (action !== 'failed')
    return { skipped: `the mail is ${action || 'somewhere'}, which ends nothing` };
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null;
  const detail = fields.get('diagnostic-code')?.slice(0, MAX_DETAIL) ?? null;
  return { report: { deliveryId, kind: bounceKind(status), status, detail } };
}
