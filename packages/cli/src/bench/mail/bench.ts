/** Sending to many readers: how fast, in how much memory, and what a killed sender leaves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bar } from '../bars.ts';
import { type Measured, measure } from '../measure.ts';
import { mailDesk, readerAddress } from './desk.ts';

const SERVER = fileURLToPath(new URL('./server.ts', import.meta.url));
const MEGABYTE = 1_000_000;

/** Readers of the large sending, and of the small one that its memory is held against. */
const MANY = 10_000;
const FEW = 2_000;
/** A sender is killed within this share of what the sending takes, again and again. */
const KILL_WITHIN = 0.12;

interface Server {
  readonly port: number;
  /** Recipients in the order of their mails. */
  readonly received: () => Promise<readonly string[]>;
  readonly stop: () => void;
}

function startServer(log: string): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, [SERVER, log], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdout?.once('data', (chunk: Buffer) =>
      resolve({
        port: Number(chunk.toString().trim()),
        received: async () =>
          (await readFile(log, 'utf8')).split('\n').filter((line) => line !== ''),
        stop: () => child.kill(),
      }),
    );
  });
}

interface Sending {
  readonly run: Measured;
  readonly received: readonly string[];
}

async function sendOnce(scratch: string, readers: number): Promise<Sending> {
  const server = await startServer(join(scratch, `received-${readers}`));
  const folder = join(scratch, `mail-${readers}`);
  try {
    const edition = await mailDesk(folder, server.port, readers);
    const run = await measure(['send', edition, '--json'], { keep: 'output' });
    return { run, received: await server.received() };
  } finally {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What became of a sending that was killed again and again. */
export interface Survived {
  readonly killed: number;
  readonly twice: number;
  /** Readers who got nothing and are not in doubt. */
  readonly missed: number;
  readonly doubt: number;
}

/** Kills a sender of `readers` mails `kills` times, lets the last run end, and counts. */
export async function survive(scratch: string, readers: number, kills: number): Promise<Survived> {
  const server = await startServer(join(scratch, 'received-killed'));
  const folder = join(scratch, 'mail-killed');
  try {
    const edition = await mailDesk(folder, server.port, readers);
    // A call that sends nothing takes as long as all that comes before the first mail.
    const idle = (await measure(['send', edition, '--dry-run'])).wall * 1000;
    const perMail = 10; // ms, at the bar of 100 a second
    const within = Math.max(KILL_WITHIN * readers * perMail, 300);
    let killed = 0;
    for (let kill = 0; kill < kills; kill++) {
      const killAfter = idle * 0.7 + Math.random() * within;
      const { status } = await measure(['send', edition], { killAfter });
      if (status === null) killed += 1;
    }
    const last = await measure(['send', edition, '--json'], { keep: 'output' });
    const { doubtful } = JSON.parse(last.stdout) as { doubtful: readonly { address: string }[] };
    const received = await server.received();
    const got = new Set(received);
    const doubt = new Set(doubtful.map(({ address }) => address));
    const missed = Array.from({ length: readers }, (_, number) => readerAddress(number)).filter(
      (address) => !got.has(address) && !doubt.has(address),
    );
    return { killed, twice: received.length - got.size, missed: missed.length, doubt: doubt.size };
  } finally {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The bars of mail. */
export async function mailBars(scratch: string, kills: number): Promise<readonly Bar[]> {
  const few = await sendOnce(scratch, FEW);
  const many = await sendOnce(scratch, MANY);
  const { wall, cpu, rss } = many.run;
  const bars: Bar[] = [
    {
      name: 'mails received',
      value: new Set(many.received).size,
      unit: '',
      bar: MANY,
      direction: 'at least',
    },
    { name: 'mails', value: MANY / wall, unit: '/s', bar: 100, direction: 'at least' },
    {
      name: 'mails by processor time',
      value: MANY / cpu,
      unit: '/CPU-s',
      bar: 100,
      direction: 'at least',
    },
    {
      name: 'memory of the sender',
      value: rss / MEGABYTE,
      unit: 'MB',
      bar: 350,
      direction: 'at most',
    },
    {
      name: `memory, ${MANY} readers to ${FEW}`,
      value: rss / few.run.rss,
      unit: 'times',
      bar: 1.25,
      direction: 'at most',
    },
  ];
  if (kills === 0) return bars;
  const { killed, twice, missed, doubt } = await survive(scratch, MANY, kills);
  return [
    ...bars,
    {
      name: `senders killed with -9, of ${kills}`,
      value: killed,
      unit: '',
      bar: 1,
      direction: 'at least',
    },
    { name: 'mails that came twice', value: twice, unit: '', bar: 0, direction: 'at most' },
    {
      name: 'readers missed and not in doubt',
      value: missed,
      unit: '',
      bar: 0,
      direction: 'at most',
    },
    {
      name: 'in doubt for each kill',
      value: doubt / Math.max(1, killed),
      unit: '',
      // As many as are under way at a time: four batches of five.
      bar: 20,
      direction: 'at most',
    },
  ];
}
