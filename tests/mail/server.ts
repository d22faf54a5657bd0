/** A real mail server on loopback that keeps what arrives, read by a real parser. */
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: string;
  /** The bytes as they came. */
  readonly raw: string;
  readonly mail: Email;
}

export interface MailServer {
  readonly port: number;
  readonly received: readonly Received[];
  /** The mail to an address whose subject fits, once it is there. */
  readonly next: (to: string, subject: RegExp) => Promise<Received>;
  /** What the server answers to RCPT for an address; null takes it. */
  readonly refuse: Map<string, { readonly code: number; readonly text: string }>;
  readonly close: () => Promise<void>;
}

/** How long a mail may take on a busy machine. */
const PATIENCE = 30_000; // ms

export function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const hearers = new Set<() => void>();
  const refuse: MailServer['refuse'] = new Map();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const refusal = refuse.get(address);
      if (refusal === undefined) return done();
      done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', async () => {
        const raw = Buffer.concat(pieces);
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo[0]?.address ?? '',
          raw: raw.toString('latin1'),
          mail: await PostalMime.parse(raw),
        });
        done(null, 'taken');
        for (const hear of hearers) hear();
      });
    },
  });
  server.on('error', () => {});
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.server.address() as AddressInfo).port,
        received,
        refuse,
        next: (to, subject) =>
          new Promise((found, reject) => {
            const look = (): void => {
              const one = received.findLast(
                ({ to: address, mail }) => address === to && subject.test(mail.subject ?? ''),
              );
              if (one === undefined) return;
              hearers.delete(look);
              clearTimeout(timer);
              found(one);
            };
            const timer = setTimeout(() => {
              hearers.delete(look);
              const there = received.map((one) => `${one.to}: ${one.mail.subject}`).join('\n');
              reject(new Error(`no mail to ${to} with subject ${subject}; there are:\n${there}`));
            }, PATIENCE);
            hearers.add(look);
            look();
          }),
        close: () => new Promise((done) => server.close(() => done())),
      }),
    );
  });
}

/** The link in a mail's text that leads to a path. */
export function linkIn(mail: Email, path: RegExp): string {
  const links = (mail.text ?? '').match(/https?:\/\/[^\s>]+/g) ?? [];
  const found = links.find((link) => path.test(new URL(link).pathname));
  if (found === undefined) throw new Error(`no link to ${path} in:\n${mail.text}`);
  return found;
}

/** The value of a header; its first, where it stands twice. */
export function headerOf({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name.toLowerCase())?.value ?? null;
}
