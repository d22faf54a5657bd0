/** The site of a reviewed desk in a real browser: every kind of page, left to right and right to left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { hearsay, ROOT } from './support/command.ts';
import { LAST_DAY, sampleInFolder } from './support/sample.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-site-'));
let server: ChildProcess;
let base = '';
let browser: Browser;

interface Review {
  readonly articles: readonly {
    readonly id: string;
    readonly lang: string;
    readonly sha256: string;
    readonly statements: readonly { readonly key: string }[];
  }[];
}
let review: Review;

function startServer(): Promise<string> {
  const main = join(ROOT, 'packages/cli/src/main.ts');
  server = spawn(process.execPath, [main, 'serve', folder, '--port', '0'], { stdio: 'pipe' });
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (address !== undefined) resolve(address.replace(/\/$/, ''));
    });
    server.on('close', (status) => reject(new Error(`serve ended with ${status}`)));
  });
}

beforeAll(async () => {
  sampleInFolder(folder);
  const run = await hearsay(['review', folder, '--as-of', LAST_DAY, '--json']);
  review = JSON.parse(run.stdout) as Review;
  const reason = 'published by a test';
  await hearsay(['publish', join(folder, `editions/${LAST_DAY}.md`), '--reason', reason]);
  base = await startServer();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
  await new Promise((resolve) => server?.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
});

function articleIn(lang: string): Review['articles'][number] {
  const article = review.articles.find((one) => one.lang === lang && one.statements.length > 1);
  if (article === undefined) throw new Error(`the sample has no article in ${lang}`);
  return article;
}

/** One address of every kind of page, with the languages that make a difference. */
const pages = (): readonly string[] => [
  '/',
  '/claims',
  '/claims/talks-approved',
  '/articles',
  `/articles/${articleIn('en').id}`,
  `/articles/${articleIn('fa').id}`,
  `/articles/${articleIn('he').id}`,
  `/statements/${articleIn('en').statements[0]?.key}`,
  `/statements/${articleIn('ar').statements[0]?.key}`,
  '/who/dawn-courier',
  '/who/foreign-minister',
  '/editions',
  `/editions/${LAST_DAY}`,
  '/no-such-page',
];

async function withPage(
  options: { width?: number; colorScheme?: 'light' | 'dark' },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1100, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    javaScriptEnabled: true,
    bypassCSP: true,
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`no page has a serious accessibility fault (${colorScheme})`, async () => {
    await withPage({ colorScheme }, async (page) => {
      for (const path of pages()) {
        await page.goto(base + path);
        await page.addScriptTag({ content: AXE });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: {
              run: () => Promise<{
                violations: { id: string; impact: string; nodes: { html: string }[] }[];
              }>;
            };
          };
          const { violations } = await axe.run();
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect([path, ...found]).toEqual([path]);
      }
    });
  });

test('no page is wider than a phone', async () => {
  await withPage({ width: 360 }, async (page) => {
    for (const path of pages()) {
      await page.goto(base + path);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, 360]);
    }
  });
});

test('a right-to-left article stands right to left, its frame does not', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${base}/articles/${articleIn('fa').id}`);
    expect(await page.locator('article').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('article').getAttribute('lang')).toBe('fa');
    expect(await page.locator('header.site').getAttribute('dir')).toBe('ltr');
  });
});

test('a sentence of the edition leads to its words, highlighted in the capture', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${base}/editions/${LAST_DAY}`);
    await page.locator('article a[href^="/statements/"]').first().click();
    const words = await page.locator('h1').innerText();
    const marked = await page.locator('mark.content').allInnerTexts();
    expect(marked.length).toBeGreaterThan(0);
    const clean = (text: string): string => text.replaceAll(/\s+/g, '');
    expect(clean(words)).toBe(clean(marked.join('')));
  });
});

test('pages need no script and allow none', async () => {
  for (const path of pages()) {
    const response = await fetch(base + path);
    const text = await response.text();
    expect([path, /<script\b/i.test(text)]).toEqual([path, false]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.status).toBe(path === '/no-such-page' ? 404 : 200);
  }
});

test('a capture is shown in a sandbox of its own', async () => {
  const response = await fetch(`${base}/captures/${articleIn('en').sha256}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toMatch(/^sandbox;|; sandbox;/);
  expect((await fetch(`${base}/captures/${'0'.repeat(64)}`)).status).toBe(404);
  expect((await fetch(`${base}/captures/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});

test('an unchanged page is answered with 304', async () => {
  const first = await fetch(`${base}/claims/talks-approved`);
  const etag = first.headers.get('etag') ?? '';
  await first.text();
  const again = await fetch(`${base}/claims/talks-approved`, {
    headers: { 'If-None-Match': etag },
  });
  expect(again.status).toBe(304);
});

test('feeds come in three formats and list the same entries', async () => {
  for (const name of ['editions', 'changes', 'claims/talks-approved']) {
    const [rss, atom, json] = await Promise.all(
      ['rss', 'atom', 'json'].map(async (format) => {
        const response = await fetch(`${base}/feeds/${name}.${format}`);
        expect(response.status).toBe(200);
        return response.text();
      }),
    );
    const items = (JSON.parse(json ?? '') as { items: unknown[] }).items.length;
    expect(items).toBeGreaterThan(0);
    expect((rss ?? '').split('<item>').length - 1).toBe(items);
    expect((atom ?? '').split('<entry>').length - 1).toBe(items);
  }
});

test('a claim page is light', async () => {
  const text = await (await fetch(`${base}/claims/talks-approved`)).text();
  const style = await (await fetch(`${base}/style.css`)).text();
  expect(Buffer.byteLength(text + style)).toBeLessThanOrEqual(100_000);
});
