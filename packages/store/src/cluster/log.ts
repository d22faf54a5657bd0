/** The server's log: what it has said since a moment. */
import { readFileSync, statSync } from 'node:fs';

/** A function that gives what was added to the log since now; "" where the log is gone. */
export function listenTo(log: string): () => string {
  const { size } = statSync(log);
  return () => {
    try {
      return readFileSync(log).subarray(size).toString('utf8');
    } catch {
      // The desk's folder may be gone by then, and with it all there is to say.
      return '';
    }
  };
}
