/**
 * The posts that stand beside people's names: "Karl Berg, the harbour master," is who "the harbour
 * master" means later, though nothing that he says is quoted where he is named.
 */
import { type Lexicon, matchAt } from '../lexicon.ts';
import type { Passage, Run } from '../passage/passage.ts';
import { stemsOfKey } from './head-nouns.ts';
import { kindAt } from './kind-stems.ts';
import { kindOfNoun } from './noun-ends.ts';
import type { Person, Place } from './people.ts';

/** Words between a name and the noun of its post: "minister of trade and industry of Sarvia Berg". */
const MAX_BESIDE = 6;

/**
 * Stems of the nouns of posts beside each person's name, wherever it stands; `sources` are the words of
 * the body's sources. Linear.
 */
export function postStems(
  passage: Passage,
  lexicon: Lexicon,
  places: readonly Place[],
  sources: readonly Run[],
): ReadonlyMap<Person, ReadonlySet<string>> {
  const sourceFrom = new Map<number, number>();
  for (const [from, to] of sources) for (let at = from; at < to; at++) sourceFrom.set(at, from);
  const stems = new Map<Person, Set<string>>();
  for (const { name, person } of places) {
    const own = stems.get(person) ?? new Set<string>();
    const beside = before(passage, lexicon, name.run) ?? behind(passage, lexicon, name.run);
    // "… at the house of Karl Berg, the harbour master said": who speaks behind a name is another one.
    const isAnother = beside !== null && (sourceFrom.get(beside) ?? 0) >= name.run[1];
    const post = isAnother ? null : beside;
    for (const stem of post === null ? [] : stemsOfKey(lexicon, passage.words[post]?.key ?? ''))
      own.add(stem);
    stems.set(person, own);
  }
  return stems;
}

/** "the minister, Hana Weiss": the noun before the name, over one comma; none over a verb. */
function before(passage: Passage, lexicon: Lexicon, [from]: Run): number | null {
  let commas = 0;
  for (let at = from - 1; at >= from - MAX_BESIDE && isBeside(passage, at, from); at--) {
    const word = passage.words[at];
    if (word?.kind !== 'word') {
      if (!isComma(passage, at) || ++commas > 1) return null;
      continue;
    }
    if (isPost(passage, lexicon, at)) return at;
    if (parts(passage, lexicon, at)) return null;
  }
  return null;
}

/** "Hana Weiss, the minister": within the apposition. */
function behind(passage: Passage, lexicon: Lexicon, [, to]: Run): number | null {
  if (!isComma(passage, to)) return null;
  for (let at = to + 1; at <= to + MAX_BESIDE && isBeside(passage, at, to - 1); at++) {
    if (passage.words[at]?.kind !== 'word' || parts(passage, lexicon, at)) return null;
    if (isPost(passage, lexicon, at)) return at;
  }
  return null;
}

function isPost(passage: Passage, lexicon: Lexicon, at: number): boolean {
  if (matchAt(lexicon.roles, passage.words, at) !== null) return true;
  const compound = lexicon.nounEnds.length > 0 && passage.words[at]?.capital === true;
  const kind = compound
    ? kindOfNoun(passage, lexicon, at)
    : (kindAt(passage, lexicon, at)?.value ?? null);
  return kind === 'office' || kind === 'person';
}

/** A verb of saying, a conjunction or a clause between them parts a noun from the name. */
function parts({ words }: Passage, lexicon: Lexicon, at: number): boolean {
  const classed = matchAt(lexicon.classes, words, at)?.value;
  // "the mayor of Aldane": with the noun last, what is behind its preposition is no name for it.
  if (classed === 'linker' && lexicon.table.head === 'last') return true;
  return (
    (classed !== undefined && PARTING.has(classed)) || matchAt(lexicon.cues, words, at) !== null
  );
}

const PARTING: ReadonlySet<string> = new Set([
  'complementiser',
  'relative',
  'subordinator',
  'auxiliary',
  'negation',
  'verb',
  'breaker',
]);

const isBeside = ({ words }: Passage, at: number, name: number): boolean =>
  words[at] !== undefined && words[at]?.sentence === words[name]?.sentence;

const isComma = ({ words, text }: Passage, at: number): boolean =>
  COMMA.test(text.slice(words[at]?.start, words[at]?.end));

const COMMA = /^[,،]$/;
