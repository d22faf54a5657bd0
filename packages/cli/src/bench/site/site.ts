/** The site under load: a desk of 10,000 invented articles, asked 50 times a second. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bar } from '../bars.ts';
import { chanceFrom } from './chance.ts';
import { type FilledDesk, fillDesk } from './desk.ts';
import { type Load, loadAt, percentile } from './load.ts';

/** Requests a second, and for how many seconds each sort of page is asked. */
const RATE = 50;
const SECONDS = 30;
/** Milliseconds; bytes; megabytes. */
const SLOWEST = 60;
const LARGEST = 100_000;
const MEMORY = 400;
const MEGABYTE = 1_000_000;
/** Milliseconds of one processor that a page may take at this rate. */
const PROCESSOR = 1000 / RATE;
const SEED = 11;

/** As the launcher starts it. */
const FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'];
const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));

async function serve(folder: string): Promise<{ child: ChildProcess; base: string }> {
  const child = spawn(process.execPath, [...FLAGS, MAIN, 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (address !== undefined) resolve(address.replace(/\/$/, ''));
    });
    child.on('close', (status) => reject(new Error(`serve ended with status ${status}`)));
  });
  return { child, base };
}

/** Resident memory of a process, in megabytes; unknown outside Linux. */
async function residentOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return (Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) * 1024) / MEGABYTE;
}

/** Linux counts processor time in hundredths of a second, in the fields 14 and 15 of `stat`. */
const TICK = 10; // ms

/** Milliseconds of processor time a process has used; unknown outside Linux. */
async function processorOf({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is a name in brackets that may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

function mixed(paths: readonly string[], count: number): readonly string[] {
  const chance = chanceFrom(SEED);
  return Array.from({ length: count }, () => chance.pick(paths));
}

const slow = (name: string, { times }: Load, share: number): Bar => ({
  name,
  value: percentile(times, share),
  unit: 'ms',
  bar: SLOWEST,
  direction: 'at most',
});

async function measured(child: ChildProcess, base: string, filled: FilledDesk): Promise<Bar[]> {
  const { editions, claims, statements } = filled;
  const count = RATE * SECONDS;
  // Each for the first time: no answer is kept yet.
  const idle = await processorOf(child);
  const first = await loadAt(base, [...editions, ...claims], RATE);
  const used = (await processorOf(child)) - idle;
  const light = await loadAt(base, claims, RATE);
  const before = await residentOf(child);
  const pages = await loadAt(base, mixed([...editions, ...claims], count), RATE);
  // Every statement is another page, so that each is made when it is asked for.
  const each = await loadAt(base, statements.slice(0, count), RATE);
  const after = await residentOf(child);
  const failed = first.failed + pages.failed + each.failed;
  return [
    slow('edition and claim pages, p95', pages, 0.95),
    slow('edition and claim pages, p99', pages, 0.99),
    slow('the same, each for the first time, p50', first, 0.5),
    slow('the same, each for the first time, p95', first, 0.95),
    {
      name: 'processor time of one of these',
      value: used / (first.answered + first.failed),
      unit: 'ms',
      bar: PROCESSOR,
      direction: 'at most',
    },
    slow('statement pages, each for the first time, p95', each, 0.95),
    { name: 'requests not answered', value: failed, unit: '', bar: 0, direction: 'at most' },
    {
      name: 'largest claim page',
      value: light.largest,
      unit: 'B',
      bar: LARGEST,
      direction: 'at most',
    },
    { name: 'memory of the site', value: after, unit: 'MB', bar: MEMORY, direction: 'at most' },
    {
      name: 'memory gained under load',
      value: after - before,
      unit: 'MB',
      bar: MEMORY / 4,
      direction: 'at most',
    },
  ];
}

/** Fills a desk with so many articles below the folder, serves it, and asks it for pages. */
export async function benchSite(scratch: string, articles: number): Promise<readonly Bar[]> {
  const folder = join(scratch, 'site');
  const filled = await fillDesk(folder, articles);
  const { child, base } = await serve(folder);
  try {
    return await measured(child, base, filled);
  } finally {
    child.removeAllListeners('close');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    await ended;
  }
}
