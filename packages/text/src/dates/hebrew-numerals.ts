/** Numbers written with Hebrew letters: י"ג is 13, תשפ"ו is 786 (5786 as a year). */

// The letters' values, in the order of the alphabet; final forms count as their letters.
const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...'אבגדהוזחט'].map((letter, k) => [letter, k + 1] as const),
  ...[...'יכלמנסעפצ'].map((letter, k) => [letter, (k + 1) * 10] as const),
  ...[...'קרשת'].map((letter, k) => [letter, (k + 1) * 100] as const),
]);
const MILLENNIUM = 5000;
// Years are written without their thousand from this size on.
const FIRST_YEAR = 700;

const NUMERAL = /^[א-ת]{1,4}["״][א-ת]$|^[א-ת]['׳]$/;

/** The number that a word with gershayim (or one letter with a geresh) writes, or null. */
export function hebrewNumeral(word: string): number | null {
  if (!NUMERAL.test(word)) return null;
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const letter of word.replace(/["״'׳]/g, '')) {
    const value = VALUES.get(letter);
    // Values fall from letter to letter, but for 15 and 16 and the double tav of 800.
    if (value === undefined || (value > last && sum !== 9)) return null;
    sum += value;
    last = value;
  }
  return sum >= FIRST_YEAR ? MILLENNIUM + sum : sum;
}
