/** Numerals: words put together ("twenty-one", "one and twenty", "two thousand ten"). */
import type { Meaning } from '../lexicon.ts';
import type { Value } from '../value.ts';
import { meaningOf, optional, type Rule, role, rule, sign, word } from './rule.ts';

function number(value: number): Value {
  const meaning: Meaning = { is: 'number', value, digits: 0 };
  return { kind: 'word', meaning };
}

function ordinal(value: number): Value {
  return { kind: 'word', meaning: { is: 'ordinal', value, inFigures: false } };
}

const isTens = (value: number): boolean => value >= 20 && value <= 90 && value % 10 === 0;
const isUnit = (value: number): boolean => value >= 1 && value <= 9;
const spelled = word('number', ({ digits }) => digits === 0);

/** The place value of a numeral's last word: 100 for 200, 10 for 40. */
function lastPlace(value: number): number {
  if (value % 1000 === 0) return 1000;
  if (value % 100 === 0) return 100;
  return value % 10 === 0 && value >= 20 ? 10 : 1;
}

export const numberRules: readonly Rule[] = [
  rule(
    'tens and units',
    [spelled, optional(role('and')), optional(sign('-')), spelled],
    ([a, , , b], { table }) => {
      const high = meaningOf(a, 'number').value;
      const low = meaningOf(b, 'number').value;
      if (table.unitsFirst && high < 100) return null;
      return high > low && low > 0 && low < lastPlace(high) ? number(high + low) : null;
    },
  ),
  rule('units before tens', [spelled, role('and'), spelled], ([a, , b], { table }) => {
    const low = meaningOf(a, 'number').value;
    const high = meaningOf(b, 'number').value;
    return table.unitsFirst && isUnit(low) && isTens(high) ? number(low + high) : null;
  }),
  rule(
    'hundreds and thousands',
    [
      spelled,
      word('number', ({ value, digits }) => digits === 0 && (value === 100 || value === 1000)),
    ],
    ([a, b]) => {
      const count = meaningOf(a, 'number').value;
      const place = meaningOf(b, 'number').value;
      return count >= 1 && count < place && count % 100 !== 0 ? number(count * place) : null;
    },
  ),
  rule(
    'ordinal of tens and units',
    [spelled, optional(role('and')), optional(sign('-')), word('ordinal')],
    ([a, , , b]) => {
      const high = meaningOf(a, 'number').value;
      const low = meaningOf(b, 'ordinal').value;
      return isTens(high) && isUnit(low) ? ordinal(high + low) : null;
    },
  ),
  rule(
    'ordinal of units before tens',
    [word('ordinal'), role('and'), word('ordinal')],
    ([a, , b]) => {
      const low = meaningOf(a, 'ordinal').value;
      const high = meaningOf(b, 'ordinal').value;
      return isUnit(low) && isTens(high) ? ordinal(low + high) : null;
    },
  ),
  rule('ordinal units before spelled tens', [word('ordinal'), role('and'), spelled], ([a, , b]) => {
    const low = meaningOf(a, 'ordinal').value;
    const high = meaningOf(b, 'number').value;
    return isUnit(low) && isTens(high) ? ordinal(low + high) : null;
  }),
];
