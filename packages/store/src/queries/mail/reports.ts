/** What became of mails: counts, doubts, bounces. */
import { sql } from 'kysely';
import { type Database, plain, writing } from '../../database.ts';
import { guarded } from '../../failure.ts';
import type { DeliveryState, DeliveryStore } from '../../mail.ts';
import { instant, plainOrNull, subscriberOf } from './rows.ts';

export function mailReportQueries(
  db: Database,
): Pick<DeliveryStore, 'deliveryReport' | 'recordBounce'> {
  return {
    deliveryReport: (item, limit) =>
      guarded('report on mails', async () => {
        const ofItem =
          item === null
            ? sql`lane = 'issues'`
            : sql`delivery_id in (select delivery_id from delivery_items
                where item = ${plain(item)})`;
        const counted = await sql<{ state: DeliveryState; number: number }>`
          select state, count(*)::int as number from deliveries where ${ofItem} group by state
          `.execute(db);
        const doubtful = await sql<{ address: string; started: Date | null }>`
          select s.address, d.started from deliveries d join subscribers s using (subscriber_id)
          where d.state = 'doubt' and ${ofItem} order by s.address limit ${limit}`.execute(db);
        return {
          report: {
            counts: Object.fromEntries(counted.rows.map(({ state, number }) => [state, number])),
            doubtful: doubtful.rows.map(({ address, started }) => ({
              address,
              started: instant(started),
            })),
          },
        };
      }),

    recordBounce: ({ deliveryId, at, kind, status, detail, source, reportHash }, since) =>
      guarded('keep a bounce', () =>
        writing(db, async (tx) => {
          const row = await tx
            .selectFrom('deliveries')
            .innerJoin('subscribers', 'subscribers.subscriber_id', 'deliveries.subscriber_id')
            .selectAll('subscribers')
            .where('delivery_id', '=', plain(deliveryId))
            .executeTakeFirst();
          if (row === undefined) return { outcome: 'unknown' as const, subscriber: null, soft: 0 };
          const subscriber = subscriberOf(row);
          const kept = await tx
            .insertInto('bounces')
            .values({
              subscriber_id: subscriber.id,
              delivery_id: plain(deliveryId),
              at,
              kind,
              status: plainOrNull(status),
              detail: plainOrNull(detail),
              source,
              report_hash: reportHash,
            })
            .onConflict((conflict) => conflict.column('report_hash').doNothing())
            .returning('id')
            .execute();
          const { rows } = await sql<{ soft: number }>`
            select count(distinct delivery_id)::int as soft from bounces
            where subscriber_id = ${subscriber.id} and kind = 'soft' and at >= ${since}`.execute(
            tx,
          );
          const outcome = kept.length > 0 ? ('recorded' as const) : ('known' as const);
          return { outcome, subscriber, soft: rows[0]?.soft ?? 0 };
        }),
      ),
  };
}
