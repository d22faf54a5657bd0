/** The benchmarks, in order. Each gives its bars, or none where its data is not at hand. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE } from '../demo/play.ts';
import { findData, jsonLines } from '../evaluate/data.ts';
import type { Bar } from './bars.ts';
import { measure, median } from './measure.ts';

export interface BenchContext {
  /** The folder of data sets, or null. */
  readonly data: string | null;
  /** A folder to fill, removed afterwards. */
  readonly scratch: string;
  readonly kills: number;
}

type Bench = (context: BenchContext) => Promise<readonly Bar[]>;

const COLD_RUNS = 5;
const MEGABYTE = 1_000_000;

const coldRead: Bench = async () => {
  const page = join(SAMPLE, 'site/dawn-courier/leader-approves.html');
  const walls: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++)
    walls.push((await measure(['read', page, '--json'])).wall);
  return [
    {
      name: 'read one page, cold',
      value: median(walls),
      unit: 's',
      bar: 1.2,
      direction: 'at most',
    },
  ];
};

const demo: Bench = async ({ scratch }) => {
  const args = ['demo', '--exit', '--folder', join(scratch, 'demo')];
  const first = await measure(args);
  const again = await measure(args);
  return [
    { name: 'demo, first run', value: first.wall, unit: 's', bar: 180, direction: 'at most' },
    { name: 'demo, again', value: again.wall, unit: 's', bar: 5, direction: 'at most' },
  ];
};

const articles: Bench = async ({ data, scratch }) => {
  const path = data === null ? null : await findData(data, ['attribution-en/dev.jsonl']);
  if (path === null) return [];
  const documents = await jsonLines<{ id: string; text: string }>(path);
  const input = join(scratch, 'articles.jsonl');
  await writeFile(
    input,
    documents.map(({ id, text }) => `${JSON.stringify({ id, text, lang: 'en' })}\n`).join(''),
  );
  const { cpu } = await measure(['read', '--lines', '--engine', 'rules'], { input });
  return [
    {
      name: 'articles read and attributed, rules',
      value: documents.length / cpu,
      unit: '/CPU-s',
      bar: 30,
      direction: 'at least',
    },
  ];
};

/** The pages as lines; they lie in an archive that the system's tar opens. */
async function pagesAsLines(data: string, scratch: string): Promise<string | null> {
  const gold = await findData(data, ['pages/gold.jsonl']);
  const archive = await findData(data, ['pages/html.tar.xz']);
  if (gold === null || archive === null) return null;
  const { spawnSync } = await import('node:child_process');
  const { status } = spawnSync('tar', ['-xJf', archive, '-C', scratch]);
  if (status !== 0) return null;
  const input = join(scratch, 'pages.jsonl');
  const lines: string[] = [];
  for (const { id, file, url } of await jsonLines<{ id: string; file: string; url: string }>(
    gold,
  )) {
    const bytes = (await readFile(join(scratch, file))).toString('base64');
    lines.push(`${JSON.stringify({ id, bytes, url })}\n`);
  }
  await writeFile(input, lines.join(''));
  return input;
}

const pages: Bench = async ({ data, scratch }) => {
  const input = data === null ? null : await pagesAsLines(data, scratch);
  if (input === null) return [];
  const { cpu, rss, lines } = await measure(['read', '--lines', '--engine', 'rules'], { input });
  return [
    { name: 'real pages answered', value: lines, unit: '', bar: 990, direction: 'at least' },
    { name: 'real pages', value: lines / cpu, unit: '/CPU-s', bar: 15, direction: 'at least' },
    { name: 'memory', value: rss / MEGABYTE, unit: 'MB', bar: 400, direction: 'at most' },
  ];
};

const kills: Bench = async ({ scratch, kills: count }) => {
  if (count === 0) return [];
  const { asFolderDesk } = await import('../evaluate/claims/folder-desk.ts');
  const [whole, broken] = [join(scratch, 'whole'), join(scratch, 'broken')];
  for (const folder of [whole, broken]) await asFolderDesk(SAMPLE, folder);
  const review = (folder: string, killAfter?: number) =>
    measure(['review', folder, '--as-of', '2026-03-22', '--json'], {
      keep: 'output',
      ...(killAfter === undefined ? {} : { killAfter }),
    });
  const first = await review(whole);
  let same = 0;
  for (let kill = 0; kill < count; kill++) {
    await rm(join(broken, '.hearsay'), { recursive: true, force: true });
    await review(broken, first.wall * 1000 * Math.random());
    const after = await review(broken);
    if (after.status === 0 && after.stdout === first.stdout) same += 1;
  }
  return [
    {
      name: `same review after kill -9, of ${count}`,
      value: same,
      unit: '',
      bar: count,
      direction: 'at least',
    },
  ];
};

const claims: Bench = async () => {
  const { claimBars } = await import('./claims/claims.ts');
  return claimBars();
};

const BENCHES: readonly Bench[] = [coldRead, demo, articles, pages, claims, kills];

/** Runs `work` with a folder to fill, removed afterwards. */
async function inScratch<T>(work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'hearsay-bench-'));
  try {
    return await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The site under load, over a desk of so many invented articles. */
export function runSiteBench(articles: number): Promise<readonly Bar[]> {
  return inScratch(async (scratch) => {
    const { benchSite } = await import('./site/site.ts');
    return benchSite(scratch, articles);
  });
}

/** Sending to many readers, with a sender that is killed so many times. */
export function runMailBench(kills: number): Promise<readonly Bar[]> {
  return inScratch(async (scratch) => {
    const { mailBars } = await import('./mail/bench.ts');
    return mailBars(scratch, kills);
  });
}

/** Runs all benchmarks, one after the other: side by side they would measure each other. */
export function runBenches(options: {
  data: string | null;
  kills: number;
}): Promise<readonly Bar[]> {
  return inScratch(async (scratch) => {
    const bars: Bar[] = [];
    for (const bench of BENCHES) bars.push(...(await bench({ ...options, scratch })));
    return bars;
  });
}
