/**
 * What an answer of the mail server, or the lack of one, says of a mail. A mail may be tried again
 * only where it is certain that the server did not take it: before the first byte of the message, or
 * after an answer that refuses it. Everything else is in doubt.
 */

export type Outcome =
  | { readonly is: 'sent'; readonly answer: string }
  /** The server will never take this mail for this address. */
  | {
      readonly is: 'refused';
      readonly answer: string;
      readonly status: string | null;
      readonly address: 'bad' | 'fine';
    }
  /** Try this mail again later. */
  | { readonly is: 'later'; readonly answer: string }
  /** The line broke before the message: another line may take it at once. */
  | { readonly is: 'broken'; readonly answer: string }
  /** The server takes nothing from this sender; no mail can go. */
  | { readonly is: 'closed'; readonly answer: string }
  /** The message was on its way, and no answer came. */
  | { readonly is: 'doubt'; readonly answer: string };

export interface SmtpFault {
  readonly message: string;
  /** The command that it answers, as the library names it. */
  readonly command: string | null;
  /** Three digits of the server's answer; null where none came. */
  readonly reply: number | null;
  /** Whether a byte of the message had gone out. */
  readonly started: boolean;
}

const ENHANCED = /\b([245]\.\d{1,3}\.\d{1,3})\b/;
/** Enhanced status in an answer (RFC 3463), as `5.1.1`. */
export const statusIn = (answer: string): string | null => ENHANCED.exec(answer)?.[1] ?? null;

/** 550 and 553 at RCPT speak of the mailbox where no enhanced code says otherwise (RFC 5321, 4.2.3). */
const NO_MAILBOX: ReadonlySet<number> = new Set([550, 551, 553]);
const SERVICE_CLOSING = 421;

/** Whether a permanent status says that the address is bad, and not the mail or the sender. */
export function isBadAddress(status: string | null): boolean {
  return status !== null && /^5\.(1\.(0|1|2|3|6|10)|2\.1)$/.test(status);
}

export function outcomeOf({ message, command, reply, started }: SmtpFault): Outcome {
  const answer = message;
  if (reply === null) return { is: started ? 'doubt' : 'broken', answer };
  if (reply === SERVICE_CLOSING) return { is: started ? 'later' : 'broken', answer };
  const status = statusIn(message);
  const permanent = reply >= 500;
  if (command === 'MAIL FROM') return { is: permanent ? 'closed' : 'later', answer };
  if (!permanent) return { is: 'later', answer };
  const bad =
    status === null ? command === 'RCPT TO' && NO_MAILBOX.has(reply) : isBadAddress(status);
  return { is: 'refused', answer, status, address: bad ? 'bad' : 'fine' };
}
