/** `hearsay backup` and `hearsay restore`: a desk as a folder of plain files, and back. */
import { Command } from 'commander';
import { EXIT, failureOf } from '../failure.ts';
import { say, writeData } from '../output.ts';

async function backup(folder: string, target: string): Promise<void> {
  const { backupDesk } = await import('@hearsay/desk');
  const result = await backupDesk(folder, target);
  if ('error' in result) throw failureOf(result);
  const { rows, captures } = result.backup;
  await writeData(`${target}: ${rows} rows, ${captures} captures\n`);
}

async function restore(source: string, folder: string): Promise<void> {
  const { restoreDesk } = await import('@hearsay/desk');
  const result = await restoreDesk(source, folder);
  if ('error' in result) throw failureOf(result);
  const { rows, captures, damaged } = result.restored;
  await writeData(`${folder}: ${rows} rows, ${captures} captures\n`);
  for (const sha256 of damaged) say(`damaged in the backup, left out: ${sha256}`);
  if (damaged.length > 0) process.exitCode = EXIT.failed;
}

export function backupCommand(): Command {
  return new Command('backup')
    .description('write a desk with its captures to a new folder')
    .argument('<dir>', 'the folder of the desk')
    .argument('<target>', 'the folder to write; it must not exist')
    .addHelpText('after', '\nExample:\n  hearsay backup my-desk my-desk-2026-03-20')
    .action(backup);
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('make a desk from a backup')
    .argument('<source>', 'the folder of the backup')
    .argument('<dir>', 'the folder of the new desk')
    .addHelpText('after', '\nExample:\n  hearsay restore my-desk-2026-03-20 my-desk')
    .action(restore);
}
