/** Step: a sentence outside assessments that reports has a link that proves it. */
import { type GateStep, type Hearing, markSentence } from './judgement.ts';
import { hasPhrase, wordsOf } from './phrases.ts';
import type { Sentence } from './sentence.ts';

// Fewer words are a label ("2 March 2026", "Dawn Courier"), unless a reporting word is among them.
const MIN_WORDS = 4;
const STOP = /[.!…۔。](?:["”»›’'״“)\]]{0,3})$/u;
const QUESTION = /[?？؟;](?:["”»›’'״“)\]]{0,3})$/u;

export const support: GateStep = (hearing) => {
  return hearing.sentences.flatMap((sentence) => {
    if (sentence.flow.kind === 'heading' || sentence.flow.assessed) return [];
    if (isSupported(sentence, hearing) || !reports(sentence, hearing)) return [];
    const message = 'This sentence reports without a link to a statement or a capture.';
    return [markSentence(sentence, sentence.span[0], 'unsupported', message)];
  });
};

function isSupported(sentence: Sentence, hearing: Hearing): boolean {
  const kinds = sentence.links.map((link) => link.target.to);
  if (kinds.some((kind) => kind === 'statement' || kind === 'capture' || kind === 'claim'))
    return true;
  const last = sentence.flow.text.slice(sentence.span[1]).trim() === '';
  // "The Courier, a daily, quoted two officials:" is proven by what stands under it.
  if (sentence.flow.introduces && last) return true;
  if (kinds.length === 0) return false;
  return !says(sentence, hearing) && sentence.quotations.length === 0;
}

function reports(sentence: Sentence, hearing: Hearing): boolean {
  const words = wordsOf(sentence.text);
  const { gate } = hearing.language;
  if (sentence.quotations.some((quotation) => wordsOf(quotation.words).keys.length >= MIN_WORDS))
    return true;
  if (says(sentence, hearing) && words.keys.length >= 3) {
    return !(QUESTION.test(sentence.text) && sentence.quotations.length === 0);
  }
  if (QUESTION.test(sentence.text) || !STOP.test(sentence.text)) return false;
  if (words.keys.length < MIN_WORDS) return false;
  return !hasPhrase(words, gate.desk, gate.proclitics);
}

function says(sentence: Sentence, { language }: Hearing): boolean {
  const words = wordsOf(sentence.frame);
  const { gate } = language;
  return [gate.says, gate.denies, gate.confirms, gate.declines].some((phrases) => {
    return hasPhrase(words, phrases, gate.proclitics);
  });
}
