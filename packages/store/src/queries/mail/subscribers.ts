/** Readers: found, changed, ended, erased, counted. */
import { sql } from 'kysely';
import { type Database, plain, type Writing, writing } from '../../database.ts';
import { guarded } from '../../failure.ts';
import type { Consent, PersonData, SubscriberStore } from '../../mail.ts';
import { consentColumns, consentOf, instant, preferenceColumns, subscriberOf } from './rows.ts';

type SubscriberQueries = Omit<
  SubscriberStore,
  'noteSignUp' | 'signUp' | 'confirm' | 'tokenReader' | 'importSubscribers'
>;

/** Takes what waits for a reader who wants nothing more out of the queue. */
export async function cancelQueued(tx: Writing, id: string, at: string): Promise<void> {
  await tx
    .updateTable('deliveries')
    .set({ state: 'cancelled', finished: at })
    .where('subscriber_id', '=', id)
    .where('lane', '=', 'issues')
    .where('state', '=', 'queued')
    .execute();
}

async function personData(db: Database, id: string): Promise<PersonData | null> {
  const row = await db
    .selectFrom('subscribers')
    .selectAll()
    .where('subscriber_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const consents = await db
    .selectFrom('consents')
    .selectAll()
    .where('subscriber_id', '=', id)
    .orderBy('id')
    .execute();
  const deliveries = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('subscriber_id', '=', id)
    .orderBy('queued')
    .execute();
  const items = await db
    .selectFrom('delivery_items')
    .select(['delivery_id', 'item'])
    .where('subscriber_id', '=', id)
    .orderBy('item')
    .execute();
  const bounces = await db
    .selectFrom('bounces')
    .selectAll()
    .where('subscriber_id', '=', id)
    .orderBy('id')
    .execute();
  return {
    subscriber: subscriberOf(row),
    consents: consents.map(consentOf),
    deliveries: deliveries.map(({ delivery_id, kind, state, queued, finished, answer }) => ({
      kind,
      state,
      items: items.filter((one) => one.delivery_id === delivery_id).map(({ item }) => item),
      queued: queued.toISOString(),
      finished: instant(finished),
      answer,
    })),
    bounces: bounces.map(({ at, kind, status, detail, source }) => ({
      at: at.toISOString(),
      kind,
      status,
      detail,
      source,
    })),
  };
}

export function subscriberQueries(db: Database): SubscriberQueries {
  return {
    subscriber: (where) =>
      guarded('look for a reader', async () => {
        const row = await db
          .selectFrom('subscribers')
          .selectAll()
          .where(
            'key' in where ? 'address_key' : 'subscriber_id',
            '=',
            'key' in where ? plain(where.key) : where.id,
          )
          .executeTakeFirst();
        return { subscriber: row === undefined ? null : subscriberOf(row) };
      }),

    subscribers: ({ after, limit, state }) =>
      guarded('read the readers', async () => {
        let query = db.selectFrom('subscribers').selectAll().orderBy('subscriber_id').limit(limit);
        if (after !== null) query = query.where('subscriber_id', '>', after);
        if (state !== undefined) query = query.where('state', '=', state);
        return { subscribers: (await query.execute()).map(subscriberOf) };
      }),

    subscriberCounts: () =>
      guarded('count the readers', async () => {
        const rows = await db
          .selectFrom('subscribers')
          .select(['state', ({ fn }) => fn.countAll<string>().as('number')])
          .groupBy('state')
          .execute();
        return { counts: Object.fromEntries(rows.map(({ state, number }) => [state, +number])) };
      }),

    changePreferences: (id, preferences, { at, network }) =>
      guarded("change a reader's wishes", () =>
        writing(db, async (tx) => {
          const { numUpdatedRows } = await tx
            .updateTable('subscribers')
            .set(preferenceColumns(preferences))
            .where('subscriber_id', '=', id)
            .executeTakeFirst();
          if (numUpdatedRows === 0n) return { changed: false };
          const nothing = { sentence: null, version: null };
          const consent: Consent = {
            at,
            what: 'changed',
            ...nothing,
            network,
            detail: preferences,
          };
          await tx.insertInto('consents').values(consentColumns(id, consent)).execute();
          return { changed: true };
        }),
      ),

    endSubscription: (id, { state, at, network, why }) =>
      guarded('end a subscription', () =>
        writing(db, async (tx) => {
          // A complaint is stronger than a bounce, and both than a click; the other way changes nothing.
          const { numUpdatedRows } = await tx
            .updateTable('subscribers')
            .set({ state, ended: at })
            .where('subscriber_id', '=', id)
            .where('state', 'in', ['active', 'pending'])
            .executeTakeFirst();
          if (numUpdatedRows === 0n) return { changed: false };
          const nothing = { sentence: null, version: null };
          const consent: Consent = { at, what: 'withdrawn', ...nothing, network, detail: { why } };
          await tx.insertInto('consents').values(consentColumns(id, consent)).execute();
          await cancelQueued(tx, id, at);
          return { changed: true };
        }),
      ),

    queueService: ({ id, subscriberId, kind, domain, at }) =>
      guarded('queue an answer', async () => {
        const { rows } = await sql`insert into deliveries
          (delivery_id, subscriber_id, kind, lane, domain, state, attempts, queued, next_try)
          select ${id}, ${subscriberId}, ${kind}, 'service', ${plain(domain)}, 'queued', 0,
            ${at}::timestamptz, ${at}::timestamptz
          where not exists (select from deliveries where subscriber_id = ${subscriberId}
            and kind = ${kind} and state = 'queued')
          returning delivery_id`.execute(db);
        return { changed: rows.length > 0 };
      }),

    eraseSubscriber: (id) =>
      guarded('erase a person', async () => {
        const { numDeletedRows } = await db
          .deleteFrom('subscribers')
          .where('subscriber_id', '=', id)
          .executeTakeFirst();
        return { changed: numDeletedRows > 0n };
      }),

    personData: (id) =>
      guarded("read a person's data", async () => ({ data: await personData(db, id) })),

    consentsOf: (ids) =>
      guarded('read the consents', async () => {
        const consents = new Map<string, Consent[]>();
        if (ids.length === 0) return { consents };
        const rows = await db
          .selectFrom('consents')
          .selectAll()
          .where(sql<boolean>`subscriber_id = any(${ids}::text[])`)
          .orderBy('id')
          .execute();
        for (const row of rows)
          consents.set(row.subscriber_id, [
            ...(consents.get(row.subscriber_id) ?? []),
            consentOf(row),
          ]);
        return { consents };
      }),

    pruneMail: ({ pending, signUps, now }) =>
      guarded('clear away old sign-ups', () =>
        writing(db, async (tx) => {
          const gone = [
            await tx
              .deleteFrom('subscribers')
              .where('state', '=', 'pending')
              .where(sql<boolean>`created < ${pending}`)
              // Whoever asked again since is not old.
              .where(
                sql<boolean>`not exists (select from consents c where at >= ${pending}
                  and c.subscriber_id = subscribers.subscriber_id)`,
              )
              .executeTakeFirst(),
            await tx.deleteFrom('sign_ups').where(sql<boolean>`at < ${signUps}`).executeTakeFirst(),
            await tx
              .deleteFrom('mail_tokens')
              .where(sql<boolean>`expires < ${now}`)
              .where('purpose', '=', 'manage')
              .executeTakeFirst(),
          ];
          return { changed: gone.some(({ numDeletedRows }) => numDeletedRows > 0n) };
        }),
      ),
  };
}
