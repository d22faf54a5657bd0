/** Pages of lists: articles by day, and what a person, office, organisation or outlet said. */
import type { Statement } from '@hearsay/attribute';
import { type Selectable, sql } from 'kysely';
import { type Database, plain } from '../database.ts';
import { guarded } from '../failure.ts';
import { sha256 } from '../hash.ts';
import type { Tables } from '../schema/tables.ts';
import type { ArticleLine, Store } from '../store.ts';

type ListQueries = Pick<
  Store,
  | 'articleLines'
  | 'articleLinesOf'
  | 'articleWithPrefix'
  | 'articlesNaming'
  | 'statementsBy'
  | 'knownStatements'
  | 'statementsWith'
>;

/** SHA-256 in hexadecimal. */
const ID_LENGTH = 64;

function lineOf(row: Selectable<Tables['article_lines']>): ArticleLine {
  const { address, outlet, title, lang, published, day, captured, versions } = row;
  return {
    address,
    outlet,
    title,
    lang,
    published,
    day,
    captured: captured.toISOString(),
    versions,
  };
}

export function listQueries(db: Database): ListQueries {
  return {
    articleLines: ({ outlet, limit, offset }) =>
      guarded('list the articles', async () => {
        let lines = db.selectFrom('article_lines');
        if (outlet !== undefined) lines = lines.where('outlet', '=', outlet);
        const { total } = await lines
          .select(({ fn }) => fn.countAll<string>().as('total'))
          .executeTakeFirstOrThrow();
        const rows = await lines
          .selectAll()
          .orderBy('day', 'desc')
          .orderBy('address')
          .limit(limit)
          .offset(offset)
          .execute();
        return { total: Number(total), lines: rows.map(lineOf) };
      }),

    articleLinesOf: (addresses) =>
      guarded('look up articles', async () => {
        if (addresses.length === 0) return { lines: [] };
        const rows = await db
          .selectFrom('article_lines')
          .selectAll()
          .where('article_id', '=', sql<string>`any(${addresses.map((each) => sha256(each))})`)
          .execute();
        return { lines: rows.map(lineOf) };
      }),

    articleWithPrefix: (prefix) =>
      guarded('look up an article', async () => {
        if (!/^[0-9a-f]+$/.test(prefix)) return { line: null };
        const row = await db
          .selectFrom('article_lines')
          .selectAll()
          .where('article_id', '>=', prefix.padEnd(ID_LENGTH, '0'))
          .where('article_id', '<=', prefix.padEnd(ID_LENGTH, 'f'))
          .executeTakeFirst();
        return { line: row === undefined ? null : lineOf(row) };
      }),

    articlesNaming: ({ entity, limit, offset }) =>
      guarded(`list what names ${entity}`, async () => {
        const naming = db.selectFrom('namings').where('namings.entity', '=', plain(entity));
        const { total } = await naming
          .select(({ fn }) => fn.countAll<string>().as('total'))
          .executeTakeFirstOrThrow();
        const rows = await naming
          .innerJoin('article_lines', 'article_lines.article_id', 'namings.article_id')
          .selectAll('article_lines')
          .select('namings.times')
          .orderBy('namings.day', 'desc')
          .orderBy('namings.article_id')
          .limit(limit)
          .offset(offset)
          .execute();
        return {
          total: Number(total),
          named: rows.map(({ times, ...line }) => ({ line: lineOf(line), times })),
        };
      }),

    statementsBy: ({ entity, limit, offset }) =>
      guarded(`list what ${entity} said`, async () => {
        const said = db.selectFrom('speakers').where('speakers.entity', '=', plain(entity));
        const { total } = await said
          .select(({ fn }) => fn.countAll<string>().as('total'))
          .executeTakeFirstOrThrow();
        const rows = await said
          .innerJoin('article_lines', 'article_lines.article_id', 'speakers.article_id')
          .innerJoin('statements', (join) =>
            join
              .onRef('statements.article_id', '=', 'speakers.article_id')
              .onRef('statements.version', '=', 'article_lines.versions')
              .onRef('statements.position', '=', 'speakers.position'),
          )
          .selectAll('article_lines')
          .select('statements.statement')
          .orderBy('speakers.day', 'desc')
          .orderBy('speakers.article_id')
          .orderBy('speakers.position')
          .limit(limit)
          .offset(offset)
          .execute();
        return {
          total: Number(total),
          said: rows.map(({ statement, ...line }) => ({
            line: lineOf(line),
            statement: statement as Statement,
          })),
        };
      }),

    knownStatements: (keys) =>
      guarded('look up statements', async () => {
        if (keys.length === 0) return { speakers: new Map() };
        const rows = await db
          .selectFrom('statement_keys')
          .leftJoin('speakers', (join) =>
            join
              .onRef('speakers.key', '=', 'statement_keys.key')
              .onRef('speakers.article_id', '=', 'statement_keys.article_id'),
          )
          .select(['statement_keys.key', 'speakers.entity'])
          .where('statement_keys.key', '=', sql<string>`any(${keys.map(plain)})`)
          .execute();
        return { speakers: new Map(rows.map(({ key, entity }) => [key, entity])) };
      }),

    statementsWith: (keys) =>
      guarded('read statements', async () => {
        if (keys.length === 0) return { statements: new Map() };
        const rows = await db
          .selectFrom('statement_keys')
          .innerJoin('statements', (join) =>
            join
              .onRef('statements.article_id', '=', 'statement_keys.article_id')
              .onRef('statements.key', '=', 'statement_keys.key'),
          )
          .select(['statement_keys.key', 'statements.statement'])
          .where('statement_keys.key', '=', sql<string>`any(${keys.map(plain)})`)
          .orderBy('statements.version')
          .execute();
        // Of one key the last row stays.
        return { statements: new Map(rows.map((row) => [row.key, row.statement as Statement])) };
      }),
  };
}
