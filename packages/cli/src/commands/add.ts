/** `hearsay add`: a page into the desk, by address or from a file, or every page of a web archive. */
import { Command } from 'commander';
import { EXIT, failureOf } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say, writeData } from '../output.ts';

interface Options {
  readonly desk: string;
  readonly allowPrivate?: true;
}

const EXAMPLE = `
Examples:
  hearsay add https://example.org/news/talks
  hearsay add saved-page.html --desk my-desk
  hearsay add crawl.warc.gz                     every page of a web archive`;

/** Every page of the archive; what could not be taken is told and makes the exit status 1. */
async function addArchive(file: string, desk: string): Promise<void> {
  const { addArchiveToDesk } = await import('@hearsay/desk');
  const result = await addArchiveToDesk(desk, file, stopSignal());
  if ('error' in result) throw failureOf(result);
  const { captured, known, damaged, leftOut } = result.archive;
  for (const { message } of damaged) say(`hearsay: ${message}`);
  const kinds = [...leftOut].map(([why, count]) => `${count} ${why}`).join(', ');
  if (kinds !== '') say(`hearsay: left out of ${file}: ${kinds}`);
  await writeData(
    `captured ${captured} ${captured === 1 ? 'page' : 'pages'} of ${file}, ${known} already captured; the next review reads them\n`,
  );
  if (damaged.length > 0) process.exitCode = EXIT.failed;
}

async function add(what: string, options: Options): Promise<void> {
  const { isArchive } = await import('@hearsay/store');
  if (!/^https?:\/\//i.test(what) && (await isArchive(what))) {
    await addArchive(what, options.desk);
    return;
  }
  const { addToDesk } = await import('@hearsay/desk');
  const result = await addToDesk(options.desk, what, options.allowPrivate ? 'allow' : 'refuse');
  if ('error' in result) throw failureOf(result);
  const { address, captured, changed } = result.added;
  await writeData(
    `${changed ? 'captured' : 'already captured'} ${address} (${captured}); the next review reads it\n`,
  );
}

export function addCommand(): Command {
  return new Command('add')
    .description('capture a page into the desk, or every page of a web archive')
    .argument('<url|file>', 'the address of a page, a saved page, or a web archive (WARC)')
    .option('--desk <dir>', 'the folder of the desk', '.')
    .option('--allow-private', 'allow addresses in private networks')
    .addHelpText('after', EXAMPLE)
    .action(add);
}
