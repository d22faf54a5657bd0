/** Readers in a real browser: with and without script, and by keyboard alone, in English and Persian. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { EN, type MailDesk, startMailDesk } from './desk.ts';
import { linkIn } from './server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Each runs commands, which on a busy machine take their time. */
const PATIENCE = { timeout: 180_000 };
let desk: MailDesk;
let browser: Browser;
beforeAll(async () => {
  desk = await startMailDesk();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

interface View {
  readonly script: 'on' | 'off';
  readonly width?: number;
  readonly dark?: true;
}

async function withPage(view: View, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1000, height: 900 },
    colorScheme: view.dark ? 'dark' : 'light',
    javaScriptEnabled: view.script === 'on',
    bypassCSP: view.script === 'on',
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Goes on with the tab key until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const MOST = 60; // stops; more would be a page nobody can use so
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`the tab key never comes to ${selector}`);
}

/** State and wishes of a reader. */
const wishesOf = async (address: string): Promise<unknown> => {
  const person = await desk.person(address);
  return { state: person?.state, ...person?.wishes };
};

for (const script of ['on', 'off'] as const)
  test(
    `sign up, confirm, change settings, read and leave, with script ${script}`,
    PATIENCE,
    async () => {
      const address = `mouse-${script}@reader.example`;
      await withPage({ script }, async (page) => {
        await page.goto(`${desk.base}/subscribe?lang=en`);
        await page.getByLabel('Your mail address').fill(address);
        await page.getByLabel('Did the ministry approve talks?').check();
        await page.getByLabel(/I want Strait Review/).check();
        await page.getByRole('button', { name: 'Sign up' }).click();
        expect(await page.locator('h1').innerText()).toBe('Now look into your mail');

        const { mail } = await desk.server.next(address, /Confirm/);
        await page.goto(linkIn(mail, /confirm/));
        expect(await page.locator('main').innerText()).not.toContain(address);
        await page.getByRole('button', { name: 'Yes, send me mail' }).click();
        expect(await page.locator('h1').innerText()).toBe('You are signed up');

        const file = await desk.publish(`browser-${script}`, EN, 'Assessment: Nobody named it.');
        await desk.run('send', file);
        const edition = await desk.server.next(address, /pier/);
        await page.goto(linkIn(edition.mail, /^\/mail\//));
        expect(await page.locator('h1').innerText()).toBe('Who closed the pier?');

        await page.goto(linkIn(edition.mail, /^\/subscription\//));
        expect(await page.getByLabel('Did the ministry approve talks?').isChecked()).toBe(true);
        await page.getByLabel('at most one mail a week').check();
        await page.getByLabel('Editions in').selectOption('fa');
        await page.getByRole('button', { name: 'Save settings' }).click();
        expect(await page.getByRole('status').innerText()).toBe('Your settings are saved.');
        expect(await wishesOf(address)).toMatchObject({ frequency: 'weekly', language: 'fa' });

        await page.goto(linkIn(edition.mail, /^\/unsubscribe\//));
        expect(await wishesOf(address)).toMatchObject({ state: 'active' });
        await page.getByRole('button', { name: 'Send me no more mail' }).click();
        expect(await page.locator('h1').innerText()).toBe('You are unsubscribed');
        expect(await wishesOf(address)).toMatchObject({ state: 'unsubscribed' });
      });
    },
  );

test('by keyboard alone: sign up, confirm, settings, data, leave', PATIENCE, async () => {
  const address = 'keys@reader.example';
  await withPage({ script: 'off' }, async (page) => {
    await page.goto(`${desk.base}/subscribe?lang=fa`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await tabTo(page, '#address');
    await page.keyboard.type(address);
    await tabTo(page, '[name=frequency]');
    await page.keyboard.press('ArrowDown');
    // The field that only machines see is never stopped at.
    await tabTo(page, '#consent');
    await page.keyboard.press('Space');
    await tabTo(page, 'button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/subscribe\/sent/);
    const { mail } = await desk.server.next(address, /تأیید/);
    expect(mail.html).toContain('dir="rtl"');
    await page.goto(linkIn(mail, /confirm/));
    await tabTo(page, 'button');
    await page.keyboard.press('Enter');
    await page.getByText('ثبت‌نام شما انجام شد').waitFor();
    expect(await wishesOf(address)).toMatchObject({ state: 'active', frequency: 'daily' });

    await desk.run('send', await desk.publish('keys', EN, 'Assessment: Nobody did.'));
    await desk.run('send', '--due', '--desk', desk.folder);
    const edition = await desk.server.next(address, /pier/);
    await page.goto(linkIn(edition.mail, /^\/subscription\//));
    await tabTo(page, 'button[value=data]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=data/);
    const data = await desk.server.next(address, /داده‌های شما/);
    const [attached] = data.mail.attachments;
    const person = JSON.parse(new TextDecoder().decode(attached?.content as ArrayBuffer));
    expect(person).toMatchObject({ schema: 'hearsay/person/1', address });

    await tabTo(page, 'button[value=erase]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=erase/);
    const erase = await desk.server.next(address, /پاک کردن/);
    await page.goto(linkIn(erase.mail, /^\/erase\//));
    await tabTo(page, 'button');
    await page.keyboard.press('Enter');
    await page.getByText('داده‌های شما پاک شد').waitFor();
    expect(await desk.person(address)).toBeNull();
  });
});

test(
  'a mistyped form comes back with what was typed, and leads to the field',
  PATIENCE,
  async () => {
    await withPage({ script: 'off' }, async (page) => {
      await page.goto(`${desk.base}/subscribe?lang=en`);
      // Without the browser's own check, as an older one would send it.
      await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
      await page.getByLabel('Your mail address').fill('hana at reader.example');
      await page.getByLabel('at most one mail a week').check();
      await page.getByRole('button', { name: 'Sign up' }).click();
      const alert = page.getByRole('alert');
      await alert.getByText('no mail address').waitFor();
      await alert.getByText('tick the box').click();
      expect(page.url()).toContain('#consent');
      expect(await page.getByLabel('Your mail address').inputValue()).toBe(
        'hana at reader.example',
      );
      expect(await page.getByLabel('at most one mail a week').isChecked()).toBe(true);
    });
  },
);

test(
  'no page of the readers has a serious accessibility fault, or is wider than a phone',
  PATIENCE,
  async () => {
    const address = 'axe@reader.example';
    await fetch(`${desk.base}/subscribe`, {
      method: 'POST',
      body: new URLSearchParams({ address, consent: 'yes', lang: 'fa' }),
    });
    const { mail } = await desk.server.next(address, /تأیید/);
    const confirm = linkIn(mail, /confirm/);
    const pages = [
      '/subscribe?lang=en',
      '/subscribe?lang=fa',
      '/subscribe/sent',
      '/subscription/x',
    ];
    for (const view of [{ width: 360 }, { width: 1000, dark: true as const }])
      await withPage({ script: 'on', ...view }, async (page) => {
        for (const path of [...pages.map((one) => desk.base + one), confirm]) {
          await page.goto(path);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width);
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
  },
);
