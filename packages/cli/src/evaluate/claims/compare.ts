/** Holds a review against the truth of its case, fact by fact. */
import type { Review } from '@hearsay/desk';
import { wordDice } from '@hearsay/text';
import type { Tally } from './tally.ts';
import type { ClaimTruth, StatementTruth, Truth } from './truth.ts';

type Article = Review['articles'][number];
type Statement = Article['statements'][number];
type ReviewedClaim = Review['claims'][number];

/** Content and source are found when their words overlap by half (full50). */
const OVERLAP = 0.5;
/** When an article's strongest stance is asked. */
const STRENGTH = ['none', 'relates', 'questions', 'denies', 'affirms'];

function sourceOf(statement: Statement, mentions: ReadonlyMap<string, string>): string {
  const { source } = statement;
  if (source === null) return '';
  return source.text !== '' ? source.text : (mentions.get(source.mention ?? '') ?? '');
}

function found(truth: StatementTruth, article: Article): Statement | undefined {
  return article.statements
    .filter(({ part }) => part === truth.part)
    .map((statement) => ({ statement, dice: wordDice(statement.content.text, truth.content) }))
    .filter(({ dice }) => dice >= OVERLAP)
    .sort((a, b) => b.dice - a.dice)[0]?.statement;
}

function compareStatement(truth: StatementTruth, article: Article | undefined, tally: Tally): void {
  const where = `${truth.article} v${truth.version} “${truth.content.slice(0, 60)}”`;
  const statement = article === undefined ? undefined : found(truth, article);
  tally.count('statement: content', statement !== undefined, `${where} not found`);
  if (statement === undefined) return;
  if (truth.source) {
    const source = sourceOf(statement, new Map());
    // Words of the source where the sentence has them; a mention alone is judged by its entity.
    const right = source === '' || wordDice(source, truth.source) >= OVERLAP;
    tally.count('statement: source', right, `${where}: ${source} for ${truth.source}`);
  }
  if (truth.kind !== undefined)
    tally.count('statement: kind', statement.kind === truth.kind, `${where}: ${statement.kind}`);
  if (truth.polarity !== undefined)
    tally.count(
      'statement: polarity',
      statement.polarity === truth.polarity && statement.denies === (truth.denies ?? null),
      `${where}: ${statement.polarity} ${statement.denies}`,
    );
  if (truth.chain !== undefined) {
    const chain = statement.chain.map(({ text }) => text);
    const right =
      chain.length === truth.chain.length &&
      chain.every((text, at) => text === '' || wordDice(text, truth.chain?.[at] ?? '') >= OVERLAP);
    tally.count('statement: chain', right, `${where}: ${chain.join(' ← ')}`);
  }
}

function compareArticles(truth: Truth, review: Review, tally: Tally): void {
  for (const expected of truth.articles) {
    const versions = review.articles.filter(({ url }) => url === expected.article);
    const latest = versions.at(-1);
    const check = (kind: string, right: boolean, got: unknown): void =>
      tally.count(kind, right, `${expected.article}: ${JSON.stringify(got ?? null)}`);
    if (expected.lang !== undefined)
      check('article: language', latest?.lang === expected.lang, latest?.lang);
    if (expected.title !== undefined)
      check('article: title', latest?.title === expected.title, latest?.title);
    if (expected.published !== undefined) {
      const got = latest?.published;
      const day = (value: string | undefined): string | undefined => value?.slice(0, 10);
      check('article: day', day(got?.value) === day(expected.published?.value), got?.value);
    }
    if (expected.versions !== undefined)
      check('article: versions', versions.length === expected.versions, versions.length);
  }
}

function strongestStance(claim: ReviewedClaim, article: string): string {
  return claim.statements
    .filter((row) => row.article === article && row.withdrawnIn === null)
    .reduce(
      (strongest, { stance }) =>
        STRENGTH.indexOf(stance) > STRENGTH.indexOf(strongest) ? stance : strongest,
      'none',
    );
}

/** Pairs of articles that stand in one origin which carries the claim. */
function pairsOf(
  origins: readonly { carries: readonly string[]; articles: readonly string[] }[],
): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { carries, articles } of origins)
    if (carries.includes('claim'))
      for (const a of articles) for (const b of articles) if (a < b) pairs.add(`${a} ${b}`);
  return pairs;
}

function compareOrigins(truth: ClaimTruth, claim: ReviewedClaim, tally: Tally): void {
  const { min, max } = claim.origins;
  const got = `${truth.id}: ${min} to ${max} for ${truth.origins.min} to ${truth.origins.max}`;
  tally.count('origins: interval', min === truth.origins.min && max === truth.origins.max, got);
  const holds =
    min <= truth.origins.min &&
    (max === null || (truth.origins.max !== null && max >= truth.origins.max));
  tally.count('origins: interval holds the truth', holds, got);
  const expected = pairsOf(truth.origins.list);
  const made = pairsOf(claim.origins.list);
  for (const pair of expected)
    tally.count('origins: pairs found', made.has(pair), `${truth.id}: ${pair}`);
  for (const pair of made)
    tally.count('origins: pairs right', expected.has(pair), `${truth.id}: ${pair}`);
}

function compareClaim(truth: ClaimTruth, claim: ReviewedClaim | undefined, tally: Tally): void {
  const { id } = truth;
  const flags = [...(claim?.flags ?? [])].sort().join();
  tally.count('state', claim?.state === truth.state, `${id}: ${claim?.state} for ${truth.state}`);
  tally.count('flags', flags === [...truth.flags].sort().join(), `${id}: ${flags}`);
  tally.count(
    'first appearance',
    (claim?.first?.article ?? null) === (truth.first?.article ?? null),
    `${id}: ${claim?.first?.article}`,
  );
  if (claim === undefined) return;
  for (const { article, stance } of truth.articles) {
    if (truth.either.includes(article)) continue;
    const got = strongestStance(claim, article);
    tally.count('stance', got === stance, `${id} ${article}: ${got} for ${stance}`);
  }
  for (const { actor, position, denies, date, optional } of truth.positions) {
    if (optional) continue;
    const got = claim.positions.find((one) => one.actor === actor);
    // A silence has no day of words: truths give the day it was noted as its date or leave it out.
    const day = position === 'silent' && date !== null ? got?.since : got?.date;
    const right = got?.position === position && got.denies === denies && day === date;
    const shown = `${got?.position} ${got?.denies} ${got?.date}`;
    tally.count('position', right, `${id} ${actor}: ${shown} for ${position} ${denies} ${date}`);
  }
  compareOrigins(truth, claim, tally);
}

/** Counts every fact of the truth that the review has right. */
export function compareReview(truth: Truth, review: Review, tally: Tally): void {
  compareArticles(truth, review, tally);
  for (const expected of truth.statements) {
    const article = review.articles.find(
      ({ url, version }) => url === expected.article && version === expected.version,
    );
    compareStatement(expected, article, tally);
  }
  for (const expected of truth.claims)
    compareClaim(
      expected,
      review.claims.find(({ id }) => id === expected.id),
      tally,
    );
}
