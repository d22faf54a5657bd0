/** Pairs of names made from labelled words and from lists, to learn from one half and score the other. */

export interface NamePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
  readonly lang: string;
}

export type Half = 'learn' | 'evaluate';

/** One invented person in two scripts, as in `vectors/persian-latin.json`. */
export interface TwoScripts {
  readonly id: string;
  readonly half: Half;
  readonly persian: string;
  readonly latin: string;
}

/** The half of labelled single words that learning may see: every second true and false pair. */
export function halfOf<Pair>(pairs: readonly Pair[], half: Half): readonly Pair[] {
  return pairs.filter((_, at) => at % 4 < 2 === (half === 'learn'));
}

/** Two words make a full name: true where both are, false where one word is another's. */
export function fullNames(words: readonly NamePair[]): readonly NamePair[] {
  const byLanguage = new Map<string, NamePair[]>();
  for (const pair of words) {
    const own = byLanguage.get(pair.lang);
    if (own === undefined) byLanguage.set(pair.lang, [pair]);
    else own.push(pair);
  }
  return [...byLanguage.values()].flatMap((own) => {
    const yes = own.filter((pair) => pair.match);
    const no = own.filter((pair) => !pair.match);
    return yes.map((first, at) => {
      const isTrue = at % 2 === 0;
      const second = isTrue ? yes[(at * 31 + 7) % yes.length] : no[(at * 17 + 3) % no.length];
      const [a, b] = at % 4 < 2 ? [first, second ?? first] : [second ?? first, first];
      return {
        id: `full-${first.id}`,
        a: `${a.a} ${b.a}`,
        b: `${a.b} ${b.b}`,
        match: isTrue,
        lang: first.lang,
      };
    });
  });
}

/** The people of one half, each with a wrong partner of the same given name. */
export function withWrongPartners(people: readonly TwoScripts[], half: Half): readonly NamePair[] {
  const rows = people.filter((row) => row.half === half);
  return rows.flatMap((row, at) => {
    const other = rows[(at * 37 + 11) % rows.length] ?? row;
    const surname = other.latin.split(' ').slice(1).join(' ');
    const wrong = `${row.latin.split(' ')[0]} ${surname}`;
    const isWrong = other.persian.split(' ')[1] !== row.persian.split(' ')[1];
    return [
      { id: row.id, a: row.latin, b: row.persian, match: true, lang: 'fa' },
      ...(isWrong
        ? [{ id: `${row.id}-not`, a: wrong, b: row.persian, match: false, lang: 'fa' }]
        : []),
    ];
  });
}
