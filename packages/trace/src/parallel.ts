/**
 * Weak signs that two texts tell one report in two languages: the same figures, names and quotation
 * lengths in the same order. They prove nothing: what stands in the same order may be the same event.
 */
import type { Version } from '@hearsay/resolve';
import { quotations } from '@hearsay/text';

// Signs in one order that are more than chance: a date, a place and a sum stand in any two reports
// of one event, but not often four things in a row with names among them.
const MIN_COMMON = 4;
const MIN_NAMES = 1;
// Signs of one text that are compared; the head of a report is what others take over.
const MAX_SIGNS = 60;
const FIGURE = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;

interface Sign {
  readonly at: number;
  readonly value: string;
}

const SIGNS = new WeakMap<Version, readonly string[]>();

/** How many signs two versions in different languages share in one order; null where too few. */
export function sharedSigns(a: Version, b: Version): number | null {
  if (a.article.lang === b.article.lang) return null;
  const common = longestCommon(signsOf(a), signsOf(b));
  const names = common.filter((sign) => sign.startsWith('name:')).length;
  return common.length >= MIN_COMMON && names >= MIN_NAMES ? common.length : null;
}

function signsOf(version: Version): readonly string[] {
  const known = SIGNS.get(version);
  if (known !== undefined) return known;
  const { text, lang } = version.article;
  const figures = [...text.matchAll(FIGURE)].map(
    (match): Sign => ({ at: match.index, value: `figure:${plainDigits(match[0])}` }),
  );
  const names = version.attribution.mentions.flatMap((mention): Sign[] =>
    mention.part === 'body' && mention.entity !== null
      ? mention.spans.map(([at]) => ({ at, value: `name:${mention.entity}` }))
      : [],
  );
  const quoted = quotations(text, lang).map(
    ({ start }): Sign => ({ at: start, value: 'quotation' }),
  );
  const made = [...figures, ...names, ...quoted]
    .sort((x, y) => x.at - y.at)
    .slice(0, MAX_SIGNS)
    .map(({ value }) => value);
  SIGNS.set(version, made);
  return made;
}

const ZEROS = [0x660, 0x6f0]; // Arabic-Indic and Persian digits

function plainDigits(figure: string): string {
  return [...figure]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const zero = ZEROS.find((one) => code >= one && code < one + 10);
      return zero === undefined ? letter : String(code - zero);
    })
    .join('')
    .replaceAll(/[.,٫٬]/gu, '');
}

/** The longest row of signs that stands in both in one order (dynamic programming). */
function longestCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const sign = a[i];
    if (sign !== undefined && sign === b[j]) {
      common.push(sign);
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}
