/** Holds an edition against the captures and, where it stands, publishes it. */
import { readFile } from 'node:fs/promises';
import { checkEdition, type Edition, type Mark, parseEdition } from '@hearsay/compose';
import { dataFolder, type OpenDesk, openDesk } from '../open.ts';
import { markChange } from '../run/change.ts';
import type { RunFailure } from '../run/progress.ts';
import { locateEdition } from './locate.ts';
import { proofsFor } from './proofs.ts';

interface Checked {
  readonly edition: Edition;
  readonly marks: readonly Mark[];
}

async function readEdition(path: string): Promise<{ readonly markdown: string } | RunFailure> {
  try {
    return { markdown: await readFile(path, 'utf8') };
  } catch (error) {
    return {
      error: {
        code: 'file-unreadable',
        message: `cannot read ${path}: ${(error as Error).message}`,
      },
    };
  }
}

async function checkOn(
  opened: OpenDesk,
  path: string,
  markdown: string,
): Promise<Checked | RunFailure> {
  const parsed = parseEdition(markdown);
  if ('error' in parsed) {
    const { code, message, line } = parsed.error;
    return { error: { code, message: `${path}:${line}: ${message}` } };
  }
  const proofs = await proofsFor(parsed.edition, opened);
  if ('error' in proofs) return proofs;
  return {
    edition: parsed.edition,
    marks: checkEdition(parsed.edition, proofs.proofs),
  };
}

/** Runs `work` on the desk that the edition belongs to. */
async function onDeskOf<T>(
  path: string,
  work: (opened: OpenDesk, name: string) => Promise<T | RunFailure>,
): Promise<T | RunFailure> {
  const located = await locateEdition(path);
  if ('error' in located) return located;
  const opened = await openDesk(located.folder);
  if ('error' in opened) return opened;
  try {
    return await work(opened, located.name);
  } finally {
    await opened.close();
  }
}

/** The marks that stand on an edition's file. */
export async function checkFile(
  path: string,
): Promise<{ readonly marks: readonly Mark[] } | RunFailure> {
  const read = await readEdition(path);
  if ('error' in read) return read;
  return onDeskOf(path, (opened) => checkOn(opened, path, read.markdown));
}

export type Publication =
  | { readonly published: { readonly name: string; readonly revision: number } }
  | { readonly marks: readonly Mark[] };

/**
 * Publishes an edition; while marks stand it needs a reason, which goes out with the edition. A text
 * that is published already, to the letter, makes no new revision.
 */
export async function publishFile(
  path: string,
  reason: string | null,
): Promise<Publication | RunFailure> {
  const read = await readEdition(path);
  if ('error' in read) return read;
  const { markdown } = read;
  return onDeskOf<Publication>(path, async (opened, name) => {
    const { store, folder } = opened;
    const before = await store.editions();
    if ('error' in before) return before;
    const last = before.editions.findLast((one) => one.name === name);
    if (last?.markdown === markdown) return { published: { name, revision: last.revision } };
    const checked = await checkOn(opened, path, markdown);
    if ('error' in checked) return checked;
    const { edition, marks } = checked;
    if (marks.length > 0 && reason === null) return { marks };
    const published = new Date().toISOString();
    const kept = await store.publishEdition({
      name,
      series: edition.front.series,
      date: edition.front.date,
      published,
      markdown,
      reason: marks.length === 0 ? null : reason,
    });
    if ('error' in kept) return kept;
    const noted = await store.audit([
      {
        at: published,
        by: process.env.USER ?? 'desk',
        what: 'publish',
        detail: { name, revision: kept.revision, marks: marks.length, reason },
      },
    ]);
    if ('error' in noted) return noted;
    await markChange(dataFolder(folder));
    return { published: { name, revision: kept.revision } };
  });
}
