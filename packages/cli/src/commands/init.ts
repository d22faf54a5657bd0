/** `hearsay init`: a desk to start from. */
import { Command } from 'commander';
import { failureOf } from '../failure.ts';
import { say } from '../output.ts';

interface Options {
  readonly name?: string;
  readonly timezone?: string;
  readonly question?: string;
}

const EXAMPLE = `
Examples:
  hearsay init my-desk
  hearsay init my-desk --name "Strait Review" --timezone Europe/London --question "Did the Leader approve talks?"`;

/** Asks at a terminal; elsewhere the default stands. */
async function ask(question: string, standard: string): Promise<string> {
  if (!process.stdin.isTTY) return standard;
  const { createInterface } = await import('node:readline/promises');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await prompt.question(`${question} [${standard}] `)).trim() || standard;
  } finally {
    prompt.close();
  }
}

async function init(folder: string, options: Options): Promise<void> {
  const { initDesk } = await import('@hearsay/desk');
  const { basename, resolve } = await import('node:path');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const result = await initDesk(folder, {
    name: options.name ?? (await ask('What is the desk called?', basename(resolve(folder)))),
    zone: options.timezone ?? (await ask('In which time zone does it work?', zone)),
    question: options.question ?? (await ask('Which question does it follow?', 'Did it happen?')),
  });
  if ('error' in result) throw failureOf(result);
  say(`${result.written.join(', ')} written.`);
  say(`Next: put outlets and names into ${folder}/desk.yaml, then: hearsay review ${folder}`);
}

export function initCommand(): Command {
  return new Command('init')
    .description('make a desk to start from')
    .argument('<dir>', 'the folder of the new desk')
    .option('--name <name>', 'what the desk is called')
    .option('--timezone <zone>', 'IANA time zone of the desk')
    .option('--question <text>', 'the first claim, as a question')
    .addHelpText('after', EXAMPLE)
    .action(init);
}
