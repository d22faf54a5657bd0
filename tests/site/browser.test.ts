/** The site in a real browser: every kind of page, left to right and right to left. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { LAST_DAY } from '../support/sample.ts';
import { inLanguage, pagesOf, type Site, startSite } from '../support/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ENGLISH = '/editions/who-speaks';
const PERSIAN = '/editions/rahbar';

/** A review and a publication, on a machine that has other work too. */
const START_TIMEOUT = 300_000; // ms

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite();
  browser = await startBrowser();
}, START_TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function withPage(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    baseURL: site.base,
    ...options,
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/**
 * The rule on the size of what is clicked (WCAG 2.2, 2.5.8) is off unless it is asked for. Dark pages
 * differ from light ones in their colours alone.
 */
const CHECKS = {
  light: { rules: { 'target-size': { enabled: true } } },
  dark: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

async function expectNoFault(
  colorScheme: keyof typeof CHECKS,
  paths: readonly string[],
): Promise<void> {
  await withPage({ colorScheme, bypassCSP: true }, async (page) => {
    for (const path of paths) {
      await page.goto(path);
      await page.addScriptTag({ content: AXE });
      const found = await page.evaluate(async (checks) => {
        const { axe } = globalThis as unknown as {
          axe: {
            run: (options: unknown) => Promise<{
              violations: { id: string; impact: string; nodes: { html: string }[] }[];
            }>;
          };
        };
        const { violations } = await axe.run(checks);
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, CHECKS[colorScheme]);
      expect([path, ...found]).toEqual([path]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `no page has a serious accessibility fault (${colorScheme})`,
    () => expectNoFault(colorScheme, pagesOf(site)),
    START_TIMEOUT,
  );

test(
  'no page has a serious accessibility fault in Persian, right to left',
  () => expectNoFault('light', inLanguage(pagesOf(site), 'fa')),
  START_TIMEOUT,
);

/**
 * Runs in the page: what a reader would have to scroll sideways for. The graph of origins alone may be
 * so wide: the list below it says the same.
 */
const CUT_OFF = `[...document.querySelectorAll('main *')]
  .filter((part) => part.scrollWidth > part.clientWidth + 1)
  .filter((part) => getComputedStyle(part).overflowX !== 'visible')
  .filter((part) => part.querySelector('svg.graph') === null && part.closest('svg, thead') === null)
  .map((part) => part.outerHTML.slice(0, 80))`;

for (const code of [null, 'fa', 'de'])
  test(
    `no page is wider than a phone (${code ?? 'the language of the desk'})`,
    async () => {
      await withPage({ viewport: { width: 360, height: 700 } }, async (page) => {
        const pages = pagesOf(site);
        for (const path of code === null ? pages : inLanguage(pages, code)) {
          await page.goto(path);
          const width = await page.evaluate('document.documentElement.scrollWidth');
          expect([path, width]).toEqual([path, 360]);
          expect([path, ...(await page.evaluate<string[]>(CUT_OFF))]).toEqual([path]);
        }
      });
    },
    START_TIMEOUT,
  );

/** Runs in the page: the sum of all layout shifts so far. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
})`;

test('nothing on a page moves while it loads', async () => {
  await withPage({}, async (page) => {
    for (const path of [ENGLISH, PERSIAN, '/events', '/claims/talks-approved', '/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(SHIFT);
      expect([path, shift]).toEqual([path, 0]);
    }
  });
});

test('an edition in English shows its day, its authors, its picture with credits, its claims', async () => {
  await withPage({}, async (page) => {
    await page.goto(ENGLISH);
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.locator('.dateline').innerText()).toMatch(
      /21 March 2026 · Mira Tolan · 1 min read/,
    );
    const caption = page.locator('figure figcaption').first();
    expect(await caption.innerText()).toContain('Picture: Nadia Feld / Strait Wire / Harbor Post');
    const natural = 'document.querySelector("figure img").naturalWidth';
    expect(await page.evaluate(natural)).toBe(1200);
    expect(await page.locator('.author').innerText()).toContain('Senior analyst');
    expect(await page.locator('aside').last().innerText()).toContain('Claims in this edition');
  });
});

test('an edition in Persian stands right to left, frame and all, with its own calendar', async () => {
  await withPage({}, async (page) => {
    await page.goto(PERSIAN);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.dateline').innerText()).toContain('۲۹ اسفند ۱۴۰۴');
    expect(await page.locator('.dateline').innerText()).toContain('۲۰ مارس ۲۰۲۶');
    const nav = await page.locator('header.site a').first().boundingBox();
    expect((nav?.x ?? 0) + (nav?.width ?? 0)).toBeGreaterThan(900);
    // A name in Latin letters runs its own way inside the line.
    expect(await page.locator('article p', { hasText: 'Harbor Post' }).innerText()).toContain(
      'Harbor Post',
    );
  });
});

test('a reader keeps the language chosen on a page, and drawings run as it does', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/claims/talks-approved');
    // The first day of the time lines: the mark of who is silent from the start.
    const first = page.locator('.ledger li svg.line svg').first();
    const inside = async () => (await first.boundingBox())?.x ?? 0;
    expect(await inside()).toBeLessThan(400);
    await page.locator('.tongues a', { hasText: 'فارسی' }).click();
    expect(new URL(page.url()).search).toBe('?lang=fa');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.lead .state').innerText()).toBe('محل اختلاف');
    expect(await inside()).toBeGreaterThan(700);
    const origin = await page.locator('svg.graph a.origin').first().boundingBox();
    const report = await page.locator('svg.graph a.report').first().boundingBox();
    expect(origin?.x).toBeGreaterThan(report?.x ?? 0);
    await page.locator('header.site a', { hasText: 'ادعاها' }).click();
    expect(await page.locator('h1').innerText()).toBe('ادعاها');
    await page.locator('header.site a', { hasText: 'جستجو' }).click();
    await page.locator('#q').fill('رهبر');
    await page.locator('#q').press('Enter');
    expect(await page.locator('p[role="status"]').innerText()).toContain('مطلب');
  });
});

for (const [code, width] of [
  ['en', 360],
  ['fa', 390],
  ['he', 420],
  ['en', 768],
  ['ar', 1280],
] as const)
  test(`positions are seen whole from the first day to the last (${code}, ${width} px)`, async () => {
    const viewport = { width, height: 800 };
    await withPage({ viewport, javaScriptEnabled: false }, async (page) => {
      await page.goto(`/claims/talks-approved?lang=${code}`);
      const rows = await page.locator('.ledger li').all();
      expect(rows.length).toBe(4);
      for (const row of rows) {
        // Each actor is heard by name, position, day and proof, none of them in the drawing alone.
        expect(await row.locator('h3 a').innerText()).not.toBe('');
        expect(await row.locator('.position').innerText()).not.toBe('');
        expect(await row.locator('time').count()).toBeGreaterThan(0);
        // Who is silent or spoke leaves a line to the last day, and no mark lies outside the page.
        const boxes = await Promise.all(
          (await row.locator('svg.line g line, svg.line path').all()).map((part) =>
            part.boundingBox(),
          ),
        );
        expect(boxes.length).toBeGreaterThan(1);
        const left = Math.min(...boxes.map((box) => box?.x ?? -1));
        const right = Math.max(...boxes.map((box) => (box?.x ?? 0) + (box?.width ?? width)));
        expect([code, left >= 0, right <= width]).toEqual([code, true, true]);
        expect(right - left).toBeGreaterThan(width * 0.4);
      }
    });
  });

test('what an actor held before is told in words that lead to the article', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/claims/talks-approved?lang=en');
    const ministry = page.locator('.ledger li', { hasText: 'Sarvian Foreign Ministry' });
    expect(await ministry.locator('p.quiet').innerText()).toMatch(
      /^Before: .*denied the report \(3 March 2026\), silent \(2 March 2026\)$/,
    );
    await ministry.locator('a', { hasText: 'denied the report' }).click();
    expect(await page.locator('article').innerText()).toContain('fabrications');
  });
});

test("a reader's browser chooses the language where the address names none", async () => {
  await withPage({ locale: 'he-IL' }, async (page) => {
    await page.goto('/changes');
    expect(await page.locator('html').getAttribute('lang')).toBe('he');
    expect(await page.locator('h1').innerText()).toBe('שינויים בטענות');
  });
});

test('a right-to-left article stands right to left, its frame does not', async () => {
  await withPage({}, async (page) => {
    await page.goto(`/articles/${site.articleIn('fa').id}`);
    expect(await page.locator('article').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('article').getAttribute('lang')).toBe('fa');
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.locator('.calendar').first().innerText()).toMatch(/اسفند|فروردین/);
  });
});

for (const javaScriptEnabled of [true, false])
  for (const [name, path] of [
    ['English', `/editions/${LAST_DAY}`],
    ['Persian', PERSIAN],
  ] as const)
    test(`a sentence of an edition in ${name} leads to its words, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      await withPage({ javaScriptEnabled }, async (page) => {
        await page.goto(path);
        await page.locator('article a[href^="/statements/"]').first().click();
        const clean = (text: string): string => text.replaceAll(/\s+/g, '');
        const words = clean(await page.locator('h1').innerText());
        const marked = await page.locator('mark.content').allInnerTexts();
        expect(words).not.toBe('');
        expect(clean(marked.join(''))).toBe(words);
        await page.locator('a[href="#words"]').click();
        expect(await page.locator('#words').isVisible()).toBe(true);
      });
    });

test('the archive is read part by part, and every edition stands in it once', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/');
    await page.locator('a', { hasText: 'View all editions' }).click();
    const seen: string[] = [];
    const collect = async () => {
      const links = await page.locator('.edition-card .title a').all();
      for (const link of links) seen.push((await link.getAttribute('href')) ?? '');
    };
    await collect();
    expect(seen).toHaveLength(20);
    await page.locator('.pages a[rel="next"]').click();
    expect(new URL(page.url()).search).toBe('?page=2');
    await collect();
    expect(await page.locator('.pages a[rel="next"]').count()).toBe(0);
    expect([new Set(seen).size, seen.length]).toEqual([25, 25]);
    await page.locator('.pages a[rel="prev"]').click();
    expect(new URL(page.url()).search).toBe('');
  });
});

test('with the keyboard alone a reader gets from home to the words of a sentence', async () => {
  await withPage({}, async (page) => {
    await page.goto('/');
    const focused = () => page.evaluate<string>("document.activeElement?.href ?? ''");
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('#main');
    await page.keyboard.press('Enter');
    const tabTo = async (part: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused()).includes(part)) return;
      }
      throw new Error(`no key leads to ${part}`);
    };
    await tabTo(`/editions/${LAST_DAY}`);
    const outline = 'getComputedStyle(document.activeElement).outlineStyle';
    expect(await page.evaluate(outline)).toBe('solid');
    await Promise.all([page.waitForURL(`**/editions/${LAST_DAY}`), page.keyboard.press('Enter')]);
    await tabTo('/statements/');
    await Promise.all([page.waitForURL('**/statements/**'), page.keyboard.press('Enter')]);
    expect(await page.locator('mark.content').count()).toBeGreaterThan(0);
  });
});

test('on paper an edition has its text and no navigation', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(ENGLISH);
    expect(await page.locator('header.site nav').isVisible()).toBe(false);
    expect(await page.locator('article').isVisible()).toBe(true);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('a capture runs no script and reaches nothing, even where the browser allows script', async () => {
  await withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('response', (response) => asked.push(response.url()));
    const address = `${site.base}/captures/${site.articleIn('en').sha256}`;
    await page.goto(address);
    expect(asked).toEqual([address]);
    expect(await page.evaluate('origin')).toBe('null');
  });
});
