/** `hearsay read`: one article in, who said what out. */

import type { Engine } from '@hearsay/attribute';
import type { ReadingOptions } from '@hearsay/desk/reading';
import { Command, Option } from 'commander';
import { engineOption } from '../engine-option.ts';
import { EXIT, usage } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say, writeData, writeJson } from '../output.ts';
import type { Input } from './read-input.ts';

interface Options {
  readonly json?: true;
  readonly lines?: true;
  readonly only?: 'article';
  readonly engine?: Engine;
  readonly explain?: true;
  readonly allowPrivate?: true;
}

const EXAMPLE = `
Examples:
  hearsay read article.html                     a page for the terminal
  hearsay read https://example.org/news --json  one JSON object
  hearsay read crawl.warc.gz --json             every page of a web archive, one line each
  hearsay read --lines < pages.jsonl            one JSON object a line in, one out`;

/** The documents that a name on the command line stands for: one, or every page of a web archive. */
async function* inputsOf(name: string, options: Options): AsyncGenerator<Input> {
  const from = await import('./read-input.ts');
  if (name === '-') yield await from.standardInput();
  else if (/^https?:\/\//i.test(name))
    yield await from.addressInput(name, options.allowPrivate ? 'allow' : 'refuse');
  else if (await from.isArchiveFile(name)) {
    const leftOut = new Map<string, number>();
    yield* from.archiveInputs(name, leftOut);
    const kinds = [...leftOut].map(([why, count]) => `${count} ${why}`).join(', ');
    if (kinds !== '') say(`hearsay: left out of ${name}: ${kinds}`);
  } else yield await from.fileInput(name);
}

async function readLines(options: Options): Promise<void> {
  const { readDocument, readingPool } = await import('@hearsay/desk/reading');
  const { answerLines } = await import('./json-lines.ts');
  const { documentLine, documentOf, DOCUMENT_LINE } = await import('./document-line.ts');
  const given = readingOptions(options, 'many');
  if (options.engine !== 'encoder') {
    await answerLines(documentLine, DOCUMENT_LINE, async (line) => {
      const result = await readDocument(documentOf(line), given);
      return 'error' in result ? result : result.reading;
    });
    return;
  }
  const pool = readingPool();
  try {
    await answerLines(
      documentLine,
      DOCUMENT_LINE,
      async (line) => {
        const document = documentOf(line);
        const result = await pool.perform({ kind: 'document', document, options: given });
        return 'error' in result ? { ...result, id: document.id } : result.reading;
      },
      pool.width,
    );
  } finally {
    await pool.close();
  }
}

const readingOptions = (
  { engine, only, explain }: Options,
  volume: ReadingOptions['volume'],
): ReadingOptions => ({
  engine: engine ?? null,
  volume,
  only: only ?? null,
  explain: explain === true,
});

async function readEach(names: readonly string[], options: Options): Promise<void> {
  const { readDocument } = await import('@hearsay/desk/reading');
  const { terminalPage } = await import('../terminal/page.ts');
  const { heapKeeper } = await import('../memory.ts');
  const stop = stopSignal();
  const keepHeap = heapKeeper();
  for (const name of names) {
    for await (const input of inputsOf(name, options)) {
      if (stop.aborted) return;
      const result =
        'error' in input
          ? input
          : await readDocument(input.document, readingOptions(options, 'few'));
      if ('error' in result) {
        process.exitCode = EXIT.failed;
        if (options.json) await writeJson(result);
        else say(`hearsay: ${result.error.message}`);
      } else if (options.json) await writeJson(result.reading);
      else await writeData(terminalPage(result.reading, process.stdout));
      keepHeap();
    }
  }
}

async function read(names: readonly string[], options: Options): Promise<void> {
  if (options.lines && names.length > 0)
    throw usage('--lines reads standard input and takes no FILE');
  if (!options.lines && names.length === 0)
    throw usage('name a FILE, a URL or - (standard input); see hearsay read --help');
  return options.lines ? readLines(options) : readEach(names, options);
}

export function readCommand(): Command {
  return new Command('read')
    .description('read articles: main text, dates, and who said what on whose authority')
    .argument('[input...]', 'FILE, URL, or - for standard input')
    .option('--json', 'one JSON object a line for each input (schemas/reading.json)')
    .option(
      '--lines',
      'JSON objects from standard input, one a line: {"id", "html"|"text"|"bytes", …}',
    )
    .addOption(new Option('--only <what>', 'stop before attribution').choices(['article']))
    .addOption(engineOption('what finds the statements'))
    .option('--explain', 'show which step and rule gave each value')
    .option('--allow-private', 'allow addresses in private networks')
    .addHelpText('after', EXAMPLE)
    .action((names: string[], options: Options) => read(names, options));
}
