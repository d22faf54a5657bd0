/**
 * Whether words tell that somebody refused to speak, however far the verb of refusing stands from the
 * act refused: "declined on Tuesday, when reached by telephone, to comment".
 */
import { weighLanguage } from '../languages/index.ts';
import { compile, type Finder, type Found } from '../meaning/pattern.ts';
import { refusalLanguage } from './languages/index.ts';
import type { RefusalLanguage } from './languages/language.ts';

/** `said`: the words are the speaker's own, in which "no comment" is a refusal. */
export type Teller = 'said' | 'told';

type Part = 'said' | 'telling' | 'refusing' | 'willing' | 'negation' | 'speaking';

interface Reader {
  readonly order: RefusalLanguage['order'];
  readonly find: Finder<Part>;
}

/** Words between a verb of refusing and the act: a day, an adverb, who asked. */
const MAX_BETWEEN = 8;

/** A refusal found: word indexes, the end exclusive. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  /** Whether who refuses stands first in the sentence; else nearest to the verb. */
  readonly order: RefusalLanguage['order'];
}

/** The first refusal that the words tell, or null where there is none. */
export function refusalIn(lang: string, words: readonly string[], teller: Teller): Refusal | null {
  const reader = readerOf(lang);
  if (reader === null) return null;
  const found = reader.find(words);
  const of = (part: Part): readonly Found<Part>[] => found.filter(({ value }) => value === part);
  const [said] = of('said');
  const { order } = reader;
  if (teller === 'said' && said !== undefined) {
    return { from: said.at, to: said.at + said.length, order };
  }
  const [telling] = of('telling');
  if (telling !== undefined) {
    return { from: telling.at, to: telling.at + telling.length, order };
  }
  const negations = of('negation');
  const verbs = [
    ...of('refusing'),
    ...of('willing').filter((verb) => negations.some((one) => isNear(verb, one, 'either'))),
  ];
  const speaking = of('speaking');
  for (const verb of verbs) {
    const act = speaking.find((one) => isNear(verb, one, order));
    if (act === undefined) continue;
    const from = Math.min(verb.at, act.at);
    return { from, to: Math.max(verb.at + verb.length, act.at + act.length), order };
  }
  return null;
}

/** Whose refusal it is among the entities of a sentence: word indexes tell them apart. */
export function refuserAmong<T extends { readonly at: number }>(
  { from, to, order }: Refusal,
  entities: readonly T[],
): T | null {
  if (order === 'speaking-first') return entities.find(({ at }) => at < to) ?? null;
  const between = entities.find(({ at }) => at > from && at < to);
  return between ?? entities.findLast(({ at }) => at < from) ?? null;
}

function isNear(verb: Found<Part>, act: Found<Part>, order: Reader['order']): boolean {
  const behind = act.at - (verb.at + verb.length);
  const before = verb.at - (act.at + act.length);
  return (
    (order !== 'speaking-first' && behind >= 0 && behind <= MAX_BETWEEN) ||
    (order !== 'refusing-first' && before >= 0 && before <= MAX_BETWEEN)
  );
}

const READERS = new Map<string, Reader | null>();

function readerOf(lang: string): Reader | null {
  const known = READERS.get(lang);
  if (known !== undefined) return known;
  const table = refusalLanguage(lang);
  const made = table === null ? null : { order: table.order, find: finderOf(table) };
  READERS.set(lang, made);
  return made;
}

function finderOf(table: RefusalLanguage): Finder<Part> {
  const named = (part: Part, patterns: readonly string[]): (readonly [string, Part])[] =>
    patterns.map((pattern) => [pattern, part]);
  return compile(
    [
      ...named('said', table.said),
      ...named('telling', table.telling),
      ...named('refusing', table.refusing),
      ...named('willing', table.willing),
      ...named('negation', table.negations),
      ...named('speaking', table.speaking),
    ],
    weighLanguage(table.code)?.clitics ?? [],
  );
}
