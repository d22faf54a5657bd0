/** Names of the desk's own people, bodies, offices and outlets in a text, wherever they stand. */
import type { Span } from '@hearsay/text';
import type { Entity } from '../entity.ts';
import { readPhrase } from '../mention/phrase.ts';
import { wordForms } from '../name/forms.ts';
import { type NameWord, nameWords } from '../name/words.ts';
import type { NameIndex } from '../registry/index-registry.ts';
import type { Vocabulary } from '../vocabulary.ts';

export interface KnownPlace {
  readonly span: Span;
  readonly type: Entity['type'];
}

/** Words of a name that begins here are looked for in so many more than the longest name has. */
const MORE_WORDS = 1;
/** Characters searched: longer texts are lists, not news. */
const MAX_SEARCHED = 200_000;

const begins = new WeakMap<NameIndex, ReadonlySet<string>>();

/** Places of known names in text order, the longest where several begin, none inside another. */
export function* knownNames(
  text: string,
  index: NameIndex,
  vocabulary: Vocabulary,
): Generator<KnownPlace> {
  const first = firstWords(index);
  const words = nameWords(text, MAX_SEARCHED);
  const remembered = new Map<string, boolean>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    let mayBegin = remembered.get(word.key);
    if (mayBegin === undefined) {
      mayBegin = wordForms(word, vocabulary).some((form) => first.has(form));
      remembered.set(word.key, mayBegin);
    }
    if (!mayBegin) continue;
    const found = nameAt(text, words, at, index, vocabulary);
    if (found === null) continue;
    yield found.place;
    at += found.words - 1;
  }
}

function nameAt(
  text: string,
  words: readonly NameWord[],
  at: number,
  index: NameIndex,
  vocabulary: Vocabulary,
): { readonly place: KnownPlace; readonly words: number } | null {
  const start = words[at]?.start ?? 0;
  const last = words[Math.min(words.length, at + index.longest + MORE_WORDS) - 1];
  const phrase = readPhrase(text.slice(start, last?.end), index, vocabulary, () => true);
  const known = phrase.known.find(({ from }) => from === 0);
  const name = known?.names[0];
  const end = phrase.words[(known?.to ?? 0) - 1];
  if (known === undefined || name === undefined || end === undefined) return null;
  // A name that is printed with a capital is not the everyday word.
  const isOther = /^\p{Lu}/u.test(name.name) && words[at]?.capital !== true;
  if (isOther && vocabulary.language.script === 'latin') return null;
  const to =
    end.stem !== null && end.tail !== ''
      ? endOfStem(text, start + end.start, end)
      : start + end.end;
  return { place: { span: [start, to], type: name.entity.type }, words: known.to };
}

/** Without what stands behind its last apostrophe, where that is a known ending. */
function endOfStem(text: string, from: number, word: NameWord): number {
  const end = from + word.end - word.start;
  return word.tail === null ? end : Math.max(from + 1, end - tailLength(text.slice(from, end)));
}

function tailLength(printed: string): number {
  const mark = printed.search(/['’ʼ`´][^'’ʼ`´]*$/u);
  return mark < 0 ? 0 : printed.length - mark;
}

function firstWords(index: NameIndex): ReadonlySet<string> {
  const known = begins.get(index);
  if (known !== undefined) return known;
  const first = new Set<string>();
  for (const list of index.names.values())
    for (const { name } of list) for (const word of nameWords(name)) first.add(word.key);
  // Names are also known by all their words run together.
  for (const key of index.names.keys()) first.add(key);
  begins.set(index, first);
  return first;
}
