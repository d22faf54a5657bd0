/** The mail part of the store: every query of its port. */
import type { Database } from '../../database.ts';
import type { MailStore } from '../../mail.ts';
import { importQueries } from './import.ts';
import { issueQueries } from './issues.ts';
import { queueQueries } from './queue.ts';
import { mailReportQueries } from './reports.ts';
import { signUpQueries } from './sign-up.ts';
import { subscriberQueries } from './subscribers.ts';

export function mailQueries(db: Database): MailStore {
  return {
    ...subscriberQueries(db),
    ...signUpQueries(db),
    ...importQueries(db),
    ...issueQueries(db),
    ...queueQueries(db),
    ...mailReportQueries(db),
  };
}
