/** Which outlet is meant where the text has already said that it is one. */
import type { Outlet, Registry, Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';

/** An outlet as a key for comparing and as it is shown: the desk's id, or the name as printed. */
export interface OutletRef {
  readonly key: string;
  readonly shown: string;
}

export interface OutletNames {
  readonly byId: ReadonlyMap<string, Outlet>;
  /** Folded names of all languages; only asked for words known to mean an outlet. */
  readonly byName: ReadonlyMap<string, string>;
  /** The same names by their first folded word, to be looked for in running text. */
  readonly inText: ReadonlyMap<string, readonly PrintedName[]>;
  /** Folded words of countries' names and adjectives. */
  readonly countryWords: ReadonlySet<string>;
}

interface PrintedName {
  readonly printed: string;
  readonly words: readonly string[];
  readonly outlet: string;
}

export function outletNames(registry: Registry): OutletNames {
  const byName = new Map<string, string>();
  const inText = new Map<string, PrintedName[]>();
  const countryWords = new Set(
    registry.countries.flatMap(({ names }) =>
      Object.values(names)
        .flat()
        .flatMap((name) => fold(name).split(' ')),
    ),
  );
  for (const outlet of registry.outlets) {
    for (const name of Object.values(outlet.names).flat()) {
      const key = fold(name);
      if (key === '' || byName.has(key)) continue;
      byName.set(key, outlet.id);
      const words = key.split(' ');
      const first = words[0] ?? '';
      const named = { printed: name, words, outlet: outlet.id };
      inText.set(first, [...(inText.get(first) ?? []), named]);
    }
  }
  return {
    byId: new Map(registry.outlets.map((outlet) => [outlet.id, outlet])),
    byName,
    inText,
    countryWords,
  };
}

/** The outlet behind an id or, without one, behind a printed name. */
export function outletRef(names: OutletNames, id: string | null, printed: string): OutletRef {
  const known = id ?? names.byName.get(fold(printed)) ?? null;
  if (known !== null) return { key: known, shown: known };
  return { key: `name:${fold(printed)}`, shown: printed };
}

/** The publisher of a version, or null where neither the desk nor the page names one. */
export function publisherOf(names: OutletNames, version: Version): OutletRef | null {
  const printed = version.article.outlet;
  if (version.outlet === null && (printed === null || printed === '')) return null;
  return outletRef(names, version.outlet, printed ?? '');
}

// Letters that may stand before a name in one word (prepositions of Arabic and Hebrew) and behind it
// (case endings of Turkish).
const MAX_BEFORE = 2;
const MAX_AFTER = 4;
const MIN_SINGLE = 4; // letters of a name of one word; shorter ones are found in other words

/**
 * Outlets whose names stand in running text, in the order they are named. A name of one word in
 * Latin letters counts only with its capital and not as the first word: outlets are called "Today".
 */
export function outletsNamedIn(names: OutletNames, text: string): readonly OutletRef[] {
  const words = fold(text).split(' ');
  const found: OutletRef[] = [];
  for (const [at, word] of words.entries()) {
    for (let cut = 0; cut <= MAX_BEFORE && cut < word.length; cut += 1) {
      for (const name of namesFrom(names, word.slice(cut))) {
        if (!standsAt(name, words, at, cut, text) || found.some((one) => one.key === name.outlet))
          continue;
        found.push({ key: name.outlet, shown: name.outlet });
      }
    }
  }
  return found;
}

function namesFrom(names: OutletNames, word: string): readonly PrintedName[] {
  const whole = names.inText.get(word) ?? [];
  const stems: PrintedName[] = [];
  for (let end = word.length - 1; end >= Math.max(MIN_SINGLE, word.length - MAX_AFTER); end -= 1) {
    stems.push(
      ...(names.inText.get(word.slice(0, end)) ?? []).filter((one) => one.words.length === 1),
    );
  }
  return [...whole, ...stems];
}

function standsAt(
  name: PrintedName,
  words: readonly string[],
  at: number,
  cut: number,
  text: string,
): boolean {
  const last = name.words.length - 1;
  const latin = /\p{Script=Latin}/u.test(name.printed);
  if (cut > 0 && latin) return false;
  for (let i = 1; i <= last; i += 1) {
    const word = words[at + i] ?? '';
    const wanted = name.words[i] ?? '';
    const goesOn =
      i === last && word.startsWith(wanted) && word.length - wanted.length <= MAX_AFTER;
    if (word !== wanted && !goesOn) return false;
  }
  if (last > 0) return true;
  return name.printed.length >= MIN_SINGLE && (!latin || (at > 0 && text.includes(name.printed)));
}
