/**
 * How a run shares its work: it puts up what lies ahead of it, from the far end, and works on from the
 * near end. Workers keep what they find in the store, where the run looks before it does anything
 * itself: they meet in the middle. The run waits for nobody, so a worker that dies, or that was never
 * there, costs it nothing.
 */
import type { Store } from '@hearsay/store';
import type { RunControl, RunFailure } from '../progress.ts';
import { queueName, type Task } from './task.ts';

/** Fewer tasks than these are done before a worker has asked. */
const WORTH_SHARING = 4; // tasks

/** Does `work` while `tasks`, given in the order of the work, may be taken over by workers. */
export async function sharing<Result extends object>(
  tasks: readonly Task[],
  { store, control }: { readonly store: Store; readonly control: RunControl },
  work: () => Promise<Result | RunFailure>,
): Promise<Result | RunFailure> {
  if (tasks.length < WORTH_SHARING) return work();
  const opened = await store.workQueue<Task>(queueName());
  if ('error' in opened) {
    // A server may refuse the queue its tables. What can be done alone is.
    control.trouble({ input: 'workers', ...opened.error });
    return work();
  }
  const { queue } = opened;
  try {
    const failed = await queue.offer(tasks.toReversed());
    if (failed !== null) control.trouble({ input: 'workers', ...failed.error });
    return await work();
  } finally {
    // Left there it would be taken over when nobody wants it.
    await queue.withdraw();
    await queue.close();
  }
}
