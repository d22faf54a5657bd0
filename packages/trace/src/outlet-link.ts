/** Which outlet a link of a reporting chain means, and when it means one without naming it. */
import type { ChainLink } from '@hearsay/attribute';
import { compareNames, type Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { functionWords } from './languages/function-words.ts';
import { traceLanguage } from './languages/index.ts';
import type { TraceLanguage } from './languages/language.ts';
import { type OutletNames, type OutletRef, outletRef, outletsNamedIn } from './outlet-names.ts';

/** The outlet that a link of a chain means: by id, by name, by a name among other words; null for none. */
export function outletOf(names: OutletNames, link: ChainLink, lang: string): OutletRef | null {
  if (link.entity !== null) {
    return names.byId.has(link.entity) ? outletRef(names, link.entity, link.text) : null;
  }
  if (link.type === 'outlet' && link.text !== '') {
    // A name with other words around it ("the newspaper Far Gazette") is known by the name.
    const known = names.byName.has(fold(link.text))
      ? []
      : outletsNamedIn(names, link.text, 'phrase');
    return known[0] ?? outletRef(names, sameName(names, link.text, lang), link.text);
  }
  if (link.type === 'anonymous' || link.type === 'collective') return null;
  // A person of an outlet is a person; the noun shows that the outlet itself is meant.
  const named = outletsNamedIn(names, link.text, 'phrase');
  const [only] = named.length === 1 ? named : [];
  return only !== undefined && (saysOutlet(lang, link) || isWhole(names, only, lang, link))
    ? only
    : null;
}

/** The words are the outlet's name and nothing more but function words around it. */
function isWhole(names: OutletNames, outlet: OutletRef, lang: string, link: ChainLink): boolean {
  const { frame } = functionWords(lang);
  const words = fold(link.text).split(' ');
  const from = words.findIndex((word) => !frame.has(word));
  const to = words.findLastIndex((word) => !frame.has(word));
  const bare = words.slice(Math.max(0, from), to + 1).join(' ');
  return [fold(link.text), bare].some((text) => names.byName.get(text) === outlet.key);
}

/** The outlet one of whose names is the printed one in another spelling, nouns for outlets aside. */
function sameName(names: OutletNames, printed: string, lang: string): string | null {
  const key = `${lang}:${printed}`;
  const known = names.spellings.get(key);
  if (known !== undefined) return known;
  const table = traceLanguage(lang);
  const plain = table === null ? null : plainWords(table);
  const words = fold(printed).split(' ');
  const bare = words.filter((word) => !plain?.nouns.has(word) && !plain?.small.has(word)).join(' ');
  const found = [...names.byName].find(([name]) => bare !== '' && isSpelling(bare, name));
  names.spellings.set(key, found?.[1] ?? null);
  return found?.[1] ?? null;
}

/** Outlets share words ("Daily News"): a name with more or fewer words is another outlet's. */
function isSpelling(printed: string, name: string): boolean {
  const words = (text: string): number => text.split(' ').length;
  return words(printed) === words(name) && compareNames(printed, name).match;
}

/** Whether a noun for outlets stands among the words, with its case ending or without. */
function saysOutlet(lang: string, link: ChainLink): boolean {
  const table = traceLanguage(lang);
  if (table === null) return false;
  const { nouns } = plainWords(table);
  return fold(link.text)
    .split(' ')
    .some((word) => nouns.has(word) || [...nouns].some((noun) => word.startsWith(noun)));
}

/**
 * Words for an outlet without its name ("a Verian newspaper"): a noun for outlets, and nothing else
 * but small words and adjectives of countries.
 */
export function isUnnamedOutlet(version: Version, link: ChainLink, names: OutletNames): boolean {
  if (link.entity !== null || link.type !== 'outlet') return false;
  const table = traceLanguage(version.article.lang);
  if (
    table === null ||
    outletOf(names, link, version.article.lang)?.key.startsWith('name:') !== true
  )
    return false;
  const plain = plainWords(table);
  const words = fold(link.text).split(' ');
  if (plain.indefinite.has(words[0] ?? '')) return true;
  const says = words.some((word) => plain.nouns.has(word));
  const isPlain = (word: string): boolean =>
    plain.nouns.has(word) || plain.small.has(word) || names.countryWords.has(word);
  return says && words.every(isPlain);
}

interface PlainWords {
  readonly nouns: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
}

const PLAIN_WORDS = new Map<string, PlainWords>();

function plainWords(table: TraceLanguage): PlainWords {
  const known = PLAIN_WORDS.get(table.code);
  if (known !== undefined) return known;
  const made = {
    nouns: new Set(table.outletNouns.map(fold)),
    small: new Set(table.smallWords.map(fold)),
    indefinite: new Set(table.indefiniteArticles.map(fold)),
  };
  PLAIN_WORDS.set(table.code, made);
  return made;
}
