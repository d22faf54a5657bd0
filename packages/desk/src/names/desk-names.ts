/** The names of a desk as its last review left them: those of its file, and who was found beside. */
import { type FoundEntity, type Registry, registryWith } from '@hearsay/resolve';
import type { NameStep } from '@hearsay/store';
import { openDesk } from '../open.ts';
import type { RunFailure } from '../run/progress.ts';

export interface DeskNames {
  /** The desk's names with the found ones among them. */
  readonly registry: Registry;
  readonly found: readonly FoundEntity[];
  /** What joined them, what is open, and judgements that contradict each other. */
  readonly steps: readonly NameStep[];
}

/** Reads the names of the desk in `folder`. */
export async function deskNames(folder: string): Promise<DeskNames | RunFailure> {
  const opened = await openDesk(folder);
  if ('error' in opened) return opened;
  try {
    const kept = await opened.store.found();
    if ('error' in kept) return kept;
    const { entities: found, steps } = kept;
    return { registry: registryWith(opened.desk.registry, found), found, steps };
  } finally {
    await opened.close();
  }
}
