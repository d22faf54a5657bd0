/** `hearsay check`: holds an edition against the captures. */
import { Command } from 'commander';
import { EXIT, failureOf } from '../failure.ts';
import { writeData, writeJson } from '../output.ts';
import { marksText } from '../terminal/marks.ts';

const EXAMPLE = `
Example:
  hearsay check my-desk/editions/2026-03-20.md`;

async function check(file: string, options: { json?: true }): Promise<void> {
  const { checkFile } = await import('@hearsay/desk');
  const result = await checkFile(file);
  if ('error' in result) throw failureOf(result);
  const { marks } = result;
  if (options.json) await writeJson({ schema: 'hearsay/check/1', marks });
  else await writeData(marksText(file, marks));
  if (marks.length > 0) process.exitCode = EXIT.failed;
}

export function checkCommand(): Command {
  return new Command('check')
    .description('hold an edition against the captures: no quotation goes out that is not there')
    .argument('<file>', 'the edition, Markdown')
    .option('--json', 'the marks as JSON (schemas/check.json)')
    .addHelpText('after', EXAMPLE)
    .action(check);
}
