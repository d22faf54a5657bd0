/** A real mail server on loopback with whims, for tests. */
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../settings.ts';

export interface TestServer {
  readonly smtp: MailSettings['smtp'];
  readonly messages: Buffer[];
  /** Lines opened so far. */
  readonly lines: () => number;
  readonly close: () => Promise<void>;
}

/** What the server does when a message is whole: answers, or breaks the line. */
export type Whim = (
  number: number,
) => 'take' | 'break' | { readonly code: number; readonly text: string };

export function startServer(
  whim: Whim = () => 'take',
  options: SMTPServerOptions = {},
): Promise<TestServer> {
  const messages: Buffer[] = [];
  let lines = 0;
  let number = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, done) {
      lines += 1;
      done();
    },
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const does = whim(number++);
        if (does === 'break') {
          for (const connection of server.connections)
            (connection as unknown as { _socket: Socket })._socket.destroy();
          return;
        }
        if (does === 'take') {
          messages.push(Buffer.concat(pieces));
          done(null, 'taken');
        } else done(Object.assign(new Error(does.text), { responseCode: does.code }));
      });
    },
    ...options,
  });
  server.on('error', () => {});
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.server.address() as AddressInfo;
      resolve({
        smtp: {
          host: '127.0.0.1',
          port,
          security: 'none',
          user: null,
          passwordEnv: 'HEARSAY_SMTP_PASSWORD',
        },
        messages,
        lines: () => lines,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}
