/**
 * Measures whom pronouns and short names in sources are taken for, against speakers that were looked
 * up by hand in marked articles. The truth holds places only, no words of the articles.
 */
import type { Span } from '@hearsay/text';
import type { Attribution, Mention } from '../statement.ts';

/** Spans count UTF-16 units of the document's text. */
export interface SpeakerTruth {
  readonly document: string;
  readonly form: 'pronoun' | 'surname';
  /** The short words that a marked statement has for its source. */
  readonly source: Span;
  /** Where the same person is named in full: pointing to any of them is right. */
  readonly mentions: readonly Span[];
}

export interface SpeakerScore {
  readonly truth: number;
  /** Sources that point to some mention. */
  readonly pointed: number;
  /** Of those, the ones that point to the right person. */
  readonly right: number;
}

export type SpeakerScores = Readonly<Record<SpeakerTruth['form'], SpeakerScore>>;

/** One count for each form, through the statements found: a source without one is not pointed. */
export function scoreSpeakers(
  truths: readonly SpeakerTruth[],
  byDocument: ReadonlyMap<string, Pick<Attribution, 'statements' | 'mentions'>>,
): SpeakerScores {
  return count(truths, ({ document, source }) => {
    const found = byDocument.get(document);
    return found ? mentionOf(found, source) : null;
  });
}

/** The same where the words of the sources are given, so that only whom they mean is asked. */
export function scoreGivenSpeakers(
  truths: readonly SpeakerTruth[],
  pointer: (document: string, sources: readonly Span[]) => readonly (Mention | null)[],
): SpeakerScores {
  const pointed = new Map<SpeakerTruth, Mention | null>();
  for (const document of new Set(truths.map((truth) => truth.document))) {
    const own = truths.filter((truth) => truth.document === document);
    const found = pointer(
      document,
      own.map(({ source }) => source),
    );
    own.forEach((truth, index) => {
      pointed.set(truth, found[index] ?? null);
    });
  }
  return count(truths, (truth) => {
    const mention = pointed.get(truth);
    return mention?.part === 'body' ? (mention.spans[0] ?? null) : null;
  });
}

function count(
  truths: readonly SpeakerTruth[],
  pointing: (truth: SpeakerTruth) => Span | null,
): SpeakerScores {
  const scores = {
    pronoun: { truth: 0, pointed: 0, right: 0 },
    surname: { truth: 0, pointed: 0, right: 0 },
  };
  for (const truth of truths) {
    const score = scores[truth.form];
    score.truth++;
    const pointed = pointing(truth);
    if (pointed === null) continue;
    score.pointed++;
    if (truth.mentions.some((full) => overlaps(pointed, full))) score.right++;
  }
  return scores;
}

/** The first mention that a statement of the body with this source points to. */
function mentionOf(
  { statements, mentions }: Pick<Attribution, 'statements' | 'mentions'>,
  source: Span,
): Span | null {
  for (const one of statements) {
    if (one.part !== 'body' || (one.source?.part ?? 'body') !== 'body') continue;
    if (!one.source?.spans.some((span) => overlaps(span, source))) continue;
    const { mention } = one.source;
    const found = mentions.find(({ id, part }) => id === mention && part === 'body');
    if (found?.spans[0]) return found.spans[0];
  }
  return null;
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
