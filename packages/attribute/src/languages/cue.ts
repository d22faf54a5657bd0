/** Short ways to write cue entries, so that a language's table reads as a list of verbs. */
import type { CueEntry } from './table.ts';

type Detail = Partial<Omit<CueEntry, 'lemma' | 'forms'>>;

/** A cue with everything that is usual left out: speech that asserts a clause. */
export function cue(lemma: string, forms: string, detail: Detail = {}): CueEntry {
  return {
    lemma,
    forms,
    frame: 'clause',
    act: 'speech',
    polarity: 'asserts',
    denies: null,
    participles: '',
    ...detail,
  };
}

/** Every stem with every ending: how inflected forms are written down for one verb. */
export function inflect(stems: readonly string[], endings: readonly string[]): string {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|');
}
