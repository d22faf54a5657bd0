/** Which language a text is in, by script, letters, function words and letter sequences. */
import type { LanguageProfile } from './profile.ts';
import { profiles } from './profiles.ts';

export interface LanguageGuess {
  /** ISO 639 code, or `und` where the text has too little to tell. */
  readonly lang: string;
  /** 0 to 1: how far the best language is ahead of the next. */
  readonly confidence: number;
}

/** An answer from elsewhere: a statistical model, or what the page declares of itself. */
export interface LanguageHint {
  readonly lang: string;
  /** 0 to 1: how much weight the hint has against the text's own signs. */
  readonly confidence: number;
}

// A page's head tells its language; more text costs time and changes no answer.
const READ_LIMIT = 6000; // UTF-16 units
// Scripts that in news belong to one language each.
const SOLE_LANGUAGE: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Thai}/gu, 'th'],
];
const PROFILED: readonly (readonly [RegExp, LanguageProfile['script']])[] = [
  [/\p{Script=Latin}/gu, 'Latn'],
  [/\p{Script=Arabic}/gu, 'Arab'],
  [/\p{Script=Hebrew}/gu, 'Hebr'],
  [/\p{Script=Cyrillic}/gu, 'Cyrl'],
];
// Evidence in bits, roughly: a function word is rare outside its language, a letter peculiar to a
// language is stronger than a sequence, a letter the language lacks speaks against it (names of
// other languages carry some, so it does not exclude).
const WORD_WEIGHT = 3;
const LETTER_WEIGHT = 1;
const ABSENT_WEIGHT = 2;
const PIECE_WEIGHT = 0.6;
const HINT_WEIGHT = 6;
// Below this many letters there is nothing to tell from.
const MIN_LETTERS = 2;

interface Compiled {
  readonly code: string;
  readonly script: LanguageProfile['script'];
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly pieces: readonly string[];
}

const COMPILED: readonly Compiled[] = profiles.map((profile) => ({
  code: profile.code,
  script: profile.script,
  words: new Set(profile.words.split(' ')),
  letters: new Set(profile.letters),
  absent: new Set(profile.absent),
  pieces: profile.pieces.split(' '),
}));

/** Codes the identifier can answer with. */
export const identifiableCodes: readonly string[] = [
  ...COMPILED.map((profile) => profile.code),
  ...SOLE_LANGUAGE.map(([, code]) => code),
];

/** The language of a text; a hint counts as evidence, not as the answer. Pure and deterministic. */
export function identifyLanguage(text: string, hint?: LanguageHint): LanguageGuess {
  const sample = text.slice(0, READ_LIMIT).toLowerCase();
  const sole = SOLE_LANGUAGE.map(([script, code]) => ({ code, count: count(sample, script) }));
  const profiled = PROFILED.map(([script, code]) => ({ code, count: count(sample, script) }));
  const bestSole = sole.reduce((a, b) => (b.count > a.count ? b : a));
  const bestProfiled = profiled.reduce((a, b) => (b.count > a.count ? b : a));
  if (Math.max(bestSole.count, bestProfiled.count) < MIN_LETTERS)
    return { lang: 'und', confidence: 0 };
  if (bestSole.count > bestProfiled.count) {
    return {
      lang: bestSole.code,
      confidence: bestSole.count / (bestSole.count + bestProfiled.count),
    };
  }
  return amongProfiles(sample, bestProfiled.code, hint);
}

function amongProfiles(
  sample: string,
  script: LanguageProfile['script'],
  hint: LanguageHint | undefined,
): LanguageGuess {
  const words = sample.match(/[\p{L}\p{M}\u200c]+(?:['’][\p{L}]+)?/gu) ?? [];
  const scores = COMPILED.filter((profile) => profile.script === script)
    .map((profile) => ({
      code: profile.code,
      score:
        evidence(words, profile) +
        (hint?.lang === profile.code ? HINT_WEIGHT * hint.confidence : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined || best.score <= 0) return { lang: 'und', confidence: 0 };
  const lead = best.score - Math.max(0, next?.score ?? 0);
  return { lang: best.code, confidence: 1 - 2 ** -lead };
}

function evidence(words: readonly string[], profile: Compiled): number {
  let sum = 0;
  for (const word of words) {
    if (profile.words.has(word)) sum += WORD_WEIGHT;
    const edged = `^${word}$`;
    for (const piece of profile.pieces) if (edged.includes(piece)) sum += PIECE_WEIGHT;
    for (const letter of word) {
      if (profile.letters.has(letter)) sum += LETTER_WEIGHT;
      else if (profile.absent.has(letter)) sum -= ABSENT_WEIGHT;
    }
  }
  return sum;
}

function count(sample: string, script: RegExp): number {
  return sample.match(script)?.length ?? 0;
}
