/** How alike two words of names are, and why. */
import { nameLanguages } from '../languages/index.ts';
import { foldLetters } from '../name/letters.ts';
import { transliterationProbability } from '../transliteration/tables.ts';
import { editDistance } from './edits.ts';
import { consonantSkeleton, familyForm, spellingForm } from './family.ts';
import type { ShapeWord } from './shape.ts';
import { soundReadings } from './sounds.ts';

export type LikenessKind =
  | 'equal'
  | 'spelling'
  | 'variant'
  | 'transliteration'
  | 'nickname'
  | 'initial'
  | 'edit'
  | 'unlike';

export interface Likeness {
  readonly kind: LikenessKind;
  /** 0 to 1. */
  readonly value: number;
  /** Letters to change, in the printed words of one script; 0 over scripts. */
  readonly edits: number;
}

/** Likeness from which on two words over scripts count as a transliteration of each other. */
export const TRANSLITERATES = 0.5;
/** Words of one family whose vowels or sibilants differ: often one name, sometimes two. */
const VARIANT = 0.93;
/** What another spelling, a pet form and an initial are worth beside an equal word. */
const SPELLING = 0.96;
const NICKNAME = 0.9;
const INITIAL = 0.8;

const nicknames = groups(nameLanguages.flatMap((language) => language.nicknames));
const spellings = groups(nameLanguages.flatMap((language) => language.spellings));

export function likeness(a: ShapeWord, b: ShapeWord): Likeness {
  if (a.key === b.key) return { kind: 'equal', value: 1, edits: 0 };
  if (a.script !== b.script) return overScripts(a, b);
  if (a.initial || b.initial) {
    const same = a.key[0] === b.key[0];
    return { kind: same ? 'initial' : 'unlike', value: same ? INITIAL : 0, edits: 0 };
  }
  const edits = editDistance(a.key, b.key);
  const longer = Math.max(a.key.length, b.key.length);
  if (sameSpelling(a, b)) return { kind: 'spelling', value: SPELLING, edits };
  if (areGrouped(nicknames, a.key, b.key)) return { kind: 'nickname', value: NICKNAME, edits };
  const plain = Math.max(0, 1 - edits / longer);
  if (a.script === 'latin') {
    const left = familyForm(a.key);
    const right = familyForm(b.key);
    if (left === right) return { kind: 'variant', value: VARIANT, edits };
    const near = 1 - editDistance(left, right) / Math.max(left.length, right.length);
    const skeleton = consonantSkeleton(a.key) === consonantSkeleton(b.key) ? 1 : 0;
    return {
      kind: 'edit',
      value: Math.max(
        0,
        Math.min(SPELLING, (2 * plain + near + skeleton * plain) / (3 + skeleton)),
      ),
      edits,
    };
  }
  return { kind: 'edit', value: plain, edits };
}

/** Two words of one script that other habits of writing the same sounds tell apart, nothing else. */
export function sameSpelling(a: ShapeWord, b: ShapeWord): boolean {
  if (areGrouped(spellings, a.key, b.key)) return true;
  return (
    a.script === 'latin' && b.script === 'latin' && spellingForm(a.key) === spellingForm(b.key)
  );
}

/** Over scripts: the probability that the two write one word, and are not chance neighbours. */
function overScripts(a: ShapeWord, b: ShapeWord): Likeness {
  const [latin, native] = a.script === 'latin' ? [a, b] : [b, a];
  if (latin.script !== 'latin' || native.script === 'other') {
    return { kind: 'unlike', value: 0, edits: 0 };
  }
  if (!mayTransliterate(latin.key, native.key)) return { kind: 'unlike', value: 0, edits: 0 };
  const value = transliterationProbability(latin.key, native.key, native.script);
  return { kind: value >= TRANSLITERATES ? 'transliteration' : 'unlike', value, edits: 0 };
}

/** Sounds that two words must not differ in by more: a cheap look before the dear one. */
const MAX_SOUND_EDITS = 2;

function mayTransliterate(latin: string, native: string): boolean {
  const left = soundReadings(latin)[0] ?? '';
  const right = soundReadings(native)[0] ?? '';
  return editDistance(left, right) <= MAX_SOUND_EDITS;
}

type Groups = ReadonlyMap<string, ReadonlySet<number>>;

function groups(lists: readonly (readonly string[])[]): Groups {
  const found = new Map<string, Set<number>>();
  for (const [at, names] of lists.entries()) {
    for (const name of names) {
      const key = foldLetters(name);
      found.set(key, (found.get(key) ?? new Set()).add(at));
    }
  }
  return found;
}

function areGrouped(table: Groups, a: string, b: string): boolean {
  const left = table.get(a);
  const right = table.get(b);
  if (left === undefined || right === undefined) return false;
  return [...left].some((group) => right.has(group));
}
