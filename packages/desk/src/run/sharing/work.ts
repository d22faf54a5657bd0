/** A worker: takes over what runs on the desk put up, until it is asked to stop. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capture, Store } from '@hearsay/store';
import type { Desk } from '../../desk-file/load.ts';
import { loadDesk, openDesk } from '../../open.ts';
import { type Attributor, openAttributor } from '../attributions.ts';
import type { RunControl, RunFailure } from '../progress.ts';
import { type ReadCapture, readCaptures } from '../readings.ts';
import { type CaptureName, queueName, type Task } from './task.ts';

export interface WorkOptions {
  /** Ends when nothing is put up, instead of waiting for more. */
  readonly untilEmpty: boolean;
  readonly control: RunControl;
  /** Told after each task. */
  readonly onTask: (done: TaskDone) => void;
}

export interface TaskDone {
  readonly step: Task['step'];
  /** Captures read, or articles gone through. */
  readonly items: number;
}

const identity = ({ sha256, address, captured }: CaptureName): string =>
  JSON.stringify([sha256, address, captured]);

async function capturesOf(
  names: readonly CaptureName[],
  store: Store,
): Promise<{ readonly captures: readonly Capture[] } | RunFailure> {
  const wanted = new Set(names.map(identity));
  const kept = await store.captures({ sha256: names.map(({ sha256 }) => sha256) });
  if ('error' in kept) return kept;
  return { captures: kept.captures.filter((capture) => wanted.has(identity(capture))) };
}

interface Working {
  readonly desk: Desk;
  readonly store: Store;
  readonly attributor: Attributor;
  readonly control: RunControl;
}

async function perform(task: Task, working: Working): Promise<RunFailure | null> {
  const { desk, store, attributor, control } = working;
  const names =
    task.step === 'read' ? task.captures : task.articles.flatMap(({ captures }) => captures);
  const found = await capturesOf(names, store);
  if ('error' in found) return found;
  const done = await readCaptures(desk, found.captures, store, control);
  if ('error' in done) return done;
  if (task.step === 'read') return null;
  const read = new Map<string, ReadCapture>(
    done.read.map((one) => [identity(one.capture), one] as const),
  );
  for (const { address, captures } of task.articles) {
    if (control.signal.aborted) return null;
    const texts = captures.flatMap((name) => {
      const one = read.get(identity(name));
      return one === undefined ? [] : [{ ...one.article, canonical: address }];
    });
    const attributed = await attributor.of(texts);
    if ('error' in attributed) return attributed;
  }
  return null;
}

interface AtHand {
  /** When the desk file was changed, in milliseconds; null where that cannot be told. */
  readonly changed: number | null;
  readonly desk: Desk;
  readonly attributor: Attributor;
}

/** The desk file as it is now: a run reads it when it begins, and a worker outlives many runs. */
function deskAtHand(folder: string, store: Store) {
  let at: AtHand | null = null;
  return {
    async take(): Promise<AtHand | RunFailure> {
      const found = await stat(join(folder, 'desk.yaml')).catch(() => null);
      if (at !== null && found?.mtimeMs === at.changed) return at;
      const loaded = await loadDesk(folder);
      if ('error' in loaded) return loaded;
      await at?.attributor.close();
      const { desk } = loaded;
      at = { changed: found?.mtimeMs ?? null, desk, attributor: openAttributor(desk, store) };
      return at;
    },
    close: async () => at?.attributor.close(),
  };
}

/** Works for the desk in `folder`. */
export async function workDesk(folder: string, options: WorkOptions): Promise<RunFailure | null> {
  const opened = await openDesk(folder);
  if ('error' in opened) return opened;
  const { store } = opened;
  const { control, untilEmpty, onTask } = options;
  const hand = deskAtHand(folder, store);
  try {
    const queued = await store.workQueue<Task>(queueName());
    if ('error' in queued) return queued;
    const { queue } = queued;
    try {
      const work = async (task: Task): Promise<RunFailure | null> => {
        const taken = await hand.take();
        if ('error' in taken) return taken;
        const failed = await perform(task, { ...taken, store, control });
        if (failed !== null) control.trouble({ input: 'a task', ...failed.error });
        // A task that was stopped half-way is for another.
        else if (!control.signal.aborted)
          onTask({
            step: task.step,
            items: task.step === 'read' ? task.captures.length : task.articles.length,
          });
        return control.signal.aborted ? INTERRUPTED : failed;
      };
      return await queue.perform(work, { signal: control.signal, untilEmpty });
    } finally {
      await queue.close();
    }
  } finally {
    await hand.close();
    await opened.close();
  }
}

const INTERRUPTED: RunFailure = {
  error: { code: 'interrupted', message: 'the worker was asked to stop' },
};
