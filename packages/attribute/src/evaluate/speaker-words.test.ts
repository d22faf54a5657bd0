import { expect, test } from 'vitest';
import type { Attribution, Mention, Statement } from '../statement.ts';
import { withSpeakerWords } from './speaker-words.ts';

const source = (spans: [number, number][], mention: string | null) => ({
  spans,
  text: '',
  mention,
});
const statement = (of: ReturnType<typeof source> | null): Statement =>
  ({ part: 'body', source: of }) as unknown as Statement;
const MENTIONS = [{ id: 'm1', part: 'body', spans: [[0, 9]], text: 'Anna Berg' }];

const given = (statements: Statement[]): readonly Statement[] =>
  withSpeakerWords({
    statements,
    mentions: MENTIONS as unknown as Mention[],
  } as unknown as Attribution);

test('a source without words has the last ones before it that have its mention', () => {
  const [, , free] = given([
    statement(source([[0, 9]], 'm1')),
    statement(source([[40, 44]], 'm1')),
    statement(source([], 'm1')),
  ]);
  expect(free?.source?.spans).toEqual([[40, 44]]);
});

test('where none stands before it, it has those of the mention itself', () => {
  expect(given([statement(source([], 'm1'))])[0]?.source?.spans).toEqual([[0, 9]]);
});

test('sources with words, of nobody or without a mention stay as they are', () => {
  const kept = [statement(source([[3, 5]], 'm1')), statement(null), statement(source([], null))];
  expect(given(kept)).toEqual(kept);
});
