/** Pieces of work that end in the order in which they were added, though several are begun at once. */

export interface InTurn {
  /** Resolves when there is room for one more; rejects with what an earlier piece threw. */
  add(finish: () => Promise<void>): Promise<void>;
  /** Resolves when all are finished. */
  all(): Promise<void>;
}

/** Room for `width` pieces, the one that is added among them: with 1 each is finished before the next. */
export function inTurn(width: number): InTurn {
  const unfinished: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  return {
    async add(finish) {
      last = last.then(finish);
      // Awaited in its turn; until then a failure must not count as unhandled.
      last.catch(() => undefined);
      unfinished.push(last);
      while (unfinished.length >= width) await unfinished.shift();
    },
    async all() {
      await last;
    },
  };
}
