/** The contract that every language's files keep. */
import { languageCodes } from '@hearsay/text';
import { expect, it } from 'vitest';
import { siteLanguage, siteLanguageCodes } from './index.ts';
import { counted, formFor, numberIn } from './say.ts';

/** Every word of a table by the path to it; a plural is one entry with all its forms. */
type Entry = readonly [path: string, forms: Readonly<Record<string, string>>];

const RULES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function entriesOf(table: object, path = ''): readonly Entry[] {
  return Object.entries(table).flatMap(([key, value]): readonly Entry[] => {
    const here = `${path}/${key}`;
    if (typeof value === 'string') return [[here, { other: value }]];
    const isPlural = Object.keys(value).every((rule) => RULES.has(rule));
    return isPlural ? [[here, value]] : entriesOf(value, here);
  });
}

/** What is filled in and what is linked. */
const marks = (words: string): readonly string[] =>
  [...words.matchAll(/\{(\w+)\}|\]\((\w+)\)/g)]
    .map(([, slot = '', link = '']) => slot || `link ${link}`)
    .sort();

const english = siteLanguage('en');

it('covers every language of the desk', () => {
  expect([...siteLanguageCodes].sort()).toEqual([...languageCodes].sort());
});

it.each(siteLanguageCodes)('has every word, with its slots and links, in %s', (code) => {
  const table = siteLanguage(code);
  expect(table.code).toBe(code);
  const own = entriesOf(table);
  const model = new Map(entriesOf(english));
  expect(own.map(([path]) => path)).toEqual([...model.keys()]);
  for (const [path, forms] of own)
    for (const [rule, words] of Object.entries(forms)) {
      expect([path, words.trim()]).toEqual([path, words]);
      expect([path, words]).not.toEqual([path, '']);
      // A form for one number may tell it by a word: "two sources".
      const told = rule === 'other' ? null : 'n';
      const expected = marks(model.get(path)?.other ?? '').filter((mark) => mark !== told);
      expect([path, rule, marks(words).filter((mark) => mark !== told)]).toEqual([
        path,
        rule,
        expected,
      ]);
    }
});

it.each(siteLanguageCodes)('bends words by every number of %s, or by none', (code) => {
  const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  for (const [path, forms] of entriesOf(siteLanguage(code))) {
    const rules = Object.keys(forms).sort();
    const all = rules.length === 1 ? ['other'] : categories.toSorted();
    expect([path, rules]).toEqual([path, all]);
  }
});

/** Names that have no other letters: formats of pictures, a hash. */
const LATIN_NAMES = /SHA-256|PNG|JPEG|GIF|WebP/g;
const SLOTS = /\{\w+\}|\]\(\w+\)/g;

it.each(['ar', 'fa', 'he'])('leaves no Latin letter in %s', (code) => {
  const { code: _code, source: _source, ...words } = siteLanguage(code);
  for (const [path, forms] of entriesOf(words))
    for (const text of Object.values(forms)) {
      const bare = text.replaceAll(SLOTS, '').replaceAll(LATIN_NAMES, '');
      expect([path, /\p{Script=Latin}/u.test(bare)]).toEqual([path, false]);
    }
});

/** Words that the languages share. */
const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['/frame/feeds', '/entity/types/person', '/entity/types/organisation', '/profile/domains'],
  tr: ['/frame/site'],
};

it.each(['ar', 'fa', 'he', 'tr', 'de'])('says in %s nothing in English', (code) => {
  const words = new Map(entriesOf(siteLanguage(code)));
  const same = entriesOf(english).filter(
    ([path, { other = '' }]) =>
      /\p{Letter}{4}/u.test(other.replaceAll(SLOTS, '')) && words.get(path)?.other === other,
  );
  expect(same.map(([path]) => path)).toEqual(SAME_WORDS[code] ?? []);
});

it('counts as each language does', () => {
  const { exactly } = siteLanguage('ar').terms;
  expect([0, 1, 2, 5, 11, 100].map((count) => counted('ar', exactly, count))).toEqual([
    'لا مصدر مستقل',
    'مصدر مستقل واحد',
    'مصدران مستقلان',
    '5 مصادر مستقلة',
    '11 مصدرًا مستقلًا',
    '100 مصدر مستقل',
  ]);
  expect(counted('he', siteLanguage('he').terms.exactly, 2)).toBe('שני מקורות עצמאיים');
  expect(counted('fa', siteLanguage('fa').terms.exactly, 12)).toBe('۱۲ منشأ مستقل');
  expect(formFor('en', english.claim.statements, 1)).toBe('{n} statement: {counts}.');
  expect(numberIn('de', 0.5, 2)).toBe('0,50');
});

it('speaks English where it knows no better', () => {
  expect(siteLanguage('xx').code).toBe('en');
  expect(siteLanguage('fa-IR').code).toBe('fa');
});
