/** A reading thread: one task at a time, each answered with its result. */
import { parentPort } from 'node:worker_threads';
import { perform, type Task } from './task.ts';

parentPort?.on('message', (task: Task) => {
  // A fault nobody expected ends the thread, and the pool tells whose task it was.
  void perform(task).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});
