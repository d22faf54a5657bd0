/**
 * Reads mutated pages until the time is up: bytes cut, doubled, swapped, tags and attributes of other pages
 * spliced in. A throw, a page that takes longer than its limit, or a place outside of its text is a finding;
 * the page is written to the folder for a test to be made of.
 *
 *   node tools/pages/fuzz.ts SECONDS FOLDER [SEED]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type PageInput, parseFeed, partText, readPage } from '@hearsay/read';

/** CPU seconds that no page of this size may take. */
const LIMIT = 5;

/** Mutations of one page, at most. */
const MAX_MUTATIONS = 8;

const PIECES = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<table><tr><td>',
  '</td>',
  '<p>',
  '<br>',
  '<h1>',
  '<time datetime="',
  '" ',
  "'",
  '&#x',
  '&amp;',
  '\u0000',
  '\uFFFD',
  '\u202E',
  '{"@type":"NewsArticle","author":',
  '<base href="//',
  '<meta charset="utf-7">',
  '<article>',
  '</article>',
  '<figure><img>',
  '<a href="',
  '<ul><li>',
  '<template>',
  '<svg><title>',
  '\r\n\r\n',
  'Content-Type: text/html\r\n\r\n',
  '%PDF-1.4\n',
  '<rss><channel><item>',
  '0'.repeat(400),
];

/** A small generator (mulberry32), so that a seed gives the same pages again. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutated(pages: readonly Buffer[], random: (below: number) => number): Buffer {
  const pick = (): Buffer => pages[random(pages.length)] ?? Buffer.alloc(0);
  let page = pick();
  for (let left = 1 + random(MAX_MUTATIONS); left > 0; left -= 1) {
    const at = random(page.length + 1);
    const to = Math.min(page.length, at + random(2_000));
    const parts = [
      () => [page.subarray(0, at), page.subarray(to)],
      () => [page.subarray(0, to), page.subarray(at)],
      () => [
        page.subarray(0, at),
        Buffer.from(PIECES[random(PIECES.length)] ?? ''),
        page.subarray(at),
      ],
      () => [page.subarray(0, at), Buffer.of(random(256)), page.subarray(at + 1)],
      () => {
        const other = pick();
        const from = random(other.length);
        return [
          page.subarray(0, at),
          other.subarray(from, from + random(3_000)),
          page.subarray(at),
        ];
      },
      () => [page.subarray(0, at)],
    ][random(6)]?.();
    page = Buffer.concat(parts ?? [page]);
  }
  return page;
}

/** What is wrong with an article, or null. */
function fault(article: Article): string | null {
  const { length } = article.text;
  const places = [
    ...article.notes.map(({ place }) => place),
    ...article.links.map(({ place }) => place),
    ...article.warnings.map(({ place }) => place),
    ...article.agencies.map(({ place }) => place),
  ].filter((place) => place !== null);
  for (const { part, partIndex, spans } of places)
    for (const [start, end] of spans)
      if (start < 0 || end <= start || end > partText(article, part, partIndex).length)
        return `a place [${start}, ${end}] outside of its ${part}`;
  if (article.posts.some(({ start, end }) => start < 0 || end > length || start >= end))
    return 'an entry outside of the text';
  return null;
}

const [seconds, folder, seed = '1'] = process.argv.slice(2);
if (seconds === undefined || folder === undefined) throw new Error('expected SECONDS and FOLDER');
const examples = join(import.meta.dirname, '../../examples/pages');
const pages = readFileSync(join(examples, 'truth.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => readFileSync(join(examples, (JSON.parse(line) as { file: string }).file)));
const random = generator(Number(seed));
const deadline = Date.now() + Number(seconds) * 1_000;
let read = 0;
let findings = 0;
mkdirSync(folder, { recursive: true });
while (Date.now() < deadline) {
  const input: PageInput = { bytes: mutated(pages, random) };
  const before = process.cpuUsage();
  let found: string | null = null;
  try {
    const reading = await readPage(input, { url: 'https://fuzz.example/1' }, { explain: true });
    if ('article' in reading) found = fault(reading.article);
    parseFeed({ bytes: input.bytes });
  } catch (cause) {
    found = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
  const { user, system } = process.cpuUsage(before);
  if ((user + system) / 1e6 > LIMIT)
    found ??= `took ${((user + system) / 1e6).toFixed(1)} CPU seconds`;
  read += 1;
  if (found === null) continue;
  findings += 1;
  writeFileSync(join(folder, `${read}.html`), input.bytes);
  process.stdout.write(`${read}: ${found}\n`);
}
process.stdout.write(`${read} pages read, ${findings} findings, seed ${seed}\n`);
process.exitCode = findings > 0 ? 1 : 0;
