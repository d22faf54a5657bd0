/**
 * Measures the store on a real embedded PostgreSQL: `node measure.ts [ARTICLES]`. The figures of
 * docs/lab/storage.md come from here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../open.ts';
import { must } from './open.ts';
import { sampleCapture, sampleStatement, sampleVersion } from './samples.ts';

const ARTICLES = Number(process.argv[2] ?? 1_000);
/** As many as an article of news has (docs/lab/storage.md). */
const STATEMENTS = 15;
const PARAGRAPHS = 20;
const LOOKUPS = 200;

/** On a disk, unlike the folders of tests: syncing is a good part of what is measured. */
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'hearsay-measure-'));
const folder = newFolder();
const say = (what: string, value: string): boolean =>
  process.stdout.write(`${what.padEnd(44)}${value}\n`);

async function time<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;
const perSecond = (ms: number): string => `${((ARTICLES / ms) * 1000).toFixed(0)} a second`;
const percentile = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

function version(number: number): ReturnType<typeof sampleVersion> {
  const address = `https://outlet.example/${number}`;
  const text = `Paragraph of ${number}. `.repeat(10);
  const sample = sampleVersion({ address }, Array(PARAGRAPHS).fill(text).join('\n\n'));
  const statements = Array.from({ length: STATEMENTS }, (_, at) =>
    sampleStatement(`s${at}`, text, `key-${number}-${at}`),
  );
  return { ...sample, attribution: { ...sample.attribution, statements } };
}

const versions = Array.from({ length: ARTICLES }, (_, number) => version(number));
const page = (number: number): Uint8Array =>
  new TextEncoder().encode(`<p>${number}</p>${'<p>text</p>'.repeat(3_000)}`);

const [first, opened] = await time(() => openStore({ folder }));
const { store } = must(opened);
say('open, new desk', milliseconds(first));

const [writing] = await time(async () => {
  for (const one of versions) must(await store.saveArticle([one], { read: '1' }));
});
say('articles written, one after another', perSecond(writing));
const [again] = await time(async () => {
  for (const one of versions) must(await store.saveArticle([one], { read: '1' }));
});
say('articles found unchanged', perSecond(again));
const [reading, read] = await time(() => store.versions());
say(`all ${must(read).versions.length} versions read`, milliseconds(reading));

const [capturing] = await time(async () => {
  for (let number = 0; number < ARTICLES; number++) {
    const bytes = page(number);
    const address = `https://outlet.example/${number}`;
    must(await store.putCapture(sampleCapture(bytes, undefined, address), bytes));
  }
});
say('captures kept, synced to the disk', perSecond(capturing));

const lookups: number[] = [];
for (let at = 0; at < LOOKUPS; at++) {
  const number = Math.floor((at * ARTICLES) / LOOKUPS);
  lookups.push((await time(() => store.statement(`key-${number}-3`)))[0]);
}
say('statement by key, 95th percentile', `${percentile(lookups, 0.95).toFixed(1)} ms`);

const backup = join(folder, 'backup');
const [backingUp] = await time(async () => must(await store.backup(backup)));
say('backup', milliseconds(backingUp));
await store.close();

const [warm, reopened] = await time(() => openStore({ folder }));
say('open, warm', milliseconds(warm));
const [closing] = await time(() => must(reopened).store.close());
say('close, to the end of the server', milliseconds(closing));

const second = newFolder();
const target = must(await openStore({ folder: second })).store;
const [restoring] = await time(async () => must(await target.restore(backup)));
say('restore', milliseconds(restoring));
await target.close();
for (const used of [folder, second]) rmSync(used, { recursive: true, force: true });
