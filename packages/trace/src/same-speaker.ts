/** One speaker under several printed names: spelled otherwise, or in another script. */
import { FOUND, maySurelyBeSame, type Registry, sameName } from '@hearsay/resolve';
import { NAMED, SPEECH } from './describe.ts';
import type { Strand } from './strand.ts';
import { compareText } from './when.ts';

// Speakers whom the desk does not know, of one claim: more are compared with these alone.
const MAX_COMPARED = 200;

/**
 * For each key of a speaker known by name alone the key that stands for all its spellings: the first
 * of them in text order, so that the order of articles does not matter.
 */
export function sameSpeakers(
  strands: Iterable<readonly Strand[]>,
  { people }: Registry,
): ReadonlyMap<string, string> {
  const keys = new Set<string>();
  for (const list of strands) {
    for (const { end } of list) {
      if (typeof end !== 'string' && isUnknown(end.key)) keys.add(end.key);
    }
  }
  const found = new Map<string, string>();
  // People whom only articles name have an id for all spellings that were surely theirs.
  const byId = new Map(people.map(({ id, names }) => [id, Object.values(names).flat()]));
  const namesOf = (key: string): readonly string[] =>
    key.startsWith(NAMED) ? [key.slice(NAMED.length)] : (byId.get(key.slice(SPEECH.length)) ?? []);
  const heads: string[] = [];
  for (const key of [...keys].sort(compareText)) {
    const names = namesOf(key);
    const head = heads.find((one) => namesOf(one).some((a) => names.some((b) => isSame(a, b))));
    if (head !== undefined) found.set(key, head);
    else if (heads.length < MAX_COMPARED) heads.push(key);
  }
  return found;
}

/** A speaker whom the desk does not know: by a printed name, or found in the articles. */
function isUnknown(key: string): boolean {
  return key.startsWith(NAMED) || key.startsWith(`${SPEECH}${FOUND}`);
}

function isSame(a: string, b: string): boolean {
  return maySurelyBeSame(a, b) && sameName(a, b).answer === 'same';
}
