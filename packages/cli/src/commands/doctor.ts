/** `hearsay doctor`: whether this machine and this desk have what they need. */
import { Command } from 'commander';
import { EXIT } from '../failure.ts';
import { writeData } from '../output.ts';

const EXAMPLE = `
Example:
  hearsay doctor my-desk`;

/** The oldest Node.js that runs TypeScript as it stands. */
const NODE_MAJOR = 24;

async function doctor(folder: string | undefined): Promise<void> {
  const { openDesk } = await import('@hearsay/desk');
  const checks: { readonly name: string; readonly fault: string | null }[] = [];
  const major = Number(process.versions.node.split('.')[0]);
  checks.push({
    name: `Node.js ${process.versions.node}`,
    fault: major >= NODE_MAJOR ? null : `expected ${NODE_MAJOR} or later: start with ./hearsay`,
  });
  if (folder !== undefined) {
    const opened = await openDesk(folder);
    if ('error' in opened) checks.push({ name: `desk ${folder}`, fault: opened.error.message });
    else {
      const { desk, store } = opened;
      checks.push({ name: `desk ${desk.name}: ${desk.claims.length} claims`, fault: null });
      const captures = await store.captures();
      checks.push(
        'error' in captures
          ? { name: 'database', fault: captures.error.message }
          : { name: `database: ${captures.captures.length} captures`, fault: null },
      );
      await opened.close();
    }
  }
  for (const { name, fault } of checks)
    await writeData(
      `${fault === null ? 'ok  ' : 'FAIL'} ${name}${fault === null ? '' : `: ${fault}`}\n`,
    );
  if (checks.some(({ fault }) => fault !== null)) process.exitCode = EXIT.failed;
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check this machine, and a desk with its database')
    .argument('[dir]', 'the folder of a desk')
    .addHelpText('after', EXAMPLE)
    .action(doctor);
}
