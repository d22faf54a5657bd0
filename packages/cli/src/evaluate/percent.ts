/** Shares as the public scorers print them, so that tables agree to the last digit. */

/** Those scorers keep four decimals of a share, and print three of them. */
const KEPT = 4;
const PRINTED = 3;

/** A share from 0 to 1 in per cent with one decimal. */
export function percent(share: number): number {
  const printed = Number(Number(share.toFixed(KEPT)).toFixed(PRINTED));
  return Math.round(printed * 10 ** PRINTED) / 10 ** (PRINTED - 2);
}
