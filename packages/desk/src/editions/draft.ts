/** Writes the draft of an edition beside the desk file; a person's text is never written over. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draftEdition, editionFront, mergeDraft } from '@hearsay/compose';
import type { Version } from '@hearsay/resolve';
import type { ClaimReview } from '@hearsay/weigh';
import type { OpenDesk } from '../open.ts';
import type { RunFailure } from '../run/progress.ts';
import { writeWhole } from '../run/write-whole.ts';

export interface DraftOf {
  readonly asOf: string;
  /** ISO day after which all is new; null takes the last edition published on each claim. */
  readonly since: string | null;
  readonly versions: readonly Version[];
  readonly reviews: readonly ClaimReview[];
}

/** The day of the last edition on each claim that was published before `asOf`. */
async function lastEditions(
  { store }: OpenDesk,
  asOf: string,
): Promise<{ readonly sinceOn: ReadonlyMap<string, string> } | RunFailure> {
  const kept = await store.editions();
  if ('error' in kept) return kept;
  const sinceOn = new Map<string, string>();
  // By date: a later one on the same claim takes the place of an earlier one.
  for (const { date, markdown } of kept.editions) {
    const read = date < asOf ? editionFront(markdown) : null;
    if (read !== null && 'front' in read) for (const id of read.front.claims) sinceOn.set(id, date);
  }
  return { sinceOn };
}

/** Writes or merges `editions/<day>.md`; `path` is null where no claim gives anything to draft. */
export async function draftInto(
  opened: OpenDesk,
  { asOf, since, versions, reviews }: DraftOf,
): Promise<{ readonly path: string | null } | RunFailure> {
  const { desk, folder } = opened;
  if (reviews.every(({ state }) => state === 'unreported')) return { path: null };
  const last =
    since === null ? await lastEditions(opened, asOf) : { sinceOn: new Map<string, string>() };
  if ('error' in last) return last;
  const draft = draftEdition({
    desk: { name: desk.name, zone: desk.zone, lang: desk.languages[0] ?? 'en' },
    series: desk.series?.id ?? null,
    claims: desk.claims,
    reviews,
    versions,
    registry: desk.registry,
    asOf,
    since,
    ...last,
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
