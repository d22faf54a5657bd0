/** Signing up and confirming: the counts that limit it, the wish, and the token that makes it hold. */
import { sql } from 'kysely';
import { type Database, plain, type Writing, writing } from '../../database.ts';
import { guarded } from '../../failure.ts';
import type { SignUp, SubscriberStore } from '../../mail.ts';
import { consentColumns, preferenceColumns, subscriberOf } from './rows.ts';

type SignUpQueries = Pick<SubscriberStore, 'noteSignUp' | 'signUp' | 'confirm' | 'tokenReader'>;

/** Any fixed number: sign-ups are counted one after the other, else a burst would not be seen. */
const COUNTING = 7_305_121;

interface Counts {
  readonly address_short: number;
  readonly address_day: number;
  readonly network_short: number;
  readonly network_day: number;
  readonly desk_short: number;
}

/** The reader with this address, or a new row that waits for a confirmation; locked either way. */
async function wished(tx: Writing, given: SignUp): Promise<{ id: string; active: boolean }> {
  const { id, address, key, at, preferences } = given;
  await tx
    .insertInto('subscribers')
    .values({
      subscriber_id: id,
      address: plain(address),
      address_key: plain(key),
      state: 'pending',
      created: at,
      confirmed: null,
      ended: null,
      ...preferenceColumns(preferences),
    })
    .onConflict((conflict) => conflict.column('address_key').doNothing())
    .execute();
  const row = await tx
    .selectFrom('subscribers')
    .select(['subscriber_id', 'state'])
    .where('address_key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.state === 'active') return { id: row.subscriber_id, active: true };
  await tx
    .updateTable('subscribers')
    .set({ ...preferenceColumns(preferences), address: plain(address) })
    .where('subscriber_id', '=', row.subscriber_id)
    .execute();
  return { id: row.subscriber_id, active: false };
}

export function signUpQueries(db: Database): SignUpQueries {
  return {
    noteSignUp: ({ at, addressHash, networkHash, since }) =>
      guarded('count the sign-ups', () =>
        writing(db, async (tx) => {
          await sql`select pg_advisory_xact_lock(${COUNTING})`.execute(tx);
          const { rows } = await sql<Counts>`select
            count(*) filter (where address_hash = ${addressHash} and at >= ${since.short})::int
              as address_short,
            count(*) filter (where address_hash = ${addressHash})::int as address_day,
            count(*) filter (where network_hash = ${networkHash} and at >= ${since.short})::int
              as network_short,
            count(*) filter (where network_hash = ${networkHash})::int as network_day,
            count(*) filter (where at >= ${since.short})::int as desk_short
            from sign_ups where at >= ${since.day}`.execute(tx);
          await tx
            .insertInto('sign_ups')
            .values({ at, address_hash: addressHash, network_hash: networkHash })
            .execute();
          const [counts] = rows;
          return {
            before: {
              address: { short: counts?.address_short ?? 0, day: counts?.address_day ?? 0 },
              network: { short: counts?.network_short ?? 0, day: counts?.network_day ?? 0 },
              desk: { short: counts?.desk_short ?? 0 },
            },
          };
        }),
      ),

    signUp: (given) =>
      guarded('keep a sign-up', () =>
        writing(db, async (tx) => {
          const { id, active } = await wished(tx, given);
          const { at, consent, deliveryId, domain, preferences } = given;
          if (!active)
            await tx
              .insertInto('consents')
              .values(consentColumns(id, { ...consent, at, what: 'asked', detail: preferences }))
              .execute();
          const kind = active ? 'known' : 'confirm';
          // Two clicks on the button are one wish: one answer waits already.
          const { rows } = await sql`insert into deliveries
            (delivery_id, subscriber_id, kind, lane, domain, state, attempts, queued, next_try)
            select ${deliveryId}, ${id}, ${kind}, 'service', ${plain(domain)}, 'queued', 0,
              ${at}::timestamptz, ${at}::timestamptz
            where not exists (select from deliveries where subscriber_id = ${id}
              and kind = ${kind} and state = 'queued')
            returning delivery_id`.execute(tx);
          return { changed: rows.length > 0 };
        }),
      ),

    confirm: ({ tokenHash, at, network }) =>
      guarded('confirm a subscription', () =>
        writing(db, async (tx) => {
          const token = await tx
            .selectFrom('mail_tokens')
            .selectAll()
            .where('token_hash', '=', tokenHash)
            .where('purpose', '=', 'confirm')
            .forUpdate()
            .executeTakeFirst();
          if (token === undefined) return { outcome: 'unknown' as const, subscriber: null };
          const row = await tx
            .selectFrom('subscribers')
            .selectAll()
            .where('subscriber_id', '=', token.subscriber_id)
            .forUpdate()
            .executeTakeFirstOrThrow();
          const subscriber = subscriberOf(row);
          if (token.used !== null) return { outcome: 'again' as const, subscriber };
          if (token.expires.toISOString() < at) return { outcome: 'expired' as const, subscriber };
          const asked = await tx
            .selectFrom('consents')
            .select(['sentence', 'version'])
            .where('subscriber_id', '=', subscriber.id)
            .where('what', '=', 'asked')
            .orderBy('id', 'desc')
            .executeTakeFirst();
          await tx
            .updateTable('subscribers')
            .set({ state: 'active', confirmed: at, ended: null })
            .where('subscriber_id', '=', subscriber.id)
            .execute();
          await tx
            .insertInto('consents')
            .values(
              consentColumns(subscriber.id, {
                at,
                what: 'confirmed',
                sentence: asked?.sentence ?? null,
                version: asked?.version ?? null,
                network,
                detail: null,
              }),
            )
            .execute();
          // With this one, every other link that asks the same has done its work.
          await tx
            .updateTable('mail_tokens')
            .set({ used: at })
            .where('subscriber_id', '=', subscriber.id)
            .where('purpose', '=', 'confirm')
            .where('used', 'is', null)
            .execute();
          const confirmed = { ...subscriber, state: 'active' as const, confirmed: at, ended: null };
          return { outcome: 'confirmed' as const, subscriber: confirmed };
        }),
      ),

    tokenReader: ({ tokenHash, purpose, at }) =>
      guarded('look for the reader of a link', async () => {
        const row = await db
          .selectFrom('mail_tokens')
          .innerJoin('subscribers', 'subscribers.subscriber_id', 'mail_tokens.subscriber_id')
          .selectAll('subscribers')
          .select(['mail_tokens.expires', 'mail_tokens.used'])
          .where('token_hash', '=', tokenHash)
          .where('purpose', '=', purpose)
          .executeTakeFirst();
        if (row === undefined) return { outcome: 'unknown' as const, subscriber: null };
        const over = row.used !== null || row.expires.toISOString() < at;
        return {
          outcome: over ? ('expired' as const) : ('valid' as const),
          subscriber: subscriberOf(row),
        };
      }),
  };
}
