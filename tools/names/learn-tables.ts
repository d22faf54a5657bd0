/**
 * Learns the transliteration tables of packages/resolve from pairs of words and writes them as data.
 * Usage: node tools/names/learn-tables.ts PAIRS.jsonl   (unpacked; only `part` train is used)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { fitCalibration } from '../../packages/resolve/src/transliteration/calibrate.ts';
import { learnTable, type WordPair } from '../../packages/resolve/src/transliteration/learn.ts';
import { writeTable } from '../../packages/resolve/src/transliteration/table-text.ts';

interface Row {
  readonly lang: string;
  readonly latin: string;
  readonly native: string;
  readonly part: string;
}

interface PersianPair {
  readonly half: string;
  readonly persian: string;
  readonly latin: string;
}

/** Pairs to learn from: more changed nothing (docs/lab/names.md). */
const LEARNED_FROM = 15_000;
/** Pairs of `part` train, apart from those learned from, that the calibration is fitted on. */
const CALIBRATED_ON = 3000;
/** A Persian pair weighs as much as this many Arabic ones, which only fill the gaps. */
const PERSIAN_WEIGHT = 30;
const FOLDER = new URL('../../packages/resolve/src/transliteration/tables/', import.meta.url);
const PERSIAN = new URL('../../packages/resolve/vectors/persian-latin.json', import.meta.url);

const rows = readFileSync(argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.part === 'train');

const SOURCE =
  'Learned by tools/names/learn-tables.ts from the training part of the NETransliteration corpus (Merhav and Ash, COLING 2018; Wikidata; CC0).';

for (const [lang, script] of [
  ['ar', 'arabic'],
  ['he', 'hebrew'],
  ['ru', 'cyrillic'],
] as const) {
  const { learned, held } = parts(rows.filter((row) => row.lang === lang));
  write(lang, script, SOURCE, learned, held);
}
const arabic = parts(rows.filter((row) => row.lang === 'ar'));
const persian = (JSON.parse(readFileSync(PERSIAN, 'utf8')) as PersianPair[])
  .filter((pair) => pair.half === 'learn')
  .flatMap(wordPairs);
write(
  'fa',
  'arabic',
  `${SOURCE} Arabic pairs, and those of vectors/persian-latin.json marked "learn", ${PERSIAN_WEIGHT} times.`,
  [...arabic.learned, ...persian.map((pair) => ({ ...pair, weight: PERSIAN_WEIGHT }))],
  [...arabic.held, ...persian],
);

function parts(own: readonly Row[]): { learned: WordPair[]; held: WordPair[] } {
  const every = Math.max(1, Math.floor(own.length / (LEARNED_FROM + CALIBRATED_ON)));
  const picked = own
    .filter((_, at) => at % every === 0)
    .map(({ latin, native }) => ({ latin, native, weight: 1 }));
  const share = LEARNED_FROM / (LEARNED_FROM + CALIBRATED_ON);
  // Neighbours in the file are alike, so both parts are taken from all over it.
  const isLearned = (at: number): boolean => (at % 6) / 6 < share;
  return {
    learned: picked.filter((_, at) => isLearned(at)).slice(0, LEARNED_FROM),
    held: picked.filter((_, at) => !isLearned(at)).slice(0, CALIBRATED_ON),
  };
}

function wordPairs(pair: PersianPair): WordPair[] {
  const native = pair.persian.split(' ');
  const latin = pair.latin.split(' ');
  return native.map((word, at) => ({ latin: latin[at] ?? '', native: word, weight: 1 }));
}

function write(
  language: string,
  script: 'arabic' | 'hebrew' | 'cyrillic',
  source: string,
  learned: readonly WordPair[],
  held: readonly WordPair[],
): void {
  const table = learnTable(learned, { rounds: 6, minCount: 1.5 });
  const calibration = fitCalibration(table, held);
  const text = writeTable({ language, script, source, calibration, table });
  writeFileSync(new URL(`${language}.ts`, FOLDER), text);
  stdout.write(`${language}: ${learned.length} pairs, table of ${text.length} characters\n`);
}
