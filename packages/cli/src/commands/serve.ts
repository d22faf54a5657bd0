/** `hearsay serve`: the desk's pages and feeds over HTTP. */
import { Command } from 'commander';
import { EXIT, failureOf, usage } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { openReaderDesk, type ReaderDesk } from '../mail/pages.ts';
import { say, writeData } from '../output.ts';

interface Options {
  readonly host: string;
  readonly port: string;
  readonly base?: string;
  readonly hub?: string;
}

const EXAMPLE = `
Examples:
  hearsay serve my-desk
  hearsay serve my-desk --port 8080 --base https://review.example
  hearsay serve my-desk --base https://review.example --hub https://hub.example/`;

/** Serves the desk until the signal ends; resolves when all is closed. */
export async function serveDesk(
  folder: string,
  options: { host: string; port: number; base: string | null; hub?: string | null },
  signal: AbortSignal,
): Promise<void> {
  const { openDesk } = await import('@hearsay/desk');
  const { announcer, createSite, serveSite, watchFeeds, withReaderPages } = await import(
    '@hearsay/server'
  );
  const opened = await openDesk(folder);
  if ('error' in opened) throw failureOf(opened);
  let readers: ReaderDesk | null = null;
  try {
    const onFault = (fault: unknown): void =>
      say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    const { library } = opened;
    const { base, hub = null } = options;
    const site = createSite({ library, base, hub, onFault });
    readers = await openReaderDesk(opened, onFault);
    const app = readers === null ? site : withReaderPages(site, readers.pages);
    const serving = await serveSite(app, options.host, options.port);
    if ('error' in serving) throw failureOf(serving);
    await writeData(`${opened.desk.name}: ${serving.url}  (Ctrl-C to stop)\n`);
    if (hub !== null && base !== null)
      void watchFeeds(library, announcer({ hub, base, onTrouble: say }), signal, onFault);
    if (!signal.aborted)
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    await serving.close();
  } finally {
    await readers?.close();
    await opened.close();
  }
}

async function serve(folder: string, options: Options): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw usage(`expected a port from 0 to 65535, not ${options.port}`);
  const { host, base = null, hub = null } = options;
  if (hub !== null && base === null)
    throw usage('--hub needs --base: a hub is told the public addresses of the feeds');
  for (const address of [base, hub])
    if (address !== null && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
      throw usage(`expected an http or https address, not ${address}`);
  await serveDesk(folder, { host, port, base, hub }, stopSignal());
  process.exitCode = EXIT.done;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description("serve the desk's pages and feeds")
    .argument('[dir]', 'the folder of the desk', '.')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--port <number>', 'which port; 0 for any free one', '8321')
    .option('--base <address>', 'the public address of the site')
    .option('--hub <address>', 'a WebSub hub to name in feeds and to tell of their changes')
    .addHelpText('after', EXAMPLE)
    .action(serve);
}
