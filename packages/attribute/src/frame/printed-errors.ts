/** Errors the writer kept and marked: "[sic]" in the text becomes a note. */
import type { Note } from '@hearsay/read';
import type { PartPassage } from './mentions.ts';

const SIC = /[[(]sic[\])]/gi;

/** A note at each mark. */
export function printedErrors({ part, partIndex, passage }: PartPassage): Note[] {
  return [...passage.text.matchAll(SIC)].map((match) => ({
    kind: 'sic',
    mention: null,
    place: { part, partIndex, spans: [[match.index, match.index + match[0].length]] },
    date: null,
  }));
}
