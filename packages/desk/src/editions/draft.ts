/** Writes the draft of an edition beside the desk file; a person's text is never written over. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftEdition, mergeDraft } from '@hearsay/compose';
import type { Version } from '@hearsay/resolve';
import type { ClaimReview } from '@hearsay/weigh';
import type { OpenDesk } from '../open.ts';
import type { RunFailure } from '../run/progress.ts';
import { writeWhole } from '../run/write-whole.ts';

export interface DraftOf {
  readonly asOf: string;
  /** ISO day of the edition before; null takes the last one published. */
  readonly since: string | null;
  readonly versions: readonly Version[];
  readonly reviews: readonly ClaimReview[];
}

/** The day of the last edition published before `asOf`. */
async function lastEdition({ store }: OpenDesk, asOf: string): Promise<string | null | RunFailure> {
  const kept = await store.editions();
  if ('error' in kept) return kept;
  return kept.editions.reduce<string | null>(
    (last, { date }) => (date < asOf && (last === null || date > last) ? date : last),
    null,
  );
}

/** Writes or merges `editions/<day>.md`; `path` is null where no claim gives anything to draft. */
export async function draftInto(
  opened: OpenDesk,
  { asOf, since, versions, reviews }: DraftOf,
): Promise<{ readonly path: string | null } | RunFailure> {
  const { desk, folder } = opened;
  if (reviews.every(({ state }) => state === 'unreported')) return { path: null };
  const before = since ?? (await lastEdition(opened, asOf));
  if (typeof before === 'object' && before !== null) return before;
  const draft = draftEdition({
    desk: { name: desk.name, zone: desk.zone, lang: desk.languages[0] ?? 'en' },
    series: desk.series?.id ?? null,
    claims: desk.claims,
    reviews,
    versions,
    registry: desk.registry,
    asOf,
    since: before,
  });
  const path = join(folder, 'editions', `${asOf}.md`);
  try {
    await mkdir(join(folder, 'editions'), { recursive: true });
    const existing = await readFile(path, 'utf8').catch(() => null);
    const merged = existing === null ? draft : mergeDraft(existing, draft);
    if (merged !== existing) await writeWhole(path, merged);
  } catch (error) {
    return {
      error: {
        code: 'file-unwritable',
        message: `cannot write ${path}: ${(error as Error).message}`,
      },
    };
  }
  return { path };
}
