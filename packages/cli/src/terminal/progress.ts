/** Progress on standard error: one line that is rewritten at a terminal, nothing in a log file. */
import type { Progress, Trouble } from '@hearsay/desk';

const WORDS: Readonly<Record<Progress['step'], string>> = {
  collect: 'collecting',
  read: 'reading',
  attribute: 'finding who said what',
  resolve: 'resolving names',
  weigh: 'weighing claims',
  draft: 'drafting',
};

/** Rewriting more often than this only makes a terminal flicker. */
const INTERVAL_MS = 100;
/** Erases to the end of the line. */
const ERASE = '\r\u001b[K';

export interface ProgressLine {
  readonly progress: (progress: Progress) => void;
  readonly trouble: (trouble: Trouble) => void;
  /** Clears the line; what is written afterwards starts on an empty one. */
  readonly done: () => void;
}

/** Shows progress on a screen; troubles are lines of their own and stay. */
export function progressLine(screen: NodeJS.WriteStream): ProgressLine {
  let shownAt = 0;
  const clear = (): void => {
    if (screen.isTTY) screen.write(ERASE);
  };
  return {
    progress: ({ step, done, total, item }) => {
      if (!screen.isTTY || Date.now() - shownAt < INTERVAL_MS) return;
      shownAt = Date.now();
      const of = total === null ? String(done) : `${done} of ${total}`;
      const line = `${WORDS[step]}: ${of}${item === null ? '' : ` ${item}`}`;
      screen.write(ERASE + line.slice(0, screen.columns - 1));
    },
    trouble: ({ input, code, message }) => {
      clear();
      screen.write(`warning: ${message.includes(input) ? '' : `${input}: `}${message} (${code})\n`);
    },
    done: clear,
  };
}
