/** Step: title, standfirst and headings say no more than the claims' states allow. */
import { fold, primaryCode, sentences } from '@hearsay/text';
import type { Claim, ClaimReview } from '@hearsay/weigh';
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
    if (!isAbout(text, claim, hearing)) continue;
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

/** Whether a line is about what the claim asserts: by its words, in another language by its hints. */
function isAbout(text: string, claim: Claim, hearing: Hearing): boolean {
  const { language, lang, names } = hearing;
  const words = wordsOf(text);
  const stop = new Set(language.gate.stop);
  const subject = new Set(wordsOf(claim.asserts).keys.filter((key) => !stop.has(key)));
  const shared = [...subject].filter((key) => words.keys.some((word) => isForm(key, word))).length;
  if (subject.size > 0 && shared >= subject.size * SAME_SUBJECT) return true;
  const terms = claim.terms[primaryCode(lang)] ?? [];
  const named = names.find(text).some(({ id }) => claim.actors.includes(id));
  // A hint is a stem: the word in the line may go on.
  return (
    named &&
    hasPhrase(
      words,
      terms.map((term) => `${term}*`),
      language.gate.prefixes,
    )
  );
}

// Words that begin alike are forms of one word; shorter beginnings are shared by chance.
const MIN_STEM = 4;
const MAX_ENDING = 2;

function isForm(a: string, b: string): boolean {
  const stem = Math.max(MIN_STEM, Math.min(a.length, b.length) - MAX_ENDING);
  return a === b || (a.length >= stem && a.slice(0, stem) === b.slice(0, stem));
}
