/** The claims' reviews, one for each claim and day. */
import type { ClaimReview } from '@hearsay/weigh';
import { type Database, plain, writing } from '../database.ts';
import { guarded } from '../failure.ts';
import type { StageVersions, Store } from '../store.ts';

type ReviewQueries = Pick<Store, 'saveReviews' | 'reviews'>;

/**
 * JSON whose parts PostgreSQL can be asked for: its operators refuse a document with NUL anywhere.
 * Each such character is replaced by one other, so that offsets hold.
 */
function plainJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? plain(one) : one));
}

export function reviewQueries(db: Database): ReviewQueries {
  return {
    saveReviews: (asOf, reviews, made) =>
      guarded(`keep the review of ${asOf}`, () =>
        writing(db, async (tx) => {
          let changed = false;
          for (const review of reviews) {
            const key = { claim: review.id, as_of: asOf };
            const row = {
              state: review.state,
              review: plainJson(review),
              made: JSON.stringify(made),
            };
            const before = await tx
              .selectFrom('reviews')
              .select(['review', 'made'])
              .where('claim', '=', key.claim)
              .where('as_of', '=', key.as_of)
              .forUpdate()
              .executeTakeFirst();
            const same =
              before !== undefined &&
              JSON.stringify(before.review) === row.review &&
              JSON.stringify(before.made) === row.made;
            if (same) continue;
            changed = true;
            await tx
              .insertInto('reviews')
              .values({ ...key, ...row })
              .onConflict((conflict) => conflict.columns(['claim', 'as_of']).doUpdateSet(row))
              .execute();
          }
          return { changed };
        }),
      ),

    reviews: (where = {}) =>
      guarded('read the reviews', async () => {
        let query = db.selectFrom('reviews').selectAll().orderBy('as_of').orderBy('claim');
        if (where.claim !== undefined) query = query.where('claim', '=', where.claim);
        if (where.from !== undefined) query = query.where('as_of', '>=', where.from);
        if (where.until !== undefined) query = query.where('as_of', '<=', where.until);
        const rows = await query.execute();
        const reviews = rows.map((row) => ({
          asOf: row.as_of,
          review: row.review as ClaimReview,
          made: row.made as StageVersions,
        }));
        return { reviews };
      }),
  };
}
