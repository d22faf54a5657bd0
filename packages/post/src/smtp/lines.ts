/** A few lines to the mail server, opened when needed and shared by all who send. */
import type { MailSettings } from '../settings.ts';
import { type Envelope, type Line, openLine } from './line.ts';
import type { Outcome } from './outcome.ts';

export interface Lines {
  /** Sends over the next free line; a line that broke before the message is replaced once. */
  readonly send: (envelope: Envelope, message: Buffer) => Promise<Outcome>;
  readonly close: () => void;
}

/** Mails over one line before it is given back: some servers cut longer sessions. */
const MAILS_OF_LINE = 500;

/** How a line is opened; tests put a server's whims in. */
export type OpenLine = typeof openLine;

export function linesTo(
  smtp: MailSettings['smtp'],
  password: string | null,
  count: number,
  open: OpenLine = openLine,
): Lines {
  const free: { line: Line; sent: number }[] = [];
  const hearers: (() => void)[] = [];
  let used = 0;

  async function taken(): Promise<void> {
    while (used >= count) await new Promise<void>((resolve) => hearers.push(resolve));
    used += 1;
  }
  function given(): void {
    used -= 1;
    hearers.shift()?.();
  }

  async function attempt(envelope: Envelope, message: Buffer): Promise<Outcome> {
    let entry = free.pop();
    while (entry !== undefined && !entry.line.open()) entry = free.pop();
    if (entry === undefined) {
      const line = await open(smtp, password);
      if ('unreachable' in line) return { is: 'closed', answer: line.unreachable };
      entry = { line, sent: 0 };
    }
    const outcome = await entry.line.send(envelope, message);
    entry.sent += 1;
    if (entry.sent >= MAILS_OF_LINE || !entry.line.open()) entry.line.close();
    else free.push(entry);
    return outcome;
  }

  return {
    async send(envelope, message) {
      await taken();
      try {
        const first = await attempt(envelope, message);
        if (first.is !== 'broken') return first;
        const second = await attempt(envelope, message);
        return second.is === 'broken' ? { is: 'later', answer: second.answer } : second;
      } finally {
        given();
      }
    },
    close() {
      for (const { line } of free.splice(0)) line.close();
    },
  };
}
