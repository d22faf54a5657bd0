/** `hearsay add`: one page into the desk, by address or from a file. */
import { Command } from 'commander';
import { failureOf } from '../failure.ts';
import { writeData } from '../output.ts';

interface Options {
  readonly desk: string;
  readonly allowPrivate?: true;
}

const EXAMPLE = `
Examples:
  hearsay add https://example.org/news/talks
  hearsay add saved-page.html --desk my-desk`;

async function add(what: string, options: Options): Promise<void> {
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
    .description('capture one page into the desk')
    .argument('<url|file>', 'the address of a page, or a saved page')
    .option('--desk <dir>', 'the folder of the desk', '.')
    .option('--allow-private', 'allow addresses in private networks')
    .addHelpText('after', EXAMPLE)
    .action(add);
}
