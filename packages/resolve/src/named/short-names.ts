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
  const people: FullName[] = mentions
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, text }) => fullName(id, text, vocabulary));
  // A full name may stand below the headline's surname.
  for (const { id, text, type } of names)
    if (type === 'person') {
      const own = fullName(id, text, vocabulary);
      if (own[0] !== undefined && !people.some((one) => sameWords(one, own[0]?.words ?? [])))
        people.push(...own);
    }
  const bodies = names.filter(({ type }) => type === 'organisation' || type === 'outlet');
  const full = {
    person: people,
    body: bodies.flatMap(({ id, text }) => fullName(id, text, vocabulary)),
  };
  const first = new Map<string, string>();
  return names.map((name) => {
    const words = bareWords(name.text, vocabulary);
    const isBody = name.type === 'organisation' || name.type === 'outlet';
    const wanted = isBody ? full.body : name.type === 'person' ? full.person : [];
    const longer = targetOf(words, wanted, vocabulary);
    if (longer.ids.length > 1) return { ...name, refersTo: null };
    const short = isBody ? shortForm(name.text, full.body) : null;
    const key = `${isBody ? 'body' : name.type} ${words.join(' ')}`;
    const target = longer.ids[0] ?? short ?? first.get(key) ?? name.id;
    if (!first.has(key)) first.set(key, target);
    return { ...name, refersTo: target === name.id ? null : target };
  });
}

/** Letters of a short form: "CEC" for the Central Elections Commission. */
const SHORT_FORM = /^\p{Lu}{2,6}$/u;

function shortForm(text: string, bodies: readonly FullName[]): string | null {
  if (!SHORT_FORM.test(text)) return null;
  const letters = text.toLowerCase();
  const meant = bodies.filter(
    ({ words }) => words.map((word) => word.charAt(0)).join('') === letters,
  );
  return meant[0] !== undefined && meant.every((one) => sameWords(one, meant[0]?.words ?? []))
    ? meant[0].id
    : null;
}

function fullName(id: string, text: string, vocabulary: Vocabulary): readonly FullName[] {
  const words = bareWords(text, vocabulary);
  return words.length > 1 ? [{ id, words }] : [];
}

/** The full name that has all the words; several ids where two that differ have them. */
function targetOf(
  words: readonly string[],
  full: readonly FullName[],
  vocabulary: Vocabulary,
): { readonly ids: readonly string[] } {
  const whole = full.find((one) => sameWords(one, words));
  if (words.length === 0 || whole !== undefined)
    return { ids: whole === undefined ? [] : [whole.id] };
  const longer = full.filter((one) => holds(one, words, vocabulary));
  const longest = longer.toSorted((a, b) => b.words.length - a.words.length)[0];
  const isOne = longer.every(
    (one) => longest !== undefined && holds(longest, one.words, vocabulary),
  );
  return { ids: longer.slice(0, isOne ? 1 : 2).map(({ id }) => id) };
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
