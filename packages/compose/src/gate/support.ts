/** Step: a sentence outside assessments that reports has a link that proves it. */
import { type GateStep, type Hearing, markSentence } from './judgement.ts';
import { hasPhrase, wordsOf } from './phrases.ts';
import type { Sentence } from './sentence.ts';

// Fewer words are a label ("2 March 2026", "Dawn Courier") or a turn of speech ("Not the sources.").
const MIN_WORDS = 5;
// With a reporting word among them.
const MIN_REPORTING_WORDS = 3;
// Quoted words from which a quotation is no mere term.
const MIN_QUOTED_WORDS = 4;
// Where capitals do not tell a name, an unknown one cannot be seen: sentences this long are taken to report.
const MIN_WORDS_WITHOUT_CAPITALS = 8;
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
  const quotes = sentence.quotations.some(({ words: quoted }) => {
    return wordsOf(quoted).keys.length >= MIN_QUOTED_WORDS;
  });
  if (quotes) return true;
  if (QUESTION.test(sentence.text)) return false;
  const names = hearing.names.find(sentence.frame).length > 0;
  if (hasPhrase(words, gate.desk, gate.proclitics) && !names) return false;
  if (says(sentence, hearing) && words.keys.length >= MIN_REPORTING_WORDS) return true;
  if (isRunInHeading(sentence)) return false;
  if (!STOP.test(sentence.text) || words.keys.length < MIN_WORDS) return false;
  return names || namesFacts(sentence, hearing);
}

/** Figures, names of unknown people and places: what a turn of speech has not. */
function namesFacts({ text }: Sentence, { language }: Hearing): boolean {
  const { gate } = language;
  const words = wordsOf(text);
  if (words.keys.some((key) => /\d/.test(key))) return true;
  if (gate.capitals === 'names') return /\p{Ll}[,;:]?\s+\p{Lu}\p{Ll}/u.test(text);
  return words.keys.length >= MIN_WORDS_WITHOUT_CAPITALS;
}

/** "**The letter of 9 October 2025.**" at the head of its paragraph. */
function isRunInHeading({ flow, span }: Sentence): boolean {
  return flow.strong.some(([start, end]) => start === 0 && span[0] === 0 && span[1] <= end);
}

function says(sentence: Sentence, { language }: Hearing): boolean {
  const words = wordsOf(sentence.frame);
  const { gate } = language;
  const cues = [gate.says, gate.denies, gate.confirms, gate.declines, gate.asks, gate.orders];
  return cues.some((phrases) => {
    return hasPhrase(words, phrases, gate.proclitics);
  });
}
