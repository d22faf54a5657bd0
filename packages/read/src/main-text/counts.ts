/**
 * What the steps want to know of a block's characters, counted in one pass: asking each sign by a pattern of its
 * own went over the text a dozen times.
 */
export interface TextCounts {
  /** ASCII digits. */
  readonly digits: number;
  readonly capitals: number;
  readonly commas: number;
  /** Stops with white space behind them. */
  readonly breaks: number;
  /** True if the text has letters of Chinese, Japanese or Korean. */
  readonly ideographs: boolean;
  /** True if it has a sign of copyright or a bracket, in which the letter may stand for it. */
  readonly marks: boolean;
}

const KNOWN = 1;
const DIGIT = 2;
const CAPITAL = 4;
const COMMA = 8;
const STOP = 16;
const SPACE = 32;
const IDEOGRAPH = 64;
const MARK = 128;

/** The patterns by which a character's kinds are told, once for each character. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, DIGIT],
  [/\p{Lu}/u, CAPITAL],
  [/[,،﹐︐︑⹁⸴⸲，、;؛]/, COMMA],
  [/[.!?؟۔。]/, STOP],
  [/\s/, SPACE],
  [/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/, IDEOGRAPH],
  [/[©®(]/, MARK],
];

const kinds = new Uint8Array(0x10000);

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let found = KNOWN;
  for (const [pattern, kind] of KINDS) if (pattern.test(character)) found |= kind;
  kinds[code] = found;
  return found;
}

/** Counts the characters of a text; those beyond the basic plane are of no kind. */
export function countText(text: string): TextCounts {
  let digits = 0;
  let capitals = 0;
  let commas = 0;
  let breaks = 0;
  let all = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] || learn(code);
    if (kind !== KNOWN) {
      all |= kind;
      if (kind & DIGIT) digits += 1;
      else if (kind & CAPITAL) capitals += 1;
      else if (kind & COMMA) commas += 1;
      else if (kind & SPACE && last & STOP) breaks += 1;
    }
    last = kind;
  }
  return {
    digits,
    capitals,
    commas,
    breaks,
    ideographs: (all & IDEOGRAPH) !== 0,
    marks: (all & MARK) !== 0,
  };
}
