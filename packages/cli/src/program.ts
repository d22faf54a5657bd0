/** All commands in one list; the code of a command is loaded when it is called. */
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { addCommand } from './commands/add.ts';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { benchCommand } from './commands/bench.ts';
import { checkCommand } from './commands/check.ts';
import { datesCommand } from './commands/dates.ts';
import { decideCommand } from './commands/decide.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { draftCommand } from './commands/draft.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { feedCommand } from './commands/feed.ts';
import { initCommand } from './commands/init.ts';
import { languagesCommand } from './commands/languages.ts';
import { namesCommand } from './commands/names.ts';
import { publishCommand } from './commands/publish.ts';
import { readCommand } from './commands/read.ts';
import { reviewCommand } from './commands/review.ts';
import { sendCommand } from './commands/send.ts';
import { serveCommand } from './commands/serve.ts';
import { subscribersCommand } from './commands/subscribers.ts';
import { trainCommand } from './commands/train.ts';
import { workerCommand } from './commands/worker.ts';
import { EXIT, Failure } from './failure.ts';
import { leaveQuietlyWhenReaderLeaves, say } from './output.ts';

const COMMANDS: readonly (() => Command)[] = [
  demoCommand,
  initCommand,
  addCommand,
  reviewCommand,
  decideCommand,
  draftCommand,
  checkCommand,
  publishCommand,
  sendCommand,
  subscribersCommand,
  serveCommand,
  workerCommand,
  readCommand,
  namesCommand,
  datesCommand,
  feedCommand,
  languagesCommand,
  evaluateCommand,
  benchCommand,
  trainCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
];

/** A command and those below it answer `--version`, and end by an error that `run` turns into a status. */
function prepared(command: Command): Command {
  for (const below of command.commands) prepared(below);
  return command.version(manifest.version).exitOverride();
}

function program(): Command {
  const root = new Command('hearsay')
    .description('Who said what on whose authority, and how many independent origins a report has.')
    .version(manifest.version)
    .showHelpAfterError('(add --help for the options and an example)')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });
  for (const command of COMMANDS) root.addCommand(prepared(command()));
  return root;
}

/** Runs one call of the command and gives its exit status. */
export async function run(args: readonly string[]): Promise<number> {
  leaveQuietlyWhenReaderLeaves();
  try {
    await program().parseAsync([...args], { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof Failure) {
      say(`hearsay: ${error.message}`);
      return error.status;
    }
    say(`hearsay: an unexpected error. Please report it with what follows.`);
    say(inspect(error));
    return EXIT.failed;
  }
}
