import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildVersion } from '../../testing/build-version.ts';
import { align } from './align.ts';
import { addPrint, createCopyIndex } from './copies.ts';
import { fingerprints, RUN, WINDOW } from './winnow.ts';
import { wordsOf } from './words.ts';

const anyWord = fc.constantFrom(
  ...'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => letter.repeat(3)),
);
const anyText = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(anyWord, { minLength, maxLength }).map((words) => words.join(' '));

describe('words', () => {
  test('slice back to the text, and fold alike', () => {
    const text = 'Émile’s «می‌گوید» 12 a̐b';
    const { starts, ends } = wordsOf(text, new Map());
    expect([...starts].map((start, i) => text.slice(start, ends[i]))).toEqual([
      'Émile',
      's',
      'می‌گوید',
      '12',
      'a̐b',
    ]);
    const hash = (one: string): number | undefined => wordsOf(one, new Map()).hashes[0];
    expect(hash('ÉMILE')).toBe(hash('emile'));
  });
});

describe('winnowing', () => {
  test('a copied stretch of RUN + WINDOW - 1 words always leaves a shared fingerprint', () => {
    fc.assert(
      fc.property(
        anyText(0, 30),
        anyText(RUN + WINDOW - 1, 20),
        anyText(0, 30),
        anyText(0, 30),
        (before, shared, other, after) => {
          const prints = (text: string): number[] => fingerprints(wordsOf(text, new Map()).hashes);
          const left = new Set(prints(`${before} ${shared} ${after}`));
          expect(prints(`${other} ${shared}`).some((print) => left.has(print))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('an empty text has none, a short one has one', () => {
    expect(fingerprints(new Int32Array(0))).toEqual([]);
    expect(fingerprints(new Int32Array([1, 2, 3, 4]))).toHaveLength(1);
  });
});

describe('alignment', () => {
  test('aligned words are the same words, in the order of the later text, each once', () => {
    fc.assert(
      fc.property(anyText(0, 60), anyText(0, 60), anyText(5, 20), (left, right, shared) => {
        const later = wordsOf(`${left} ${shared}`, new Map());
        const earlier = wordsOf(`${shared} ${right}`, new Map());
        const used = new Set<number>();
        for (const { blocks, words, from, to } of align(later, earlier)) {
          expect(words).toBe(blocks.reduce((sum, { length }) => sum + length, 0));
          for (const block of blocks) {
            for (let i = 0; i < block.length; i += 1) {
              const word = block.later + i;
              expect(later.hashes[word]).toBe(earlier.hashes[block.earlier + i]);
              expect(used.has(word)).toBe(false);
              expect(word).toBeGreaterThanOrEqual(from);
              expect(word).toBeLessThan(to);
              used.add(word);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a changed word leaves one stretch', () => {
    const words = (text: string): ReturnType<typeof wordsOf> => wordsOf(text, new Map());
    const found = align(
      words('one two three four FIVE six seven eight nine'),
      words('one two three four 5 six seven eight nine'),
    );
    expect(found).toMatchObject([{ from: 0, to: 9, words: 8 }]);
  });
});

describe('the index', () => {
  const TEXT = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
  const item = (
    address: string,
    published: string | null,
    text = TEXT,
  ): ReturnType<typeof buildVersion> => buildVersion({ address, published, text });

  test('the later text depends on the earlier one, in whatever order they come', () => {
    for (const order of [
      ['u:a', 'u:b'],
      ['u:b', 'u:a'],
    ]) {
      const index = createCopyIndex();
      for (const address of order)
        addPrint(index, item(address, address === 'u:a' ? '2026-03-01' : '2026-03-02'));
      expect(index.copies.get('u:b')).toMatchObject([{ from: 'u:b', to: 'u:a', undecided: false }]);
    }
  });

  test('of one day the fuller text counts as the earlier, undecided', () => {
    const index = createCopyIndex();
    addPrint(index, item('u:a', '2026-03-01'));
    addPrint(index, item('u:b', '2026-03-01', `${TEXT} and more besides`));
    expect(index.copies.get('u:a')).toMatchObject([{ to: 'u:b', undecided: true }]);
  });

  test('a new version takes the place of the old one', () => {
    const index = createCopyIndex();
    addPrint(index, item('u:a', '2026-03-01'));
    addPrint(index, item('u:b', '2026-03-02'));
    addPrint(index, { ...item('u:b', '2026-03-02', 'nothing of it any more'), version: 2 });
    expect(index.copies.get('u:b') ?? []).toEqual([]);
    addPrint(index, item('u:b', '2026-03-02'));
    expect(index.printed.get('u:b')?.version.version).toBe(2);
  });

  test('a thousand copies of one item cost a thousand times a constant', () => {
    const index = createCopyIndex();
    for (let i = 0; i < 1000; i += 1) addPrint(index, item(`u:${i}`, '2026-03-01T10:00Z'));
    const compared = [...index.copies.values()].reduce((sum, list) => sum + list.length, 0);
    expect(compared).toBeLessThanOrEqual(8 * 1000);
    expect(
      [...index.postings.values()].every((one) => typeof one === 'string' || one.length <= 8),
    ).toBe(true);
  });

  test('one line of five megabytes is read up to a limit', () => {
    const index = createCopyIndex();
    addPrint(index, item('u:a', '2026-03-01', 'a'.repeat(5_000_000)));
    addPrint(index, item('u:b', '2026-03-01', 'ab '.repeat(1_700_000)));
    expect(index.printed.get('u:b')?.words.hashes.length).toBe(20_000);
  });
});
