/** Runs the command as a person would, in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT: string = join(import.meta.dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the process is killed with -9. */
  readonly killAfter?: number;
  /** Milliseconds after which it is sent what Ctrl-C sends. */
  readonly interruptAfter?: number;
  /** Told all of standard error so far at each piece of it, with the means to end the process. */
  readonly onStderr?: (soFar: string, end: (signal: 'SIGINT' | 'SIGKILL') => void) => void;
}

/** Starts `hearsay` with these arguments and waits for its end. */
export function hearsay(args: readonly string[], options: Options = {}): Promise<Run> {
  return new Promise((resolve) => {
    const main = join(ROOT, 'packages/cli/src/main.ts');
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', main, ...args],
      {
        cwd: options.cwd ?? ROOT,
        env: { ...process.env, ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      options.onStderr?.(stderr, (signal) => child.kill(signal));
    });
    // A command that ends before it has read its input closes the pipe: that is its right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    if (options.killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), options.killAfter);
    if (options.interruptAfter !== undefined)
      setTimeout(() => child.kill('SIGINT'), options.interruptAfter);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The JSON objects of an output, one a line. */
export function jsonLines<T = Record<string, unknown>>(output: string): readonly T[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
