/** Writing an article with its versions, statements and mentions: one transaction for all of them. */
import type { Version } from '@hearsay/resolve';
import { type Database, plain, type Writing, writing } from '../database.ts';
import { sha256 } from '../hash.ts';
import type { StageVersions } from '../store.ts';
import type { Written } from '../written.ts';
import { saveSearchText } from './search.ts';
import { saveLists } from './write-lists.ts';

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

/** What is kept of an article: the digest of each version by its number. */
async function digests(db: Database | Writing, articleId: string): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('versions')
    .select(['version', 'digest'])
    .where('article_id', '=', articleId)
    .execute();
  return new Map(rows.map(({ version, digest }) => [version, digest]));
}

async function drop(tx: Writing, articleId: string, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await tx
    .deleteFrom('versions')
    .where('article_id', '=', articleId)
    .where('version', 'in', numbers)
    .execute();
}

interface Change {
  readonly latest: Version;
  /** Whether no kept version comes after `latest`. */
  readonly isLatest: boolean;
  readonly write: readonly Row[];
  readonly drop: readonly number[];
}

type Row = ReturnType<typeof rowOf> & { readonly source: Version };

/** What has to be written so that `versions` are kept, and (`all`) nothing besides them. */
function changeTo(
  versions: readonly Version[],
  made: StageVersions,
  kept: ReadonlyMap<number, string>,
  extent: 'all' | 'these',
): Change | null {
  const latest = versions.at(-1);
  if (latest === undefined) return null;
  const rows = versions.map((source) => ({
    ...rowOf(sha256(source.address), source, made),
    source,
  }));
  const numbers = new Set(rows.map(({ version }) => version));
  const write = rows.filter(({ version, digest }) => kept.get(version) !== digest);
  const drop = extent === 'these' ? [] : [...kept.keys()].filter((number) => !numbers.has(number));
  const dropped = new Set(drop);
  const isLatest = ![...kept.keys()].some(
    (number) => number > latest.version && !dropped.has(number),
  );
  return write.length + drop.length === 0 ? null : { latest, isLatest, write, drop };
}

async function apply(tx: Writing, articleId: string, change: Change): Promise<void> {
  await drop(tx, articleId, [...change.drop, ...change.write.map(({ version }) => version)]);
  for (const { source, ...row } of change.write) {
    await tx.insertInto('versions').values(row).execute();
    await saveAddresses(tx, articleId, source);
    await saveStatements(tx, articleId, source);
    await saveMentions(tx, articleId, source);
  }
  if (!change.isLatest) return;
  await saveSearchText(tx, articleId, change.latest);
  await saveLists(tx, articleId, change.latest);
}

/**
 * Keeps the versions of one article as they are given; with `all`, versions that are not among them
 * go. Nothing is written where exactly this is kept.
 */
export async function saveVersions(
  db: Database,
  versions: readonly Version[],
  made: StageVersions,
  extent: 'all' | 'these',
): Promise<Written> {
  const articleId = sha256(versions[0]?.address ?? '');
  // Most articles of a run are as they were: one look, without a lock, finds that out.
  const before = changeTo(versions, made, await digests(db, articleId), extent);
  if (before === null) return { changed: false };
  return writing(db, async (tx) => {
    await lockArticle(tx, articleId, before.latest);
    const change = changeTo(versions, made, await digests(tx, articleId), extent);
    if (change !== null) await apply(tx, articleId, change);
    return { changed: change !== null };
  });
}
