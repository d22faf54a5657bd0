/** `hearsay dates`: when a page was published, and the dates in its text. */
import { Command } from 'commander';
import { usage } from '../failure.ts';
import { DOCUMENT_LINE, documentLine, documentOf } from './document-line.ts';
import { answerLines } from './json-lines.ts';

const EXAMPLE = `
Example:
  hearsay dates --lines < pages.jsonl   {"id","html"|"text"|"bytes","url"?,"published"?} in, {"id","date",…} out`;

async function dates(options: { lines?: true }): Promise<void> {
  if (!options.lines) throw usage('hearsay dates reads JSON lines: add --lines');
  const { datesOf } = await import('@hearsay/desk/reading');
  await answerLines(documentLine, DOCUMENT_LINE, (line) => datesOf(documentOf(line)));
}

export function datesCommand(): Command {
  return new Command('dates')
    .description('the day of publication, and the dates in the text')
    .option('--lines', 'JSON objects from standard input, one a line')
    .addHelpText('after', EXAMPLE)
    .action(dates);
}
