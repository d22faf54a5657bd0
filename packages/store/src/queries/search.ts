/**
 * Full-text search. PostgreSQL knows no stems of Persian or Hebrew, and folds Turkish and Arabic
 * script its own way: so words are folded here, and its `simple` configuration only takes them apart.
 */
import type { Version } from '@hearsay/resolve';
import { fold } from '@hearsay/text';
import { type RawBuilder, sql } from 'kysely';
import type { Database, Writing } from '../database.ts';
import { guarded } from '../failure.ts';
import type { SearchQuery, Store } from '../store.ts';

/** PostgreSQL refuses more than 1 MB of words; a letter takes up to three bytes, its place two. */
const SEARCHED = 200_000; // UTF-16 units of an article
/** Words and phrases of one query; more is no question. */
const PARTS = 32;
/** Where a full day is not known. */
const FIRST = '-01';

function textOf({ article }: Version): string {
  const { title, standfirst, text, media } = article;
  const captions = media.map(({ caption }) => caption);
  return [title, standfirst, text.slice(0, SEARCHED), ...captions].join(' ').slice(0, SEARCHED);
}

/** The day of publication, of capture where that is unknown; the first day of a month or year. */
export function dayOf({ article, captured }: Version): string {
  const value = article.published?.value ?? captured;
  const [day = ''] = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(value) ?? [];
  const whole = day + FIRST.repeat((10 - day.length) / FIRST.length);
  return Number.isNaN(Date.parse(whole)) ? captured.slice(0, 10) : whole;
}

/** Makes the article findable by the words of this version alone. */
export async function saveSearchText(
  tx: Writing,
  articleId: string,
  version: Version,
): Promise<void> {
  const row = { day: dayOf(version), lang: version.article.lang };
  const words = sql<string>`to_tsvector('simple', ${fold(textOf(version))})`;
  await tx
    .insertInto('search_texts')
    .values({ article_id: articleId, ...row, words })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ ...row, words }))
    .execute();
}

const PART = /"([^"]*)"|([^"\s]+)/g;

/** The query in PostgreSQL's terms, or null where it holds no word. */
function tsquery(words: string): RawBuilder<string> | null {
  const parts: RawBuilder<string>[] = [];
  for (const [, phrase, word] of words.replace(/[“”«»„]/g, '"').matchAll(PART)) {
    const folded = fold(phrase ?? word ?? '');
    if (folded !== '' && parts.length < PARTS)
      parts.push(sql<string>`phraseto_tsquery('simple', ${folded})`);
  }
  return parts.length === 0 ? null : sql<string>`(${sql.join(parts, sql` && `)})`;
}

async function hitsOf(db: Database, wanted: SearchQuery, query: RawBuilder<string>) {
  let search = db
    .selectFrom('search_texts')
    .innerJoin('articles', 'articles.article_id', 'search_texts.article_id')
    .select(['articles.address', 'search_texts.day'])
    .where(sql<boolean>`search_texts.words @@ ${query}`)
    .orderBy('search_texts.day', 'desc')
    .orderBy('articles.address')
    .limit(wanted.limit);
  if (wanted.lang !== undefined) search = search.where('search_texts.lang', '=', wanted.lang);
  if (wanted.from !== undefined) search = search.where('search_texts.day', '>=', wanted.from);
  if (wanted.until !== undefined) search = search.where('search_texts.day', '<=', wanted.until);
  return search.execute();
}

export function searchQueries(db: Database): Pick<Store, 'search'> {
  return {
    search: (wanted) =>
      guarded('search the articles', async () => {
        const query = tsquery(wanted.words);
        return { hits: query === null ? [] : await hitsOf(db, wanted, query) };
      }),
  };
}
