/** What was released to the readers, and the mails' texts. */
import { sql } from 'kysely';
import { type Database, plain } from '../../database.ts';
import { guarded } from '../../failure.ts';
import type { DeliveryStore } from '../../mail.ts';
import { plainOrNull } from './rows.ts';

type IssueQueries = Pick<DeliveryStore, 'release' | 'releases' | 'keepIssue' | 'issue'>;

/** Eight values a row, of 65,535 in one command. */
const ROWS = 5_000;

export function issueQueries(db: Database): IssueQueries {
  return {
    release: (releases) =>
      guarded('note what is released', async () => {
        if (releases.length === 0) return { changed: false };
        const rows = releases.map((release) => ({
          ...release,
          item: plain(release.item),
          lang: plainOrNull(release.lang),
          series: plainOrNull(release.series),
          claim: plainOrNull(release.claim),
          content: JSON.stringify(release.content),
        }));
        let changed = false;
        for (let start = 0; start < rows.length; start += ROWS) {
          const kept = await db
            .insertInto('releases')
            .values(rows.slice(start, start + ROWS))
            .onConflict((conflict) => conflict.column('item').doNothing())
            .returning('item')
            .execute();
          changed ||= kept.length > 0;
        }
        return { changed };
      }),

    releases: (since) =>
      guarded('read what is released', async () => {
        const rows = await db
          .selectFrom('releases')
          .selectAll()
          .where(sql<boolean>`at >= ${since}`)
          .orderBy('at')
          .orderBy('item')
          .execute();
        return { releases: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
      }),

    keepIssue: (issue) =>
      guarded("keep a mail's text", async () => {
        const { id, lang, subject, html, text, items, made } = issue;
        const kept = await db
          .insertInto('issues')
          .values({
            issue_id: id,
            lang: plain(lang),
            subject: plain(subject),
            html: plain(html),
            text: plain(text),
            items: JSON.stringify(items),
            made,
          })
          // What went out to the first reader goes out to the last.
          .onConflict((conflict) => conflict.column('issue_id').doNothing())
          .returning('issue_id')
          .execute();
        return { changed: kept.length > 0 };
      }),

    issue: (id) =>
      guarded("read a mail's text", async () => {
        const row = await db
          .selectFrom('issues')
          .selectAll()
          .where('issue_id', '=', plain(id))
          .executeTakeFirst();
        if (row === undefined) return { issue: null };
        const { issue_id, made, items, ...rest } = row;
        return {
          issue: {
            ...rest,
            id: issue_id,
            made: made.toISOString(),
            items: items as readonly string[],
          },
        };
      }),
  };
}
