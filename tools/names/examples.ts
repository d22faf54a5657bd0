/** The labelled pairs that the name model is learned from and scored on. */
import { readFileSync } from 'node:fs';

export interface NamePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
  readonly lang: string;
}

interface LabelledRow {
  readonly id: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: boolean;
  readonly lang?: string;
}

interface PersianRow {
  readonly id: string;
  readonly half: 'learn' | 'evaluate';
  readonly persian: string;
  readonly latin: string;
}

const PERSIAN = new URL('../../packages/resolve/vectors/persian-latin.json', import.meta.url);

/** Reads a labelled file: {id, name1, name2, is_match, lang?} a line. */
export function readPairs(file: string): readonly NamePair[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledRow)
    .map((row) => ({
      id: row.id,
      a: row.name1,
      b: row.name2,
      match: row.is_match,
      lang: row.lang ?? '',
    }));
}

/** The half of labelled single words that learning may see: every second true and false pair. */
export function halfOf(
  pairs: readonly NamePair[],
  half: 'learn' | 'evaluate',
): readonly NamePair[] {
  return pairs.filter((_, at) => at % 4 < 2 === (half === 'learn'));
}

/** Two words make a full name: true where both are, false where one word is another's. */
export function fullNames(words: readonly NamePair[]): readonly NamePair[] {
  const byLanguage = Map.groupBy(words, (pair) => pair.lang);
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

/** The invented Persian pairs of one half, each with a wrong partner of the same given name. */
export function persianPairs(half: 'learn' | 'evaluate'): readonly NamePair[] {
  const rows = (JSON.parse(readFileSync(PERSIAN, 'utf8')) as PersianRow[]).filter(
    (row) => row.half === half,
  );
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
