/**
 * Whom a pronoun of the third person means: of those named or quoted before it, the one who agrees and
 * stands out most. Standing out is counted as in centering and in Lappin and Leass (1994): by
 * distance in sentences, by being a subject or a speaker, by how often the article names him.
 */
import type { Pronoun } from '../languages/table.ts';
import type { Gender } from '../lexicon.ts';
import type { Passage } from '../passage/passage.ts';

/** Somebody at a place before the pronoun. */
export interface Standing<T> {
  readonly who: T;
  /** First and last word. */
  readonly at: number;
  readonly role: 'subject' | 'object' | 'owner';
  /** True where a statement has these words for its source. */
  readonly speaks: boolean;
}

/** What decides whether somebody can be meant. */
export interface Bearer {
  readonly gender: Gender | null;
  /** 'thing': an organisation, a document, a place. */
  readonly nature: 'person' | 'maybe-person' | 'thing';
  readonly several: boolean;
  readonly places: number;
}

/** How far back an antecedent may stand. */
const MAX_PARAGRAPHS = 4; // farther ones are mostly wrong
/** How many of the latest places are weighed. */
const MAX_PLACES = 60; // four paragraphs have fewer; also keeps long texts linear

const PER_SENTENCE = 1;
const SUBJECT = 1.5;
const OWNER = -1;
const SPEAKS = 1.2;
const AGREES = 1;
const SURE = 1;
const PER_DOUBLING = 0.4; // of the places in the article
const MOST_FAMOUS = 2;
/** Words inside quotations are seldom whom the narrator's pronoun means. */
const ELSEWHERE_QUOTED = -3;

/**
 * The best antecedent of a pronoun at a word, or null. `standing` is in text order, all before it. The
 * subject of an object's own clause is somebody else: `clause` is its first word, -1 for a subject.
 */
export function antecedentOf<T>(
  passage: Passage,
  standing: readonly Standing<T>[],
  pronoun: Pronoun,
  at: number,
  clause: number,
  bearerOf: (who: T) => Bearer,
): T | null {
  if (pronoun.person !== 3) return null;
  const here = passage.words[at];
  let best: T | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const oldest = Math.max(0, standing.length - MAX_PLACES);
  for (let index = standing.length - 1; index >= oldest; index--) {
    const one = standing[index] as Standing<T>;
    const there = passage.words[one.at];
    if ((here?.paragraph ?? 0) - (there?.paragraph ?? 0) > MAX_PARAGRAPHS) break;
    const bearer = bearerOf(one.who);
    if (!agrees(bearer, pronoun)) continue;
    if (clause >= 0 && one.at >= clause && one.role === 'subject') continue;
    const weight = weightOf(passage, one, bearer, pronoun, at);
    if (weight <= most) continue;
    best = one.who;
    most = weight;
  }
  return best;
}

function weightOf<T>(
  passage: Passage,
  one: Standing<T>,
  bearer: Bearer,
  pronoun: Pronoun,
  at: number,
): number {
  const here = passage.words[at]?.sentence ?? 0;
  const there = passage.words[one.at]?.sentence ?? 0;
  const quoted = passage.quotationOf[one.at] ?? -1;
  const apart = quoted >= 0 && quoted !== (passage.quotationOf[at] ?? -1);
  return (
    -PER_SENTENCE * (here - there) +
    (one.role === 'subject' ? SUBJECT : one.role === 'owner' ? OWNER : 0) +
    (one.speaks ? SPEAKS : 0) +
    (bearer.gender !== null && bearer.gender === pronoun.gender ? AGREES : 0) +
    (bearer.nature === 'person' ? SURE : 0) +
    Math.min(MOST_FAMOUS, PER_DOUBLING * Math.log2(Math.max(1, bearer.places))) +
    (apart ? ELSEWHERE_QUOTED : 0)
  );
}

function agrees({ gender, nature, several }: Bearer, pronoun: Pronoun): boolean {
  if (pronoun.gender === 'n') return nature === 'thing';
  if (pronoun.number === 'several') return several || nature === 'thing';
  if (several || nature === 'thing') return false;
  return !(pronoun.gender && gender && pronoun.gender !== gender);
}
