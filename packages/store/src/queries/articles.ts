/** Articles with their versions, statements and mentions: one transaction for one article. */
import type { Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import { type Database, plain, type Writing, writing } from '../database.ts';
import { guarded } from '../failure.ts';
import { sha256 } from '../hash.ts';
import type { StageVersions, Store } from '../store.ts';

type ArticleQueries = Pick<
  Store,
  'saveVersion' | 'saveArticle' | 'versions' | 'articleOf' | 'statement'
>;

/** PostgreSQL takes 65,535 values in one command; a statement's row has six. */
const ROWS = 5_000;

function* portions<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS);
}

function rowOf(articleId: string, version: Version, made: StageVersions) {
  const { article, attribution, ...head } = version;
  const row = {
    article_id: articleId,
    version: version.version,
    captured: version.captured,
    sha256: version.sha256,
    head: JSON.stringify(head),
    article: JSON.stringify(article),
    attribution: JSON.stringify(attribution),
    made: JSON.stringify(made),
  };
  return { ...row, digest: sha256(JSON.stringify(row)) };
}

/** Finds or makes the article; its row stays locked to the end of the transaction. */
async function lockArticle(tx: Writing, articleId: string, version: Version): Promise<void> {
  await tx
    .insertInto('articles')
    .values({ article_id: articleId, address: version.address, outlet: version.outlet })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ outlet: version.outlet }))
    .execute();
}

async function saveAddresses(tx: Writing, articleId: string, version: Version): Promise<void> {
  const { canonical, url } = version.article;
  const addresses = new Set(
    [version.address, canonical, url].filter((address) => address !== null),
  );
  const rows = [...addresses].map((address) => ({
    address_hash: sha256(address),
    address: plain(address),
    article_id: articleId,
  }));
  // In one order for all writers, so that two of them never wait for each other in a circle.
  rows.sort((a, b) => (a.address_hash < b.address_hash ? -1 : 1));
  await tx
    .insertInto('addresses')
    .values(rows)
    .onConflict((conflict) => conflict.column('address_hash').doNothing())
    .execute();
}

async function saveStatements(tx: Writing, articleId: string, version: Version): Promise<void> {
  const rows = version.attribution.statements.map((statement, position) => ({
    article_id: articleId,
    version: version.version,
    id: statement.id,
    key: statement.key,
    position,
    statement: JSON.stringify(statement),
  }));
  for (const portion of portions(rows)) await tx.insertInto('statements').values(portion).execute();
  const keys = [...new Set(rows.map(({ key }) => key))].sort();
  for (const portion of portions(keys))
    await tx
      .insertInto('statement_keys')
      .values(portion.map((key) => ({ key, article_id: articleId })))
      .onConflict((conflict) => conflict.columns(['key', 'article_id']).doNothing())
      .execute();
}

async function saveMentions(tx: Writing, articleId: string, version: Version): Promise<void> {
  const rows = version.attribution.mentions.map((mention) => ({
    article_id: articleId,
    version: version.version,
    id: mention.id,
    entity: mention.entity,
    mention: JSON.stringify(mention),
  }));
  for (const portion of portions(rows)) await tx.insertInto('mentions').values(portion).execute();
}

/** Writes one version under the article's lock; false where exactly this was kept. */
async function write(
  tx: Writing,
  articleId: string,
  version: Version,
  made: StageVersions,
): Promise<boolean> {
  const row = rowOf(articleId, version, made);
  const same = await tx
    .selectFrom('versions')
    .select('digest')
    .where('article_id', '=', articleId)
    .where('version', '=', version.version)
    .executeTakeFirst();
  if (same?.digest === row.digest) return false;
  await drop(tx, articleId, [version.version]);
  await tx.insertInto('versions').values(row).execute();
  await saveAddresses(tx, articleId, version);
  await saveStatements(tx, articleId, version);
  await saveMentions(tx, articleId, version);
  return true;
}

async function drop(tx: Writing, articleId: string, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await tx
    .deleteFrom('versions')
    .where('article_id', '=', articleId)
    .where('version', 'in', numbers)
    .execute();
}

/** Drops the versions that are not among `kept`; false where there are none. */
async function dropOthers(
  tx: Writing,
  articleId: string,
  kept: readonly Version[],
): Promise<boolean> {
  const there = await tx
    .selectFrom('versions')
    .select('version')
    .where('article_id', '=', articleId)
    .execute();
  const numbers = new Set(kept.map(({ version }) => version));
  const others = there.map(({ version }) => version).filter((version) => !numbers.has(version));
  await drop(tx, articleId, others);
  return others.length > 0;
}

export function articleQueries(db: Database): ArticleQueries {
  return {
    saveVersion: (version, made) =>
      guarded(`keep ${version.address}`, () =>
        writing(db, async (tx) => {
          const articleId = sha256(version.address);
          await lockArticle(tx, articleId, version);
          return { changed: await write(tx, articleId, version, made) };
        }),
      ),

    async saveArticle(versions, made) {
      const latest = versions.at(-1);
      if (latest === undefined) return { changed: false };
      if (versions.some(({ address }) => address !== latest.address))
        throw new Error(
          'saveArticle takes the versions of one article; these have several addresses.',
        );
      return guarded(`keep ${latest.address}`, () =>
        writing(db, async (tx) => {
          const articleId = sha256(latest.address);
          await lockArticle(tx, articleId, latest);
          let changed = await dropOthers(tx, articleId, versions);
          for (const version of versions)
            changed = (await write(tx, articleId, version, made)) || changed;
          return { changed };
        }),
      );
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
            ({ ...(head as object), article, attribution }) as Version,
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
