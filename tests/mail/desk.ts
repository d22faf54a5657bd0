/** A desk that is served and sends mail, in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk, publishFile } from '../../packages/desk/src/index.ts';
import { personOf } from '../../packages/post/src/index.ts';
import { hearsay, ROOT, type Run } from '../support/command.ts';
import { type MailServer, startMailServer } from './server.ts';

export interface MailDesk {
  readonly folder: string;
  /** The site's address. */
  readonly base: string;
  readonly server: MailServer;
  readonly run: (...args: readonly string[]) => Promise<Run>;
  /** All that is kept of a reader, asked of the database itself: a command takes seconds to start. */
  readonly person: (address: string) => Promise<ReturnType<typeof personOf> | null>;
  /** Writes an edition and publishes it; gives its file. */
  readonly publish: (name: string, head: string, body: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const env = { HEARSAY_BOUNCES: 'a secret for tests' };

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function serve(folder: string, port: number): Promise<ChildProcess> {
  const main = join(ROOT, 'packages/cli/src/main.ts');
  const child = spawn(process.execPath, [main, 'serve', folder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve(child));
    child.once('close', (status) => reject(new Error(`serve ended with ${status}`)));
  });
}

/** Starts mail server, desk and site; `mail` is added to the desk's settings. */
export async function startMailDesk(mail: readonly string[] = []): Promise<MailDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-mail-'));
  const server = await startMailServer();
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  mkdirSync(join(folder, 'editions'));
  writeFileSync(
    join(folder, 'desk.yaml'),
    [
      'desk: Strait Review',
      'timezone: Europe/London',
      'languages: [en, fa]',
      'organisations: [{ id: mfa, names: { en: [Foreign Ministry] } }]',
      'claims:',
      '  - { id: talks, question: Did the ministry approve talks?, asserts: It did., actors: [mfa] }',
      'mail:',
      '  from: Strait Review <review@desk.example>',
      `  site: ${base}`,
      '  privacy: https://desk.example/privacy',
      '  postal: 12 Harbour Road, Port Sena',
      `  smtp: { host: 127.0.0.1, port: ${server.port}, security: none }`,
      '  bounces: { address: bounces@desk.example, secretEnv: HEARSAY_BOUNCES }',
      ...mail.map((line) => `  ${line}`),
      '',
    ].join('\n'),
  );
  const run = (...args: readonly string[]): Promise<Run> => hearsay(args, { env });
  const site = await serve(folder, port);
  const opened = await openDesk(folder);
  if ('error' in opened) throw new Error(opened.error.message);
  const { store } = opened;
  return {
    folder,
    base,
    server,
    run,
    async publish(name, head, body) {
      const file = join(folder, 'editions', `${name}.md`);
      writeFileSync(file, `---\n${head}\n---\n\n${body}\n`);
      const done = await publishFile(file, 'a test');
      if ('error' in done) throw new Error(done.error.message);
      return file;
    },
    async person(address) {
      const found = await store.subscriber({ key: address });
      if ('error' in found) throw new Error(found.error.message);
      if (found.subscriber === null) return null;
      const read = await store.personData(found.subscriber.id);
      if ('error' in read) throw new Error(read.error.message);
      return read.data === null ? null : personOf(read.data, 'Strait Review');
    },
    async close() {
      site.kill('SIGINT');
      await new Promise((resolve) => site.once('close', resolve));
      await opened.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const EN =
  'title: Who closed the pier?\nstandfirst: Four accounts.\ndate: 2026-03-20\nlang: en';
export const FA =
  'title: چه کسی اسکله را بست؟\nstandfirst: چهار روایت.\ndate: 2026-03-20\nlang: fa';
