/** Keeps what lists show of an article: its line, the statements of whom the desk knows, and whom it names. */
import type { Version } from '@hearsay/resolve';
import { plain, type Writing } from '../database.ts';
import { dayOf } from './search.ts';

/** PostgreSQL takes 65,535 values in one command; a row has five. */
const ROWS = 5_000;

async function saveLine(tx: Writing, articleId: string, version: Version): Promise<void> {
  const { title, lang, published } = version.article;
  const row = {
    address: version.address,
    outlet: version.outlet,
    title: title === null ? null : plain(title),
    lang: plain(lang),
    published: published?.value ?? null,
    day: dayOf(version),
    versions: version.version,
  };
  const first = await tx
    .selectFrom('versions')
    .select(({ fn }) => fn.min('captured').as('captured'))
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow();
  const captured = new Date(first.captured).toISOString();
  await tx
    .insertInto('article_lines')
    .values({ article_id: articleId, ...row, captured })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ ...row, captured }))
    .execute();
}

async function saveSpeakers(tx: Writing, articleId: string, version: Version): Promise<void> {
  await tx.deleteFrom('speakers').where('article_id', '=', articleId).execute();
  const rows = new Map(
    version.attribution.statements.flatMap(({ key, source }, position) => {
      const entity = source?.entity ?? null;
      if (entity === null) return [];
      return [
        [key, { article_id: articleId, key, entity, day: dayOf(version), position }] as const,
      ];
    }),
  );
  const all = [...rows.values()];
  for (let start = 0; start < all.length; start += ROWS)
    await tx
      .insertInto('speakers')
      .values(all.slice(start, start + ROWS))
      .execute();
}

/** Everybody whom the version names, as a source or not, and how often. */
async function saveNamings(tx: Writing, articleId: string, version: Version): Promise<void> {
  await tx.deleteFrom('namings').where('article_id', '=', articleId).execute();
  const times = new Map<string, number>();
  // Every article of an outlet names it somewhere: such a list would be that of its articles.
  for (const { entity } of [...version.attribution.mentions, ...version.names])
    if (entity !== null && entity !== version.outlet)
      times.set(entity, (times.get(entity) ?? 0) + 1);
  const day = dayOf(version);
  const rows = [...times].map(([entity, count]) => ({
    article_id: articleId,
    entity,
    day,
    times: count,
  }));
  for (let start = 0; start < rows.length; start += ROWS)
    await tx
      .insertInto('namings')
      .values(rows.slice(start, start + ROWS))
      .execute();
}

/** Makes the article appear in lists as its latest version has it. */
export async function saveLists(tx: Writing, articleId: string, latest: Version): Promise<void> {
  await saveLine(tx, articleId, latest);
  await saveSpeakers(tx, articleId, latest);
  await saveNamings(tx, articleId, latest);
}
