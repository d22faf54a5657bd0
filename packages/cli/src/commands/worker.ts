/** `hearsay worker`: takes over reading and attribution from the reviews of a desk. */
import { Command } from 'commander';
import { EXIT, failureOf } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say } from '../output.ts';

interface Options {
  readonly untilEmpty?: true;
}

const EXAMPLE = `
Examples:
  hearsay worker my-desk &
  hearsay review my-desk

  DATABASE_URL=postgres://desk@db.example/desk hearsay worker /shared/my-desk`;

const WORDS = { read: 'captures read', attribute: 'articles gone through' } as const;

async function work(folder: string, options: Options): Promise<void> {
  const untilEmpty = options.untilEmpty ?? false;
  const { workDesk } = await import('@hearsay/desk');
  const { progressLine } = await import('../terminal/progress.ts');
  const line = progressLine(process.stderr);
  const signal = stopSignal();
  if (!untilEmpty) say('waiting for the work of reviews  (Ctrl-C to stop)');
  const failed = await workDesk(folder, {
    untilEmpty,
    control: { progress: line.progress, trouble: line.trouble, signal },
    onTask: ({ step, items }) => {
      line.done();
      say(`${items} ${WORDS[step]}`);
    },
  });
  line.done();
  if (failed !== null) throw failureOf(failed);
  process.exitCode = EXIT.done;
}

export function workerCommand(): Command {
  return new Command('worker')
    .description('read and find who said what for the reviews that run on the desk in DIR')
    .argument('[dir]', 'the folder of the desk', '.')
    .option('--until-empty', 'end when nothing is left to do')
    .addHelpText('after', EXAMPLE)
    .action(work);
}
