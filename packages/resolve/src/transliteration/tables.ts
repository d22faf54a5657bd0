/** The learned tables, ready for use, by script. */
import type { Script } from '../language.ts';
import { foldLetters } from '../name/letters.ts';
import { evidence, probability } from './calibrate.ts';
import { chanceCost, pairingCost, type TransliterationTable } from './table.ts';
import { readTable, type TableText } from './table-text.ts';
import { ar } from './tables/ar.ts';
import { fa } from './tables/fa.ts';
import { he } from './tables/he.ts';
import { ru } from './tables/ru.ts';

const texts: readonly TableText[] = [ar, fa, he, ru];
const read = new Map<TableText, TransliterationTable>();

function tableOf(text: TableText): TransliterationTable {
  const known = read.get(text);
  if (known !== undefined) return known;
  const table = readTable(text);
  read.set(text, table);
  return table;
}

/** The languages with a table. */
export const transliterationLanguages: readonly string[] = texts.map((text) => text.language);

/**
 * The probability, 0 to 1, that a Latin word and one of another script, both folded, write one name;
 * the best over the script's languages, 0 for a script without a table.
 */
export function transliterationProbability(latin: string, native: string, script: Script): number {
  let best = 0;
  for (const text of texts) {
    if (text.script !== script) continue;
    const table = tableOf(text);
    const given = evidence(
      pairingCost(table, latin, native),
      chanceCost(table, latin, native),
      latin.length + native.length,
    );
    best = Math.max(best, probability(text.calibration, given));
  }
  return best;
}

/** Cost in nats of a pairing by one language's table, for ranking partners of one word. */
export function transliterationCost(latin: string, native: string, language: string): number {
  const text = texts.find((one) => one.language === language);
  if (text === undefined) return Number.POSITIVE_INFINITY;
  return pairingCost(tableOf(text), foldLetters(latin), foldLetters(native));
}
