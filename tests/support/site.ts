/** The site of the reviewed sample with its editions, served by the command in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '@hearsay/desk';
import { hearsay, ROOT } from './command.ts';
import { type Issue, sampleEditions } from './editions.ts';
import { LAST_DAY, sampleInFolder } from './sample.ts';

export interface Review {
  readonly articles: readonly {
    readonly id: string;
    readonly lang: string;
    readonly sha256: string;
    readonly statements: readonly { readonly key: string }[];
  }[];
}

export interface Site {
  readonly folder: string;
  /** Address without a final slash. */
  readonly base: string;
  readonly review: Review;
  /** The article in a language that has most to show. */
  articleIn(lang: string): Review['articles'][number];
  stop(): Promise<void>;
}

async function publishAll(folder: string, issues: readonly Issue[]): Promise<void> {
  const opened = await openDesk(folder);
  if ('error' in opened) throw new Error(opened.error.message);
  try {
    for (const edition of issues) {
      const published = `${edition.date}T18:00:00.000Z`;
      const kept = await opened.store.publishEdition({ ...edition, published });
      if ('error' in kept) throw new Error(kept.error.message);
    }
  } finally {
    await opened.close();
  }
}

function serve(folder: string): Promise<{ child: ChildProcess; base: string }> {
  const main = join(ROOT, 'packages/cli/src/main.ts');
  const child = spawn(process.execPath, [main, 'serve', folder, '--port', '0'], { stdio: 'pipe' });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (address !== undefined) resolve({ child, base: address.replace(/\/$/, '') });
    });
    child.on('close', (status) => reject(new Error(`serve ended with ${status}`)));
  });
}

/** Reviews the sample, publishes its draft and the editions of the tests, and serves all that. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-site-'));
  sampleInFolder(folder);
  const run = await hearsay(['review', folder, '--as-of', LAST_DAY, '--json']);
  const review = JSON.parse(run.stdout) as Review;
  const articlesIn = (lang: string) =>
    review.articles.filter((one) => one.lang === lang && one.statements.length > 1);
  const keys = (lang: string) =>
    articlesIn(lang).flatMap(({ statements }) => statements.map(({ key }) => key));
  await publishAll(folder, sampleEditions(folder, keys));
  const reason = 'published by a test';
  await hearsay(['publish', join(folder, `editions/${LAST_DAY}.md`), '--reason', reason]);
  const { child, base } = await serve(folder);
  return {
    folder,
    base,
    review,
    articleIn(lang) {
      const [article] = articlesIn(lang);
      if (article === undefined) throw new Error(`the sample has no article in ${lang}`);
      return article;
    },
    async stop() {
      child.removeAllListeners('close');
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGINT');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One address of every kind of page, with the languages that make a difference. */
export function pagesOf({ articleIn }: Site): readonly string[] {
  return [
    '/',
    '/claims',
    '/claims/talks-approved',
    '/claims/talks-approved/statements',
    '/claims/talks-approved/origins',
    '/articles',
    `/articles/${articleIn('en').id}`,
    `/articles/${articleIn('fa').id}`,
    `/articles/${articleIn('he').id}`,
    `/statements/${articleIn('en').statements[0]?.key}`,
    `/statements/${articleIn('ar').statements[0]?.key}`,
    '/who',
    '/who/dawn-courier',
    '/who/dawn-courier/articles',
    '/who/foreign-minister',
    '/who/sepehrnia',
    '/who/mfa',
    '/who/mfa/statements',
    '/editions',
    '/editions?page=2',
    `/editions/${LAST_DAY}`,
    '/editions/who-speaks',
    '/editions/rahbar',
    '/editions/rahbar/1',
    '/series/strait-review',
    `/authors/${encodeURIComponent('Mira Tolan')}`,
    '/events',
    '/feeds',
    '/changes',
    '/corrections',
    '/search?q=leader',
    '/no-such-page',
  ];
}

/** The same pages where the address names a language. */
export function inLanguage(paths: readonly string[], code: string): readonly string[] {
  return paths.map((path) => `${path}${path.includes('?') ? '&' : '?'}lang=${code}`);
}
