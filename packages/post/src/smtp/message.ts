/** A mail as the bytes that go over the line: headers, both parts, signature. */
import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mailbox } from '../rules/address.ts';
import type { MailSettings } from '../settings.ts';

export interface Outgoing {
  /** Number of the delivery: it stands in the Message-ID and in the address that reports go to. */
  readonly id: string;
  readonly from: Mailbox;
  readonly replyTo: string | null;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly date: Date;
  readonly attachment: {
    readonly name: string;
    readonly type: string;
    readonly content: string;
  } | null;
}

/** Signs a message; the same bytes where the desk has no key. */
export type Sign = (message: Buffer) => Promise<Buffer>;

/**
 * What the signature covers. RFC 8058, 4, asks for both List-Unsubscribe headers; the library's own
 * list lacks the second.
 */
const SIGNED_HEADERS = [
  'From',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'List-Id',
  'List-Help',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'List-Subscribe',
  'List-Owner',
  'List-Archive',
].join(':');

/** The signer for the desk's key in PEM. */
export function signer(dkim: MailSettings['dkim'], privateKey: string | null): Sign {
  if (dkim === null || privateKey === null) return async (message) => message;
  const { domain, selector } = dkim;
  const keys = { domainName: domain, keySelector: selector, privateKey };
  const dkimSigner = new DKIM({ keys, headerFieldNames: SIGNED_HEADERS, cacheDir: false });
  return async (message) => {
    const pieces: Buffer[] = [];
    for await (const piece of dkimSigner.sign(message)) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  };
}

/** Where a report about a delivery comes back: its number after a plus sign (VERP). */
export function returnPath(bounces: string | null, from: string, id: string): string {
  if (bounces === null) return from;
  const at = bounces.lastIndexOf('@');
  return `${bounces.slice(0, at)}+${id}${bounces.slice(at)}`;
}

/** The message, unsigned. A line break in any header is taken out by the composer. */
export function compose(mail: Outgoing): Promise<Buffer> {
  const { from, to, replyTo, subject, html, text, headers, id, date, attachment } = mail;
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    ...(replyTo === null ? {} : { replyTo }),
    subject,
    text,
    html,
    headers: { ...headers },
    messageId: `<${id}@${from.address.split('@')[1]}>`,
    date,
    newline: '\r\n',
    // Nothing in a mail may make the sender read a file or ask another server.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(attachment === null
      ? {}
      : {
          attachments: [
            {
              filename: attachment.name,
              contentType: attachment.type,
              content: attachment.content,
            },
          ],
        }),
  });
  return composer.compile().build();
}
