/** `hearsay publish`: brings an edition to the desk's pages and feeds, if it holds. */
import { Command } from 'commander';
import { EXIT, failureOf } from '../failure.ts';
import { say, writeData } from '../output.ts';
import { marksText } from '../terminal/marks.ts';

const EXAMPLE = `
Examples:
  hearsay publish my-desk/editions/2026-03-20.md
  hearsay publish my-desk/editions/2026-03-20.md --reason "the outlet confirmed the wording by phone"`;

async function publish(file: string, options: { reason?: string }): Promise<void> {
  const { publishFile } = await import('@hearsay/desk');
  const result = await publishFile(file, options.reason?.trim() || null);
  if ('error' in result) throw failureOf(result);
  if ('marks' in result) {
    await writeData(marksText(file, result.marks));
    say('Not published. Mend the marks, or give a reason that goes out with it: --reason "…"');
    process.exitCode = EXIT.failed;
    return;
  }
  const { name, revision } = result.published;
  await writeData(`published ${name}, revision ${revision}\n`);
}

export function publishCommand(): Command {
  return new Command('publish')
    .description('publish an edition; refused while the gate marks it, unless a reason is given')
    .argument('<edition>', 'the edition, Markdown')
    .option('--reason <text>', 'why it goes out all the same; printed with the edition')
    .addHelpText('after', EXAMPLE)
    .action(publish);
}
