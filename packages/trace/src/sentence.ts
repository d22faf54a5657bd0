/** The sentences around a place: what is meant by "the sentence that carries the claim". */
import { partText } from '@hearsay/read';
import type { Version } from '@hearsay/resolve';
import { type Span, sentences } from '@hearsay/text';
import type { PlaceIn } from './origin.ts';

export interface SentencePlace {
  readonly text: string;
  readonly place: PlaceIn;
}

// A text is cut into sentences once however many places are asked for; freed with the version.
const SENTENCES = new WeakMap<Version, Map<string, readonly Span[]>>();

/** The sentences that the place touches, joined as one place in text order. */
export function sentenceAt(version: Version, place: PlaceIn): SentencePlace {
  const text = partText(version.article, place.part, place.partIndex);
  const touched = sentencesOf(version, place).filter(([start, end]) =>
    place.spans.some(([from, to]) => from < end && to > start),
  );
  const spans = touched.length > 0 ? touched : place.spans;
  return {
    text: spans.map(([start, end]) => text.slice(start, end)).join(' '),
    place: { ...place, spans },
  };
}

/** All sentences of the part that a place is in. */
export function sentencesOf(
  version: Version,
  place: Pick<PlaceIn, 'part' | 'partIndex'>,
): readonly Span[] {
  const known = SENTENCES.get(version) ?? new Map<string, readonly Span[]>();
  SENTENCES.set(version, known);
  const key = `${place.part}:${place.partIndex ?? ''}`;
  const cut = known.get(key);
  if (cut !== undefined) return cut;
  const found = sentences(
    partText(version.article, place.part, place.partIndex),
    version.article.lang,
  );
  known.set(key, found);
  return found;
}
