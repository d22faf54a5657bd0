/** The expected failures of the store, as values, and how driver and disk errors become them. */

/** Every code the store answers with, and what it means. */
export const storeErrors = {
  'database-in-use': 'Another server holds the database folder and does not let this desk in.',
  'database-start-failed': 'The embedded PostgreSQL did not start.',
  'database-unavailable': 'The database cannot be reached or ended the connection.',
  'database-version': 'The database was made by a version that this program cannot use.',
  'desk-busy': 'Another process does the same work on this desk.',
  'disk-full': 'No space is left where the desk keeps its data.',
  'no-permission': 'The desk may not read or write where it keeps its data.',
  'folder-unusable': 'What lies where the desk keeps its data is no folder, or is gone.',
  'capture-missing': 'No capture with this SHA-256 is kept.',
  'capture-damaged': 'The kept bytes are not those that were captured.',
  'archive-damaged': 'A WARC file or a backup ends early or is no such file.',
  'folder-exists': 'A backup is written into a new folder, and this one is there.',
  'store-not-empty': 'A backup is restored into an empty store, and this one holds something.',
} as const;

export type StoreErrorCode = keyof typeof storeErrors;

export interface Failure {
  readonly error: { readonly code: StoreErrorCode; readonly message: string };
}

export function failure(code: StoreErrorCode, message: string): Failure {
  return { error: { code, message } };
}

export function isFailure(value: object): value is Failure {
  return 'error' in value;
}

/** Node's and PostgreSQL's codes for what a desk can run into (PostgreSQL manual, appendix A). */
const MEANING: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^(ENOSPC|EDQUOT|EFBIG|53100)$/, 'disk-full'],
  [
    /^(ENOENT|ENOTDIR|EISDIR|EEXIST|ENOTEMPTY|ELOOP|ENAMETOOLONG|EIO|EMFILE|ENFILE)$/,
    'folder-unusable',
  ],
  [/^(EACCES|EPERM|EROFS|42501|28000|28P01|25006)$/, 'no-permission'],
  [
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|08...|57P0[123]|53[0-9A-Z]{3}|3D000)$/,
    'database-unavailable',
  ],
];

const ADVICE: Readonly<Partial<Record<StoreErrorCode, string>>> = {
  'disk-full': 'Free some space and run the command again; nothing half-written was kept.',
  'folder-unusable': 'Name a folder on a disk that works, or move what is in its place.',
  'no-permission': 'Give the user who runs this command the right to read and write there.',
  'database-unavailable':
    'Check that the database runs and can be reached, then run the command again.',
};

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Several addresses of one host were tried: the first error speaks for all.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return 'cause' in error ? codeOf(error.cause) : '';
}

/** A connection that ends under a query carries no code in the driver, only these words. */
const CONNECTION_LOST = /^(Connection terminated|timeout exceeded when trying to connect)/;

/** The failure an error stands for, or null where it is a fault of the program. */
export function failureOf(error: unknown, doing: string): Failure | null {
  const message = error instanceof Error ? error.message : String(error);
  const code = CONNECTION_LOST.test(message)
    ? 'database-unavailable'
    : MEANING.find(([pattern]) => pattern.test(codeOf(error)))?.[1];
  if (code === undefined) return null;
  return failure(code, `Could not ${doing}: ${message}. ${ADVICE[code] ?? ''}`.trimEnd());
}

/** Runs `work`; a known failure comes back as a value, a fault of the program is thrown with its cause. */
export async function guarded<T>(doing: string, work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (cause) {
    const known = failureOf(cause, doing);
    if (known !== null) return known;
    throw new Error(`Could not ${doing}; this is a fault of the program, please report it.`, {
      cause,
    });
  }
}
