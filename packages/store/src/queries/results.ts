/** Results of stages by the hash of their input: what was done once is not done again. */
import { type Database, writing } from '../database.ts';
import { guarded } from '../failure.ts';
import type { Store } from '../store.ts';

type ResultQueries = Pick<Store, 'results' | 'missingResults' | 'saveResults'>;

/** PostgreSQL takes 65,535 values in one command; a row has four. */
const INPUTS = 10_000;

export function resultQueries(db: Database): ResultQueries {
  return {
    results: (stage, stageVersion, inputs) =>
      guarded(`read the results of ${stage}`, async () => {
        const results = new Map<string, unknown>();
        for (let start = 0; start < inputs.length; start += INPUTS) {
          const rows = await db
            .selectFrom('results')
            .select(['input_hash', 'result'])
            .where('input_hash', 'in', inputs.slice(start, start + INPUTS))
            .where('stage', '=', stage)
            .where('stage_version', '=', stageVersion)
            .execute();
          for (const row of rows) results.set(row.input_hash, row.result);
        }
        return { results };
      }),

    missingResults: (stage, stageVersion, inputs) =>
      guarded(`look for the results of ${stage}`, async () => {
        const there = new Set<string>();
        for (let start = 0; start < inputs.length; start += INPUTS) {
          const rows = await db
            .selectFrom('results')
            .select('input_hash')
            .where('input_hash', 'in', inputs.slice(start, start + INPUTS))
            .where('stage', '=', stage)
            .where('stage_version', '=', stageVersion)
            .execute();
          for (const row of rows) there.add(row.input_hash);
        }
        return { missing: inputs.filter((input) => !there.has(input)) };
      }),

    saveResults: (stage, stageVersion, results) =>
      guarded(`keep the results of ${stage}`, () =>
        writing(db, async (tx) => {
          const rows = [...results]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([input, result]) => ({
              input_hash: input,
              stage,
              stage_version: stageVersion,
              result: JSON.stringify(result),
            }));
          let changed = 0n;
          for (let start = 0; start < rows.length; start += INPUTS) {
            const { numInsertedOrUpdatedRows } = await tx
              .insertInto('results')
              .values(rows.slice(start, start + INPUTS))
              .onConflict((conflict) =>
                conflict
                  .columns(['input_hash', 'stage'])
                  .doUpdateSet(({ ref }) => ({
                    stage_version: ref('excluded.stage_version'),
                    result: ref('excluded.result'),
                  }))
                  .whereRef('results.stage_version', '<>', 'excluded.stage_version'),
              )
              .executeTakeFirstOrThrow();
            changed += numInsertedOrUpdatedRows ?? 0n;
          }
          return { changed: changed > 0n };
        }),
      ),
  };
}
