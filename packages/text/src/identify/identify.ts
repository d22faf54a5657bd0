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
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Thai}/u, 'th'],
];
const PROFILED: readonly (readonly [RegExp, LanguageProfile['script']])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
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

/** What a sign is worth to each profile of a script, by the profile's place in the list. */
type Worth = readonly (readonly [profile: number, weight: number])[];

/** The profiles of one script, turned round: from the sign to the languages it speaks for. */
interface Compiled {
  readonly codes: readonly string[];
  readonly words: ReadonlyMap<string, Worth>;
  readonly letters: ReadonlyMap<string, Worth>;
  readonly pieces: ReadonlyMap<string, Worth>;
  readonly longestPiece: number;
}

function compile(script: LanguageProfile['script']): Compiled {
  const own = profiles.filter((profile) => profile.script === script);
  const words = new Map<string, [number, number][]>();
  const letters = new Map<string, [number, number][]>();
  const pieces = new Map<string, [number, number][]>();
  const add = (
    signs: Map<string, [number, number][]>,
    sign: string,
    at: number,
    weight: number,
  ): void => {
    const known = signs.get(sign);
    if (!known) signs.set(sign, [[at, weight]]);
    else if (known[known.length - 1]?.[0] !== at) known.push([at, weight]);
  };
  own.forEach((profile, at) => {
    for (const word of profile.words.split(' ')) add(words, word, at, WORD_WEIGHT);
    for (const letter of profile.letters) add(letters, letter, at, LETTER_WEIGHT);
    for (const letter of profile.absent) add(letters, letter, at, -ABSENT_WEIGHT);
    for (const piece of profile.pieces.split(' ')) add(pieces, piece, at, PIECE_WEIGHT);
  });
  return {
    codes: own.map(({ code }) => code),
    words,
    letters,
    pieces,
    longestPiece: Math.max(...[...pieces.keys()].map((piece) => piece.length)),
  };
}

const COMPILED: ReadonlyMap<LanguageProfile['script'], Compiled> = new Map(
  PROFILED.map(([, script]) => [script, compile(script)]),
);

/** Codes the identifier can answer with. */
export const identifiableCodes: readonly string[] = [
  ...profiles.map((profile) => profile.code),
  ...SOLE_LANGUAGE.map(([, code]) => code),
];

/** The language of a text; a hint counts as evidence, not as the answer. Pure and deterministic. */
export function identifyLanguage(text: string, hint?: LanguageHint): LanguageGuess {
  const sample = text.slice(0, READ_LIMIT).toLowerCase().replaceAll('’', "'");
  const { sole, profiled } = countScripts(sample);
  if (Math.max(sole.count, profiled.count) < MIN_LETTERS) return { lang: 'und', confidence: 0 };
  if (sole.count > profiled.count)
    return { lang: sole.code, confidence: sole.count / (sole.count + profiled.count) };
  return amongProfiles(sample, profiled.code, hint);
}

interface Counted<Code> {
  readonly code: Code;
  readonly count: number;
}

/** The most frequent script of each kind with the number of its letters. */
function countScripts(sample: string): {
  readonly sole: Counted<string>;
  readonly profiled: Counted<LanguageProfile['script']>;
} {
  const counts = new Map<string, number>();
  for (const letter of sample) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const most = <Code>(scripts: readonly (readonly [RegExp, Code])[]): Counted<Code> | null => {
    let best: Counted<Code> | null = null;
    for (const [script, code] of scripts) {
      let count = 0;
      for (const [letter, times] of counts) if (script.test(letter)) count += times;
      if (best === null || count > best.count) best = { code, count };
    }
    return best;
  };
  return {
    sole: most(SOLE_LANGUAGE) ?? { code: 'und', count: 0 },
    profiled: most(PROFILED) ?? { code: 'Latn', count: 0 },
  };
}

function amongProfiles(
  sample: string,
  script: LanguageProfile['script'],
  hint: LanguageHint | undefined,
): LanguageGuess {
  const compiled = COMPILED.get(script);
  if (compiled === undefined) return { lang: 'und', confidence: 0 };
  const words = sample.match(/[\p{L}\p{M}\u200c]+(?:'[\p{L}]+)?/gu) ?? [];
  const sums = evidence(words, compiled);
  const scores = compiled.codes
    .map((code, at) => ({
      code,
      score: (sums[at] ?? 0) + (hint?.lang === code ? HINT_WEIGHT * hint.confidence : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined || best.score <= 0) return { lang: 'und', confidence: 0 };
  const lead = best.score - Math.max(0, next?.score ?? 0);
  return { lang: best.code, confidence: 1 - 2 ** -lead };
}

function evidence(words: readonly string[], compiled: Compiled): Float64Array {
  const sums = new Float64Array(compiled.codes.length);
  const give = (worth: Worth | undefined): void => {
    if (worth !== undefined) for (const [at, weight] of worth) sums[at] = (sums[at] ?? 0) + weight;
  };
  for (const word of words) {
    give(compiled.words.get(word));
    for (const letter of word) give(compiled.letters.get(letter));
    for (const piece of piecesOf(word, compiled)) give(compiled.pieces.get(piece));
  }
  return sums;
}

/** The known pieces that a word holds, each once; its edges are marked as in the profiles. */
function piecesOf(word: string, { pieces, longestPiece }: Compiled): ReadonlySet<string> {
  const found = new Set<string>();
  const edged = `^${word}$`;
  for (let start = 0; start < edged.length; start += 1) {
    const last = Math.min(edged.length, start + longestPiece);
    for (let end = start + 1; end <= last; end += 1) {
      const piece = edged.slice(start, end);
      if (pieces.has(piece)) found.add(piece);
    }
  }
  return found;
}
