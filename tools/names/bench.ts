/**
 * Matches mentions against a million names and prints time and memory.
 * Usage: node tools/names/bench.ts PAIRS.jsonl [MENTIONS]   (unpacked; words are put together to names)
 */
import { readFileSync } from 'node:fs';
import { argv, cpuUsage, memoryUsage, stdout } from 'node:process';
import { MAX_NAMES, nameTable } from '../../packages/resolve/src/blocking-table.ts';
import { maySurelyBeSame, sameName } from '../../packages/resolve/src/compare/same-name.ts';

interface WordRow {
  readonly lang: string;
  readonly latin: string;
  readonly native: string;
}

const NAMES = 1_000_000;
const asked = Number(argv[3] ?? 5000);
const words = readFileSync(argv[2] ?? '', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as WordRow);
const byLanguage = new Map(
  ['ar', 'he', 'ru'].map((lang) => [lang, words.filter((row) => row.lang === lang)]),
);

/** The name at a place: two words of one language, two of three in Latin script. */
function nameAt(place: number, turnedScript: boolean): string {
  const lang = ['ar', 'he', 'ru'][place % 3] ?? 'ar';
  const pool = byLanguage.get(lang) ?? [];
  const first = pool[(place * 7919) % pool.length];
  const second = pool[(place * 104_729 + 17) % pool.length];
  const isLatin = place % 5 < 3 !== turnedScript;
  return [first, second].map((row) => (isLatin ? row?.latin : row?.native) ?? '').join(' ');
}

const start = cpuUsage();
const seconds = (): number => (cpuUsage(start).user + cpuUsage(start).system) / 1e6;
const names = Array.from({ length: Math.min(NAMES, MAX_NAMES) }, (_, place) =>
  nameAt(place, false),
);
const made = seconds();
const table = nameTable(names);
const built = seconds();
let found = 0;
let among = 0;
let compared = 0;
for (let at = 0; at < asked; at += 1) {
  const place = (at * 197) % names.length;
  // Every other mention is printed in the other script.
  const mention = nameAt(place, at % 2 === 1);
  const candidates = table.candidates(mention);
  if (candidates.includes(place)) among += 1;
  for (const candidate of candidates) {
    compared += 1;
    const other = names[candidate] ?? '';
    const isSame = maySurelyBeSame(mention, other) && sameName(mention, other).answer === 'same';
    if (isSame && candidate === place) found += 1;
  }
}
const matched = seconds();
const memory = memoryUsage().rss / 2 ** 20;
stdout.write(
  `${names.length} names keyed in ${(built - made).toFixed(0)} CPU-s; ${asked} mentions in ${(matched - built).toFixed(1)} CPU-s, ` +
    `${((1000 * (matched - built)) / asked).toFixed(2)} ms each, ${(compared / asked).toFixed(0)} candidates each; ` +
    `own name among them ${((100 * among) / asked).toFixed(1)} %, surely the same ${((100 * found) / asked).toFixed(1)} %; RSS ${memory.toFixed(0)} MiB\n`,
);
