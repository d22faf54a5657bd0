/** `hearsay serve`: the desk's pages and feeds over HTTP. */
import { Command } from 'commander';
import { EXIT, failureOf, usage } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say, writeData } from '../output.ts';

interface Options {
  readonly host: string;
  readonly port: string;
  readonly base?: string;
}

const EXAMPLE = `
Examples:
  hearsay serve my-desk
  hearsay serve my-desk --port 8080 --base https://review.example`;

/** Serves the desk until the signal ends; resolves when all is closed. */
export async function serveDesk(
  folder: string,
  options: { host: string; port: number; base: string | null },
  signal: AbortSignal,
): Promise<void> {
  const { openDesk } = await import('@hearsay/desk');
  const { createSite, serveSite } = await import('@hearsay/server');
  const opened = await openDesk(folder);
  if ('error' in opened) throw failureOf(opened);
  try {
    const site = createSite({
      library: opened.library,
      base: options.base,
      onFault: (fault) =>
        say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
    });
    const serving = await serveSite(site, options.host, options.port);
    if ('error' in serving) throw failureOf(serving);
    await writeData(`${opened.desk.name}: ${serving.url}  (Ctrl-C to stop)\n`);
    if (!signal.aborted)
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    await serving.close();
  } finally {
    await opened.close();
  }
}

async function serve(folder: string, options: Options): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw usage(`expected a port from 0 to 65535, not ${options.port}`);
  await serveDesk(folder, { host: options.host, port, base: options.base ?? null }, stopSignal());
  process.exitCode = EXIT.done;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description("serve the desk's pages and feeds")
    .argument('[dir]', 'the folder of the desk', '.')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--port <number>', 'which port; 0 for any free one', '8321')
    .option('--base <address>', 'the public address of the site')
    .addHelpText('after', EXAMPLE)
    .action(serve);
}
