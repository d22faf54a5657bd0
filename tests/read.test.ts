/** `hearsay read` from outside: inputs, outputs, exit statuses. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearsay, jsonLines } from './support/command.ts';
import { temporaryFolder, writeFiles } from './support/folder.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry talks - Harbour Echo</title>
<meta property="article:published_time" content="2026-03-04T09:30:00+03:30"></head>
<body><nav><a href="/a">World</a><a href="/b">Sport</a></nav><article><h1>Ferry talks</h1>
<p>The ferries will sail again on Monday, the port authority said in a statement on Tuesday.</p>
<p>“We have checked every hull,” said Mara Quist, the harbour master. “Nobody needs to worry.”</p>
<p>Three companies serve the route, which links the two shores of the strait all year round.</p>
</article></body></html>`;

interface Reading {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly statements: readonly {
    readonly content: { readonly text: string; readonly spans: readonly [number, number][] };
    readonly part: string;
  }[];
  readonly error?: { readonly code: string };
}

test('a page becomes one JSON object that keeps to the published schema', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'page.html': PAGE });
  const { status, stdout } = await hearsay(['read', join(folder, 'page.html'), '--json']);
  expect(status).toBe(0);
  const [reading] = jsonLines<Reading>(stdout);
  expect(reading?.title).toBe('Ferry talks');
  expect(reading?.statements.length).toBeGreaterThanOrEqual(2);
  const { reading: shape } = await import('../packages/desk/src/schemas/reading.ts');
  expect(shape.safeParse(reading).error).toBeUndefined();
});

test('spans slice back to the words they give', async () => {
  const { stdout } = await hearsay(['read', '--lines'], {
    input: `${JSON.stringify({ id: 'a', html: PAGE })}\n`,
  });
  const [reading] = jsonLines<Reading>(stdout);
  for (const { content, part } of reading?.statements ?? []) {
    const text = part === 'headline' ? (reading?.title ?? '') : (reading?.text ?? '');
    expect(content.spans.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(
      content.text,
    );
  }
});

test('without --json a readable page is printed, plain in a pipe', async () => {
  const { status, stdout } = await hearsay(['read', '-'], { input: PAGE });
  expect(status).toBe(0);
  expect(stdout).toContain('Who said what');
  expect(stdout).toContain('Mara Quist');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for colour codes
  expect(stdout).not.toMatch(/\u001b\[/);
});

test('lines are answered in order, bad ones with an error, and the exit status says so', async () => {
  const input = [
    JSON.stringify({ id: '1', text: 'Mara Quist said the ferries were safe.' }),
    'not json',
    JSON.stringify({ id: '3' }),
    JSON.stringify({ id: '4', text: '' }),
    JSON.stringify({ id: '5', html: PAGE }),
  ].join('\n');
  const { status, stdout } = await hearsay(['read', '--lines'], { input });
  const answers = jsonLines<Reading>(stdout);
  expect(answers.map(({ id }) => id)).toEqual(['1', null, '3', '4', '5']);
  expect(answers[1]?.error?.code).toBe('line-invalid');
  expect(answers[2]?.error?.code).toBe('line-invalid');
  expect(answers[4]?.error).toBeUndefined();
  expect(status).toBe(1);
});

test('a text stays unchanged, to the last character', async () => {
  const text = 'Headline: talks resume\n\n Mara said:  “Yes.”  \n';
  const { stdout } = await hearsay(['read', '--lines'], {
    input: JSON.stringify({ id: 'a', text }),
  });
  expect(jsonLines<Reading>(stdout)[0]?.text).toBe(text);
});

test('--only article stops before attribution', async () => {
  const { stdout } = await hearsay(['read', '-', '--json', '--only', 'article'], { input: PAGE });
  expect(jsonLines<Reading>(stdout)[0]?.statements).toEqual([]);
});

test('a missing file is reported and the other inputs are done', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'page.html': PAGE });
  const { status, stdout, stderr } = await hearsay([
    'read',
    join(folder, 'none.html'),
    join(folder, 'page.html'),
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('none.html');
  expect(stdout).toContain('Mara Quist');
});

test('wrong usage exits with 2 and says what is expected', async () => {
  for (const args of [
    ['read'],
    ['read', '--lines', 'file.html'],
    ['read', '--engine', 'magic', '-'],
    ['no-such-command'],
    ['names', 'only one'],
  ]) {
    const { status, stderr } = await hearsay(args);
    expect([args.join(' '), status]).toEqual([args.join(' '), 2]);
    expect(stderr).not.toBe('');
  }
});

test('an address in a private network is refused', async () => {
  const { status, stdout } = await hearsay(['read', 'http://127.0.0.1:9/', '--json']);
  expect(status).toBe(1);
  expect(jsonLines<Reading>(stdout)[0]?.error?.code).toBe('private-address');
});

test('bad input of every kind is answered, none ends the run', async () => {
  const bytes = (content: Uint8Array): string => Buffer.from(content).toString('base64');
  const inputs = [
    { id: 'empty', bytes: '' },
    { id: 'binary', bytes: bytes(Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)) },
    { id: 'large', bytes: bytes(Buffer.alloc(20_000_000, 'x')) },
    { id: 'no text', html: '<html><body><script>let a = 1</script></body></html>' },
    {
      id: 'wrong charset',
      bytes: bytes(Buffer.from([0x3c, 0x70, 0x3e, 0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x20, 0xff])),
    },
    { id: 'unclosed', text: '“We will go, said Mara Quist. Nobody answered. '.repeat(50) },
    { id: 'one line', text: 'Mara Quist said the boats were late. '.repeat(135_000) },
    { id: 'surrogates', text: 'Mara said: “\ud800 yes \udfff”.' },
    { id: 'directions', text: 'Mara said: “\u202eنعم yes כן\u202c”, قال.' },
  ];
  const { status, stdout } = await hearsay(['read', '--lines'], {
    input: inputs.map((input) => JSON.stringify(input)).join('\n'),
  });
  const answers = jsonLines<Reading>(stdout);
  expect(answers.map(({ id }) => id)).toEqual(inputs.map(({ id }) => id));
  expect(answers.find(({ id }) => id === 'large')?.error?.code).toMatch(/too-large/);
  expect(answers.find(({ id }) => id === 'unclosed')?.error).toBeUndefined();
  expect(status).toBe(1);
});

const archived = (address: string, page: string): string => {
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-03-04T10:00:00Z\r\nContent-Length: ${Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`;
};

test('every page of a web archive is a reading; what else it holds is told, and a cut is an error', async () => {
  const folder = temporaryFolder();
  const info = 'WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n';
  const pages = [1, 2, 3].map((n) => archived(`https://echo.example/${n}`, PAGE));
  writeFiles(folder, { 'crawl.warc': `${info}${pages.join('').slice(0, -200)}` });
  const file = join(folder, 'crawl.warc');
  const { status, stdout, stderr } = await hearsay(['read', file, '--json', '--only', 'article']);
  expect(status).toBe(1);
  const readings = jsonLines<Reading & { readonly url?: string }>(stdout);
  expect(readings.map(({ id }) => id)).toEqual([1, 2, 3].map((n) => `${file}#${n}`));
  expect(readings.map(({ url }) => url)).toEqual([
    'https://echo.example/1',
    'https://echo.example/2',
    undefined,
  ]);
  expect(readings[2]?.error?.code).toBe('archive-damaged');
  expect(stderr).toContain('1 warcinfo');
});
