/** Invented claims: each rests on some hundreds of articles, with origins, positions and a history. */
import type { OpenDesk } from '@hearsay/desk';
import { addressOf, dayOf, keyOf, PEOPLE } from './article.ts';
import type { Chance } from './chance.ts';

type ClaimReview = Parameters<OpenDesk['store']['saveReviews']>[1][number];
type Bearing = ClaimReview['statements'][number];
type Origin = ClaimReview['origins']['list'][number];

export const CLAIMS = 20;
/** Statements that bear on one claim; a claim that two years of news were about has as many. */
const BEARINGS = 400;
const ORIGINS = 45;
const EVENTS = 120;
const ACTORS = 5;

const STANCES = ['affirms', 'affirms', 'denies', 'questions', 'relates'] as const;

export const claimId = (number: number): string => `claim${number}`;
export const actorsOf = (number: number): readonly string[] =>
  Array.from({ length: ACTORS }, (_, at) => `person${(number * ACTORS + at) % PEOPLE}`);

function bearing(chance: Chance, article: number): Bearing {
  return {
    article: addressOf(article),
    version: 1,
    statement: 's1',
    key: keyOf(article, 0),
    voice: 'source',
    place: null,
    stance: chance.pick(STANCES),
    denies: null,
    withdrawnIn: null,
    score: 0.9,
    why: 'invented for a measurement',
  };
}

function origin(at: number, articles: readonly string[]): Origin {
  const [first = '', ...rest] = articles;
  return {
    id: `o${at + 1}`,
    kind: 'report',
    carries: ['claim'],
    outlet: `outlet${at % ORIGINS}`,
    speaker: null,
    occasions: [],
    source: null,
    contested: false,
    rootless: false,
    articles,
    mentions: [],
    evidence: rest.map((from) => ({
      kind: 'cites',
      from,
      to: first,
      via: [],
      certain: true,
      fromPlace: { article: from, version: 1, part: 'body', partIndex: null, spans: [[0, 1]] },
      toPlace: null,
    })),
  };
}

/** The review of one claim over a desk of so many articles. */
export function inventReview(chance: Chance, number: number, articles: number): ClaimReview {
  const numbers = Array.from({ length: Math.min(BEARINGS, articles) }, () =>
    chance.below(articles),
  ).sort((a, b) => a - b);
  const unique = [...new Set(numbers)];
  const each = Math.ceil(unique.length / ORIGINS);
  const list = Array.from({ length: Math.ceil(unique.length / each) }, (_, at) =>
    origin(at, unique.slice(at * each, (at + 1) * each).map(addressOf)),
  );
  const [first = 0] = unique;
  return {
    id: claimId(number),
    state: 'disputed',
    flags: [],
    first: { article: addressOf(first), date: dayOf(first, articles), withdrawnIn: null },
    statements: unique.map((article) => bearing(chance, article)),
    origins: { min: 3, minExact: true, max: list.length, list, parted: [], mayShare: [] },
    positions: actorsOf(number).map((actor) => ({
      actor,
      position: 'confirmed',
      denies: null,
      date: dayOf(first, articles),
      article: addressOf(first),
      version: 1,
      statement: 's1',
      place: null,
      basis: null,
      since: null,
    })),
    hypotheses: [],
    assessments: [],
    events: unique.slice(0, EVENTS).map((article, at) => ({
      date: dayOf(article, articles),
      what: 'origin',
      from: null,
      to: `o${(at % list.length) + 1}`,
      cause: [addressOf(article)],
      text: `Origin o${(at % list.length) + 1} (report: outlet${at % ORIGINS}) carries claim`,
    })),
  };
}
