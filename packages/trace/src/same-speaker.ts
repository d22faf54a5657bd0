/** One speaker under several printed names: spelled otherwise, or in another script. */
import { maySurelyBeSame, sameName } from '@hearsay/resolve';
import { NAMED } from './describe.ts';
import type { Strand } from './strand.ts';
import { compareText } from './when.ts';

// Speakers whom the desk does not know, of one claim: more are compared with these alone.
const MAX_COMPARED = 200;

/**
 * For each key of a speaker known by name alone the key that stands for all its spellings: the first
 * of them in text order, so that the order of articles does not matter.
 */
export function sameSpeakers(strands: Iterable<readonly Strand[]>): ReadonlyMap<string, string> {
  const keys = new Set<string>();
  for (const list of strands) {
    for (const { end } of list) {
      if (typeof end !== 'string' && end.key.startsWith(NAMED)) keys.add(end.key);
    }
  }
  const found = new Map<string, string>();
  const heads: string[] = [];
  for (const key of [...keys].sort(compareText)) {
    const name = key.slice(NAMED.length);
    const head = heads.find((one) => isSame(one.slice(NAMED.length), name));
    if (head !== undefined) found.set(key, head);
    else if (heads.length < MAX_COMPARED) heads.push(key);
  }
  return found;
}

function isSame(a: string, b: string): boolean {
  return maySurelyBeSame(a, b) && sameName(a, b).answer === 'same';
}
