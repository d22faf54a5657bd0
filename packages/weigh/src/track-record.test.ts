import type { Origin } from '@hearsay/trace';
import { describe, expect, test } from 'vitest';
import { buildVersion, unnamedOfficial } from '../../trace/testing/build-version.ts';
import type { Assessment, ClaimReview, ClaimState } from './claim.ts';
import { outcomeOf, trackRecords } from './track-record.ts';

const origin = (outlet: string, articles: readonly string[], kind: Origin['kind'] = 'report') => ({
  id: 'o1',
  kind,
  carries: ['claim'],
  outlet,
  speaker: null,
  occasions: [],
  source: 'two senior officials',
  contested: false,
  rootless: false,
  articles,
  mentions: [],
  evidence: [],
});

const assessed = (credibility: Assessment['credibility']): Assessment => ({
  by: 'mara',
  at: '2026-03-05T10:00:00Z',
  credibility,
  likelihood: null,
  why: '',
});

function review(
  id: string,
  state: ClaimState,
  list: readonly Origin[],
  assessments: readonly Assessment[] = [],
): ClaimReview {
  const origins = { min: 1, minExact: true, max: 1, list, parted: [], mayShare: [] };
  return {
    id,
    state,
    flags: [],
    first: null,
    statements: [],
    origins,
    positions: [],
    hypotheses: [],
    assessments,
    events: [],
  };
}

const version = (address: string, outlet: string) =>
  buildVersion({
    address,
    outlet,
    text: 'It was sold, two senior officials said.',
    statements: [{ content: 'It was sold', source: unnamedOfficial({ role: 'diplomat' }) }],
  });
const versions = [version('u:1', 'post'), version('u:2', 'star')];

describe('what became of a claim', () => {
  test('people decide; without them a claim that all confirm was so, and a denial leaves it open', () => {
    const state = (of: ClaimState, ...assessments: Assessment[]) =>
      outcomeOf({ state: of, assessments });
    expect(state('confirmed')).toBe('so');
    expect(state('denied')).toBe('open');
    expect(state('confirmed', assessed('5'))).toBe('not-so');
    expect(state('denied', assessed('5'), assessed('1'))).toBe('so');
    expect(state('confirmed', assessed('3'))).toBe('open');
    expect(state('confirmed', assessed(null))).toBe('so');
  });
});

describe('records', () => {
  const list = [origin('post', ['u:1', 'u:2'])];

  test('the one who reported is judged, the one who repeated is counted apart', () => {
    const { outlets } = trackRecords(
      [review('a', 'confirmed', list), review('b', 'reported', list, [assessed('5')])],
      versions,
    );
    expect(outlets).toMatchObject([
      { of: 'post', right: 1, wrong: 1, repeated: 0 },
      { of: 'star', right: 0, wrong: 0, repeated: 2, least: null },
    ]);
  });

  test('kinds of unnamed sources have one too', () => {
    const { sources } = trackRecords([review('a', 'confirmed', list)], versions);
    expect(sources).toMatchObject([{ of: 'diplomat', right: 1, wrong: 0 }]);
  });

  test('few claims make no sure source, and open ones do not count', () => {
    const many = Array.from({ length: 20 }, (_, at) => review(`c${at}`, 'confirmed', list));
    const least = (reviews: readonly ClaimReview[]) =>
      trackRecords(reviews, versions).outlets[0]?.least;
    expect(least(many.slice(0, 1))).toBeCloseTo(0.21, 2);
    expect(least(many)).toBeCloseTo(0.84, 2);
    expect(least([review('a', 'denied', list)])).toBeNull();
  });

  test('what somebody said on the record is no report of an outlet', () => {
    const said = [origin('post', ['u:1'], 'speech')];
    expect(trackRecords([review('a', 'confirmed', said)], versions).outlets).toEqual([]);
  });
});
