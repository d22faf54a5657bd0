/** Opens a desk with its mail for a command, and closes it again. */
import type { DeskMail, OpenDesk } from '@hearsay/desk';
import { failureOf } from '../failure.ts';

export interface Opened {
  readonly opened: OpenDesk;
  readonly mail: DeskMail;
}

/** Runs `work` on the desk in `folder`, which must have mail. */
export async function withMail<T>(folder: string, work: (desk: Opened) => Promise<T>): Promise<T> {
  const { openMail } = await import('@hearsay/desk');
  return withDesk(folder, async (opened) => {
    const found = await openMail(opened);
    if ('error' in found) throw failureOf(found);
    return work({ opened, mail: found.mail });
  });
}

/** Runs `work` on the desk in `folder`. */
export async function withDesk<T>(
  folder: string,
  work: (opened: OpenDesk) => Promise<T>,
): Promise<T> {
  const { openDesk } = await import('@hearsay/desk');
  const opened = await openDesk(folder);
  if ('error' in opened) throw failureOf(opened);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** The value of an answer; a failure ends the command. */
export function must<T extends object>(answer: T): Exclude<T, { readonly error: unknown }> {
  if ('error' in answer)
    throw failureOf(answer as unknown as { error: { code: string; message: string } });
  return answer as Exclude<T, { readonly error: unknown }>;
}
