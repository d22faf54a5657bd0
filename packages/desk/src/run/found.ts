/** Keeps whom only the articles name, with the machine's merges, the open questions and conflicts. */
import type { Found } from '@hearsay/resolve';
import type { NameStep, Store } from '@hearsay/store';
import type { RunFailure } from './progress.ts';

function stepsOf({ made, open, conflicts }: Found): readonly NameStep[] {
  return [
    ...made.map(({ ids: [a = '', b = ''], by, at, why }) => ({
      kind: 'same' as const,
      ...{ a, b, by, at, why },
    })),
    ...open.map(({ a, b, why }) => ({
      kind: 'open' as const,
      ...{ a, b, by: 'machine', at: null, why },
    })),
    ...conflicts.map(({ same, different, path }) => ({
      kind: 'conflict' as const,
      a: path[0] ?? '',
      b: path.at(-1) ?? '',
      by: same.by,
      at: same.at === '' ? null : same.at,
      why: `${different.by} judged them different; the way between them: ${path.join(' = ')}`,
    })),
  ];
}

/** Null once they are kept; the same again changes nothing. */
export async function keepFound(found: Found, store: Store): Promise<RunFailure | null> {
  const saved = await store.saveFound(found.entities, stepsOf(found));
  return 'error' in saved ? saved : null;
}
