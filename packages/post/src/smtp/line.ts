/** One connection to the mail server, over which many mails go, one after the other. */
import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer/lib/errors';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from '../settings.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** A server of one's own answers in far less; beyond it, it will not (milliseconds). */
const CONNECT = 15_000;
/** RFC 5321, 4.5.3.2, gives a server ten minutes after the final dot; nobody waits that long. */
const SILENCE = 120_000;

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

export interface Line {
  readonly send: (envelope: Envelope, message: Buffer) => Promise<Outcome>;
  /** Whether another mail may go over it. */
  readonly open: () => boolean;
  readonly close: () => void;
}

const messageOf = (error: NodemailerError): string =>
  (error.response ?? error.message).replace(/\s+/g, ' ').trim();

function connected(connection: SMTPConnection): Promise<NodemailerError | null> {
  return new Promise((resolve) => {
    connection.once('error', resolve);
    connection.connect((error) => resolve(error ?? null));
  });
}

function loggedIn(
  connection: SMTPConnection,
  user: string,
  pass: string,
): Promise<NodemailerError | null> {
  return new Promise((resolve) => {
    connection.once('error', resolve);
    connection.login({ credentials: { user, pass } }, (error) => resolve(error));
  });
}

/** Opens a line, or says why the server does not let the desk in. */
export async function openLine(
  smtp: MailSettings['smtp'],
  password: string | null,
): Promise<Line | { readonly unreachable: string }> {
  const connection = new SMTPConnection({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: smtp.security === 'starttls',
    ignoreTLS: smtp.security === 'none',
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: SILENCE,
  });
  // An error has another hearer at each step; one that comes between steps closes the line.
  connection.on('error', () => {});
  const refused =
    (await connected(connection)) ??
    (smtp.user === null ? null : await loggedIn(connection, smtp.user, password ?? ''));
  if (refused !== null) {
    connection.close();
    return { unreachable: messageOf(refused) };
  }
  return {
    open: () => !connection.destroyed,
    close: () => connection.quit(),
    send: (envelope, message) =>
      new Promise((resolve) => {
        const body = Readable.from([message], { objectMode: false });
        const { from, to } = envelope;
        connection.send({ from, to: [to], size: message.length }, body, (error, info) => {
          if (!error) return resolve({ is: 'sent', answer: info?.response ?? '' });
          const outcome = outcomeOf({
            message: messageOf(error),
            command: error.command ?? null,
            reply: error.responseCode ?? null,
            started: body.readableDidRead,
          });
          const tell = (): void => resolve(outcome);
          if (error.responseCode === undefined || connection.destroyed) {
            connection.close();
            tell();
            return;
          }
          // After a refusal the line takes the next mail once the server has forgotten this one.
          connection.reset((fault) => {
            if (fault) connection.close();
            tell();
          });
        });
      }),
  };
}
