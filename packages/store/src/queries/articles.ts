/** Articles with their versions and statements, and the addresses they are found under. */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { type Database, plain } from '../database.ts';
import { guarded } from '../failure.ts';
import { sha256 } from '../hash.ts';
import type { Store } from '../store.ts';
import { saveVersions } from './write-article.ts';

type ArticleQueries = Pick<
  Store,
  'saveVersion' | 'saveArticle' | 'versions' | 'articleOf' | 'statement'
>;

export function articleQueries(db: Database): ArticleQueries {
  return {
    saveVersion: (version, made) =>
      guarded(`keep ${version.address}`, () => saveVersions(db, [version], made, 'these')),

    async saveArticle(versions, made) {
      const address = versions[0]?.address ?? '';
      if (versions.some((version) => version.address !== address))
        throw new Error(
          'saveArticle takes the versions of one article; these have several addresses.',
        );
      return guarded(`keep ${address}`, () => saveVersions(db, versions, made, 'all'));
    },

    versions: (where = {}) =>
      guarded('read the articles', async () => {
        let query = db
          .selectFrom('versions')
          .innerJoin('articles', 'articles.article_id', 'versions.article_id')
          .select(['versions.head', 'versions.article', 'versions.attribution'])
          .orderBy('articles.address')
          .orderBy('versions.version');
        if (where.until !== undefined)
          query = query.where('versions.captured', '<=', new Date(where.until));
        if (where.address !== undefined)
          query = query.where('versions.article_id', '=', sha256(where.address));
        const rows = await query.execute();
        const versions = rows.map(
          ({ head, article, attribution }) =>
            ({ names: [], ...(head as object), article, attribution }) as unknown as Version,
        );
        return { versions };
      }),

    articleOf: (address) =>
      guarded(`look up ${address}`, async () => {
        const row = await db
          .selectFrom('addresses')
          .innerJoin('articles', 'articles.article_id', 'addresses.article_id')
          .select('articles.address')
          .where('addresses.address_hash', '=', sha256(address))
          .executeTakeFirst();
        return { article: row?.address ?? null };
      }),

    statement: (key) =>
      guarded(`look up the statement ${key}`, async () => {
        const rows = await db
          .selectFrom('statement_keys')
          .innerJoin('statements', (join) =>
            join
              .onRef('statements.article_id', '=', 'statement_keys.article_id')
              .onRef('statements.key', '=', 'statement_keys.key'),
          )
          .innerJoin('articles', 'articles.article_id', 'statements.article_id')
          .select(['articles.address', 'statements.version', 'statements.statement'])
          .where('statement_keys.key', '=', plain(key))
          .orderBy('articles.address')
          .orderBy('statements.version')
          .orderBy('statements.position')
          .execute();
        return {
          found: rows.map((row) => ({ ...row, statement: row.statement as Statement })),
        };
      }),
  };
}
