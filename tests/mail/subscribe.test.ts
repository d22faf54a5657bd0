/** From the form to the inbox and out again, by HTTP alone: what a program sees. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EN, FA, type MailDesk, startMailDesk } from './desk.ts';
import { headerOf, linkIn, type Received } from './server.ts';

let desk: MailDesk;
beforeAll(async () => {
  // One proxy is believed, so that each sign-up can come from a network of its own.
  desk = await startMailDesk(['proxies: 1']);
});
afterAll(() => desk?.close());

/** Each runs commands, which on a busy machine take their time. */
const PATIENCE = { timeout: 180_000 };
const SUBJECT = { confirm: /Confirm that you want mail/, known: /already get mail/ };

function post(
  path: string,
  fields: Readonly<Record<string, string>> | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(path.startsWith('http') ? path : desk.base + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  });
}

let networks = 0;
const signUp = (
  address: string,
  more: Readonly<Record<string, string>> = {},
  from = `10.0.${networks++}.7`,
) =>
  post(
    '/subscribe',
    { address, consent: 'yes', frequency: 'each', lang: 'en', ...more },
    { 'X-Forwarded-For': from },
  );

async function subscribed(address: string): Promise<void> {
  await signUp(address);
  const { mail } = await desk.server.next(address, SUBJECT.confirm);
  const done = await post(linkIn(mail, /^\/subscribe\/confirm\//), 'confirm=yes');
  expect(done.status).toBe(200);
}

const stateOf = async (address: string): Promise<string | null> =>
  (await desk.person(address))?.state ?? null;
const send = async (file: string): Promise<{ report: { sent: number } }> => {
  const { stdout, stderr } = await desk.run('send', file, '--json');
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { report: { sent: number } };
};

test('opening a link never confirms and never unsubscribes; a click does', PATIENCE, async () => {
  const address = 'scanned@reader.example';
  const sent = await signUp(address);
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/subscribe/sent?lang=en']);
  const { mail } = await desk.server.next(address, SUBJECT.confirm);
  const link = linkIn(mail, /^\/subscribe\/confirm\//);
  for (const method of ['GET', 'HEAD', 'GET']) {
    const opened = await fetch(link, { method });
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'no-store']);
  }
  const { headers } = await fetch(link);
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|script-src/);
  // The secret in the address goes to no other site.
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(await stateOf(address)).toBe('pending');
  // Double submission: the second click is told what the first did.
  const both = await Promise.all([post(link, 'confirm=yes'), post(link, 'confirm=yes')]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await stateOf(address)).toBe('active');
  expect((await fetch(link)).status).toBe(410);
  const leave = headerOf(mail, 'List-Unsubscribe')?.slice(1, -1) ?? '';
  expect((await fetch(leave)).status).toBe(410);
  expect(await stateOf(address)).toBe('active');
});

test(
  'each reader gets an edition once, with both parts, list headers and links of their own',
  PATIENCE,
  async () => {
    const [one, two] = ['hana@reader.example', 'sam+news@other.example'];
    await subscribed(one);
    await subscribed(two);
    const file = await desk.publish('en-1', EN, 'Assessment: Nobody named who closed the pier.');
    const dry = await desk.run('send', file, '--dry-run');
    expect(dry.stdout).toMatch(/would go now to \d+ readers/);
    expect(desk.server.received.filter(({ mail }) => /pier/.test(mail.subject ?? ''))).toEqual([]);
    await send(file);
    const first = await desk.server.next(one, /^Who closed the pier\?$/);
    const second = await desk.server.next(two, /^Who closed the pier\?$/);
    expect(await send(file)).toMatchObject({ report: { sent: 0 } });
    const { mail, raw, from } = first;
    const number = headerOf(mail, 'Message-ID')?.slice(1).split('@')[0] ?? '';
    expect(number).toMatch(/^[0-9a-f]{32}$/);
    expect(from).toBe(`bounces+${number}@desk.example`);
    expect(mail.from).toMatchObject({ name: 'Strait Review', address: 'review@desk.example' });
    expect(headerOf(mail, 'List-Id')).toBe('<editions.desk.example>');
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const unsubscribe = headerOf(mail, 'List-Unsubscribe') ?? '';
    expect(unsubscribe).toMatch(/^<http:\/\/127\.0\.0\.1:\d+\/unsubscribe\/[A-Za-z0-9_-]{43}>$/);
    expect(headerOf(second.mail, 'List-Unsubscribe')).not.toBe(unsubscribe);
    for (const name of ['List-Subscribe', 'List-Help', 'List-Archive', 'List-Owner', 'Date'])
      expect([name, headerOf(mail, name)]).not.toEqual([name, null]);
    expect(raw).toContain('Content-Type: multipart/alternative');
    expect(mail.text).toContain('Nobody named who closed the pier.');
    expect(mail.html).toContain('<html lang="en" dir="ltr">');
    expect(mail.html).toContain('12 Harbour Road, Port Sena');
    // Nothing in a mail tells the desk that it was opened.
    expect(mail.html).not.toMatch(/<img|<script|<style|<link/i);
    const archive = await fetch(linkIn(mail, /^\/mail\//));
    const page = await archive.text();
    expect(archive.status).toBe(200);
    expect(page).toContain('Nobody named who closed the pier.');
    expect(page).not.toMatch(/unsubscribe|subscription/);
    expect(archive.headers.get('content-security-policy')).toContain("default-src 'none'");
  },
);

test('an edition in Persian comes from right to left, in both parts', PATIENCE, async () => {
  const address = 'reza@reader.example';
  await subscribed(address);
  const file = await desk.publish('fa-1', FA, 'Assessment: هیچ‌کس نگفت چه کسی اسکله را بست.');
  await send(file);
  const { mail } = await desk.server.next(address, /^چه کسی اسکله را بست؟$/);
  expect(mail.html).toContain('<html lang="fa" dir="rtl">');
  expect(mail.html).toContain('لغو اشتراک');
  const lines = (mail.text ?? '').split('\n').filter((line) => /\p{Script=Arabic}/u.test(line));
  // Plain text has no direction of its own: each line says it.
  expect(lines.filter((line) => !/^[\u200e\u200f]/.test(line))).toEqual([]);
  expect(mail.text).toContain('\u200fلغو اشتراک: http');
});

test(
  'one click of the mail program ends it, without cookies or a page before, and again is no fault',
  PATIENCE,
  async () => {
    const address = 'leaves@reader.example';
    await subscribed(address);
    await send(await desk.publish('en-2', EN, 'Assessment: A second look.'));
    const { mail } = await desk.server.next(address, /pier/);
    const link = headerOf(mail, 'List-Unsubscribe')?.slice(1, -1) ?? '';
    const body = 'List-Unsubscribe=One-Click';
    for (let click = 0; click < 2; click++) expect((await post(link, body)).status).toBe(200);
    expect(await stateOf(address)).toBe('unsubscribed');
    const before = desk.server.received.length;
    await send(await desk.publish('en-3', EN, 'Assessment: A third look.'));
    const later = desk.server.received.slice(before).map(({ to }) => to);
    expect(later).not.toContain(address);
  },
);

test('the answer is the same whether an address is new, known or has left', PATIENCE, async () => {
  const known = 'constant@reader.example';
  await subscribed(known);
  const answers: string[] = [];
  for (const address of [known, 'brand-new@reader.example', 'leaves@reader.example']) {
    const answer = await signUp(address);
    const head = [...answer.headers].filter(([name]) => name !== 'date').map(String);
    answers.push(JSON.stringify([answer.status, head, await answer.text()]));
  }
  expect(new Set(answers).size).toBe(1);
  // An active reader is told by mail alone, and nothing of theirs changes.
  await desk.server.next(known, SUBJECT.known);
  expect(await stateOf(known)).toBe('active');
});

const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['nothing', '', /Give your mail address/],
  ['a comment', 'hana(the one)@reader.example', /plain address/],
  ['quotes', '"hana sohrabi"@reader.example', /plain address/],
  ['a header', 'hana@reader.example\r\nBcc: all@reader.example', /no mail address|plain address/],
  ['two addresses', 'a@reader.example,b@reader.example', /plain address|no mail address/],
  ['letters beyond ASCII', 'هانا@reader.example', /Latin letters/],
  ['320 letters', `${'a'.repeat(64)}@${'b'.repeat(251)}.example`, /longer than/],
  ['a long name', `${'a'.repeat(65)}@reader.example`, /longer than/],
  ['a machine', 'root@localhost', /no mail address/],
  ['a literal', 'root@[127.0.0.1]', /no mail address/],
  ['markup', '<script>alert(1)</script>@reader.example', /plain address/],
];
for (const [name, address, message] of BAD)
  test(`an address with ${name} is refused with 422 and says why`, async () => {
    const answer = await signUp(address);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toMatch(message);
    expect(page).toContain('aria-invalid="true"');
    expect(page).not.toContain('<script');
  });

test('an address in another script after the @ is written to in ASCII', PATIENCE, async () => {
  await signUp('hana@bücher.example');
  // The server shows the name as people write it; what came over the line is in ASCII.
  const { raw } = await desk.server.next('hana@bücher.example', SUBJECT.confirm);
  expect(raw).toContain('To: hana@xn--bcher-kva.example\r\n');
});

test(
  'without consent, with a choice that is not offered, or in the trap nothing is sent',
  PATIENCE,
  async () => {
    const no = await post('/subscribe', { address: 'no@reader.example', lang: 'en' });
    expect([no.status, /tick the box/.test(await no.text())]).toEqual([422, true]);
    const odd = await signUp('odd@reader.example', { claims: 'none-such' });
    expect(odd.status).toBe(422);
    const machine = await signUp('machine@reader.example', { website: 'https://spam.example' });
    expect(machine.status).toBe(303);
    await signUp('after@reader.example');
    await desk.server.next('after@reader.example', SUBJECT.confirm);
    const got = desk.server.received.map(({ to }) => to);
    for (const name of ['no', 'odd', 'machine'])
      expect(got).not.toContain(`${name}@reader.example`);
  },
);

test(
  'a form from another site is refused, and a page to go back to is never taken from the form',
  PATIENCE,
  async () => {
    const fields = {
      address: 'victim@reader.example',
      consent: 'yes',
      next: 'https://evil.example',
    };
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ])
      expect((await post('/subscribe', fields, headers)).status).toBe(403);
    const own = await post('/subscribe?next=//evil.example', fields, { Origin: desk.base });
    expect(own.headers.get('location')).toBe('/subscribe/sent?lang=en');
  },
);

test('a body of 10 MB is refused with 413, one of another type with 415', PATIENCE, async () => {
  const huge = await post('/subscribe', `address=${'a'.repeat(10_000_000)}`).catch(() => null);
  // The server may close the connection before all of it was sent.
  if (huge !== null) expect(huge.status).toBe(413);
  const json = await post('/subscribe', '{}', { 'Content-Type': 'application/json' });
  expect(json.status).toBe(415);
});

const GUESSER = { 'X-Forwarded-For': '198.51.100.7' };

test('guessed, cut and foreign tokens are nothing, and guessing is stopped', PATIENCE, async () => {
  const paths = ['/subscribe/confirm/', '/subscription/', '/unsubscribe/', '/erase/'];
  for (const path of paths)
    for (const token of ['x', 'A'.repeat(43), '..%2f..%2fetc%2fpasswd', '%00'])
      expect([path, (await fetch(`${desk.base}${path}${token}`)).status]).toEqual([path, 404]);
  let last = 0;
  for (let guess = 0; guess < 40; guess++)
    last = (await post(`/unsubscribe/${'B'.repeat(43)}`, 'confirm=yes', GUESSER)).status;
  expect(last).toBe(429);
});

test(
  'a mailbox gets two mails an hour, whatever its tags and networks, and nobody can tell',
  PATIENCE,
  async () => {
    const tags = ['', '+a', '+b', '+c'].map((tag) => `bombed${tag}@reader.example`);
    for (const address of tags) expect((await signUp(address)).status).toBe(303);
    await signUp('marker@reader.example');
    await desk.server.next('marker@reader.example', SUBJECT.confirm);
    const got = desk.server.received.filter(({ to }) => to.startsWith('bombed'));
    expect(got).toHaveLength(2);
  },
);

test(
  'a network that signs up many addresses is stopped, and is told when to come back',
  PATIENCE,
  async () => {
    let last: Response | null = null;
    for (let number = 0; number < 21; number++)
      last = await signUp(`n${number}@reader.example`, {}, '192.0.2.9');
    expect([last?.status, last?.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(await last?.text()).toContain('Try again in an hour');
    // Another network is not stopped.
    expect((await signUp('other@reader.example')).status).toBe(303);
  },
);

const bounceBody = (received: Received, kind: string): string =>
  JSON.stringify({
    reports: [
      {
        mail: headerOf(received.mail, 'Message-ID')?.slice(1).split('@')[0],
        kind,
        status: kind === 'hard' ? '5.1.1' : null,
      },
    ],
  });

test(
  'reports come in by a signed call; one that is not signed, old or forged changes nothing',
  PATIENCE,
  async () => {
    const received = await desk.server.next('sam+news@other.example', /pier/);
    const body = bounceBody(received, 'complaint');
    const seconds = Math.floor(Date.now() / 1000);
    const call = (at: number, secret: string): Promise<Response> => {
      const mac = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
      return post('/hooks/bounces', body, {
        'Content-Type': 'application/json',
        'Hearsay-Signature': `t=${at},v1=${mac}`,
      });
    };
    expect((await call(seconds, 'guess')).status).toBe(401);
    expect((await call(seconds - 3600, 'a secret for tests')).status).toBe(401);
    expect(await stateOf('sam+news@other.example')).toBe('active');
    const done = await call(seconds, 'a secret for tests');
    expect(await done.json()).toEqual({ taken: { ended: 1, kept: 0, known: 0, unknown: 0 } });
    expect(await stateOf('sam+news@other.example')).toBe('complained');
  },
);

test(
  'an address that the mail server does not know ends its subscription, a full one waits',
  PATIENCE,
  async () => {
    const [gone, full] = ['gone@reader.example', 'full@reader.example'];
    await subscribed(gone);
    await subscribed(full);
    desk.server.refuse.set(gone, { code: 550, text: '5.1.1 no such user' });
    desk.server.refuse.set(full, { code: 452, text: '4.2.2 mailbox full' });
    const { stdout } = await desk.run(
      'send',
      await desk.publish('en-4', EN, 'Assessment: A fourth look.'),
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ report: { refused: 1, later: 1, doubt: 0 } });
    expect(await stateOf(gone)).toBe('bounced');
    expect(await stateOf(full)).toBe('active');
  },
);
