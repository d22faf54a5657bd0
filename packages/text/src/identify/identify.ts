/** Which language a text is in, by script, letters, function words and letter sequences. */
import { profiles } from './profiles.ts';
import { countScripts, PROFILED, type ProfiledScript, SOLE_LANGUAGE } from './scripts.ts';
import { type Signs, signsOf } from './signs.ts';

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
// What a sure hint is worth, in the bits of signs.ts.
const HINT_WEIGHT = 6;
// Below this many letters there is nothing to tell from.
const MIN_LETTERS = 2;

const SIGNS: ReadonlyMap<ProfiledScript, Signs> = new Map(
  PROFILED.map(([, script]) => [
    script,
    signsOf(profiles.filter((profile) => profile.script === script)),
  ]),
);

/** Codes the identifier can answer with. */
export const identifiableCodes: readonly string[] = [
  ...profiles.map((profile) => profile.code),
  ...SOLE_LANGUAGE.map(([, code]) => code),
];

/** The language of a text; a hint counts as evidence, not as the answer. Deterministic. */
export function identifyLanguage(text: string, hint?: LanguageHint): LanguageGuess {
  const sample = text.slice(0, READ_LIMIT).toLowerCase().replaceAll('’', "'");
  const { sole, profiled } = countScripts(sample);
  if (Math.max(sole.count, profiled.count) < MIN_LETTERS) return { lang: 'und', confidence: 0 };
  if (sole.count > profiled.count)
    return { lang: sole.code, confidence: sole.count / (sole.count + profiled.count) };
  return amongProfiles(sample, profiled.code, hint);
}

function amongProfiles(
  sample: string,
  script: ProfiledScript,
  hint: LanguageHint | undefined,
): LanguageGuess {
  const signs = SIGNS.get(script);
  if (signs === undefined) return { lang: 'und', confidence: 0 };
  const sums = signs.evidence(sample.match(/[\p{L}\p{M}\u200c]+(?:'[\p{L}]+)?/gu) ?? []);
  const scores = signs.codes
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
