/** Reviews without their bulk: what lists, feeds and people's pages show of every claim. */
import type { ClaimReview } from '@hearsay/weigh';
import { sql } from 'kysely';
import { type Database, plain } from '../database.ts';
import { guarded } from '../failure.ts';
import type { BearingLine, ClaimRecord, ReviewCard, StageVersions, Store } from '../store.ts';

type ReviewCardQueries = Pick<
  Store,
  'reviewCards' | 'lastReview' | 'statesOf' | 'outletRecord' | 'bearingLines'
>;

/** A review of many statements is megabytes; what is left here is some dozens of kilobytes. */
const CARD = sql<ReviewCard['review']>`json_build_object(
  'id', review->'id', 'state', review->'state', 'flags', review->'flags', 'first', review->'first',
  'origins', json_build_object('min', review->'origins'->'min',
    'minExact', review->'origins'->'minExact', 'max', review->'origins'->'max'),
  'positions', review->'positions', 'events', review->'events')`;

export function reviewCardQueries(db: Database): ReviewCardQueries {
  return {
    reviewCards: () =>
      guarded('read the reviews', async () => {
        const rows = await db
          .selectFrom('reviews')
          .select(['as_of', CARD.as('review')])
          .where('as_of', '=', ({ selectFrom }) =>
            selectFrom('reviews').select(({ fn }) => fn.max('as_of').as('last')),
          )
          .orderBy('claim')
          .execute();
        return { cards: rows.map(({ as_of, review }) => ({ asOf: as_of, review })) };
      }),

    lastReview: (claim) =>
      guarded(`read the review of ${claim}`, async () => {
        const row = await db
          .selectFrom('reviews')
          .selectAll()
          .where('claim', '=', plain(claim))
          .orderBy('as_of', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (row === undefined) return { kept: null };
        const review = row.review as ClaimReview;
        return { kept: { asOf: row.as_of, review, made: row.made as StageVersions } };
      }),

    statesOf: (claim) =>
      guarded(`read the states of ${claim}`, async () => {
        const rows = await db
          .selectFrom('reviews')
          .select(['as_of', 'state'])
          .where('claim', '=', plain(claim))
          .orderBy('as_of')
          .execute();
        return { states: rows.map(({ as_of, state }) => ({ asOf: as_of, state })) };
      }),

    outletRecord: (outlet) =>
      guarded(`read the record of ${outlet}`, async () => {
        const { rows } = await sql<ClaimRecord>`
          select reviews.claim, bearing->>'stance' as stance,
            count(distinct bearing->>'article')::int as articles,
            count(*) filter (where bearing->>'withdrawnIn' is not null)::int as withdrawn
          from reviews, json_array_elements(reviews.review->'statements') as bearing
          join article_lines on article_lines.article_id =
            encode(sha256(convert_to(bearing->>'article', 'UTF8')), 'hex')
          where reviews.as_of = (select max(as_of) from reviews)
            and article_lines.outlet = ${plain(outlet)}
          group by 1, 2 order by 1, 2`.execute(db);
        return { claims: rows };
      }),

    bearingLines: () =>
      guarded('read what bears on the claims', async () => {
        // As json, not as text: a reason may quote what no text of PostgreSQL can hold.
        const { rows } = await sql<BearingLine>`
          select reviews.claim, bearing->'key' as key, bearing->'stance' as stance,
            bearing->'why' as why
          from reviews, json_array_elements(reviews.review->'statements') as bearing
          where reviews.as_of = (select max(as_of) from reviews)
            and json_typeof(bearing->'key') = 'string'`.execute(db);
        return { lines: rows };
      }),
  };
}
