/** The audit log: entries are added, and nothing else happens to them. */
import { type Database, plain } from '../database.ts';
import { guarded } from '../failure.ts';
import type { Store } from '../store.ts';

type AuditQueries = Pick<Store, 'audit' | 'auditLog'>;

export function auditQueries(db: Database): AuditQueries {
  return {
    audit: (entries) =>
      guarded('write to the audit log', async () => {
        if (entries.length === 0) return { changed: false };
        const rows = entries.map(({ at, by, what, detail }) => ({
          at,
          by: plain(by),
          what: plain(what),
          detail: JSON.stringify(detail ?? null),
        }));
        await db.insertInto('audit_log').values(rows).execute();
        return { changed: true };
      }),

    auditLog: (limit) =>
      guarded('read the audit log', async () => {
        const rows = await db
          .selectFrom('audit_log')
          .select(['at', 'by', 'what', 'detail'])
          .orderBy('id', 'desc')
          .limit(limit)
          .execute();
        return { entries: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
      }),
  };
}
