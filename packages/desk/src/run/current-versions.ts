/** The middle of a run: from the captures that are kept to the versions of every article. */
import { indexRegistry, type Version } from '@hearsay/resolve';
import { correctionsOf } from '../decisions/corrections.ts';
import { readDecisions } from '../decisions/file.ts';
import type { StandingDecision } from '../decisions/log.ts';
import { judgementsOf } from '../decisions/sort.ts';
import type { OpenDesk } from '../open.ts';
import type { RunControl, RunFailure } from './progress.ts';
import { readCaptures } from './readings.ts';
import { buildVersions, groupByArticle } from './versions.ts';

export interface CurrentVersions {
  readonly versions: readonly Version[];
  readonly standing: readonly StandingDecision[];
  /** Decisions about statements that no version has. */
  readonly unmatched: readonly StandingDecision[];
}

/** The versions of every article of the desk, from its captures. */
export async function currentVersions(
  { desk, store, folder }: OpenDesk,
  control: RunControl,
): Promise<CurrentVersions | RunFailure> {
  const decisions = await readDecisions(folder);
  if ('error' in decisions) return decisions;
  const { standing } = decisions.log;
  const kept = await store.captures();
  if ('error' in kept) return kept;
  const read = await readCaptures(desk, kept.captures, store, control);
  if ('error' in read) return read;
  const corrections = correctionsOf(standing);
  const built = await buildVersions(groupByArticle(desk, read.read), {
    desk,
    store,
    names: indexRegistry(desk.registry, judgementsOf(standing)),
    corrections,
    control,
  });
  if ('error' in built) return built;
  return { versions: built.versions, standing, unmatched: corrections.unmatched() };
}
