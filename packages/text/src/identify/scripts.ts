/** Which script a text is in: letters are counted, each character's script is learned once. */
import type { LanguageProfile } from './profile.ts';

export type ProfiledScript = LanguageProfile['script'];

/** Scripts that in news belong to one language each, with that language's code. */
export const SOLE_LANGUAGE: readonly (readonly [RegExp, string])[] = [
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

/** Scripts of several languages. */
export const PROFILED: readonly (readonly [RegExp, ProfiledScript])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
];

const PATTERNS: readonly RegExp[] = [...SOLE_LANGUAGE, ...PROFILED].map(([pattern]) => pattern);

/** For each UTF-16 unit: not asked yet, of no counted script, or the script's place in the list from here on. */
const UNKNOWN = 0;
const NONE = 1;
const FIRST = 2;
const places = new Uint8Array(0x10000);

function placeOf(character: string): number {
  const place = PATTERNS.findIndex((pattern) => pattern.test(character));
  return place === -1 ? NONE : FIRST + place;
}

export interface Counted<Code> {
  readonly code: Code;
  readonly count: number;
}

export interface ScriptCounts {
  readonly sole: Counted<string>;
  readonly profiled: Counted<ProfiledScript>;
}

/** The most frequent script of each kind with the number of its letters. */
export function countScripts(text: string): ScriptCounts {
  const counts = new Uint32Array(FIRST + PATTERNS.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let place = places[code] ?? NONE;
    if (place === UNKNOWN) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      place = placeOf(character);
      if (character.length === 1) places[code] = place;
      else at += 1;
    }
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return {
    sole: most(SOLE_LANGUAGE, counts.subarray(FIRST), 'und'),
    profiled: most(PROFILED, counts.subarray(FIRST + SOLE_LANGUAGE.length), 'Latn'),
  };
}

function most<Code>(
  scripts: readonly (readonly [RegExp, Code])[],
  counts: Uint32Array,
  fallback: Code,
): Counted<Code> {
  let best: Counted<Code> = { code: scripts[0]?.[1] ?? fallback, count: counts[0] ?? 0 };
  scripts.forEach(([, code], at) => {
    const count = counts[at] ?? 0;
    if (count > best.count) best = { code, count };
  });
  return best;
}
