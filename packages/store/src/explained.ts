/** A store whose failures say what only the server knows. */
import type { Cluster } from './cluster/open.ts';
import { type Failure, failure, isFailure } from './failure.ts';
import type { Store } from './store.ts';

export type Explain = (found: Failure) => Failure;

/**
 * A server whose disk is full ends and takes its connections along: only its log says why. What the
 * store then answers says it too.
 */
export function explaining(cluster: Cluster): Explain {
  return (found) => {
    const lost = found.error.code === 'database-unavailable';
    if (!lost || !/No space left on device/.test(cluster.lastWords())) return found;
    const message =
      'The database stopped: no space is left on its disk. Free some space and run the command again.';
    return failure('disk-full', message);
  };
}

/** The store with its failures explained. */
export function explained(store: Store, explain: Explain): Store {
  const methods = Object.entries(store).map(([name, method]) => [
    name,
    async (...given: unknown[]) => {
      const answer: unknown = await method(...given);
      const failed = typeof answer === 'object' && answer !== null && isFailure(answer);
      return failed ? explain(answer) : answer;
    },
  ]);
  return Object.fromEntries(methods) as Store;
}
