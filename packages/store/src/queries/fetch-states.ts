/** What is known of an address between two fetches. */
import { type Database, plain } from '../database.ts';
import { guarded } from '../failure.ts';
import { sha256 } from '../hash.ts';
import type { FetchState, Store } from '../store.ts';

type FetchStateQueries = Pick<Store, 'fetchStates' | 'saveFetchStates'>;

/** Nine values a row, of 65,535 in one command. */
const ROWS = 5_000;

const plainOrNull = (text: string | null): string | null => (text === null ? null : plain(text));

function rowOf(state: FetchState) {
  return {
    address_hash: sha256(state.address),
    address: plain(state.address),
    etag: plainOrNull(state.etag),
    last_modified: plainOrNull(state.lastModified),
    checked: state.checked,
    next_try: state.nextTry,
    failures: state.failures,
    outcome: state.outcome,
  };
}

export function fetchStateQueries(db: Database): FetchStateQueries {
  return {
    fetchStates: (addresses) =>
      guarded('read what is known of the addresses', async () => {
        const states = new Map<string, FetchState>();
        for (let start = 0; start < addresses.length; start += ROWS) {
          const hashes = addresses.slice(start, start + ROWS).map(sha256);
          const rows = await db
            .selectFrom('fetch_states')
            .selectAll()
            .where('address_hash', 'in', hashes)
            .execute();
          for (const row of rows)
            states.set(row.address, {
              address: row.address,
              etag: row.etag,
              lastModified: row.last_modified,
              checked: row.checked.toISOString(),
              nextTry: row.next_try?.toISOString() ?? null,
              failures: row.failures,
              outcome: row.outcome,
            });
        }
        return { states };
      }),

    saveFetchStates: (states) =>
      guarded('keep what is known of the addresses', async () => {
        const latest = new Map(states.map((state) => [state.address, rowOf(state)]));
        const rows = [...latest.values()].sort((a, b) =>
          a.address_hash < b.address_hash ? -1 : 1,
        );
        for (let start = 0; start < rows.length; start += ROWS)
          await db
            .insertInto('fetch_states')
            .values(rows.slice(start, start + ROWS))
            .onConflict((conflict) =>
              conflict.column('address_hash').doUpdateSet(({ ref }) => ({
                etag: ref('excluded.etag'),
                last_modified: ref('excluded.last_modified'),
                checked: ref('excluded.checked'),
                next_try: ref('excluded.next_try'),
                failures: ref('excluded.failures'),
                outcome: ref('excluded.outcome'),
              })),
            )
            .execute();
        return { changed: rows.length > 0 };
      }),
  };
}
