/** Ctrl-C: the first asks to stop at the next safe point, the second ends at once. */
import { EXIT } from './failure.ts';
import { say } from './output.ts';

/** A signal that aborts when the person or the system asks the process to stop. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    say('stopping …');
    process.exitCode = EXIT.interrupted;
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
