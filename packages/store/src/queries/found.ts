/** People and bodies that only articles name; each run says anew who they are, and why. */
import type { FoundEntity } from '@hearsay/resolve';
import { type Database, plain, type Writing, writing } from '../database.ts';
import { guarded } from '../failure.ts';
import type { NameStep, Store } from '../store.ts';

type FoundQueries = Pick<Store, 'saveFound' | 'found'>;

/** PostgreSQL takes 65,535 values in one command; a row has six at most. */
const ROWS = 10_000;

const keyOf = ({ a, b, kind }: Pick<NameStep, 'a' | 'b' | 'kind'>): string =>
  JSON.stringify([a, b, kind]);

async function saveEntities(tx: Writing, entities: readonly FoundEntity[]): Promise<boolean> {
  const rows = entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    name: plain(entity.name),
    entity: JSON.stringify(entity),
  }));
  const before = await tx.selectFrom('found_entities').select(['id', 'entity']).execute();
  const kept = new Map(before.map(({ id, entity }) => [id, JSON.stringify(entity)]));
  const wanted = new Set(rows.map(({ id }) => id));
  const gone = [...kept.keys()].filter((id) => !wanted.has(id));
  const changed = rows.filter(({ id, entity }) => kept.get(id) !== entity);
  for (let start = 0; start < gone.length; start += ROWS)
    await tx
      .deleteFrom('found_entities')
      .where('id', 'in', gone.slice(start, start + ROWS))
      .execute();
  for (let start = 0; start < changed.length; start += ROWS)
    await tx
      .insertInto('found_entities')
      .values(changed.slice(start, start + ROWS))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          type: ref('excluded.type'),
          name: ref('excluded.name'),
          entity: ref('excluded.entity'),
        })),
      )
      .execute();
  return gone.length > 0 || changed.length > 0;
}

async function saveSteps(tx: Writing, steps: readonly NameStep[]): Promise<boolean> {
  const wanted = new Map(steps.map((step) => [keyOf(step), { ...step, why: plain(step.why) }]));
  const before = await tx.selectFrom('name_steps').selectAll().execute();
  const kept = new Set<string>();
  let changed = false;
  for (const { a, b, kind, why } of before) {
    const key = keyOf({ a, b, kind: kind as NameStep['kind'] });
    if (wanted.get(key)?.why === why) {
      kept.add(key);
      continue;
    }
    changed = true;
    await tx
      .deleteFrom('name_steps')
      .where('a', '=', a)
      .where('b', '=', b)
      .where('kind', '=', kind)
      .execute();
  }
  const fresh = [...wanted].filter(([key]) => !kept.has(key)).map(([, step]) => step);
  for (let start = 0; start < fresh.length; start += ROWS)
    await tx
      .insertInto('name_steps')
      .values(fresh.slice(start, start + ROWS))
      .execute();
  return changed || fresh.length > 0;
}

export function foundQueries(db: Database): FoundQueries {
  return {
    saveFound: (entities, steps) =>
      guarded('keep who was found', () =>
        writing(db, async (tx) => {
          const isNew = await saveEntities(tx, entities);
          const isOther = await saveSteps(tx, steps);
          return { changed: isNew || isOther };
        }),
      ),

    found: () =>
      guarded('read who was found', async () => {
        const rows = await db.selectFrom('found_entities').select('entity').orderBy('id').execute();
        const steps = await db
          .selectFrom('name_steps')
          .selectAll()
          .orderBy('a')
          .orderBy('b')
          .execute();
        return {
          entities: rows.map(({ entity }) => entity as FoundEntity),
          steps: steps.map(({ at, kind, ...step }) => ({
            ...step,
            kind: kind as NameStep['kind'],
            at: at?.toISOString() ?? null,
          })),
        };
      }),
  };
}
