/** The readers' pages of a served desk, and the clerk who answers what readers ask there. */
import type { OpenDesk } from '@hearsay/desk';
import type { readerPages } from '@hearsay/server';
import { failureOf } from '../failure.ts';

export interface ReaderDesk {
  readonly pages: ReturnType<typeof readerPages>;
  readonly close: () => Promise<void>;
}

/** How often sign-ups that nobody confirmed, and the counts of yesterday, are cleared away. */
const TIDY_EVERY = 60 * 60 * 1000; // ms

/** Null for a desk that sends no mail. */
export async function openReaderDesk(
  opened: OpenDesk,
  onFault: (fault: unknown) => void,
): Promise<ReaderDesk | null> {
  const { desk, store } = opened;
  if (desk.mail === null) return null;
  const { openMail } = await import('@hearsay/desk');
  const { readerService, startClerk } = await import('@hearsay/post');
  const { readerPages: pagesOf } = await import('@hearsay/server');
  const found = await openMail(opened);
  if ('error' in found) throw failureOf(found);
  const { settings, sender, parts, offer } = found.mail;
  const { now } = parts;
  const clerk = startClerk(parts, (message) => onFault(new Error(message)));
  const service = readerService({
    store,
    settings,
    sender,
    zone: desk.zone,
    offer,
    now,
    onQueued: clerk.ring,
  });
  const { secretEnv } = settings.bounces;
  const hookSecret = secretEnv === null ? null : (process.env[secretEnv] ?? null);
  const tidied = await service.tidy();
  if (tidied !== null) throw failureOf(tidied);
  const tidying = setInterval(async () => {
    const failed = await service
      .tidy()
      .catch((fault: unknown) => ({ error: { message: `${fault}` } }));
    if (failed !== null) onFault(new Error(failed.error.message));
  }, TIDY_EVERY).unref();
  // What waited when the last server stopped.
  clerk.ring();
  const { languages } = desk;
  const pages = pagesOf({ service, store, languages, hookSecret, now, onFault });
  return {
    pages,
    close: async () => {
      clearInterval(tidying);
      await clerk.close();
    },
  };
}
