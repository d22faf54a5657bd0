/** Lists by indexed queries: articles by day, statements by speaker, reviews without their bulk. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryBlobs } from '../blobs/memory.ts';
import { sha256 } from '../hash.ts';
import { storeOn } from '../open.ts';
import type { Store } from '../store.ts';
import { must, type TemporaryDatabase, temporaryDatabase } from '../testing/open.ts';
import { sampleReview, sampleStatement, sampleVersion } from '../testing/samples.ts';

let temporary: TemporaryDatabase;
let store: Store;

const addressOf = (number: number): string => `https://dawncourier.example/${number}`;

function article(number: number, version = 1, title: string | null = `Title ${number}`) {
  const base = sampleVersion({ address: addressOf(number), version }, `Words of ${number}.`);
  const said = sampleStatement('s1', `Words of ${number}.`, `key-${number}`);
  return {
    ...base,
    outlet: number % 2 === 0 ? 'dawn-courier' : 'harbor-post',
    captured: `2026-03-0${version}T09:30:00.000Z`,
    article: {
      ...base.article,
      title,
      published: { value: `2026-02-${10 + number}`, precision: 'day', from: 'meta' } as const,
    },
    attribution: { ...base.attribution, statements: [said] },
  };
}

beforeAll(async () => {
  temporary = await temporaryDatabase();
  store = storeOn(temporary, memoryBlobs(), async () => {});
  for (let number = 0; number < 5; number++)
    must(await store.saveArticle([article(number)], { read: '1' }));
});
afterAll(() => temporary.remove());

test('articles are listed by day, the newest first, in parts and by outlet', async () => {
  const all = must(await store.articleLines({ limit: 3, offset: 0 }));
  expect(all.total).toBe(5);
  expect(all.lines.map(({ address }) => address)).toEqual([4, 3, 2].map(addressOf));
  const rest = must(await store.articleLines({ limit: 3, offset: 3 }));
  expect(rest.lines.map(({ address }) => address)).toEqual([1, 0].map(addressOf));
  const one = must(await store.articleLines({ outlet: 'harbor-post', limit: 9, offset: 0 }));
  expect([one.total, one.lines.map(({ title }) => title)]).toEqual([2, ['Title 3', 'Title 1']]);
});

test('an article is found by its address and by the beginning of its hash', async () => {
  const wanted = [addressOf(2), 'https://nowhere.example/'];
  expect(must(await store.articleLinesOf(wanted)).lines.map(({ day }) => day)).toEqual([
    '2026-02-12',
  ]);
  const hash = sha256(addressOf(2));
  const found = must(await store.articleWithPrefix(hash.slice(0, 24)));
  expect(found.line?.address).toBe(addressOf(2));
  for (const prefix of ['', "'; drop table", '%', 'f'.repeat(65)])
    expect(must(await store.articleWithPrefix(prefix)).line).toBeNull();
});

test('what an entity said is listed from the latest versions alone', async () => {
  must(await store.saveArticle([article(1), article(1, 2, null)], { read: '1' }));
  const { total, said } = must(
    await store.statementsBy({ entity: 'sohrabi', limit: 2, offset: 2 }),
  );
  expect(total).toBe(5);
  expect(said.map(({ statement }) => statement.key)).toEqual(['key-2', 'key-1']);
  expect(said[1]?.line).toMatchObject({ title: null, versions: 2 });
  expect(said[1]?.line.captured).toBe('2026-03-01T09:30:00.000Z');
});

test('of many keys those that are kept are told, with their speaker', async () => {
  const { speakers } = must(await store.knownStatements(['key-0', 'none', 'x\u0000y']));
  expect([...speakers]).toEqual([['key-0', 'sohrabi']]);
});

test('of many keys what was said is told, as the last version has it', async () => {
  const words = (version: number) => {
    const base = article(9, version);
    const said = sampleStatement('s1', `As of version ${version}.`, 'key-9');
    return { ...base, attribution: { ...base.attribution, statements: [said] } };
  };
  must(await store.saveArticle([words(1), words(2)], { read: '1' }));
  const { statements } = must(await store.statementsWith(['key-9', 'key-0', 'none', 'x\u0000y']));
  expect([...statements].map(([key, { content }]) => [key, content.text]).sort()).toEqual([
    ['key-0', 'Words of 0.'],
    ['key-9', 'As of version 2.'],
  ]);
  expect(must(await store.statementsWith([])).statements.size).toBe(0);
  await temporary.pool.query('delete from articles where article_id = $1', [sha256(addressOf(9))]);
});

test('an article that goes leaves no line and no speaker', async () => {
  must(await store.saveArticle([article(7)], { read: '1' }));
  await temporary.pool.query('delete from articles where article_id = $1', [sha256(addressOf(7))]);
  expect(must(await store.articleLinesOf([addressOf(7)])).lines).toEqual([]);
});

test('reviews come without their bulk, as of the last day, and with their states by day', async () => {
  const why = 'a \u0000 \ud800';
  const bearing = { article: addressOf(2), key: 'k', stance: 'affirms', withdrawnIn: 2, why };
  const review = { ...sampleReview('talks', 'reported'), statements: [bearing] };
  must(await store.saveReviews('2026-03-01', [sampleReview('talks', 'unreported')], {}));
  must(await store.saveReviews('2026-03-02', [review as never], {}));
  const { cards } = must(await store.reviewCards());
  expect(cards).toHaveLength(1);
  expect(cards[0]?.review).toMatchObject({ state: 'reported', origins: { min: 0, max: 0 } });
  expect(cards[0]?.review).not.toHaveProperty('statements');
  expect(must(await store.lastReview('talks')).kept?.review.statements).toHaveLength(1);
  expect(must(await store.lastReview('none')).kept).toBeNull();
  expect(must(await store.statesOf('talks')).states.map(({ state }) => state)).toEqual([
    'unreported',
    'reported',
  ]);
  expect(must(await store.bearingLines()).lines).toEqual([
    { claim: 'talks', key: 'k', stance: 'affirms', why: 'a \ufffd \ufffd' },
  ]);
  expect(must(await store.outletRecord('dawn-courier')).claims).toEqual([
    { claim: 'talks', stance: 'affirms', articles: 1, withdrawn: 1 },
  ]);
});

test('editions are listed without their texts, and asked for by name', async () => {
  const edition = {
    name: 'first',
    series: null,
    date: '2026-03-02',
    published: '2026-03-02T10:00:00.000Z',
    markdown: 'text',
    reason: null,
  };
  must(await store.publishEdition(edition));
  must(await store.publishEdition({ ...edition, name: 'second' }));
  const { heads } = must(await store.editionHeads());
  expect(heads.map(({ name }) => name)).toEqual(['first', 'second']);
  expect(heads[0]).not.toHaveProperty('markdown');
  expect(must(await store.editions({ name: 'second' })).editions).toHaveLength(1);
});

test('articles that name an entity are listed, as a source or not, from the latest versions alone', async () => {
  const naming = (version: number, entity: string | null) => {
    const base = article(7, version);
    const name = {
      id: 'm9',
      spans: [[0, 5]],
      text: 'Words',
      type: 'person',
      entity,
      part: 'body',
    } as const;
    return { ...base, names: [{ ...name, partIndex: null, refersTo: null, probability: 1 }] };
  };
  const listed = async (entity: string) =>
    must(await store.articlesNaming({ entity, limit: 9, offset: 0 }));
  must(await store.saveArticle([naming(1, 'nadia')], { read: '1' }));
  expect(await listed('nadia')).toMatchObject({
    total: 1,
    named: [{ line: { address: addressOf(7) }, times: 1 }],
  });
  const outlet = naming(1, 'nadia').outlet ?? '';
  expect(outlet).not.toBe('');
  must(await store.saveArticle([naming(1, outlet)], { read: '1' }));
  expect(await listed(outlet)).toEqual({ total: 0, named: [] });
  must(await store.saveArticle([naming(1, 'nadia'), naming(2, null)], { read: '1' }));
  expect(await listed('nadia')).toEqual({ total: 0, named: [] });
  expect(await listed("x'; drop table namings")).toEqual({ total: 0, named: [] });
});
