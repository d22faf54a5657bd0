/** Steps: the edition dates a statement as the capture does, and says the year. */
import type { Mark } from '../edition.ts';
import { everyCitation, zonesOf } from './citation.ts';
import { agrees, articleDays, expectedDay, type NamedDay, namedDays, provenDays } from './days.ts';
import { type Flow, positionIn } from './flow.ts';
import { type Citation, citationsOf, type GateStep, type Hearing, markLink } from './judgement.ts';
import type { Sentence } from './sentence.ts';

/** `date-differs`: no date that goes with the link is one that the capture allows. */
export const dates: GateStep = (hearing) => {
  return everyCitation(hearing, (citation) => {
    const { proof, sentence, link } = citation;
    if (sentence.flow.assessed) return [];
    const named = datesFor(citation, hearing);
    if (named.length === 0) return [];
    const proven = provenDays(proof, hearing.proofs);
    if (named.some((day) => agrees(day, proven))) return [];
    const mentioned = articleDays(proof.version);
    if (named.every((day) => agrees(day, mentioned))) return [];
    const message = `The capture does not date this to ${named[0]?.expression.text.trim()}.`;
    return [markLink(link, 'date-differs', message, expectedDay(proof, hearing.proofs))];
  });
};

/** The dates around the link, else the one that the entry around it begins with. */
function datesFor(citation: Citation, { lang, edition }: Hearing): readonly NamedDay[] {
  const { date } = edition.front;
  // The edition's own day ("as of …") says nothing of the statement.
  for (const zone of zonesOf(citation).slice(0, SENTENCE_ZONES)) {
    const own = namedDays(zone, lang, date).filter(({ value }) => value !== date);
    if (own.length > 0) return own;
  }
  for (const flow of citation.sentence.flow.context) {
    const label = labelDay(flow, lang, date);
    if (label !== null) return [label];
  }
  return [];
}

// The zones inside the sentence; those behind them are the lines above.
const SENTENCE_ZONES = 3;

// "2 March 2026: …": a date that stands later in the line is no label.
const LABEL_WITHIN = 4; // UTF-16 units before it: a preposition or a mark

function labelDay(flow: Flow, lang: string, editionDay: string): NamedDay | null {
  const [first] = namedDays(flow.text, lang, editionDay);
  return first !== undefined && first.expression.span[0] < LABEL_WITHIN ? first : null;
}

/**
 * `year-missing`: a day and month without a year, where no year was named before in the text, where
 * another year than the last one named is meant, or where the entries beside it have theirs.
 */
export const years: GateStep = (hearing) => {
  const { lang, edition, sentences } = hearing;
  const marks: Mark[] = [];
  const withYear = entriesWithYear(hearing);
  let year: string | null = null;
  for (const sentence of sentences) {
    if (sentence.flow.assessed) continue;
    for (const day of namedDays(sentence.frame, lang, edition.front.date)) {
      if (!day.yearless) {
        year = day.value.slice(0, 4);
        continue;
      }
      const proven = provenYear(sentence, day, hearing);
      const isLabel =
        sentence.flow.isItem && day.expression.span[0] + sentence.span[0] < LABEL_WITHIN;
      const isOdd = isLabel && withYear.has(sentence.flow.context[0] ?? null);
      if (year !== null && !isOdd && (proven === null || proven === year)) continue;
      marks.push(yearMark(sentence, day, proven, hearing));
      // Once is enough: what follows is read with the same year in mind.
      year ??= day.value.slice(0, 4);
    }
  }
  return marks;
};

function entriesWithYear({ flows, lang, edition }: Hearing): ReadonlySet<Flow | null> {
  const parents = new Set<Flow | null>();
  for (const flow of flows) {
    const label = flow.isItem ? labelDay(flow, lang, edition.front.date) : null;
    if (label !== null && !label.yearless) parents.add(flow.context[0] ?? null);
  }
  return parents;
}

function provenYear(sentence: Sentence, day: NamedDay, { proofs }: Hearing): string | null {
  for (const { proof } of citationsOf(sentence, proofs)) {
    for (const proven of provenDays(proof, proofs)) {
      if (agrees(day, [proven])) return proven.slice(0, 4);
    }
  }
  return null;
}

function yearMark(
  sentence: Sentence,
  day: NamedDay,
  proven: string | null,
  { proofs }: Hearing,
): Mark {
  const [citation] = citationsOf(sentence, proofs);
  return {
    ...positionIn(sentence.flow, sentence.span[0] + day.expression.span[0]),
    code: 'year-missing',
    message: `"${day.expression.text.trim()}" has no year.`,
    statement: citation?.key ?? null,
    expected: proven ?? day.value.slice(0, 4),
  };
}
