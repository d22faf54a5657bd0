/**
 * Scores the name model on labelled pairs that it was not fitted on.
 * Usage: node tools/names/evaluate.ts PAIRS.jsonl LABELLED.jsonl   (unpacked)
 */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { fullNames, halfOf, type NamePair } from '../../packages/resolve/src/compare/made-pairs.ts';
import { compareNames } from '../../packages/resolve/src/compare-names.ts';
import { transliterationCost } from '../../packages/resolve/src/transliteration/tables.ts';
import { persianPairs, readPairs } from './examples.ts';
import { figures, show } from './figures.ts';

interface WordRow {
  readonly lang: string;
  readonly latin: string;
  readonly native: string;
  readonly part: string;
}

/** Words asked for each language; each is ranked against so many others. */
const ASKED = 1000;
const OTHERS = 999;
const SEED = 1;

const words = halfOf(readPairs(argv[3] ?? ''), 'evaluate');
for (const lang of ['ar', 'he', 'ru']) {
  score(
    `${lang} words (labelled, held half)`,
    words.filter((pair) => pair.lang === lang),
  );
  score(
    `${lang} full names of two words (held half)`,
    fullNames(words.filter((pair) => pair.lang === lang)),
  );
}
score('fa full names of invented people (held half)', persianPairs('evaluate'));

const rows = readFileSync(argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as WordRow);
for (const lang of ['ar', 'he', 'ru']) {
  rank(
    lang,
    rows.filter((row) => row.lang === lang && row.part === 'dev'),
  );
}

function score(label: string, pairs: readonly NamePair[]): void {
  const answers = pairs.map((pair) => ({
    said: compareNames(pair.a, pair.b).match,
    match: pair.match,
  }));
  stdout.write(`${label}: ${pairs.length} pairs, ${show(figures(answers))}\n`);
}

/** How often the right partner is the cheapest of a thousand, Latin to native. */
function rank(lang: string, pool: readonly WordRow[]): void {
  const random = generator(SEED);
  const pick = (): WordRow | undefined => pool[Math.floor(random() * pool.length)];
  let first = 0;
  for (let asked = 0; asked < ASKED; asked += 1) {
    const row = pick();
    if (row === undefined) continue;
    const own = transliterationCost(row.latin, row.native, lang);
    let isFirst = true;
    for (let other = 0; other < OTHERS; other += 1) {
      const rival = pick();
      if (rival === undefined || rival.native === row.native || !isFirst) continue;
      isFirst = transliterationCost(row.latin, rival.native, lang) > own;
    }
    if (isFirst) first += 1;
  }
  stdout.write(
    `${lang}: right partner first of ${OTHERS + 1} in ${((100 * first) / ASKED).toFixed(1)} % of ${ASKED}\n`,
  );
}

/** Mulberry32: a small generator whose numbers depend on the seed alone. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
