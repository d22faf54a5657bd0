/** Data goes to standard output, talk to standard error; both wait for a slow reader. */
import { once } from 'node:events';

/** Writes data and resolves when the reader can take more. A reader that left ends the command. */
export async function writeData(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One JSON value on a line of its own. */
export async function writeJson(value: unknown): Promise<void> {
  await writeData(`${JSON.stringify(value)}\n`);
}

/** A line for the person at the terminal. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `| head` closes the pipe early: that is no error of ours. */
export function leaveQuietlyWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
