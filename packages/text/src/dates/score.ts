/** How many date expressions of a corpus are read to the right value and grain. */
import type { Grain } from './civil.ts';
import { findDates } from './find.ts';

/** One line of a corpus: local times without zone, `to` exclusive, fields below the grain void. */
export interface DateVector {
  readonly lang: string;
  readonly text: string;
  readonly grain: string;
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
  readonly open?: 'before' | 'after';
}

export interface DateScore {
  readonly lang: string;
  readonly total: number;
  readonly right: number;
  /** Texts read wrong, with what was found. */
  readonly wrong: readonly {
    readonly text: string;
    readonly expected: string;
    readonly found: string;
  }[];
}

/** The score of each language, in the order they come; every text is read as seen from `reference`. */
export function scoreDates(vectors: readonly DateVector[], reference: string): DateScore[] {
  const langs = [...new Set(vectors.map(({ lang }) => lang))];
  return langs.map((lang) => {
    const all = vectors.filter((vector) => vector.lang === lang);
    const wrong: { text: string; expected: string; found: string }[] = [];
    for (const vector of all) {
      const expected = expectedValue(vector);
      const found = findDates(vector.text, { lang, reference, zone: null });
      const isRight = found.some(
        ({ value, grain }) => grain === vector.grain && cutValue(value, vector.grain) === expected,
      );
      if (!isRight) {
        const told = found.map(({ value, grain }) => `${value} ${grain}`).join('; ');
        wrong.push({ text: vector.text, expected: `${expected} ${vector.grain}`, found: told });
      }
    }
    return { lang, total: all.length, right: all.length - wrong.length, wrong };
  });
}

function expectedValue({ value, from, to, open, grain }: DateVector): string {
  const moment = cut(value ?? '', grain);
  if (open !== undefined) return open === 'before' ? `../${moment}` : `${moment}/..`;
  return from === undefined ? moment : `${cut(from, grain)}/${cut(to ?? '', grain)}`;
}

function cutValue(value: string, grain: string): string {
  return value
    .split('/')
    .map((moment) => cut(moment, grain))
    .join('/');
}

// How much of `2026-03-04T15:00:00` says something at a grain; weeks and quarters by their first day.
const LENGTHS: Readonly<Partial<Record<string, number>>> = {
  year: 4,
  month: 7,
  hour: 13,
  minute: 16,
  second: 19,
} satisfies Partial<Record<Grain, number>>;
const DAY_LENGTH = 10;

function cut(moment: string, grain: string): string {
  return moment.slice(0, LENGTHS[grain] ?? DAY_LENGTH);
}
