/** Step: what the capture asserts, denies, declines or asks, the edition does not turn round. */
import type { Statement } from '@hearsay/attribute';
import { primaryCode } from '@hearsay/text';
import { composeLanguage } from '../languages/index.ts';
import type { Phrase } from '../languages/language.ts';
import { everyCitation, zoneOf } from './citation.ts';
import { type Citation, type GateStep, type Hearing, markLink } from './judgement.ts';
import { hasPhrase, type Words, wordsOf } from './phrases.ts';

export const polarities: GateStep = (hearing) => {
  return everyCitation(hearing, (citation) => {
    if (citation.sentence.flow.assessed) return [];
    const reason = turned(citation, hearing);
    return reason === null ? [] : [markLink(citation.link, 'polarity-differs', reason)];
  });
};

function turned(citation: Citation, hearing: Hearing): string | null {
  const { statement, version } = citation.proof;
  const { gate } = hearing.language;
  const frame = wordsOf(zoneOf(citation));
  const quoted = wordsOf(citation.sentence.quotations.map((each) => each.words).join(' '));
  const has = (phrases: readonly Phrase[]): boolean => hasPhrase(frame, phrases, gate.proclitics);
  const denies = has(gate.denies) || has(gate.refutations);
  const negates = has(gate.negations);
  const declines = has(gate.declines);
  const confirms = has(gate.confirms);
  const hasQuotation = quoted.keys.length > 0;
  const negativeQuote = [gate.negations, gate.refutations].some((phrases) => {
    return hasPhrase(quoted, phrases, gate.proclitics);
  });
  switch (statement.polarity) {
    case 'denies':
      if (confirms && !denies && !negates) return 'The capture denies; the edition confirms.';
      if (declines) return null;
      if (denies || negates || negativeQuote || hasQuotation) return null;
      // What takes up neither a speech act nor the words cannot turn them round.
      if (!confirms && !has(gate.says) && !keepsWords(citation, hearing)) return null;
      return 'The capture denies; the edition does not say so.';
    case 'declines':
      if (declines || has(gate.comment) || negates || (hasQuotation && !denies && !confirms))
        return null;
      return 'The capture declines to comment; the edition says otherwise.';
    case 'asks':
      if (
        has(gate.asks) ||
        has(gate.hedges) ||
        hasQuotation ||
        citation.sentence.text.includes('?')
      )
        return null;
      return 'The capture asks; the edition asserts.';
    case 'orders':
      if (has(gate.orders) || hasQuotation || !confirms) return null;
      return 'The capture demands; the edition confirms.';
    case 'unclear':
      return null;
    default:
      if (declines && !isNegative(statement, version.article.lang)) {
        return 'The capture asserts; the edition says comment was declined.';
      }
      if (
        hasPhrase(frame, gate.denies, gate.proclitics) &&
        !isNegative(statement, version.article.lang)
      ) {
        return 'The capture asserts; the edition denies.';
      }
      if (negates && isTurned(citation, hearing))
        return 'The capture asserts; the edition negates.';
      return null;
  }
}

// Share of the captured content words that a paraphrase must keep for a "not" in it to be weighed.
const SAME_WORDS = 0.5;

/** Whether the link's own words say, with a "not", what the capture says without one. */
function isTurned(citation: Citation, hearing: Hearing): boolean {
  const { link, sentence, proof } = citation;
  const { language, lang } = hearing;
  const { statement, version } = proof;
  if (primaryCode(version.article.lang) !== primaryCode(lang)) return false;
  if (isNegative(statement, lang)) return false;
  const start = sentence.span[0];
  const words = wordsOf(sentence.frame.slice(Math.max(0, link.start - start), link.end - start));
  const { gate } = language;
  if (!hasPhrase(words, gate.negations, gate.proclitics)) return false;
  return keepsWords(citation, hearing);
}

/** Whether the link's own words are, for the most part, those of the captured content. */
function keepsWords({ link, sentence, proof }: Citation, { language }: Hearing): boolean {
  const start = sentence.span[0];
  const words = wordsOf(sentence.frame.slice(Math.max(0, link.start - start), link.end - start));
  const stop = new Set(language.gate.stop);
  const content = wordsOf(proof.statement.content.text).keys.filter((key) => !stop.has(key));
  const kept = content.filter((key) => words.keys.includes(key)).length;
  return content.length > 0 && kept >= content.length * SAME_WORDS;
}

/** Whether the words themselves turn something down: then a denial may stand for them. */
function isNegative(statement: Statement, lang: string): boolean {
  const gate = composeLanguage(lang)?.gate;
  // Nothing is known of the language: no judgement.
  if (gate === undefined) return true;
  const words: Words = wordsOf(`${statement.content.text} ${statement.cue?.text ?? ''}`);
  return [gate.negations, gate.refutations, gate.denies, gate.declines].some((phrases) => {
    return hasPhrase(words, phrases, gate.proclitics);
  });
}
