/** What the comparison of two names looks at; each feature has a name and a value, mostly 0 or 1. */

import { nameLanguages } from '../languages/index.ts';
import { joinedKey } from '../name/words.ts';
import { countryWords } from '../registry/countries.ts';
import { type Alignment, align, type WordPairing } from './align.ts';
import { editDistance } from './edits.ts';
import { familyForm } from './family.ts';
import { MAX_LETTERS, type NameShape } from './shape.ts';

export type FeatureName = (typeof featureNames)[number];

export const featureNames = [
  'always',
  'sameWords',
  'sameLetters',
  'wholeLikeness',
  'wholeFar',
  'meanLikeness',
  'worstLikeness',
  'worstUnder55',
  'worstUnder70',
  'worstUnder85',
  'edits1',
  'edits2',
  'edits3',
  'edits4',
  'edits5',
  'worstFirstLetter',
  'worstPrefix',
  'worstSuffix',
  'worstIsShort',
  'worstIsLast',
  'secondEdit',
  'ideographEdit',
  'extraAndEdit',
  'unansweredShorter',
  'unansweredBoth',
  'extraOne',
  'extraTwo',
  'extraMany',
  'extraParticle',
  'bodyExtra',
  'countryExtra',
  'shorterIsOneWord',
  'oneWordEdit',
  'manyWords',
  'initials',
  'initialAgainst',
  'nickname',
  'acronym',
  'reordered',
  'fatherTurned',
  'edgesAgree',
  'otherScript',
  'body',
  'bodyEdit',
  'legalFormSame',
  'legalFormMissing',
  'legalFormOther',
  'numbersOther',
  'numbersMissing',
  'noWordEqual',
] as const;

export interface Comparison {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly alignment: Alignment;
}

/** Compares two names feature by feature. Symmetric: turned names give the same features. */
export function compareShapes(a: NameShape, b: NameShape): Comparison {
  const alignment = align(a, b);
  return {
    alignment,
    features: {
      ...wholeFeatures(a, b),
      ...worstFeatures(a, b, alignment),
      ...loneFeatures(a, b, alignment),
      ...orderFeatures(a, b, alignment),
      ...bodyFeatures(a, b, alignment),
    },
  };
}

type Some<Name extends FeatureName> = Record<Name, number>;

const flag = (value: boolean): number => (value ? 1 : 0);

/** The names as strings of letters. */
function wholeFeatures(
  a: NameShape,
  b: NameShape,
): Some<'always' | 'sameWords' | 'sameLetters' | 'wholeLikeness' | 'wholeFar' | 'otherScript'> {
  const left = letters(a);
  const right = letters(b);
  const isSame = sameScript(a, b);
  const longest = Math.max(left.length, right.length, 1);
  const edits = isSame ? editDistance(left, right) : longest;
  const likeness =
    isSame && familyForm(left) === familyForm(right) ? 1 : 1 - Math.min(1, edits / longest);
  return {
    always: 1,
    sameWords: flag(
      sorted(a.words.map((word) => word.key)) === sorted(b.words.map((word) => word.key)),
    ),
    sameLetters: flag(left.length > MIN_ANAGRAM && sorted([...left]) === sorted([...right])),
    wholeLikeness: likeness,
    wholeFar: flag(isSame && likeness < 0.7),
    otherScript: flag(!isSame),
  };
}

/** Shorter strings of the same letters are chance. */
const MIN_ANAGRAM = 6;

/** The least alike of the words that answer each other: one wrong word makes another name. */
function worstFeatures(
  a: NameShape,
  b: NameShape,
  alignment: Alignment,
): Some<
  | 'meanLikeness'
  | 'worstLikeness'
  | 'worstUnder55'
  | 'worstUnder70'
  | 'worstUnder85'
  | 'edits1'
  | 'edits2'
  | 'edits3'
  | 'edits4'
  | 'edits5'
  | 'worstFirstLetter'
  | 'worstPrefix'
  | 'worstSuffix'
  | 'worstIsShort'
  | 'worstIsLast'
  | 'secondEdit'
  | 'ideographEdit'
  | 'extraAndEdit'
  | 'oneWordEdit'
  | 'noWordEqual'
> {
  const { pairings } = alignment;
  const total = pairings.reduce((sum, one) => sum + size(one, a, b), 0);
  const mean = pairings.reduce((sum, one) => sum + one.likeness.value * size(one, a, b), 0);
  const ordered = pairings
    .filter((one) => one.likeness.kind !== 'initial' && one.likeness.kind !== 'nickname')
    .sort((x, y) => x.likeness.value - y.likeness.value);
  const worst = ordered[0];
  const value = worst?.likeness.value ?? 1;
  const isEdit = worst !== undefined && worst.likeness.kind === 'edit';
  const [left, right] = worst === undefined ? ['', ''] : wordsOf(worst, a, b);
  const edits = isEdit ? worst.likeness.edits : 0;
  const shorter = Math.max(1, Math.min(left.length, right.length));
  return {
    meanLikeness: total === 0 ? 0 : mean / total,
    worstLikeness: pairings.length === 0 ? 0 : value,
    worstUnder55: flag(value < 0.55),
    worstUnder70: flag(value < 0.7),
    worstUnder85: flag(value < 0.85),
    edits1: flag(edits === 1),
    edits2: flag(edits === 2),
    edits3: flag(edits === 3),
    edits4: flag(edits === 4),
    edits5: flag(edits >= 5),
    worstFirstLetter: flag(isEdit && familyForm(left)[0] !== familyForm(right)[0]),
    worstPrefix: isEdit ? commonPrefix(left, right) / shorter : 0,
    worstSuffix: isEdit ? commonPrefix(turned(left), turned(right)) / shorter : 0,
    worstIsShort: flag(isEdit && shorter <= 4),
    worstIsLast: flag(
      isEdit && worst.left.includes(a.words.length - 1) && worst.right.includes(b.words.length - 1),
    ),
    secondEdit: flag((ordered[1]?.likeness.value ?? 1) < 0.9),
    ideographEdit: flag(isEdit && IDEOGRAPHS.test(left)),
    extraAndEdit: flag(isEdit && alignment.leftAlone.length + alignment.rightAlone.length > 0),
    oneWordEdit: flag(isEdit && pairings.length === 1),
    noWordEqual: flag(!pairings.some((one) => one.likeness.value >= 0.95)),
  };
}

/** One character of these scripts is a syllable or a word: a changed one is another name. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that nothing of the other name answers. */
function loneFeatures(
  a: NameShape,
  b: NameShape,
  alignment: Alignment,
): Some<
  | 'unansweredShorter'
  | 'unansweredBoth'
  | 'extraOne'
  | 'extraTwo'
  | 'extraMany'
  | 'extraParticle'
  | 'shorterIsOneWord'
  | 'manyWords'
  | 'initials'
  | 'initialAgainst'
  | 'nickname'
  | 'acronym'
> {
  const acronym = isAcronym(a, b) || isAcronym(b, a);
  const left = acronym ? 0 : lone(a, alignment.leftAlone);
  const right = acronym ? 0 : lone(b, alignment.rightAlone);
  const shorter = Math.min(left, right);
  const longer = Math.max(left, right);
  const fewest = Math.min(a.words.length, b.words.length);
  const has = (kind: WordPairing['likeness']['kind']): boolean =>
    alignment.pairings.some((one) => one.likeness.kind === kind);
  return {
    unansweredShorter: Math.min(2, shorter),
    unansweredBoth: flag(shorter > 0 && longer > 1),
    extraOne: flag(shorter === 0 && longer > 0 && longer <= 1),
    extraTwo: flag(shorter === 0 && longer > 1 && longer <= 2),
    extraMany: flag(shorter === 0 && longer > 2),
    extraParticle: flag(shorter === 0 && longer > 0 && longer < 1),
    shorterIsOneWord: flag(fewest === 1 && a.words.length !== b.words.length && !acronym),
    manyWords: flag(fewest >= 4),
    initials: flag(has('initial')),
    initialAgainst: flag(
      initialAlone(a, alignment.leftAlone) || initialAlone(b, alignment.rightAlone),
    ),
    nickname: flag(has('nickname')),
    acronym: flag(acronym),
  };
}

function orderFeatures(
  a: NameShape,
  b: NameShape,
  alignment: Alignment,
): Some<'reordered' | 'fatherTurned' | 'edgesAgree'> {
  const isReordered = reordered(alignment.pairings) && !a.inverted && !b.inverted;
  return {
    reordered: flag(isReordered),
    fatherTurned: flag(isReordered && fatherTurned(a, b)),
    edgesAgree: flag(
      a.words[0]?.key === b.words[0]?.key && a.words.at(-1)?.key === b.words.at(-1)?.key,
    ),
  };
}

/** Companies and other bodies: legal form, numbers, words for branches. */
function bodyFeatures(
  a: NameShape,
  b: NameShape,
  alignment: Alignment,
): Some<
  | 'body'
  | 'bodyEdit'
  | 'bodyExtra'
  | 'countryExtra'
  | 'legalFormSame'
  | 'legalFormMissing'
  | 'legalFormOther'
  | 'numbersOther'
  | 'numbersMissing'
> {
  const forms = legalFormsOf(a, b);
  const isBody = forms !== 'none' || hasBodyNoun(a) || hasBodyNoun(b);
  const extra = [
    ...alignment.leftAlone.map((at) => a.words[at]?.key ?? ''),
    ...alignment.rightAlone.map((at) => b.words[at]?.key ?? ''),
  ];
  return {
    body: flag(isBody),
    bodyEdit: flag(isBody && alignment.pairings.some((one) => one.likeness.kind === 'edit')),
    bodyExtra: flag(isBody && extra.length > 0),
    countryExtra: flag(isBody && extra.some(isCountry)),
    legalFormSame: flag(forms === 'same'),
    legalFormMissing: flag(forms === 'missing'),
    legalFormOther: flag(forms === 'other'),
    numbersOther: flag(
      a.numbers.length > 0 && b.numbers.length > 0 && a.numbers.join() !== b.numbers.join(),
    ),
    numbersMissing: flag(a.numbers.length > 0 !== b.numbers.length > 0),
  };
}

const bodyNouns = new Set(nameLanguages.flatMap((language) => language.bodyNouns.map(joinedKey)));

function hasBodyNoun(shape: NameShape): boolean {
  return shape.words.some((word) => bodyNouns.has(word.key));
}

function isCountry(key: string): boolean {
  return countryWords([]).has(key);
}

function letters(shape: NameShape): string {
  const all = shape.words.map((word) => word.key).join('');
  return all.slice(0, MAX_COMPARED);
}

/** Letters of a whole name that are compared; the product of two such strings bounds the work. */
const MAX_COMPARED = 2 * MAX_LETTERS;

function sorted(parts: readonly string[]): string {
  return [...parts].sort().join(' ');
}

function turned(word: string): string {
  return [...word].reverse().join('');
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sameScript(a: NameShape, b: NameShape): boolean {
  return a.words[0]?.script === b.words[0]?.script;
}

/** The words of a pairing, run together on each side. */
function wordsOf(pairing: WordPairing, a: NameShape, b: NameShape): readonly [string, string] {
  const join = (shape: NameShape, places: readonly number[]): string =>
    places.map((at) => shape.words[at]?.key ?? '').join('');
  return [join(a, pairing.left), join(b, pairing.right)];
}

/** Letters on both sides of a pairing. */
function size(pairing: WordPairing, a: NameShape, b: NameShape): number {
  const [left, right] = wordsOf(pairing, a, b);
  return left.length + right.length;
}

/** A particle without an answer counts for this much of a word. */
const PARTICLE_SHARE = 0.25;

function lone(shape: NameShape, alone: readonly number[]): number {
  return alone.reduce(
    (sum, at) => sum + (shape.words[at]?.particle === true ? PARTICLE_SHARE : 1),
    0,
  );
}

function initialAlone(shape: NameShape, alone: readonly number[]): boolean {
  return alone.some((at) => shape.words[at]?.initial === true);
}

/** "PLA" of "People's Liberation Army", "JC" of "Jean Claude" before an equal word. */
function isAcronym(short: NameShape, long: NameShape): boolean {
  const initials = long.words.map((word) => word.key[0] ?? '').join('');
  return short.words.some(
    (word) =>
      word.key.length >= 2 &&
      word.key.length <= 6 &&
      initials.length >= 2 &&
      (initials === word.key || (short.words.length > 1 && initials.startsWith(word.key))),
  );
}

function reordered(pairings: readonly WordPairing[]): boolean {
  return pairings.some((one, at) => {
    const next = pairings[at + 1];
    return next !== undefined && (next.right[0] ?? 0) < (one.right[0] ?? 0);
  });
}

const fatherMarks = new Set(
  nameLanguages.flatMap((language) => language.fatherMarks.map(joinedKey)),
);

/** "Salman bin Muhammad" against "Muhammad bin Salman": son and father changed over. */
function fatherTurned(a: NameShape, b: NameShape): boolean {
  return fatherPairs(a).some(([son, father]) =>
    fatherPairs(b).some(
      ([otherSon, otherFather]) =>
        familyForm(son) === familyForm(otherFather) &&
        (familyForm(father) === familyForm(otherSon) || son !== otherSon),
    ),
  );
}

function fatherPairs(shape: NameShape): readonly (readonly [string, string])[] {
  return shape.words.flatMap((word, at) => {
    const before = shape.words[at - 1];
    const after = shape.words[at + 1];
    const isMark = fatherMarks.has(word.key) && before !== undefined && after !== undefined;
    return isMark ? [[before.key, after.key] as const] : [];
  });
}

function legalFormsOf(a: NameShape, b: NameShape): 'none' | 'same' | 'missing' | 'other' {
  if (a.legalForms.length === 0 && b.legalForms.length === 0) return 'none';
  if (a.legalForms.length === 0 || b.legalForms.length === 0) return 'missing';
  return a.legalForms.some((form) => b.legalForms.includes(form)) ? 'same' : 'other';
}
