/** Readers who come with their consents from elsewhere; whoever said no before stays out. */
import { type Database, plain, type Writing, writing } from '../../database.ts';
import { guarded } from '../../failure.ts';
import type { Imported, ImportOutcome, SubscriberStore } from '../../mail.ts';
import { consentColumns, preferenceColumns } from './rows.ts';

async function importOne(tx: Writing, row: Imported & { id: string }): Promise<ImportOutcome> {
  const { id, subscriber, consents } = row;
  const { address, key, state, created, confirmed, ended } = subscriber;
  const known = await tx
    .selectFrom('subscribers')
    .select(['subscriber_id', 'state'])
    .where('address_key', '=', plain(key))
    .forUpdate()
    .executeTakeFirst();
  if (known !== undefined && known.state !== 'pending')
    return known.state === 'active' ? 'known' : 'kept-out';
  const kept = { state, created, confirmed, ended, ...preferenceColumns(subscriber) };
  if (known === undefined)
    await tx
      .insertInto('subscribers')
      .values({ subscriber_id: id, address: plain(address), address_key: plain(key), ...kept })
      .execute();
  else
    await tx
      .updateTable('subscribers')
      .set(kept)
      .where('subscriber_id', '=', known.subscriber_id)
      .execute();
  const owner = known?.subscriber_id ?? id;
  if (consents.length > 0)
    await tx
      .insertInto('consents')
      .values(consents.map((consent) => consentColumns(owner, consent)))
      .execute();
  return 'added';
}

export function importQueries(db: Database): Pick<SubscriberStore, 'importSubscribers'> {
  return {
    importSubscribers: (rows) =>
      guarded('import readers', () =>
        writing(db, async (tx) => {
          const outcomes: ImportOutcome[] = [];
          for (const row of rows) outcomes.push(await importOne(tx, row));
          return { outcomes };
        }),
      ),
  };
}
