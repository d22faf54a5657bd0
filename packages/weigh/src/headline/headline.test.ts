import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStanceModel, writeStanceModel } from './model-file.ts';
import { readPage } from './page.ts';
import { judgeHeadline, type StanceModel } from './stance.ts';
import { type StanceExample, trainStance } from './train.ts';

const SUBJECTS = ['turnip stops ferry', 'goose elected mayor', 'bakery sells bridge', 'moon rents'];
const WORDINGS = {
  agree: 'Yes: the STORY, neighbours told us, and photographs show it.',
  disagree: 'The tale of the STORY is a hoax, and the police denied it.',
  discuss: 'Whether the STORY is unclear, and reports could not be verified.',
  unrelated: 'Salt prices rose again on Monday in the northern ports.',
} as const;

function examples(): StanceExample[] {
  return SUBJECTS.flatMap((subject, at) =>
    Object.entries(WORDINGS).map(([stance, wording]) => ({
      headline: readPage(`Giant ${subject} in Aldane`, 'en'),
      text: readPage(wording.replace('STORY', subject), 'en'),
      stance: stance as keyof typeof WORDINGS,
      isDev: at === 0,
    })),
  );
}

function train(): StanceModel {
  const sizes = { bits: 8, width: 4, hidden: 8, passes: 40, seeds: [1] };
  return trainStance(examples(), { ...sizes, lang: 'en', onProgress: () => {} });
}

const model = train();

function stance(headline: string, text: string): string {
  return judgeHeadline(model, readPage(headline, 'en'), readPage(text, 'en')).stance;
}

test('a text agrees with a headline, disputes it, discusses it or is about something else', () => {
  for (const { headline, text, stance: marked } of examples())
    expect(judgeHeadline(model, headline, text).stance).toBe(marked);
});

test('wordings learnt on some subjects hold for another', () => {
  const headline = 'Giant piano swims to Aldane';
  expect(
    stance(headline, 'The tale of the piano that swims is a hoax, and the police denied it.'),
  ).toBe('disagree');
});

test('an empty headline or text is about nothing', () => {
  expect(stance('', '')).toBe('unrelated');
  expect(stance('Giant turnip stops ferry in Aldane', '')).toBe('unrelated');
});

test('of a text without end only the beginning is read', () => {
  const page = readPage('ferry '.repeat(1_000_000), 'en');
  expect(page.sentences.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThan(10_000);
});

test('the same seed gives the same weights', () => {
  expect(writeStanceModel(train())).toEqual(writeStanceModel(model));
});

test('a model read back judges as the one that was written', () => {
  const read = readStanceModel(writeStanceModel(model));
  if ('error' in read) throw new Error(read.error.message);
  for (const { headline, text } of examples()) {
    const [one, other] = [model, read.model].map((each) => judgeHeadline(each, headline, text));
    expect(other?.stance).toBe(one?.stance);
    expect(other?.related).toBeCloseTo(one?.related ?? 0, 5);
    expect(other?.probabilities.disagree).toBeCloseTo(one?.probabilities.disagree ?? 0, 1);
  }
});

test('bytes that are no model are told and never thrown', () => {
  const bytes = writeStanceModel(model);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      expect(readStanceModel(bytes.subarray(0, at))).toHaveProperty('error');
      const changed = bytes.slice();
      changed[at] = byte;
      readStanceModel(changed);
    }),
  );
  expect(readStanceModel(new Uint8Array())).toHaveProperty('error');
});

test('a window into a larger buffer is read as the model it holds', () => {
  const bytes = writeStanceModel(model);
  const larger = new Uint8Array(bytes.length + 7);
  larger.set(bytes, 3);
  expect(readStanceModel(larger.subarray(3, 3 + bytes.length))).toHaveProperty('model');
});
