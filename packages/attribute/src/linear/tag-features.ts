/** Features of the first chain: is a word part of any source, cue or content? */
import { around, both, bucket, type Encoded } from './encode.ts';
import { endRow, push, type Rows } from './hash.ts';

/** Words on each side whose properties a word's row holds. */
const WINDOW = 2;

/** Writes the row of one word. */
export function tagRow(e: Encoded, at: number, rows: Rows): void {
  let template = 1;
  const add = (value: number): void => push(rows, template++, value);
  const key = (of: number): number => around(e.key, at + of);
  const gram = (of: number): number => around(e.gram, at + of);
  const rule = (of: number): number => around(e.rule, at + of);
  add(0);
  for (let of = -WINDOW; of <= WINDOW; of++) {
    add(key(of));
    add(gram(of));
    add(around(e.lemma, at + of));
    add(rule(of));
    add(around(e.quote, at + of));
  }
  add(both(key(-1), key(0)));
  add(both(key(0), key(1)));
  add(both(key(-1), key(1)));
  add(both(gram(-1), gram(0)));
  add(both(gram(0), gram(1)));
  add(both(both(gram(-1), gram(0)), gram(1)));
  add(both(both(gram(-2), gram(-1)), gram(0)));
  add(both(both(gram(0), gram(1)), gram(2)));
  add(both(key(0), gram(1)));
  add(both(key(0), gram(-1)));
  add(both(both(key(0), gram(1)), gram(2)));
  add(both(both(key(-1), gram(0)), gram(1)));
  add(both(around(e.lemma, at - 1), gram(0)));
  add(both(around(e.lemma, at - 1), key(0)));
  add(around(e.suffix3, at));
  add(around(e.suffix2, at));
  add(around(e.suffix3, at - 1));
  add(around(e.suffix3, at + 1));
  add(around(e.prefix, at));
  const quote = around(e.quote, at);
  add(both(quote, gram(0)));
  add(both(quote, around(e.quote, at - 1)));
  add(both(both(quote, gram(-1)), gram(0)));
  add(both(rule(-1), rule(0)));
  add(both(rule(0), rule(1)));
  add(both(rule(0), e.ruleName[at] as number));
  add(both(rule(0), gram(0)));
  add(both(rule(0), key(0)));
  add(both(both(rule(0), e.ruleName[at] as number), bucket(at - (e.from[at] as number))));
  place(e, at, add);
  endRow(rows);
}

/** Where the word stands in its sentence, and which cues the sentence has around it. */
function place(e: Encoded, at: number, add: (value: number) => void): void {
  const from = e.from[at] as number;
  const to = e.to[at] as number;
  const gram = e.gram[at] as number;
  add(bucket(at - from));
  add(bucket(to - at));
  add(both(around(e.key, from), around(e.gram, from + 1)));
  add(both(around(e.key, from), gram));
  add(both(around(e.gram, to - 1), around(e.quote, to - 2)));
  add(around(e.key, from - 1));
  const left = e.leftCue[at] as number;
  const right = e.rightCue[at] as number;
  const leftLemma = left < 0 ? 0 : (e.lemma[left] as number);
  const rightLemma = right < 0 ? 0 : (e.lemma[right] as number);
  const leftGap = left < 0 ? 99 : bucket(at - left);
  const rightGap = right < 0 ? 99 : bucket(right - at);
  add(leftLemma);
  add(rightLemma);
  add(both(leftLemma, leftGap));
  add(both(rightLemma, rightGap));
  add(both(leftLemma, gram));
  add(both(rightLemma, gram));
  add(both(leftLemma, rightLemma));
  add(both(leftGap, rightGap));
  add(both(both(leftGap, rightGap), gram));
  add(both(left < 0 ? 0 : (e.gram[left] as number), both(leftGap, gram)));
  add(both(right < 0 ? 0 : (e.gram[right] as number), both(rightGap, gram)));
  const sentence = quotationShare(e, from, to);
  add(sentence);
  add(both(sentence, around(e.quote, at)));
}

/** Does the sentence open with a quotation, end in one, or hold one? */
function quotationShare(e: Encoded, from: number, to: number): number {
  const opens = (e.quote[from] as number) > 0 ? 1 : 0;
  const ends = (e.quote[to - 1] ?? 0) > 0 || (e.quote[to - 2] ?? 0) > 0 ? 2 : 0;
  return opens + ends;
}
