import { expect, test } from 'vitest';
import { compileItem, WORDS } from './compile.ts';
import { readSource } from './source.ts';

const FILL = `\n\n${'word '.repeat(WORDS.least)}`;

function compile(text: string, lang = 'en', title = 'A title') {
  const header = `=== x-1\nstyle: newspaper\noutlet: Harbor Post\npublished: 2031-05-14\ntitle: ${title}`;
  const read = readSource('x.txt', `${header}\n\n${text}${FILL}\n`);
  const [source] = read.items;
  if (source === undefined) throw new Error(read.problems.map((one) => one.message).join('\n'));
  const { item, problems } = compileItem(source, lang);
  return { item, messages: problems.map((one) => `${one.line} ${one.message}`) };
}

function statements(text: string, lang?: string, title?: string) {
  const { item, messages } = compile(text, lang, title);
  expect(messages).toEqual([]);
  return item?.statements ?? [];
}

test('tags become parts with their spans in the plain text', () => {
  const { item } = compile('[s1.person Hana Marsh] [v1 said] [c1 the dam holds].');
  const [one] = item?.statements ?? [];
  expect(item?.text.startsWith('Hana Marsh said the dam holds.')).toBe(true);
  expect(one?.source).toMatchObject({ spans: [[0, 10]], text: 'Hana Marsh', type: 'person' });
  expect(one?.cue).toEqual({ spans: [[11, 15]], text: 'said' });
  expect(one?.content).toEqual({ spans: [[16, 29]], text: 'the dam holds' });
});

test('a part in several pieces is one part with several spans', () => {
  const [one] = statements('[c1 "It holds,"] [s1.person Marsh] [v1 said], [c1 "for now."]');
  expect(one?.content.spans).toHaveLength(2);
  expect(one?.kind).toBe('direct');
});

test('a statement inside a content has it as parent and continues its chain', () => {
  const [outer, inner] = statements(
    '[s1.person Marsh] [v1 said] [c1 [s2.office the mayor] [v2 denied] [c2 the leak]].',
  );
  expect(outer?.parent).toBe(null);
  expect(inner?.parent).toBe(outer?.id);
  expect(inner?.chain).toEqual(['Harbor Post', 'Marsh', 'the mayor']);
});

test('a link stands in the chain between publisher and source', () => {
  const [one] = statements(
    '[l1.outlet Radio North], [v1 quoting] [s1.anon a guard], reported that [c1 it broke].',
  );
  expect(one?.chain).toEqual(['Harbor Post', 'Radio North', 'a guard']);
});

test('a reference gives the first full mention and its type, with words or without', () => {
  const { item } = compile(
    '[s1.person Hana Marsh] [v1 said] [c1 yes]. [s2>1 She] [v2 added] [c2 no]. [c3>2 "Maybe."]',
  );
  const [, two, three] = item?.statements ?? [];
  expect(item?.mentions).toEqual([
    { id: 'm1', type: 'person', part: 'body', spans: [[0, 10]], text: 'Hana Marsh' },
  ]);
  expect(two?.source).toMatchObject({ text: 'She', type: 'person', mention: 'm1' });
  expect(three?.source).toEqual({ spans: [], text: '', type: 'person', mention: 'm1' });
  expect(three?.cue).toBe(null);
});

test('a mention that is no source is tagged by a letter', () => {
  const [one] = statements('[ma.person Hana Marsh] came. [s1>a She] [v1 said] [c1 hello there].');
  expect(one?.source?.mention).toBe('m1');
});

test('a hedge alone has no source', () => {
  const [one] = statements('The dam is [v1.nobody reportedly] [c1 cracked].');
  expect(one?.source).toBe(null);
  expect(one?.chain).toEqual(['Harbor Post']);
});

test('denials say what is denied, and only denials', () => {
  const text = '[s1.org The board] [v1.denies-report denied] [c1 the report]. ';
  const [one, two] = statements(`${text}[s2>1 It] [v2.orders urged] [c2 calm].`);
  expect([one?.polarity, one?.denies]).toEqual(['denies', 'report']);
  expect([two?.polarity, two?.denies]).toEqual(['orders', null]);
});

test('a headline statement has spans in the title', () => {
  const { item } = compile('Text.', 'en', '[s1.person Marsh][v1 :] [c1 the dam holds]');
  expect(item?.statements[0]).toMatchObject({ part: 'headline', content: { spans: [[7, 20]] } });
});

test.each([
  ['[s1.person Marsh] [v1 said] [c1 it "holds" well].', 'flag mixed, or indirect'],
  ['[s1.person Marsh] [v1 said] [c1.direct it holds].', 'is indirect by its marks, not direct'],
  ['[s1.person Marsh] [v1 said] [c1 it hol]ds.', 'c1 ends inside a word'],
  ['[s1.person Marsh] [v1 said] [c1 it holds.]', 'ends with a mark that is left out'],
  ['[s1.person Marsh] [v1 said] "[c1 It holds]"', 'whose marks belong to it'],
  ['[s1.person Marsh] [v1 said] [c1  it holds]', 'begins or ends with a space'],
  ['[v1 said] [c1 it holds]', 'has no source'],
  ['[s1 Marsh] [v1 said] [c1 it holds]', 'has no source type'],
  ['[s1.person Marsh] [v1 said] it holds', 'has no content c1'],
  ['[s1>7 Marsh] [v1 said] [c1 it holds]', 'refers to 7, which has no source'],
  ['[s1>1 Marsh] [v1 said] [c1 it holds]', 'refers to 1, which has no source'],
  ['[s1.person.denies Marsh] [v1 said] [c1 it holds]', 'has the flag "denies"'],
  ['[s1.person Marsh] said] [c1 it holds]', 'no tag ends here'],
  ['[s1.person Marsh said', 's1 is not closed'],
  ['[x1 Marsh] said', 'no tag begins here'],
  ['[ma.person Marsh] slept.', 'is referred to by nothing'],
  [
    '[s1.person Marsh] [v1 said] [c1 that [c2 all is well]], as [s2.person Lee] [v2 put] it.',
    's2 stands outside c1, which holds its content',
  ],
])('a wrong item is told with its line: %s', (text, message) => {
  const { item, messages } = compile(text);
  expect(item).toBe(null);
  expect(messages.join('\n')).toContain(message);
  expect(messages.every((one) => one.startsWith('7 x-1: '))).toBe(true);
});

test('a complementiser of its own is left out of the content', () => {
  expect(compile('[s1.person هانا] [v1 گفت] [c1 که سد سالم است].', 'fa').messages[0]).toContain(
    'begins with "که"',
  );
});

test('a prefix letter before a quotation mark stays out, gershayim stay inside', () => {
  const [one] = statements('[s1.person דנה] [v1 אמרה] ש[c1 "הכול תקין"].', 'he');
  expect(one?.kind).toBe('direct');
  expect(compile('[s1.org צה]"ל [v1 הודיע] [c1 דבר].', 'he').messages[0]).toContain(
    'inside a word',
  );
});

test('the length of an item is kept within its bounds', () => {
  const header = '=== x-1\nstyle: column\noutlet: A\npublished: 2031-01-01\ntitle: T';
  const [source] = readSource('x.txt', `${header}\n\nToo short.`).items;
  expect(source && compileItem(source, 'en').problems[0]?.message).toContain('has 2 words');
});
