/** From what is released to what arrives, over a real database and a real mail server, day by day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEdition } from '@hearsay/compose';
import { openStore, type Store, type Subscriber } from '@hearsay/store';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeReleases, editionRelease } from '../issues/content.ts';
import { newNumber } from '../rules/secret.ts';
import { mailSettings } from '../settings.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { type FillParts, fillQueue } from './fill.ts';
import { type SendParts, sendWaiting } from './send.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-queue-'));
const signal = new AbortController().signal;
let store: Store;
let server: TestServer;
let today = '2026-03-02T10:00:00.000Z';
const now = (): Date => new Date(today);

const READERS: readonly Partial<Subscriber>[] = [
  { key: 'each@a.example' },
  { key: 'daily@a.example', frequency: 'daily', locale: 'fa' },
  { key: 'weekly@b.example', frequency: 'weekly' },
  { key: 'persian@b.example', language: 'fa' },
  { key: 'follower@b.example', language: 'fa', claims: { talks: '2026-03-03' } },
];

beforeAll(async () => {
  const opened = await openStore({ folder });
  if ('error' in opened) throw new Error(opened.error.message);
  ({ store } = opened);
  server = await startServer();
  const confirmed = '2026-03-01T10:00:00.000Z';
  const done = await store.importSubscribers(
    READERS.map((reader) => ({
      id: newNumber(),
      subscriber: {
        address: reader.key ?? '',
        key: '',
        state: 'active' as const,
        language: null,
        frequency: 'each' as const,
        series: [],
        claims: {},
        locale: 'en',
        created: confirmed,
        confirmed,
        ended: null,
        ...reader,
      },
      consents: [],
    })),
  );
  expect(done).toEqual({ outcomes: READERS.map(() => 'added') });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

function editionOf(name: string) {
  const parsed = parseEdition(
    `---\ntitle: Edition ${name}\ndate: ${today.slice(0, 10)}\nlang: en\n---\n\nAssessment: Text ${name}.\n`,
  );
  if ('error' in parsed) throw new Error(parsed.error.message);
  return parsed.edition;
}

const sender = { desk: 'Strait Review', postal: null };
const fill = (): FillParts => ({
  store,
  zone: 'Europe/London',
  now,
  context: {
    sender,
    links: {
      edition: (name) => `/e/${name}`,
      claim: (id) => `/c/${id}`,
      issue: (id) => `/m/${id}`,
    },
  },
  editionOf: async (name) => ({ edition: editionOf(name), linkTo: () => null }),
});
function parts(): SendParts {
  const settings = mailSettings.parse({
    from: 'Strait Review <review@desk.example>',
    site: 'https://review.example',
    privacy: 'https://review.example/privacy',
    smtp: { host: '127.0.0.1', port: server.smtp.port, security: 'none' },
  });
  return { store, settings, sender, secrets: { password: null, dkimKey: null }, now };
}

const release = async (name: string): Promise<unknown> =>
  store.release([editionRelease(name, editionOf(name), today)]);

/** Fills the queue, sends it, and gives who got what: `to: subject`. */
async function sent(only: string | null): Promise<readonly string[]> {
  const before = server.messages.length;
  const filled = await fillQueue(fill(), only, signal);
  if ('error' in filled) throw new Error(filled.error.message);
  const done = await sendWaiting(parts(), 'issues', signal);
  if ('error' in done) throw new Error(done.error.message);
  const mails = await Promise.all(
    server.messages.slice(before).map((raw) => PostalMime.parse(raw)),
  );
  return mails.map(({ to, subject }) => `${to?.[0]?.address?.split('@')[0]}: ${subject}`).sort();
}

test('editions come at once, once a day, once a week, in the language chosen, and never twice', async () => {
  await release('one');
  expect(await sent('edition/one')).toEqual(['each: Edition one']);
  // Who never got anything is due; one edition alone comes whole.
  expect(await sent(null)).toEqual(['daily: Edition one', 'weekly: Edition one']);
  expect(await sent(null)).toEqual([]);

  today = '2026-03-02T18:00:00.000Z';
  await release('two');
  expect(await sent('edition/two')).toEqual(['each: Edition two']);
  expect(await sent(null)).toEqual([]);

  today = '2026-03-03T08:00:00.000Z';
  await release('three');
  expect(await sent(null)).toEqual([
    'daily: Strait Review\u200f، ۱۲ اسفند ۱۴۰۴',
    'each: Edition three',
  ]);

  today = '2026-03-09T08:00:00.000Z';
  expect(await sent(null)).toEqual(['weekly: Strait Review, 9 March 2026']);
  expect(await sent(null)).toEqual([]);
});

test('the change of a state comes to who follows the claim, from the day of following', async () => {
  const event = (date: string, to: string) => ({
    date,
    what: 'state' as const,
    from: 'reported',
    to,
    cause: [],
    text: 'words',
  });
  const events = [event('2026-03-02', 'disputed'), event('2026-03-09', 'denied')];
  await store.release(
    changeReleases({ id: 'talks', question: 'Were there talks?' }, { events }, today),
  );
  expect(await sent(null)).toEqual(['follower: Strait Review, 9 March 2026']);
  const mail = await PostalMime.parse(server.messages.at(-1) ?? '');
  expect(mail.text).toContain('Were there talks?');
  expect(mail.text).toContain('from “reported” to “denied”');
  expect(mail.text).not.toContain('disputed');
  expect(await sent(null)).toEqual([]);
});

test('a second sender is refused while one is at work, and what was revised goes out as it was queued', async () => {
  await release('four');
  const both = await Promise.all([
    (async () => {
      await fillQueue(fill(), 'edition/four', signal);
      return sendWaiting(parts(), 'issues', signal);
    })(),
    store.exclusively('sending of issues', async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return sendWaiting(parts(), 'issues', signal);
    }),
  ]);
  const codes = both.flatMap((one) => ('error' in one ? one.error.code : []));
  expect(codes).toContain('desk-busy');
  await sendWaiting(parts(), 'issues', signal);
  const { report } = (await store.deliveryReport('edition/four', 1)) as {
    report: { counts: object };
  };
  expect(report.counts).toEqual({ sent: 1 });
});

test('a mail server that is gone loses no mail: they wait, and none is in doubt', async () => {
  await release('five');
  const { port } = server.smtp;
  await fillQueue(fill(), 'edition/five', signal);
  const gone: SendParts = { ...parts(), open: async () => ({ unreachable: 'refused' }) };
  const done = await sendWaiting(gone, 'issues', signal);
  expect(done).toMatchObject({
    error: {
      code: 'mail-server-unreachable',
      message: expect.stringContaining(`127.0.0.1:${port}`),
    },
  });
  expect(await sent('edition/five')).toEqual(['each: Edition five']);
});
