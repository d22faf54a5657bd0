import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { mailsIn, splitMbox } from './mailbox.ts';
import { readReport } from './report.ts';
import { verdict } from './rule.ts';
import { isSigned, readHook, sign } from './webhook.ts';

const NUMBER = '0123456789abcdef0123456789abcdef';

function report(change: {
  to?: string;
  status?: string;
  action?: string;
  returned?: string;
  feedback?: string;
}): string {
  const { to = 'bounces@desk.example', status = '5.1.1', action = 'failed', returned } = change;
  const kind = change.feedback === undefined ? 'delivery-status' : 'feedback-report';
  const fields =
    change.feedback === undefined
      ? `Reporting-MTA: dns; mx.reader.example\n\nFinal-Recipient: rfc822; hana@reader.example\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; 550 ${status}\n no such user`
      : `Feedback-Type: ${change.feedback}\nUser-Agent: Desk/1\nVersion: 1`;
  return [
    'From: mailer-daemon@mx.reader.example',
    `To: ${to}`,
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${kind}; boundary="b"`,
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It did not arrive.',
    '--b',
    `Content-Type: message/${kind}`,
    '',
    fields,
    '',
    ...(returned === undefined
      ? []
      : [
          '--b',
          'Content-Type: message/rfc822',
          '',
          `Message-ID: <${returned}@desk.example>`,
          'Subject: A',
          '',
          'Text',
          '',
        ]),
    '--b--',
    '',
  ].join('\r\n');
}
const read = (text: string) => readReport(Buffer.from(text));

test('a report names its mail by the address it came to, or by the mail it returns', async () => {
  const expected = {
    report: {
      deliveryId: NUMBER,
      kind: 'hard',
      status: '5.1.1',
      detail: 'smtp; 550 5.1.1 no such user',
    },
  };
  expect(await read(report({ to: `bounces+${NUMBER}@desk.example` }))).toEqual(expected);
  expect(await read(report({ returned: NUMBER }))).toEqual(expected);
});

test.each([
  ['5.1.1', 'hard'],
  ['5.1.10', 'hard'],
  ['5.2.1', 'hard'],
  ['5.2.2', 'soft'],
  ['5.7.1', 'soft'],
  ['4.4.7', 'soft'],
])('status %s is a %s bounce', async (status, kind) => {
  expect(await read(report({ returned: NUMBER, status }))).toMatchObject({ report: { kind } });
});

test('a complaint is one, its taking back is none', async () => {
  expect(await read(report({ returned: NUMBER, feedback: 'abuse' }))).toMatchObject({
    report: { kind: 'complaint', deliveryId: NUMBER },
  });
  expect(await read(report({ returned: NUMBER, feedback: 'not-spam' }))).toHaveProperty('skipped');
});

test('what is no report, names no mail or ends nothing is skipped and says why', async () => {
  const skipped = async (text: string): Promise<string> => {
    const found = await read(text);
    return 'skipped' in found ? found.skipped : '';
  };
  expect(await skipped('Subject: Holiday\r\n\r\nI am away.')).toMatch(/no report/);
  expect(await skipped(report({}))).toMatch(/names no mail/);
  expect(await skipped(report({ to: 'bounces+guess@desk.example' }))).toMatch(/names no mail/);
  expect(await skipped(report({ returned: NUMBER, action: 'delayed' }))).toMatch(/delayed/);
  expect(await skipped('x'.repeat(5_000_001))).toMatch(/more than 5000000 bytes/);
  // A thousand parts in each other.
  const nested = Array.from(
    { length: 1_000 },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  expect(await skipped(nested.join(''))).not.toBe('');
});

test('any bytes are read or skipped, never thrown over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      const found = await readReport(bytes);
      expect('skipped' in found || 'report' in found).toBe(true);
    }),
  );
});

test('hard bounces and complaints end a subscription, soft ones when there are five', () => {
  expect(verdict('hard', 0)).toBe('bounced');
  expect(verdict('complaint', 0)).toBe('complained');
  expect([0, 4, 5].map((soft) => verdict('soft', soft))).toEqual([null, null, 'bounced']);
});

test('mails of an mbox file, a Maildir and a single file are found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-box-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [one, two] = ['Subject: 1\n\nFirst\n\n', 'Subject: 2\n\nSecond\n'];
  const mbox = `From a@b Mon Mar  2 09:30:00 2026\n${one}From c@d Mon Mar  2 09:31:00 2026\n${two}`;
  expect([...splitMbox(Buffer.from(mbox))].map(String)).toEqual([one, two]);
  writeFileSync(join(folder, 'box'), mbox);
  mkdirSync(join(folder, 'Maildir/new'), { recursive: true });
  writeFileSync(join(folder, 'Maildir/new/1'), one);
  writeFileSync(join(folder, 'Maildir/new/2'), two);
  const found = async (path: string): Promise<readonly string[]> => {
    const box = await mailsIn(join(folder, path));
    if ('error' in box) throw new Error(box.error.message);
    const mails: string[] = [];
    for await (const mail of box.mails) mails.push(mail.toString());
    return mails;
  };
  expect(await found('box')).toEqual([one, two]);
  expect(await found('Maildir')).toEqual([one, two]);
  expect(await found('Maildir/new/1')).toEqual([one]);
  expect(await mailsIn(join(folder, 'nothing'))).toMatchObject({
    error: { code: 'report-invalid' },
  });
});

test('a call is believed with its own fresh signature alone', () => {
  const now = new Date('2026-03-20T10:00:00Z');
  const seconds = now.getTime() / 1000;
  const header = sign('{}', 'secret', seconds);
  expect(isSigned(header, '{}', 'secret', now)).toBe(true);
  expect(isSigned(header, '{ }', 'secret', now)).toBe(false);
  expect(isSigned(header, '{}', 'other', now)).toBe(false);
  expect(isSigned(sign('{}', 'secret', seconds - 301), '{}', 'secret', now)).toBe(false);
  for (const broken of [null, '', 't=1', `t=${seconds},v1=zz`, header.slice(0, -1)])
    expect(isSigned(broken, '{}', 'secret', now)).toBe(false);
});

test('a body that is not as expected says what was', () => {
  const now = new Date();
  expect(readHook('{', now)).toMatchObject({ fault: expect.stringMatching(/not JSON/) });
  expect(readHook('{"reports":[{"mail":"x","kind":"hard"}]}', now)).toMatchObject({
    fault: expect.stringMatching(/reports\.0\.mail/),
  });
  const fine = JSON.stringify({ reports: [{ mail: NUMBER, kind: 'hard', status: '5.1.1' }] });
  expect(readHook(fine, now)).toMatchObject({
    bounces: [{ deliveryId: NUMBER, source: 'webhook' }],
  });
});
