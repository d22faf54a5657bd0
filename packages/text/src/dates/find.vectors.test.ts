/** The project's own date expressions in news sentences: how many are read right, by language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from './find.ts';

interface Vector {
  readonly text: string;
  readonly span: readonly [number, number];
  readonly value: string;
  readonly grain: string;
  readonly reference: string;
  readonly part: 'tune' | 'held';
}

function vectors(lang: string): Vector[] {
  const path = new URL(`../../vectors/dates-${lang}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { items: Vector[] }).items;
}

function isRight({ text, span, value, grain, reference }: Vector, lang: string): boolean {
  return findDates(text, { lang, reference, zone: null }).some(
    (found) =>
      found.span[0] < span[1] &&
      found.span[1] > span[0] &&
      found.value === value &&
      found.grain === grain,
  );
}

// The bar for value and grain; the part held back was not looked at when words were added.
const BAR = 0.85;

describe.each(['fa', 'he'])('date expressions of %s news', (lang) => {
  it.each(['tune', 'held'] as const)('are read right in the %s half', (part) => {
    const all = vectors(lang).filter((vector) => vector.part === part);
    const right = all.filter((vector) => isRight(vector, lang));
    expect(all.length).toBeGreaterThanOrEqual(74);
    expect(right.length / all.length).toBeGreaterThanOrEqual(BAR);
  });
});
