/**
 * The queue of deliveries. The order of writes is the promise: an item is a reader's once, by its
 * key; a delivery is marked as being sent before its first byte goes out; what a dead sender left in
 * between is in doubt and is never sent again by itself.
 */
import { sql } from 'kysely';
import { type Database, plain, writing } from '../../database.ts';
import { guarded } from '../../failure.ts';
import type { Begun, DeliveryStore, Mailed } from '../../mail.ts';
import { instant, plainOrNull } from './rows.ts';

type QueueQueries = Omit<
  DeliveryStore,
  'release' | 'releases' | 'keepIssue' | 'issue' | 'deliveryReport' | 'recordBounce'
>;

interface BegunRow {
  readonly delivery_id: string;
  readonly subscriber_id: string;
  readonly address: string;
  readonly locale: string;
  readonly kind: Begun['kind'];
  readonly issue_id: string | null;
  readonly domain: string;
  readonly attempts: number;
}

const begunOf = (row: BegunRow): Begun => ({
  id: row.delivery_id,
  subscriberId: row.subscriber_id,
  address: row.address,
  locale: row.locale,
  kind: row.kind,
  issueId: row.issue_id,
  domain: row.domain,
  attempts: row.attempts,
});

export function queueQueries(db: Database): QueueQueries {
  return {
    mailed: (ids) =>
      guarded('read what readers got', async () => {
        const { rows } = await sql<{ id: string; item: string | null; last: Date | null }>`
          select s.id, i.item, null::timestamptz as last
            from unnest(${ids}::text[]) as s(id) join delivery_items i on i.subscriber_id = s.id
          union all
          select s.id, null, max(d.queued)
            from unnest(${ids}::text[]) as s(id) join deliveries d on d.subscriber_id = s.id
            where d.kind = 'issue' group by s.id`.execute(db);
        const mailed = new Map<string, Mailed & { readonly items: Set<string> }>();
        for (const { id, item, last } of rows) {
          const before = mailed.get(id) ?? { items: new Set<string>(), last: null };
          if (item !== null) before.items.add(item);
          mailed.set(id, { items: before.items, last: instant(last) ?? before.last });
        }
        return { mailed };
      }),

    queueDeliveries: (deliveries) =>
      guarded('queue mails', () =>
        writing(db, async (tx) => {
          if (deliveries.length === 0) return { queued: 0 };
          const of = <K extends keyof (typeof deliveries)[number]>(key: K) =>
            deliveries.map((one) => one[key]);
          await sql`insert into deliveries (delivery_id, subscriber_id, kind, lane, issue_id,
              domain, state, attempts, queued, next_try)
            select id, subscriber_id, 'issue', 'issues', issue_id, domain, 'queued', 0,
              queued::timestamptz, queued::timestamptz
            from unnest(${of('id')}::text[], ${of('subscriberId')}::text[],
              ${of('issueId')}::text[], ${of('domain').map(plain)}::text[],
              ${of('queued')}::text[]) as given(id, subscriber_id, issue_id, domain, queued)`.execute(
            tx,
          );
          const items = deliveries.flatMap(({ id, subscriberId, items: all }) =>
            all.map((item) => ({ id, subscriberId, item: plain(item) })),
          );
          const { rows } = await sql<{ id: string; kept: number }>`with kept as (
              insert into delivery_items (delivery_id, subscriber_id, item)
              select * from unnest(${items.map(({ id }) => id)}::text[],
                ${items.map(({ subscriberId }) => subscriberId)}::text[],
                ${items.map(({ item }) => item)}::text[])
              on conflict (subscriber_id, item) do nothing returning delivery_id)
            select delivery_id as id, count(*)::int as kept from kept group by 1`.execute(tx);
          const kept = new Map(rows.map(({ id, kept: number }) => [id, number]));
          const twice = deliveries.filter(({ id, items: all }) => kept.get(id) !== all.length);
          if (twice.length > 0)
            await sql`delete from deliveries
              where delivery_id = any(${twice.map(({ id }) => id)}::text[])`.execute(tx);
          return { queued: deliveries.length - twice.length };
        }),
      ),

    waiting: ({ lane, at, limit, withoutDomains, without }) =>
      guarded('read the queue', async () => {
        const { rows } = await sql<{ id: string; domain: string; kind: Begun['kind'] }>`
          select delivery_id as id, domain, kind from deliveries
          where lane = ${lane} and state = 'queued' and next_try <= ${at}
            and domain <> all(${withoutDomains}::text[])
            and delivery_id <> all(${without}::text[])
          order by next_try, delivery_id limit ${limit}`.execute(db);
        return { waiting: rows };
      }),

    nextTry: (lane) =>
      guarded('read the queue', async () => {
        const { rows } = await sql<{ at: Date | null }>`select min(next_try) as at from deliveries
          where lane = ${lane} and state = 'queued'`.execute(db);
        return { at: instant(rows[0]?.at ?? null) };
      }),

    begin: (deliveries, at) =>
      guarded('begin to send mails', async () => {
        const ids = deliveries.map(({ id }) => id);
        const { rows } = await sql<BegunRow>`with given as (
            select * from unnest(${ids}::text[],
              ${deliveries.map(({ tokenHash }) => tokenHash)}::text[],
              ${deliveries.map(({ expires }) => expires)}::text[]) as g(id, token_hash, expires)
          ), begun as (
            update deliveries d set state = 'sending', attempts = d.attempts + 1, started = ${at}
            from given g, subscribers s
            where d.delivery_id = g.id and d.state = 'queued'
              and s.subscriber_id = d.subscriber_id
              and (d.lane = 'service' or s.state = 'active')
            returning d.*, s.address, s.locale, g.token_hash, g.expires
          ), kept as (
            insert into mail_tokens (token_hash, subscriber_id, purpose, created, expires)
            select token_hash, subscriber_id,
              case kind when 'confirm' then 'confirm' when 'erase' then 'erase' else 'manage' end,
              ${at}::timestamptz, expires::timestamptz
            from begun
          ), ended as (
            update deliveries d set state = 'cancelled', finished = ${at}
            from subscribers s
            where d.delivery_id = any(${ids}::text[]) and d.state = 'queued'
              and s.subscriber_id = d.subscriber_id
              and not (d.lane = 'service' or s.state = 'active')
          )
          select delivery_id, subscriber_id, address, locale, kind, issue_id, domain, attempts
          from begun`.execute(db);
        return { begun: rows.map(begunOf) };
      }),

    settle: (settled, at) =>
      guarded('keep what became of mails', async () => {
        if (settled.length === 0) return { changed: false };
        await writing(db, async (tx) => {
          // If the machine stops, what is lost here is an answer: the mail is then in doubt, not sent
          // twice. So nobody waits for the disk, as `begin` must.
          await sql`set local synchronous_commit = off`.execute(tx);
          await sql`update deliveries d set state = g.state, answer = g.answer,
            next_try = coalesce(g.next_try::timestamptz, d.next_try),
            finished = case when g.state = 'queued' then null else ${at}::timestamptz end
          from unnest(${settled.map(({ id }) => id)}::text[],
            ${settled.map(({ state }) => state)}::text[],
            ${settled.map(({ answer }) => plainOrNull(answer))}::text[],
            ${settled.map(({ nextTry }) => nextTry)}::text[])
            as g(id, state, answer, next_try)
          where d.delivery_id = g.id and d.state in ('sending', 'doubt')`.execute(tx);
        });
        return { changed: true };
      }),

    doubtUnfinished: (lane, at) =>
      guarded('look for unfinished mails', async () => {
        const { numUpdatedRows } = await db
          .updateTable('deliveries')
          .set({ state: 'doubt', finished: at, answer: 'the sender ended before the answer came' })
          .where('lane', '=', lane)
          .where('state', '=', 'sending')
          .executeTakeFirst();
        return { doubtful: Number(numUpdatedRows) };
      }),

    retryDoubtful: (item, at) =>
      guarded('queue doubtful mails again', async () => {
        const { rows } = await sql`update deliveries d
          set state = 'queued', next_try = ${at}, finished = null
          from delivery_items i
          where i.delivery_id = d.delivery_id and i.item = ${plain(item)} and d.state = 'doubt'
          returning d.delivery_id`.execute(db);
        return { queued: rows.length };
      }),
  };
}
