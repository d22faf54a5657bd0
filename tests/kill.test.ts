/** A review that is killed at any moment goes on at the next run as if nothing had happened. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearsay } from './support/command.ts';
import { temporaryFolder } from './support/folder.ts';
import { LAST_DAY, sampleInFolder } from './support/sample.ts';

/** Moments of death; `hearsay bench --kills` measures more of them. */
const KILLS = 5;

/** Where two long texts part, with what stands there; null where they are the same. */
function firstDifference(a: string, b: string): readonly string[] | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return [a, b].map((text) => text.slice(Math.max(0, at - 80), at + 80));
}

const review = (folder: string, killAfter?: number) =>
  hearsay(['review', folder, '--as-of', LAST_DAY, '--json'], {
    ...(killAfter === undefined ? {} : { killAfter }),
  });

test('killed with -9 again and again, the next run ends with the same review', async () => {
  const unbroken = temporaryFolder();
  sampleInFolder(unbroken);
  const started = performance.now();
  const whole = await review(unbroken);
  const lasted = performance.now() - started;
  expect(whole.status).toBe(0);

  const broken = temporaryFolder();
  sampleInFolder(broken);
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    // Runs grow shorter as work is kept: late moments may come after the end, the first one cannot.
    const { status } = await review(broken, lasted * (kill === 0 ? 0.4 : 0.9 * Math.random()));
    if (status === null) killed += 1;
  }
  expect(killed).toBeGreaterThan(0);
  const last = await review(broken);
  expect(last.stderr).toBe(whole.stderr);
  expect(last.status).toBe(0);
  expect(firstDifference(last.stdout, whole.stdout)).toBeNull();
  const kept = (folder: string): string =>
    readFileSync(join(folder, '.hearsay/review.json'), 'utf8');
  expect(firstDifference(kept(broken), kept(unbroken))).toBeNull();
});

test('a second run over the same captures changes nothing', async () => {
  const folder = temporaryFolder();
  sampleInFolder(folder);
  const first = await review(folder);
  const again = await review(folder);
  expect(firstDifference(again.stdout, first.stdout)).toBeNull();
});

test('stopped with Ctrl-C, it leaves no part of a review and the next run is whole', async () => {
  const [whole, stopped] = [temporaryFolder(), temporaryFolder()];
  sampleInFolder(whole);
  sampleInFolder(stopped);
  const started = performance.now();
  const first = await review(whole);
  const { status, stdout } = await hearsay(['review', stopped, '--as-of', LAST_DAY, '--json'], {
    interruptAfter: (performance.now() - started) / 3,
  });
  expect(status).toBe(130);
  expect(stdout).toBe('');
  expect(existsSync(join(stopped, '.hearsay/review.json'))).toBe(false);
  const again = await review(stopped);
  expect(firstDifference(again.stdout, first.stdout)).toBeNull();
});
