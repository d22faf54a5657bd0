/** The middle of a run: from the captures that are kept to the versions of every article. */
import {
  findEntities,
  indexRegistry,
  type Registry,
  registryWith,
  type Version,
} from '@hearsay/resolve';
import { correctionsOf } from '../decisions/corrections.ts';
import { readDecisions } from '../decisions/file.ts';
import type { StandingDecision } from '../decisions/log.ts';
import { judgementsOf } from '../decisions/sort.ts';
import type { OpenDesk } from '../open.ts';
import { keepFound } from './found.ts';
import type { RunControl, RunFailure } from './progress.ts';
import { readCaptures, unread } from './readings.ts';
import { sharing } from './sharing/offer.ts';
import { buildVersions, groupByArticle, keepVersions } from './versions.ts';

export interface CurrentVersions {
  readonly versions: readonly Version[];
  /** The desk's names, and those of people and bodies that only the articles name. */
  readonly registry: Registry;
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
  const ahead = await unread(desk, kept.captures, store);
  if ('error' in ahead) return ahead;
  const read = await sharing(ahead.tasks, { store, control }, () =>
    readCaptures(desk, kept.captures, store, control),
  );
  if ('error' in read) return read;
  const judgements = judgementsOf(standing);
  const names = indexRegistry(desk.registry, judgements);
  const built = await buildVersions(groupByArticle(desk, read.read), {
    desk,
    store,
    names,
    control,
  });
  if ('error' in built) return built;
  const found = findEntities(built.versions, names, judgements);
  const corrections = correctionsOf(standing);
  const versions = found.versions.map((version) => corrections.apply(version));
  // A part of the articles would take away whom the others name.
  if (!control.signal.aborted) {
    const failed = (await keepVersions(versions, store)) ?? (await keepFound(found, store));
    if (failed !== null) return failed;
  }
  // Who is only named has said nothing that could be traced or weighed.
  const quoted = found.entities.filter((one) => one.quoted);
  const registry = registryWith(desk.registry, quoted);
  return { versions, registry, standing, unmatched: corrections.unmatched() };
}
