/**
 * Makes the pictures of docs/screenshots anew: `node tools/screenshots/main.ts [FOLDER]`.
 *
 * The sample desk is reviewed, editions are published on it, and a browser looks at the pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEdition, renderMail } from '@hearsay/compose';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../tests/support/browser.ts';
import { ROOT } from '../../tests/support/command.ts';
import { LAST_DAY } from '../../tests/support/sample.ts';
import { type Site, startSite } from '../../tests/support/site.ts';
import { SHOTS, type Shot } from './shots.ts';

/** Of 100: letters stay sharp, and a dozen pictures stay below a megabyte. */
const QUALITY = 82;

async function asWebp(png: Uint8Array): Promise<Buffer> {
  const picture = await loadImage(Buffer.from(png));
  const canvas = createCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.encode('webp', QUALITY);
}

/** The mail that the Persian edition goes out as. */
async function mail(base: string): Promise<string> {
  const markdown = await (await fetch(`${base}/editions/rahbar.md`)).text();
  const parsed = parseEdition(markdown);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return renderMail(parsed.edition, () => base);
}

async function shoot(browser: Browser, site: Site, shot: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: shot.size,
    colorScheme: shot.colours,
    baseURL: site.base,
  });
  try {
    const page = await context.newPage();
    const path = shot.path
      .replace('{day}', LAST_DAY)
      .replace('{fa}', String(site.articleIn('fa').statements[0]?.key));
    if (path === 'mail') await page.setContent(await mail(site.base));
    else await page.goto(path, { waitUntil: 'networkidle' });
    return await asWebp(await page.screenshot());
  } finally {
    await context.close();
  }
}

const folder = process.argv[2] ?? join(ROOT, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
const site = await startSite();
const browser = await startBrowser();
try {
  for (const shot of SHOTS)
    writeFileSync(join(folder, `${shot.name}.webp`), await shoot(browser, site, shot));
} finally {
  await browser.close();
  await site.stop();
}
