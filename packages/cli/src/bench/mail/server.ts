/**
 * A mail server on loopback in a process of its own: takes every mail and writes the recipient of each
 * on a line of the file named. Says its port on standard output.
 */
import { createWriteStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

const log = createWriteStream(process.argv[2] ?? '/dev/null', { flags: 'a' });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    stream.resume();
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo) log.write(`${address}\n`);
      done(null, 'taken');
    });
  },
});
// A sender that is killed breaks its lines: that is what is measured.
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.server.address() as AddressInfo).port}\n`);
});
