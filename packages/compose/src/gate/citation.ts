/** The part of a sentence that goes with one of its links. */
import type { Mark } from '../edition.ts';
import { type Citation, citationsOf, type Hearing } from './judgement.ts';

// A sentence with more links to statements is a table; what goes with which cannot be told.
const MAX_LINKS = 40;
// UTF-16 units on each side of a link that may go with it: longer sentences are no prose.
const REACH = 1_500;

/** What a step finds at every link to a known statement. */
export function everyCitation(
  hearing: Hearing,
  judge: (citation: Citation) => readonly Mark[],
): readonly Mark[] {
  return hearing.sentences.flatMap((sentence) => {
    if (sentence.links.length > MAX_LINKS) return [];
    return citationsOf(sentence, hearing.proofs).flatMap(judge);
  });
}

interface Bounds {
  /** End of the proving link before, and start of the one after, in the frame. */
  readonly before: number;
  readonly start: number;
  readonly end: number;
  readonly after: number;
  readonly isLast: boolean;
}

function boundsOf({ sentence, link }: Citation): Bounds {
  const [from, to] = sentence.span;
  const proving = sentence.links.filter((each) => each.target.to === 'statement');
  const at = proving.indexOf(link);
  return {
    before: (proving[at - 1]?.end ?? from) - from,
    start: link.start - from,
    end: link.end - from,
    after: (proving[at + 1]?.start ?? to) - from,
    isLast: at === proving.length - 1,
  };
}

/** The frame around a link: from the statement linked before it to the one after it. */
export function zoneOf(citation: Citation): string {
  const { before, start, end, after } = boundsOf(citation);
  const { frame } = citation.sentence;
  return frame.slice(Math.max(0, before, start - REACH), Math.min(after, end + REACH));
}

/**
 * Where to look for what a link's words are told with, nearest first: from the link before to the
 * end of this one, the sentence so far, what follows the last link, the lines above.
 */
export function zonesOf(citation: Citation): readonly string[] {
  const { before, start, end, isLast } = boundsOf(citation);
  const { frame, flow } = citation.sentence;
  const from = Math.max(0, start - REACH);
  return [
    frame.slice(Math.max(before, from), end),
    frame.slice(from, end),
    isLast ? frame.slice(end, end + REACH) : '',
    ...flow.context.flatMap((line) =>
      line.kind === 'paragraph' ? [line.frame.slice(0, REACH)] : [],
    ),
  ];
}
