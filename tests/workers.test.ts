/** Workers take work from a review; the review is the same without them, and when one dies. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearsay, ROOT, type Run } from './support/command.ts';
import { temporaryFolder } from './support/folder.ts';

/** 200 articles: enough that a worker gets some of them. */
const CASE = join(ROOT, 'examples/cases/copying-tree');
const LAST_DAY = '2026-12-31';

function deskInFolder(): string {
  const folder = temporaryFolder();
  for (const part of ['desk.yaml', 'articles'])
    cpSync(join(CASE, part), join(folder, part), { recursive: true });
  return folder;
}

const review = (folder: string): Promise<Run> =>
  hearsay(['review', folder, '--as-of', LAST_DAY, '--json', '--offline']);

interface Worker {
  /** Resolves once it asks for work. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Run>;
  stop(): void;
}

/** Starts a worker; one that `diesAtWork` is killed with -9 after its first task. */
function startWorker(folder: string, { diesAtWork }: { readonly diesAtWork: boolean }): Worker {
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  let stop = (): void => {};
  const ended = hearsay(['worker', folder], {
    onStderr: (soFar, end) => {
      stop = () => end('SIGINT');
      if (soFar.includes('waiting for the work')) resolve();
      if (diesAtWork && /^\d+ (captures|articles) /m.test(soFar)) end('SIGKILL');
    },
  });
  return { ready, ended, stop: () => stop() };
}

test('a review with workers, one of them killed with -9, is the review without', async () => {
  const alone = await review(deskInFolder());
  expect(alone.status).toBe(0);

  const folder = deskInFolder();
  const steady = startWorker(folder, { diesAtWork: false });
  const dying = startWorker(folder, { diesAtWork: true });
  await Promise.all([steady.ready, dying.ready]);
  const shared = await review(folder);
  steady.stop();
  dying.stop();
  const worked = await steady.ended;

  expect(shared.stdout).toBe(alone.stdout);
  expect(worked.stderr).toMatch(/^\d+ articles gone through$/m);
  expect(worked.status).toBe(0);
  expect((await dying.ended).status).toBeNull();
});
