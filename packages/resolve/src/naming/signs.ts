/**
 * What the tables tell of one word, language by language, as a set of signs that means the same in all
 * of them: a model that learned from them in one language has something to say in another.
 */
import { attributionLanguage } from '@hearsay/attribute';
import { headForms, tailForms } from '../name/forms.ts';
import { joinedKey, nameWords } from '../name/words.ts';
import { countryWords } from '../registry/countries.ts';
import { type Vocabulary, vocabularyOf, type WordKind } from '../vocabulary.ts';
import type { NamingLanguage, Phrases } from './language.ts';
import { isNameWord, type NameWords } from './name-words.ts';

/** One bit each, in this order; the order is part of the model. */
const SIGNS = [
  'title',
  'post',
  'spokesperson',
  'dependent',
  'former',
  'government',
  'filler',
  'outlet-noun',
  'body',
  'body-head',
  'body-noun',
  'place-noun',
  'country',
  'demonym',
  'place',
  'particle',
  'given-name',
  'name-word',
  'cue',
  'pronoun',
  'function-word',
  'time',
  'common',
  'cut',
] as const;
type Sign = (typeof SIGNS)[number];

const BIT: ReadonlyMap<Sign, number> = new Map(SIGNS.map((sign, at) => [sign, 1 << at]));
export const SIGN_COUNT: number = SIGNS.length;

/** The bit of one sign. */
export function bitOf(sign: Sign): number {
  return BIT.get(sign) ?? 0;
}

/** Kinds of the name tables that are signs of their own. */
const KINDS: readonly (readonly [WordKind, Sign])[] = [
  ['title', 'title'],
  ['post', 'post'],
  ['spokesperson', 'spokesperson'],
  ['dependent', 'dependent'],
  ['former', 'former'],
  ['government', 'government'],
  ['filler', 'filler'],
  ['outlet-noun', 'outlet-noun'],
];

export interface KnownPhrase {
  readonly keys: readonly string[];
  readonly kind: 'place' | 'body';
}

export interface SignTable {
  readonly vocabulary: Vocabulary;
  readonly capitals: NamingLanguage['capitals'];
  /** Signs of a word as it is printed, as bits. */
  readonly signsOf: (printed: string) => number;
  /** Known places and bodies of several words, by the first word's key. */
  readonly phrases: ReadonlyMap<string, readonly KnownPhrase[]>;
}

/** Words of a table that make one sign. */
type Words = Map<string, number>;

interface Tables {
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  readonly names: NameWords;
  readonly capitals: NamingLanguage['capitals'];
}

/** The signs of one language's words. */
export function signTable(language: NamingLanguage, names: NameWords): SignTable {
  const vocabulary = vocabularyOf(language.code);
  const words: Words = new Map();
  const phrases = new Map<string, KnownPhrase[]>();
  const add = (key: string, sign: Sign): void => {
    if (key !== '') words.set(key, (words.get(key) ?? 0) | bitOf(sign));
  };
  const addKnown = (name: string, sign: 'place' | 'country' | 'body'): void => {
    const keys = nameWords(name).map((word) => word.key);
    const [first] = keys;
    if (first === undefined) return;
    if (keys.length === 1) {
      add(first, sign);
      return;
    }
    const kind = sign === 'body' ? 'body' : 'place';
    phrases.set(first, [...(phrases.get(first) ?? []), { keys, kind }]);
  };
  const { metonyms, commonWords, bodyNouns } = vocabulary.language;
  for (const place of [...split(language.places), ...Object.values(metonyms).flat()])
    addKnown(place, 'place');
  const own = [
    ...countryNames(language.code),
    ...Object.values(vocabulary.language.countryNames).flat(),
  ];
  for (const name of own) addKnown(name, 'country');
  const countries = new Set(own.map((name) => joinedKey(name)));
  for (const [key] of countryWords([])) if (!countries.has(key)) add(key, 'demonym');
  for (const noun of split(language.placeNouns)) add(joinedKey(noun), 'place-noun');
  for (const body of split(language.bodies)) addKnown(body, 'body');
  for (const noun of bodyNouns) add(joinedKey(noun), 'body-head');
  for (const noun of [...split(language.bodyNouns), ...bodyNouns])
    add(joinedKey(noun), 'body-noun');
  for (const name of split(language.givenNames))
    for (const { key } of nameWords(name)) add(key, 'given-name');
  for (const word of commonWords) add(joinedKey(word), 'common');
  addAttributionWords(language.code, add);
  return {
    vocabulary,
    capitals: language.capitals,
    signsOf: (printed) =>
      signsOf(printed, { vocabulary, words, names, capitals: language.capitals }),
    phrases,
  };
}

/** Verbs of saying, pronouns, and words that are part of no name. */
function addAttributionWords(code: string, add: (key: string, sign: Sign) => void): void {
  const table = attributionLanguage(code);
  if (table === null) return;
  for (const { forms, participles } of table.cues)
    for (const form of [...split(forms), ...split(participles)])
      if (!/\s/u.test(form)) add(joinedKey(form), 'cue');
  for (const { forms } of table.pronouns)
    for (const form of split(forms)) add(joinedKey(form), 'pronoun');
  for (const [kind, forms] of Object.entries(table.classes))
    for (const form of split(forms))
      if (!/\s/u.test(form)) add(joinedKey(form), kind === 'time' ? 'time' : 'function-word');
}

/** Codes of the Unicode CLDR that are unions of countries or no country at all. */
const NO_COUNTRY = /^(?:AA|EU|EZ|QO|UN|X[ABK]|ZZ)$/u;

/** Names of countries in the language, from the Unicode CLDR through `Intl`. */
function countryNames(code: string): readonly string[] {
  const display = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const region = first + second;
      return NO_COUNTRY.test(region) ? [] : (display.of(region) ?? []);
    }),
  );
}

/** Signs that a word keeps when an ending is cut off: what is left is no place or name any more. */
const KEPT_WITHOUT_ENDING =
  bitOf('title') | bitOf('post') | bitOf('spokesperson') | bitOf('dependent') | bitOf('place-noun');
/** Signs of words that take no clitic as part of a name. */
const SMALL = bitOf('function-word') | bitOf('cue') | bitOf('pronoun') | bitOf('common');

function signsOf(printed: string, { vocabulary, words, names, capitals }: Tables): number {
  let signs = 0;
  for (const word of nameWords(printed)) {
    const whole = ofForm(word.key, vocabulary, words, names);
    signs |= whole;
    if (whole !== 0) continue;
    const stems = [
      ...headForms(word.key, vocabulary).slice(1),
      ...(word.stem === null ? [] : [word.stem]),
    ];
    const cut = firstOf(stems.map((form) => ofForm(form, vocabulary, words, names) & ~SMALL));
    if (cut !== 0) signs |= cut | bitOf('cut');
    else {
      const rest = tailForms(word, vocabulary).slice(1);
      const kept = capitals === 'nouns' ? ~SMALL : KEPT_WITHOUT_ENDING;
      signs |= firstOf(rest.map((form) => ofForm(form, vocabulary, words, names) & kept));
    }
  }
  return signs;
}

const firstOf = (signs: readonly number[]): number => signs.find((one) => one !== 0) ?? 0;

function ofForm(form: string, vocabulary: Vocabulary, words: Words, names: NameWords): number {
  let signs = words.get(form) ?? 0;
  const kinds = vocabulary.kindsOf(form);
  for (const [kind, sign] of KINDS) if (kinds.has(kind)) signs |= bitOf(sign);
  if (vocabulary.particles.has(form)) signs |= bitOf('particle');
  if (isNameWord(names, form)) signs |= bitOf('name-word');
  return signs;
}

function split(phrases: Phrases): readonly string[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
