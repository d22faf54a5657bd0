import { expect, test } from 'vitest';
import type { Mention, Statement } from '../statement.ts';
import { type SpeakerTruth, scoreGivenSpeakers, scoreSpeakers } from './speakers.ts';

const mention = (id: string, from: number, to: number): Mention => ({
  id,
  spans: [[from, to]],
  text: '',
  type: 'person',
  entity: null,
  part: 'body',
  partIndex: null,
});

/** A statement of which only the source counts here. */
const saidBy = (from: number, to: number, pointing: string | null): Statement =>
  ({ part: 'body', source: { spans: [[from, to]], mention: pointing } }) as unknown as Statement;

const truth: SpeakerTruth = {
  document: 'a',
  form: 'pronoun',
  source: [40, 43],
  mentions: [
    [0, 10],
    [80, 90],
  ],
};

const scoreOf = (statements: readonly Statement[], mentions: readonly Mention[]) =>
  scoreSpeakers([truth], new Map([['a', { statements, mentions }]])).pronoun;

test('a source that points to any full name of the person is right', () => {
  const mentions = [mention('m1', 84, 90), mention('m2', 20, 30)];
  expect(scoreOf([saidBy(40, 43, 'm1')], mentions)).toEqual({ truth: 1, pointed: 1, right: 1 });
  expect(scoreOf([saidBy(40, 43, 'm2')], mentions)).toEqual({ truth: 1, pointed: 1, right: 0 });
});

test('a source without a statement or without a mention is not pointed', () => {
  expect(scoreOf([saidBy(43, 50, 'm1')], [mention('m1', 0, 10)]).pointed).toBe(0);
  expect(scoreOf([saidBy(40, 43, null)], [mention('m1', 0, 10)]).pointed).toBe(0);
  expect(scoreSpeakers([truth], new Map()).pronoun).toEqual({ truth: 1, pointed: 0, right: 0 });
});

test('with the words given a source needs no statement, but still a mention', () => {
  const to = (found: Mention | null) => scoreGivenSpeakers([truth], () => [found]).pronoun;
  expect(to(mention('m1', 0, 10))).toEqual({ truth: 1, pointed: 1, right: 1 });
  expect(to(mention('m1', 20, 30))).toEqual({ truth: 1, pointed: 1, right: 0 });
  expect(to(null)).toEqual({ truth: 1, pointed: 0, right: 0 });
});
