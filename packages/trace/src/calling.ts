/**
 * What the words for a source say it is or does, and what house it works in where that is named only
 * by its kind ("a clerk at the hospital"). Roles come from the attribution stage's tables, more
 * callings and the houses from this stage's own.
 */
import { attributionLanguage } from '@hearsay/attribute';
import { fold } from '@hearsay/text';
import { functionWords } from './languages/function-words.ts';
import { traceLanguage } from './languages/index.ts';
import {
  type FoundPhrase,
  type PhraseFinder,
  type PhraseTest,
  phraseFinder,
  phraseTest,
} from './languages/phrases.ts';
import { NOUN } from './noun.ts';
import { occupationWords } from './occupations/languages/index.ts';

interface Table {
  readonly callings: readonly (readonly [key: string, find: PhraseFinder])[];
  readonly houses: readonly (readonly [key: string, find: PhraseFinder])[];
  /** Words after which a phrase speaks of somebody or something else ("of", "who"). */
  readonly links: PhraseFinder;
  readonly headLast: boolean;
  /** Nouns that tell neither calling nor role. */
  readonly anybody: PhraseTest;
}

const TABLES = new Map<string, Table>();

// Nouns joined to a name by nothing but a comma ("Ada Holm, an engineer at the works, said").
const PARTS = /[,،;()]/u;

/**
 * The calling that the words for a source name: the head noun's, "driver" in "the minister's driver";
 * where the head names none, one of the parts behind a comma. Null where nothing is named.
 */
export function callingIn(lang: string, text: string): string | null {
  return kept(CALLINGS, lang, text, readCalling);
}

function readCalling(lang: string, text: string): string | null {
  const table = tableOf(lang);
  for (const part of text.split(PARTS)) {
    const found = headCalling(table, fold(part));
    if (found !== null) return found;
  }
  return null;
}

/** Where nouns for callings and roles stand in a folded text, in no order. */
export function callingPlaces(lang: string, folded: string): readonly FoundPhrase[] {
  return tableOf(lang).callings.flatMap(([, find]) => find(folded));
}

type Kept<T> = Map<string, T>;
const CALLINGS: Kept<string | null> = new Map();
const HOUSES: Kept<readonly string[]> = new Map();
const MAX_KEPT = 20_000; // words for sources: many articles tell of the same ones

/** What was read before of the same words; all is forgotten when too much is kept. */
function kept<T>(known: Kept<T>, lang: string, text: string, read: (l: string, t: string) => T): T {
  const key = `${lang}\n${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = read(lang, text);
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, made);
  return made;
}

const MIN_NOUN = 4; // letters of a noun by which a calling is known from others

/**
 * The calling of a source told of by a noun that no table knows, as a key of its own ("a swineherd"):
 * the head of a description that is new to the reader. Null where the noun may be anybody's or the
 * words are no such description.
 */
export function unknownCalling(lang: string, text: string): string | null {
  const { ends, opensNew, standIns, genitives } = functionWords(lang);
  const table = tableOf(lang);
  const printed = (text.split(PARTS)[0] ?? '').split(/\s+/u).filter((word) => word !== '');
  const opens = printed.findIndex((word) => opensNew.has(fold(word)));
  if (opens < 0) return null;
  const after = printed.slice(opens + 1);
  const joined = after.findIndex((word, at) => at > 0 && genitives.has(fold(word)));
  const behind = (joined < 0 ? after : after.slice(0, joined)).filter(
    (word) => !standIns.has(fold(word)),
  );
  const cut = behind.findIndex((word) => ends.has(fold(word)));
  const phrase = cut < 0 ? behind : behind.slice(0, cut);
  const head = (table.headLast ? phrase.at(-1) : phrase[0]) ?? '';
  const noun = fold(head);
  const isName = /^\p{Lu}/u.test(head) && !writesNounsWithCapitals(lang);
  if (noun.length < MIN_NOUN || isName || /\P{L}/u.test(noun) || table.anybody(noun)) return null;
  return `${NOUN}${lang}:${noun}`;
}

/** Attribution has ends of nouns exactly for languages that write every noun with a capital. */
export function writesNounsWithCapitals(lang: string): boolean {
  return attributionLanguage(lang)?.nounEnds !== undefined;
}

/** Kinds of houses that the words for a source name, sorted. */
export function housesIn(lang: string, text: string): readonly string[] {
  return kept(HOUSES, lang, text, readHouses);
}

function readHouses(lang: string, text: string): readonly string[] {
  const folded = fold(text);
  return tableOf(lang)
    .houses.filter(([, find]) => find(folded).length > 0)
    .map(([key]) => key)
    .sort();
}

/**
 * What stands behind the noun for a calling that opens the words, as printed ("lawyer Tamar Golan" in a
 * script without capitals); null where none opens them.
 */
export function behindCalling(lang: string, text: string): string | null {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const { callings } = tableOf(lang);
  for (let taken = Math.min(MAX_CALLING, words.length - 1); taken > 0; taken -= 1) {
    const head = fold(words.slice(0, taken).join(' '));
    const isCalling = callings.some(([, find]) =>
      find(head).some(({ start, end }) => start === 0 && end === head.length),
    );
    if (isCalling) return words.slice(taken).join(' ');
  }
  return null;
}

const MAX_CALLING = 3; // words of the longest nouns before a name

function headCalling(table: Table, folded: string): string | null {
  // Behind a link another one is spoken of: "a friend of the doctor" is no doctor.
  const ends = table.links(folded)[0]?.start ?? Number.POSITIVE_INFINITY;
  let best: { key: string; start: number; end: number } | null = null;
  for (const [key, find] of table.callings) {
    for (const { start, end } of find(folded)) {
      if (start < ends && isNearerHead(table, { start, end }, best)) best = { key, start, end };
    }
  }
  return best?.key ?? null;
}

/** The later noun is the head where heads stand last; of two at one place the longer phrase. */
function isNearerHead(
  { headLast }: Table,
  one: { start: number; end: number },
  best: { start: number; end: number } | null,
): boolean {
  if (best === null) return true;
  if (one.start < best.end && one.end > best.start)
    return one.end - one.start > best.end - best.start;
  return headLast ? one.start > best.start : one.start < best.start;
}

function tableOf(lang: string): Table {
  const known = TABLES.get(lang);
  if (known !== undefined) return known;
  const own = traceLanguage(lang);
  const roles = attributionLanguage(lang);
  const open = roles === null || roles.prefixes.noun === '' ? '' : '*';
  // This stage's own nouns come first: of two for one word, "clerk" tells more than "employee".
  const phrases: [key: string, list: readonly string[]][] = [
    ...Object.entries(occupationWords(lang)?.words ?? {}),
    ...Object.entries(own?.callings ?? {}),
    ...Object.entries(roles?.roles ?? {}).map(([key, list]): [string, readonly string[]] => [
      key,
      list.split('|').map((phrase) => `${open}${phrase}`),
    ]),
  ];
  const links = [roles?.classes.linker ?? '', roles?.classes.relative ?? ''].flatMap((list) =>
    list.split('|').filter((word) => word !== ''),
  );
  const made: Table = {
    callings: phrases.map(([key, list]) => [key, phraseFinder(list)]),
    houses: Object.entries(own?.houses ?? {}).map(([key, list]) => [key, phraseFinder(list)]),
    links: phraseFinder(links),
    headLast: roles?.head !== 'first',
    anybody: phraseTest([
      ...(own?.anybody ?? []),
      // What is said at a hearing or stands in a letter is nobody's calling.
      ...[roles?.venues, roles?.documents, roles?.collectives, roles?.organisations, roles?.outlets]
        .flatMap((list) => (list ?? '').split('|'))
        .filter((noun) => noun !== '')
        .map((noun) => `${open}${noun}*`),
    ]),
  };
  TABLES.set(lang, made);
  return made;
}

const LOOSE = new Map<string, (text: string) => boolean>();

/** Whether a noun that may mean an official stands without a word that says so. */
export function isLooseNoun(lang: string, text: string): boolean {
  const known = LOOSE.get(lang);
  if (known !== undefined) return known(text);
  const own = traceLanguage(lang);
  const noun = phraseTest(own?.looseNouns ?? []);
  const official = phraseTest(own?.officialWords ?? []);
  const test = (words: string): boolean => noun(words) && !official(words);
  LOOSE.set(lang, test);
  return test(text);
}

const BODY_NOUNS = new Map<string, (text: string) => boolean>();

/** Whether one folded word is a noun for a body ("ministry", "council"). */
export function isBodyNoun(lang: string, word: string): boolean {
  const known = BODY_NOUNS.get(lang);
  if (known !== undefined) return known(word);
  const roles = attributionLanguage(lang);
  const open = roles === null || roles.prefixes.noun === '' ? '' : '*';
  const test = phraseTest((roles?.organisations ?? '').split('|').map((noun) => `${open}${noun}`));
  BODY_NOUNS.set(lang, test);
  return test(word);
}
