/** Editions as they went out; each publication adds a revision. */
import { sql } from 'kysely';
import { type Database, plain, writing } from '../database.ts';
import { guarded } from '../failure.ts';
import type { Store } from '../store.ts';

type EditionQueries = Pick<Store, 'publishEdition' | 'editions' | 'editionHeads'>;

/** Any fixed number: with it, an advisory lock makes two publications of one name wait in turn. */
const PUBLICATION = 7_305_120;

export function editionQueries(db: Database): EditionQueries {
  return {
    publishEdition: (edition) =>
      guarded(`publish ${edition.name}`, () =>
        writing(db, async (tx) => {
          await sql`select pg_advisory_xact_lock(${PUBLICATION}, hashtext(${edition.name}))`.execute(
            tx,
          );
          const { last } = await tx
            .selectFrom('editions')
            .select(({ fn }) => fn.max('revision').as('last'))
            .where('name', '=', edition.name)
            .executeTakeFirstOrThrow();
          const revision = Number(last ?? 0) + 1;
          await tx
            .insertInto('editions')
            .values({ ...edition, markdown: plain(edition.markdown), revision })
            .execute();
          return { revision };
        }),
      ),

    editions: (where = {}) =>
      guarded('read the editions', async () => {
        let query = db.selectFrom('editions').selectAll();
        if (where.name !== undefined) query = query.where('name', '=', plain(where.name));
        const rows = await query.orderBy('date').orderBy('name').orderBy('revision').execute();
        return {
          editions: rows.map((row) => ({ ...row, published: row.published.toISOString() })),
        };
      }),

    editionHeads: () =>
      guarded('list the editions', async () => {
        const rows = await db
          .selectFrom('editions')
          .select(['name', 'revision', 'series', 'date', 'published', 'reason'])
          .orderBy('date')
          .orderBy('name')
          .orderBy('revision')
          .execute();
        return { heads: rows.map((row) => ({ ...row, published: row.published.toISOString() })) };
      }),
  };
}
