/** Second step: a surname or first name alone stands for the one full name that has it. */
import type { Attribution } from '@hearsay/attribute';
import { wordForms } from '../name/forms.ts';
import { nameWords } from '../name/words.ts';
import { type Vocabulary, vocabularyOf, type WordKind } from '../vocabulary.ts';
import type { NamedMention } from './named-mention.ts';

interface FullName {
  readonly id: string;
  readonly words: readonly string[];
}

/** Words beside a name that are no part of it. */
const BESIDE: readonly WordKind[] = ['title', 'post', 'spokesperson', 'dependent', 'filler'];

/** Points short names, and full ones that were printed before, to the first full mention. */
export function joinShortNames(
  names: readonly NamedMention[],
  { mentions }: Attribution,
  lang: string,
): readonly NamedMention[] {
  const vocabulary = vocabularyOf(lang);
  const full: FullName[] = mentions
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, text }) => fullName(id, text, vocabulary));
  // A full name may stand below the headline's surname.
  for (const { id, text, type } of names)
    if (type === 'person') {
      const own = fullName(id, text, vocabulary);
      if (own[0] !== undefined && !full.some((one) => sameWords(one, own[0]?.words ?? [])))
        full.push(...own);
    }
  const byBody = new Map<string, string>();
  return names.map((name) => {
    if (name.type !== 'person') {
      const key = `${name.type} ${bareWords(name.text, vocabulary).join(' ')}`;
      const first = byBody.get(key);
      if (first === undefined) byBody.set(key, name.id);
      return { ...name, refersTo: first ?? null };
    }
    const target = targetOf(bareWords(name.text, vocabulary), full, vocabulary);
    return { ...name, refersTo: target === name.id ? null : target };
  });
}

function fullName(id: string, text: string, vocabulary: Vocabulary): readonly FullName[] {
  const words = bareWords(text, vocabulary);
  return words.length > 1 ? [{ id, words }] : [];
}

/** The one full name that has all the words; two that differ leave it open. */
function targetOf(
  words: readonly string[],
  full: readonly FullName[],
  vocabulary: Vocabulary,
): string | null {
  if (words.length === 0) return null;
  const whole = full.find((one) => sameWords(one, words));
  if (whole !== undefined) return whole.id;
  const longer = full.filter((one) => holds(one, words, vocabulary));
  const [first] = longer;
  if (first === undefined) return null;
  return longer.every((one) => holds(first, one.words, vocabulary)) || longer.length === 1
    ? first.id
    : null;
}

const sameWords = (one: FullName, words: readonly string[]): boolean =>
  one.words.length === words.length && one.words.every((word, at) => word === words[at]);

function holds(one: FullName, words: readonly string[], vocabulary: Vocabulary): boolean {
  return (
    words.length <= one.words.length &&
    words.every((word) => {
      const forms = wordForms(
        { key: word, stem: null, tail: null, start: 0, end: 0, capital: false, gap: '' },
        vocabulary,
      );
      return forms.some((form) => one.words.includes(form));
    })
  );
}

function bareWords(text: string, vocabulary: Vocabulary): readonly string[] {
  const words = nameWords(text).map((word) =>
    word.tail === 's' ? (word.stem ?? word.key) : word.key,
  );
  // What stands behind a comma tells who somebody is, and is no name.
  const comma = text.search(/[,،;(]/u);
  const kept =
    comma < 0 ? words : words.slice(0, nameWords(text.slice(0, comma)).length || words.length);
  const bare = kept.filter((word) => !BESIDE.some((kind) => vocabulary.kindsOf(word).has(kind)));
  return bare.length > 0 ? bare : kept;
}
