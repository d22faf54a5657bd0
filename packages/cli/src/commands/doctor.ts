/** `hearsay doctor`: whether this machine and this desk have what they need. */
import { Command } from 'commander';
import { EXIT } from '../failure.ts';
import { writeData } from '../output.ts';

const EXAMPLE = `
Example:
  hearsay doctor my-desk`;

/** The oldest Node.js that runs TypeScript as it stands. */
const NODE_MAJOR = 24;

interface Check {
  readonly name: string;
  readonly fault: string | null;
}

/** Whether statements are found by the best engine. Weights that are not there are no fault. */
async function engineCheck(): Promise<Check> {
  const { damagedFiles, encoderFolder, engineOf } = await import('@hearsay/desk/reading');
  const weights = encoderFolder();
  if (weights === null)
    return { name: 'engine: linear and rules (no weights of the encoder)', fault: null };
  const damaged = damagedFiles(weights);
  if (damaged.length > 0)
    return { name: 'engine', fault: `${damaged.join(', ')} in ${weights} differ from digest.json` };
  const { engine, why } = await engineOf('en');
  return { name: `engine: ${engine}`, fault: why };
}

async function doctor(folder: string | undefined): Promise<void> {
  const { openDesk } = await import('@hearsay/desk');
  const checks: Check[] = [];
  const major = Number(process.versions.node.split('.')[0]);
  checks.push({
    name: `Node.js ${process.versions.node}`,
    fault: major >= NODE_MAJOR ? null : `expected ${NODE_MAJOR} or later: start with ./hearsay`,
  });
  checks.push(await engineCheck());
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
      if (desk.mail !== null) {
        const { openMail } = await import('@hearsay/desk');
        const found = await openMail(opened);
        const { host, port } = desk.mail.smtp;
        checks.push({
          name: `mail through ${host}:${port}`,
          fault: 'error' in found ? found.error.message : null,
        });
      }
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
