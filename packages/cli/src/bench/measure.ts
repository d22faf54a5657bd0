/** Runs the command in a process of its own and measures it from outside. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Measured {
  readonly status: number | null;
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time of the process itself. */
  readonly cpu: number;
  /** Largest resident memory, bytes. */
  readonly rss: number;
  /** Lines on standard output. */
  readonly lines: number;
  readonly stdout: string;
}

interface Options {
  /** A file for standard input. */
  readonly input?: string;
  /** Keeps standard output; else only its lines are counted. */
  readonly keep?: 'output';
  /** Milliseconds after which the process is killed with -9. */
  readonly killAfter?: number;
}

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const USAGE = fileURLToPath(new URL('./report-usage.ts', import.meta.url));
/** As the launcher starts it. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'];

/** One call of `hearsay`. A killed process reports no use: its figures are 0. */
export function measure(args: readonly string[], options: Options = {}): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...FLAGS, '--import', USAGE, MAIN, ...args], {
      stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
    });
    let usage = '';
    let stdout = '';
    let lines = 0;
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      usage += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      if (options.keep === 'output') stdout += chunk.toString();
      for (const byte of chunk) if (byte === 0x0a) lines += 1;
    });
    // A process that is killed, or needs no input, closes the pipe early.
    child.stdin?.on('error', () => undefined);
    if (options.input === undefined) child.stdin?.end();
    else if (child.stdin !== null) createReadStream(options.input).pipe(child.stdin);
    if (options.killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), options.killAfter);
    child.on('error', reject);
    child.on('close', (status) => {
      const wall = (performance.now() - started) / 1000;
      const { cpu, rss } = usage === '' ? { cpu: 0, rss: 0 } : JSON.parse(usage);
      resolve({ status, wall, cpu, rss, lines, stdout });
    });
  });
}

/** The middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
