/** The list of readers from the command line: in with proof, out with proof, reports taken in, erased. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { personDocument, sendDocument } from '../../packages/post/src/index.ts';
import { hearsay } from '../support/command.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { headerOf, type MailServer, startMailServer } from './server.ts';

const PATIENCE = { timeout: 240_000 };

function desk(server: MailServer | null): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'desk.yaml': [
      'desk: Strait Review',
      'timezone: Europe/London',
      'languages: [en]',
      'mail:',
      '  from: Strait Review <review@desk.example>',
      '  site: https://review.example',
      '  privacy: https://review.example/privacy',
      `  smtp: { host: 127.0.0.1, port: ${server?.port ?? 9}, security: none }`,
      '  bounces: { address: bounces@desk.example }',
      '',
    ].join('\n'),
    'editions/one.md':
      '---\ntitle: Who closed the pier?\ndate: 2026-03-20\nlang: en\n---\n\nAssessment: Nobody knows.\n',
    'readers.csv':
      'address,consent_at,consent_how\nhana@reader.example,2026-01-02,paper\nsam@reader.example,,\nrosa@other.example,2026-01-02,paper\n',
  });
  return folder;
}

test(
  'readers come in with proof, go out with it, and come in elsewhere as they are',
  PATIENCE,
  async () => {
    const folder = desk(null);
    const [file, out] = [join(folder, 'readers.csv'), join(folder, 'out.csv')];
    const imported = await hearsay(['subscribers', 'import', file, '--desk', folder]);
    expect(imported.status).toBe(1);
    expect(imported.stdout).toMatch(/^2 added, 0 known already, 0 kept out .*, 1 refused$/m);
    expect(imported.stderr).toContain('readers.csv:3: consent_at: expected');
    const exported = await hearsay(['subscribers', 'export', out, '--desk', folder]);
    expect(exported.status).toBe(0);
    expect(readFileSync(out, 'utf8').split('\r\n')).toHaveLength(4);
    // Nobody else on the machine reads the list, and no file is written over.
    expect(statSync(out).mode & 0o077).toBe(0);
    const again = await hearsay(['subscribers', 'export', out, '--desk', folder]);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('cannot write')]);

    const other = desk(null);
    const moved = await hearsay(['subscribers', 'import', out, '--desk', other]);
    expect([moved.status, moved.stdout]).toEqual([0, expect.stringMatching(/^2 added/)]);
    const shown = await hearsay(['subscribers', 'show', 'Hana@reader.example', '--desk', other]);
    const person = personDocument.parse(JSON.parse(shown.stdout));
    expect(person.consents).toMatchObject([{ what: 'imported', sentence: 'paper' }]);
  },
);

test(
  'an edition is tried, sent, reported of; a report ends a subscription, and reading it again does nothing',
  PATIENCE,
  async () => {
    const server = await startMailServer();
    onTestFinished(() => server.close());
    const folder = desk(server);
    const edition = join(folder, 'editions/one.md');
    const unpublished = await hearsay(['send', edition]);
    expect([unpublished.status, unpublished.stderr]).toEqual([
      1,
      expect.stringContaining('Publish it first'),
    ]);
    await hearsay(['publish', edition, '--reason', 'a test']);
    await hearsay(['subscribers', 'import', join(folder, 'readers.csv'), '--desk', folder]);
    const tried = await hearsay(['send', edition, '--test', 'me@desk.example']);
    expect(tried.status).toBe(0);
    const test = await server.next('me@desk.example', /^\[Test\] Who closed the pier\?$/);
    expect(test.raw).not.toContain('/unsubscribe/');
    const sent = await hearsay(['send', edition, '--json']);
    expect(sendDocument.parse(JSON.parse(sent.stdout))).toMatchObject({
      queued: 2,
      report: { sent: 2 },
    });
    const { mail } = await server.next('hana@reader.example', /pier/);
    const number = headerOf(mail, 'Message-ID')?.slice(1).split('@')[0];
    writeFiles(folder, {
      reports: [
        'From MAILER-DAEMON Mon Mar  2 09:30:00 2026',
        `To: bounces+${number}@desk.example`,
        'Content-Type: multipart/report; boundary=b',
        '',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.reader.example',
        '',
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--b--',
        '',
      ].join('\n'),
    });
    const take = () =>
      hearsay(['subscribers', 'bounces', join(folder, 'reports'), '--desk', folder]);
    expect((await take()).stdout).toMatch(/^1 subscriptions ended, 0 noted, 0 read before/);
    expect((await take()).stdout).toMatch(/^0 subscriptions ended, 0 noted, 1 read before/);
    const listed = await hearsay(['subscribers', 'list', '--state', 'bounced', '--desk', folder]);
    expect(listed.stdout).toMatch(/^hana@reader\.example\tbounced/);
    const erased = await hearsay(['subscribers', 'erase', 'hana@reader.example', '--desk', folder]);
    expect(erased.status).toBe(0);
    const gone = await hearsay(['subscribers', 'erase', 'hana@reader.example', '--desk', folder]);
    expect([gone.status, gone.stderr]).toEqual([1, expect.stringContaining('Nothing is kept')]);
  },
);

test('wrong calls are told as such, with status 2', PATIENCE, async () => {
  const folder = desk(null);
  for (const [args, message] of [
    [['subscribers'], /say what to do/],
    [['subscribers', 'show', 'no address', '--desk', folder], /no mail address/],
    [['subscribers', 'list', '--state', 'happy', '--desk', folder], /expected a state/],
    [['send'], /name an edition/],
    [['send', '--test', 'x', join(folder, 'editions/one.md')], /no address that mail can go to/],
  ] as const) {
    const { status, stderr, stdout } = await hearsay(args);
    expect([args.join(' '), status, stdout]).toEqual([args.join(' '), 2, '']);
    expect(stderr).toMatch(message);
  }
});
