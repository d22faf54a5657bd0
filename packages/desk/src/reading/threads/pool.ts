/** Reading threads: as many as the machine has cores, each with an engine of its own. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ResultOf, Task } from './task.ts';

export interface ReadingPool {
  /** How many tasks are worth handing in at once. */
  readonly width: number;
  /** Tasks are begun in the order in which they are handed in. A task whose thread ends is an error value. */
  perform<T extends Task>(task: T): Promise<ResultOf<T> | ThreadFailure>;
  /** Ends the threads; call it when no answer is awaited any more. */
  close(): Promise<void>;
}

export interface ThreadFailure {
  readonly error: { readonly code: 'reading-failed'; readonly message: string };
}

/**
 * Memory of one thread's own objects, in MB: a page of 10 MB takes up to 300 while it is read. With the
 * weights and the library's buffers (some 130) a thread stays below 600.
 */
const LIMITS = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 16 } as const;

interface Waiting {
  readonly task: Task;
  readonly answer: (result: never) => void;
}

/** A pool that starts a thread when there is work for one. */
export function readingPool(width: number = availableParallelism()): ReadingPool {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const queue: Waiting[] = [];
  const next = (): void => {
    if (queue.length === 0) return;
    const worker = idle.pop() ?? (all.size < width ? start() : null);
    const waiting = worker && queue.shift();
    if (waiting) hand(worker, waiting);
  };
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: LIMITS });
    all.add(worker);
    return worker;
  };
  const hand = (worker: Worker, { task, answer }: Waiting): void => {
    const settle = (result: unknown): void => {
      worker.off('message', answered).off('error', broke).off('exit', ended);
      answer(result as never);
      next();
    };
    const answered = (result: unknown): void => {
      idle.push(worker);
      settle(result);
    };
    const broke = (error: Error): void => {
      all.delete(worker);
      settle(failure(error.message));
    };
    const ended = (status: number): void => {
      all.delete(worker);
      settle(failure(`it ended with status ${status}`));
    };
    worker.on('message', answered).on('error', broke).on('exit', ended);
    worker.postMessage(task);
  };
  return {
    width,
    perform(task) {
      return new Promise((answer) => {
        queue.push({ task, answer });
        next();
      });
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
      all.clear();
      idle.length = 0;
    },
  };
}

function failure(reason: string): ThreadFailure {
  const message = `the thread that read this ended before it was done: ${reason}`;
  return { error: { code: 'reading-failed', message } };
}
