/** Step: title, standfirst and headings say no more than the claims' states allow. */
import { fold, sentences } from '@hearsay/text';
import type { ClaimReview } from '@hearsay/weigh';
import type { Mark } from '../edition.ts';
import type { GateStep, Hearing } from './judgement.ts';
import { hasPhrase, wordsOf } from './phrases.ts';

// Share of an assertion's content words that a line must have to be about it.
const SAME_SUBJECT = 0.5;

export const headlines: GateStep = (hearing) => {
  const { front, lines } = hearing.edition;
  const marks: Mark[] = [];
  const judge = (text: string, line: number, column: number, place: string): void => {
    for (const [start, end] of sentences(text, hearing.lang)) {
      const reason = stronger(text.slice(start, end), hearing);
      if (reason === null) continue;
      const message = `The ${place} is stronger than what is known: ${reason}`;
      marks.push({
        line,
        column,
        code: 'headline-stronger',
        message,
        statement: null,
        expected: null,
      });
      return;
    }
  };
  judge(front.title, lines.title ?? 1, 1, 'title');
  if (front.standfirst !== null) judge(front.standfirst, lines.standfirst ?? 1, 1, 'standfirst');
  for (const flow of hearing.flows) {
    if (flow.kind !== 'heading' || flow.assessed) continue;
    judge(flow.text, flow.at.line, flow.at.column, 'heading');
  }
  return marks;
};

/** Why a line says more than the state of the claim it is about, or null. */
function stronger(text: string, hearing: Hearing): string | null {
  const { gate } = hearing.language;
  const words = wordsOf(text);
  const has = (phrases: readonly string[]): boolean => hasPhrase(words, phrases, gate.proclitics);
  const asks = /[?？؟]\s*["”»’״]?$/u.test(text.trim());
  const presupposes =
    asks && gate.presupposing.some((phrase) => fold(text).startsWith(`${fold(phrase)} `));
  if (asks && !presupposes) return null;
  const negated = has(gate.negations) || has(gate.refutations);
  for (const id of hearing.edition.front.claims) {
    const claim = hearing.proofs.claim(id);
    const review = hearing.proofs.review(id);
    if (claim === null || review === null) continue;
    if (!isAbout(words.keys, `${claim.asserts}`, hearing)) continue;
    if (has(gate.confirms) && !has(gate.negations) && !holds(review, 'confirmed')) {
      return `nobody concerned has confirmed claim "${id}".`;
    }
    if (has(gate.denies) && !has(gate.negations) && !holds(review, 'denied')) {
      return `nobody concerned has denied claim "${id}".`;
    }
    if (
      has(gate.says) ||
      has(gate.hedges) ||
      has(gate.denies) ||
      has(gate.confirms) ||
      has(gate.declines)
    )
      continue;
    const settled = negated ? 'denied' : 'confirmed';
    if (review.state !== settled) return `claim "${id}" is ${review.state}.`;
  }
  return null;
}

function holds(review: ClaimReview, position: 'confirmed' | 'denied'): boolean {
  return review.positions.some((each) => each.position === position);
}

function isAbout(keys: readonly string[], asserts: string, { language }: Hearing): boolean {
  const stop = new Set(language.gate.stop);
  const subject = new Set(wordsOf(asserts).keys.filter((key) => !stop.has(key)));
  const here = new Set(keys);
  const shared = [...subject].filter(
    (key) => here.has(key) || here.has(key.replace(/(?:s|ed|d)$/, '')),
  ).length;
  return subject.size > 0 && shared >= subject.size * SAME_SUBJECT;
}
