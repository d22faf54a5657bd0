/** Whom a source works for, as far as the words for it tell. */
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { bodyBefore, isBody, namesBodyKnown } from './body-noun.ts';
import { housesIn, isBodyNoun, writesNounsWithCapitals } from './calling.ts';
import { namesOwnPart } from './inside/part-words.ts';
import { tableTest } from './languages/table-test.ts';
import { namedIn } from './names-in-text.ts';
import type { OutletNames } from './outlet-names.ts';

/**
 * Whom the words for a source, which stand at an offset of the body, say it works for: organisations they
 * name in full or, where the article names only one such, by their noun alone ("the ministry"); or a
 * body that the text goes on about ("the group's audit committee").
 */
export function employersIn(
  names: OutletNames,
  version: Version,
  text: string,
  at: number | null,
): readonly string[] {
  const { lang } = version.article;
  if (tableTest(lang, 'outside')(text)) return [];
  const named = namedIn(names.bodies, text, 'phrase');
  const known = named.length > 0 ? named : bodiesByPart(names, version, text);
  if (known.length > 0) return [...known].sort();
  const offices = officesIn(names, text);
  if (offices.length > 0) return offices;
  const printed = printedEmployer(names, lang, text);
  if (printed !== null) return [printed];
  const own = at !== null && namesOwnPart(lang, text);
  if (own) {
    const owner = bodyBefore(names, version, at, 'subject');
    if (owner !== null) return [owner];
  }
  const goneOn =
    at === null || !namesBodyKnown(lang, text) ? null : bodyBefore(names, version, at, 'nearest');
  return goneOn === null ? [] : [goneOn];
}

/** Whom people around an office work for: its body or, where it has none, the office ("aides to the president"). */
function officesIn(names: OutletNames, text: string): readonly string[] {
  const named = new Set(namedIn(names.speakers, text, 'phrase'));
  const bodies = names.offices.flatMap(({ id, of, heads }) =>
    named.has(id) ? [of ?? heads ?? id] : [],
  );
  return [...new Set(bodies)].sort();
}

/** What the id begins with of a body that only the words for its people name. */
export const PRINTED = 'printed:';

const CAPITAL = /^\p{Lu}/u;

/**
 * A body that nobody knows, in scripts with capitals: a noun for a body and a name behind it ("the tracing
 * firm Hollin"). The noun alone, or a place behind it, names none.
 */
function printedEmployer(names: OutletNames, lang: string, text: string): string | null {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const [at, word] of words.entries()) {
    if (!isBody(lang, fold(word))) continue;
    const whole = nameAround(lang, words, at);
    if (whole !== null) return `${PRINTED}${whole}`;
    if (/[,;:]$/u.test(word)) continue;
    let end = at + 1;
    while (CAPITAL.test(words[end] ?? '') && end - at <= MAX_PRINTED) end += 1;
    const name = words.slice(at + 1, end);
    const folded = fold(name.join(' '));
    if (folded === '' || name.some((one) => names.countryWords.has(fold(one)))) continue;
    return `${PRINTED}${folded}`;
  }
  return null;
}

/** "Of the Kestrel Coastguard": capital words before a noun for a body that has one too. */
function nameAround(lang: string, words: readonly string[], at: number): string | null {
  if (writesNounsWithCapitals(lang) || !CAPITAL.test(words[at] ?? '')) return null;
  let from = at;
  while (from > 0 && CAPITAL.test(words[from - 1] ?? '') && at - from < MAX_PRINTED) from -= 1;
  return from < at ? fold(words.slice(from, at + 1).join(' ')) : null;
}

const MAX_PRINTED = 4; // words of such a name

/** The kinds of houses it works in, by the words for it and by the names of organisations it works for. */
export function employerHouses(
  names: OutletNames,
  lang: string,
  text: string,
  employers: readonly string[],
): readonly string[] {
  const near = tableTest(lang, 'outside')(text);
  return [
    ...new Set([
      ...(near ? [] : housesIn(lang, text)),
      ...employers.flatMap((id) => names.houses.get(id) ?? []),
    ]),
  ].sort();
}

const NAMED_BODIES = new WeakMap<OutletNames, WeakMap<Version, readonly string[]>>();

/** Organisations that the article names in full. */
function bodiesNamed(names: OutletNames, version: Version): readonly string[] {
  const byVersion = NAMED_BODIES.get(names) ?? new WeakMap<Version, readonly string[]>();
  NAMED_BODIES.set(names, byVersion);
  const known = byVersion.get(version);
  if (known !== undefined) return known;
  const { title, text } = version.article;
  const found = namedIn(names.bodies, `${title ?? ''}; ${text}`, 'phrase');
  byVersion.set(version, found);
  return found;
}

// Letters written on to a noun: the article before it, a genitive behind it.
const MAX_GROWN = 2;

/** A body by its noun ("the ministry") or by a word of its name that no other body has ("the Rovers board"). */
function bodiesByPart(names: OutletNames, version: Version, text: string): readonly string[] {
  const byNoun = bodiesByNoun(names, version, text);
  if (byNoun.length > 0) return byNoun;
  const capitals = text.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  const words = new Set(capitals.map(fold).filter((word) => word.length >= MIN_PART));
  const inArticle = new Set(bodiesNamed(names, version));
  const fitting = new Set<string>();
  for (const list of names.bodies.values()) {
    for (const one of list) {
      const part = one.words.some((word) => words.has(word) && !names.countryWords.has(word));
      if (inArticle.has(one.id) && part) fitting.add(one.id);
    }
  }
  return onlyOf(names, fitting);
}

const MIN_PART = 4; // letters of a word by which a body is known

function bodiesByNoun(names: OutletNames, version: Version, text: string): readonly string[] {
  const { lang } = version.article;
  const nouns = fold(text)
    .split(' ')
    .filter((word) => [word, word.replace(/s$/u, '')].some((one) => isNounOfBody(lang, one)));
  if (nouns.length === 0) return [];
  const inArticle = new Set(bodiesNamed(names, version));
  const fitting = new Set<string>();
  for (const list of names.bodies.values()) {
    for (const { id, words } of list) {
      if (inArticle.has(id) && nouns.some((noun) => words.some((word) => isGrown(noun, word))))
        fitting.add(id);
    }
  }
  return onlyOf(names, fitting);
}

/** The only one, or the only one that the desk itself names: articles call many a body by a noun alone. */
function onlyOf(names: OutletNames, fitting: ReadonlySet<string>): readonly string[] {
  const own = [...fitting].filter((id) => names.deskBodies.has(id));
  const best = own.length > 0 ? own : [...fitting];
  return best.length === 1 ? best : [];
}

function isNounOfBody(lang: string, word: string): boolean {
  return isBodyNoun(lang, word) || housesIn(lang, word).length > 0;
}

function isGrown(printed: string, noun: string): boolean {
  return printed.includes(noun) && printed.length - noun.length <= MAX_GROWN;
}
