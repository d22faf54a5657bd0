import { afterEach, expect, test } from 'vitest';
import { startServer, type TestServer, type Whim } from '../testing/server.ts';
import { linesTo } from './lines.ts';
import { outcomeOf } from './outcome.ts';

let server: TestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const MESSAGE = Buffer.from('Subject: A\r\n\r\n.\r\nText\r\n');
const envelope = (to: string) => ({ from: 'review@desk.example', to });

async function sendAll(whim: Whim, number: number, lines = 1): Promise<readonly string[]> {
  server = await startServer(whim);
  const open = linesTo(server.smtp, null, lines);
  const outcomes = await Promise.all(
    Array.from({ length: number }, (_, at) => open.send(envelope(`r${at}@r.example`), MESSAGE)),
  );
  open.close();
  return outcomes.map(({ is }) => is);
}

test('many mails go over a few lines, and arrive as they are', async () => {
  const outcomes = await sendAll(() => 'take', 30, 3);
  expect(new Set(outcomes)).toEqual(new Set(['sent']));
  expect(server?.lines()).toBe(3);
  expect(server?.messages.every((one) => one.equals(MESSAGE))).toBe(true);
});

test('a line that breaks before the answer leaves that mail in doubt, and the next goes over another', async () => {
  expect(await sendAll((number) => (number === 1 ? 'break' : 'take'), 4)).toEqual([
    'sent',
    'doubt',
    'sent',
    'sent',
  ]);
  expect(server?.messages).toHaveLength(3);
});

test('an answer that refuses is certain: for ever or until later', async () => {
  const answers = [
    { code: 550, text: '5.1.1 no such user' },
    { code: 451, text: '4.7.1 greylisted, try again' },
    { code: 554, text: '5.7.1 looks like spam' },
  ];
  const outcomes = await sendAll((number) => answers[number] ?? 'take', 4);
  expect(outcomes).toEqual(['refused', 'later', 'refused', 'sent']);
  expect(server?.lines()).toBe(1);
});

test('a server that is not there, or wants a password, takes nothing: no mail is in doubt', async () => {
  server = await startServer();
  const { smtp } = server;
  await server.close();
  const gone = await linesTo(smtp, null, 1).send(envelope('a@r.example'), MESSAGE);
  expect(gone.is).toBe('closed');
  server = await startServer(() => 'take', {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) =>
      auth.password === 'right' ? done(null, { user: 'a' }) : done(new Error('wrong password')),
  });
  const login = { ...server.smtp, user: 'review' };
  const wrong = linesTo(login, 'wrong', 1);
  expect((await wrong.send(envelope('a@r.example'), MESSAGE)).is).toBe('closed');
  const right = linesTo(login, 'right', 1);
  expect((await right.send(envelope('a@r.example'), MESSAGE)).is).toBe('sent');
  right.close();
});

test.each([
  ['before the message', { command: 'CONN', reply: null, started: false }, 'broken'],
  ['in the message', { command: 'CONN', reply: null, started: true }, 'doubt'],
  ['a timeout after it', { command: 'DATA', reply: null, started: true }, 'doubt'],
  ['a closing server before it', { command: 'MAIL FROM', reply: 421, started: false }, 'broken'],
  ['a closing server after it', { command: 'DATA', reply: 421, started: true }, 'later'],
  ['a sender not allowed', { command: 'MAIL FROM', reply: 550, started: false }, 'closed'],
  ['a full mailbox', { command: 'RCPT TO', reply: 452, started: false }, 'later'],
] as const)('%s', (_, fault, is) => {
  expect(outcomeOf({ message: 'words', ...fault }).is).toBe(is);
});

test.each([
  ['550 5.1.1 no such user', 550, 'bad'],
  ['550 no such user', 550, 'bad'],
  ['550 5.7.1 you are on a list', 550, 'fine'],
  ['552 5.2.2 mailbox full', 552, 'fine'],
])('%s says of the address that it is %s', (message, reply, address) => {
  const outcome = outcomeOf({ message, command: 'RCPT TO', reply, started: false });
  expect(outcome).toMatchObject({ is: 'refused', address });
});
