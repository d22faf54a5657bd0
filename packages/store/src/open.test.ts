import { afterAll, beforeAll, expect, test } from 'vitest';
import { must, type TemporaryStore, temporaryStore } from './testing/open.ts';
import { ADDRESS, sampleCapture, sampleReview, sampleVersion } from './testing/samples.ts';

let temporary: TemporaryStore;
beforeAll(async () => {
  temporary = await temporaryStore();
});
afterAll(() => temporary.remove());

const PAGE = new TextEncoder().encode('<p>The talks begin.</p>');

test('a capture comes back with its bytes, and keeping it twice changes nothing', async () => {
  const { store } = temporary;
  const capture = sampleCapture(PAGE);
  expect(await store.putCapture(capture, PAGE)).toEqual({ changed: true });
  expect(await store.putCapture(capture, PAGE)).toEqual({ changed: false });
  expect(must(await store.captures()).captures).toEqual([capture]);
  expect(must(await store.captureBytes(capture.sha256)).bytes).toEqual(PAGE);
});

test('captures are found by time, by address and by content', async () => {
  const { store } = temporary;
  const later = sampleCapture(PAGE, '2026-03-05T00:00:00.000Z', 'https://other.example/a');
  await store.putCapture(later, PAGE);
  const early = must(await store.captures({ until: '2026-03-04T23:59:59.999Z' }));
  expect(early.captures.map(({ address }) => address)).toEqual([ADDRESS]);
  const there = must(await store.captures({ address: later.address }));
  expect(there.captures).toEqual([later]);
  const same = must(await store.captures({ sha256: later.sha256 }));
  expect(same.captures.map(({ address }) => address)).toEqual([ADDRESS, later.address]);
});

test('bytes that are not those of the SHA-256 are not kept', async () => {
  const answer = await temporary.store.putCapture(sampleCapture(PAGE), new Uint8Array([1]));
  expect(answer).toMatchObject({ error: { code: 'capture-damaged' } });
});

test('a SHA-256 that was never captured is a value, not an error thrown', async () => {
  const answer = await temporary.store.captureBytes('0'.repeat(64));
  expect(answer).toMatchObject({ error: { code: 'capture-missing' } });
  expect(await temporary.store.captureBytes('../../etc/passwd')).toMatchObject({
    error: { code: 'capture-missing' },
  });
});

test('a version comes back to the last character, NUL and lone surrogates included', async () => {
  const { store } = temporary;
  const version = sampleVersion({}, 'Odd \u0000 and \ud800 and \udc00 stay, so do گفتگو and שיחה.');
  expect(await store.saveVersion(version, { read: '1' })).toEqual({ changed: true });
  expect(must(await store.versions({ address: ADDRESS })).versions).toEqual([version]);
});

test('keeping the same version again changes nothing; a new stage version does', async () => {
  const { store } = temporary;
  const version = sampleVersion();
  await store.saveVersion(version, { read: '1' });
  expect(await store.saveVersion(version, { read: '1' })).toEqual({ changed: false });
  expect(await store.saveVersion(version, { read: '2' })).toEqual({ changed: true });
  expect(must(await store.versions({ address: ADDRESS })).versions).toEqual([version]);
});

test('an article is exactly the versions it was last saved with', async () => {
  const { store } = temporary;
  const address = 'https://dawncourier.example/three';
  const all = [1, 2, 3].map((version) =>
    sampleVersion(
      { address, version, captured: `2026-03-0${version}T00:00:00Z` },
      `Text ${version}`,
    ),
  );
  await store.saveArticle(all, { read: '1' });
  const early = must(await store.versions({ address, until: '2026-03-02T12:00:00Z' }));
  expect(early.versions).toEqual(all.slice(0, 2));
  expect(await store.saveArticle(all.slice(0, 2), { read: '1' })).toEqual({ changed: true });
  expect(must(await store.versions({ address })).versions).toEqual(all.slice(0, 2));
  expect(await store.saveArticle(all.slice(0, 2), { read: '1' })).toEqual({ changed: false });
});

test('a statement is found by its key in every version that has it', async () => {
  const { store } = temporary;
  const address = 'https://dawncourier.example/keys';
  const versions = [1, 2].map((version) =>
    sampleVersion({ address, version }, `A sentence of version ${version}.`),
  );
  await store.saveArticle(versions, {});
  const { found } = must(await store.statement('key-s1'));
  const here = found.filter((entry) => entry.address === address);
  expect(here.map(({ version }) => version)).toEqual([1, 2]);
  expect(here[0]?.statement).toEqual(versions[0]?.attribution.statements[0]);
  expect(must(await store.statement('no such key')).found).toEqual([]);
});

test('an article is found under every address it was met under', async () => {
  const { store } = temporary;
  await store.saveVersion(sampleVersion(), {});
  expect(await store.articleOf(`${ADDRESS}?from=feed`)).toEqual({ article: ADDRESS });
  expect(await store.articleOf('https://nowhere.example/')).toEqual({ article: null });
});

test('results of a stage stay until a new version of the stage replaces them', async () => {
  const { store } = temporary;
  const given = new Map([
    ['a', { value: 1 }],
    ['b', null],
  ]);
  expect(await store.saveResults('read', '1', given)).toEqual({ changed: true });
  expect(await store.saveResults('read', '1', given)).toEqual({ changed: false });
  expect(must(await store.results('read', '1', ['a', 'b', 'c'])).results).toEqual(given);
  await store.saveResults('read', '2', new Map([['a', { value: 2 }]]));
  expect(must(await store.results('read', '1', ['a', 'b'])).results).toEqual(
    new Map([['b', null]]),
  );
});

test('reviews are kept by day, and the same review again changes nothing', async () => {
  const { store } = temporary;
  const review = sampleReview('talks-approved', 'reported');
  expect(await store.saveReviews('2026-03-03', [review], { weigh: '1' })).toEqual({
    changed: true,
  });
  expect(await store.saveReviews('2026-03-03', [review], { weigh: '1' })).toEqual({
    changed: false,
  });
  await store.saveReviews('2026-03-09', [sampleReview('talks-approved', 'denied')], { weigh: '1' });
  const until = must(await store.reviews({ claim: 'talks-approved', until: '2026-03-03' }));
  expect(until.reviews).toEqual([{ asOf: '2026-03-03', review, made: { weigh: '1' } }]);
  expect(must(await store.reviews()).reviews.map(({ asOf }) => asOf)).toEqual([
    '2026-03-03',
    '2026-03-09',
  ]);
});

test('each publication of an edition is a revision of its own, also at one moment', async () => {
  const { store } = temporary;
  const edition = {
    name: 'issue-1',
    series: 'strait-review',
    date: '2026-03-09',
    published: '2026-03-09T12:00:00.000Z',
    markdown: '# Did the talks begin?',
    reason: null,
  };
  const revisions = await Promise.all([1, 2, 3].map(() => store.publishEdition(edition)));
  expect(revisions.map((answer) => must(answer).revision).sort()).toEqual([1, 2, 3]);
  const { editions } = must(await store.editions());
  expect(editions).toEqual([1, 2, 3].map((revision) => ({ ...edition, revision })));
});

test('what is known of an address is replaced by what is learnt later', async () => {
  const { store } = temporary;
  const state = {
    address: 'https://dawncourier.example/rss.xml',
    etag: '"1"',
    lastModified: null,
    checked: '2026-03-02T09:30:00.000Z',
    nextTry: null,
    failures: 0,
    outcome: 'fetched',
  };
  await store.saveFetchStates([state]);
  const failed = {
    ...state,
    failures: 1,
    outcome: 'try-later',
    nextTry: '2026-03-02T10:00:00.000Z',
  };
  await store.saveFetchStates([failed]);
  const { states } = must(await store.fetchStates([state.address, 'https://never.example/']));
  expect(states).toEqual(new Map([[state.address, failed]]));
});

test('the audit log gives the newest first', async () => {
  const { store } = temporary;
  const entries = ['published', 'undone'].map((what) => ({
    at: '2026-03-09T12:00:00.000Z',
    by: 'Hana',
    what,
    detail: { edition: 'issue-1' },
  }));
  await store.audit(entries);
  expect(must(await store.auditLog(10)).entries).toEqual(entries.toReversed());
});

test('two processes never do the same exclusive work; different work goes on', async () => {
  const { store } = temporary;
  const answer = await store.exclusively('review', async () => {
    const again = await store.exclusively('review', async () => 'never');
    const other = await store.exclusively('publish', async () => 'done');
    return { again, other };
  });
  expect(answer).toMatchObject({ again: { error: { code: 'desk-busy' } }, other: 'done' });
  expect(await store.exclusively('review', async () => 'free')).toBe('free');
});

test('an error thrown in exclusive work comes out, and the lock is free again', async () => {
  const { store } = temporary;
  const thrown = store.exclusively('review', () => Promise.reject(new Error('of the work')));
  await expect(thrown).rejects.toThrow('of the work');
  expect(await store.exclusively('review', async () => 'free')).toBe('free');
});
