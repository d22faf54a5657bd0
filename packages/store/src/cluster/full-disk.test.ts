/** A real full disk: a small file system in memory, where this machine lets one be mounted. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Failure } from '../failure.ts';
import { openStore } from '../open.ts';
import { must, temporaryFolder } from '../testing/open.ts';
import { sampleCapture, sampleVersion } from '../testing/samples.ts';
import type { Written } from '../written.ts';

const folder = temporaryFolder();
/** A new cluster takes 40 MB; PostgreSQL cannot do with less. */
const SMALL = 'size=80m';
const LARGER = 'remount,size=160m';

const mount = (...options: string[]): boolean => spawnSync('mount', options).status === 0;
const mounted = mount('-t', 'tmpfs', '-o', SMALL, 'tmpfs', folder);
afterAll(() => {
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** Repeats a write until it fails; gives the failure and how many writes were told as kept. */
async function untilFull(
  write: (number: number) => Promise<Written | Failure>,
): Promise<{ failed: Failure; kept: number }> {
  for (let number = 0; ; number++) {
    const answer = await write(number);
    if ('error' in answer) return { failed: answer, kept: number };
  }
}

test.skipIf(!mounted)(
  'a disk that fills up is told, and all that was told as kept is there',
  async () => {
    const { store } = must(await openStore({ folder }));
    const bytes = () => new Uint8Array(randomBytes(400_000));
    const captures = await untilFull((number) => {
      const page = bytes();
      const address = `https://outlet.example/capture/${number}`;
      return store.putCapture(sampleCapture(page, undefined, address), page);
    });
    expect(captures.failed.error.code).toBe('disk-full');
    const text = (): string => randomBytes(300_000).toString('base64');
    const articles = await untilFull((number) =>
      store.saveVersion(sampleVersion({ address: `https://outlet.example/${number}` }, text()), {}),
    );
    expect(articles.failed.error.code).toBe('disk-full');
    await store.close();

    expect(mount('-o', LARGER, folder)).toBe(true);
    const again = must(await openStore({ folder })).store;
    const rows = must(await again.captures()).captures;
    expect(rows).toHaveLength(captures.kept);
    for (const { sha256 } of rows) must(await again.captureBytes(sha256));
    expect(must(await again.versions()).versions).toHaveLength(articles.kept);
    expect(await again.saveVersion(sampleVersion(), {})).toEqual({ changed: true });
    await again.close();
  },
);
