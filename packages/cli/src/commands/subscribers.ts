/** `hearsay subscribers`: who reads the desk by mail, and the proof that they asked for it. */
import { open } from 'node:fs/promises';
import { Command } from 'commander';
import { EXIT, Failure, usage } from '../failure.ts';
import { must, withDesk } from '../mail/desk-mail.ts';
import { say, writeData, writeJson } from '../output.ts';

interface Options {
  readonly desk: string;
}

const EXAMPLE = `
Examples:
  hearsay subscribers list --desk my-desk
  hearsay subscribers export readers.csv --desk my-desk
  hearsay subscribers import readers.csv --desk my-desk
  hearsay subscribers show hana@reader.example --desk my-desk
  hearsay subscribers erase hana@reader.example --desk my-desk
  hearsay subscribers bounces /var/mail/bounces --desk my-desk`;

/** Readers read from the database at a time, and written to it in one transaction. */
const PAGE = 500;

async function list({ desk, state }: Options & { state?: string }): Promise<void> {
  const { eachReader, stateOf } = await import('../mail/readers.ts');
  const wanted = stateOf(state);
  await withDesk(desk, async ({ store }) => {
    const { counts } = must(await store.subscriberCounts());
    for await (const readers of eachReader(store, PAGE, wanted))
      for (const { address, state: is, frequency, language, confirmed } of readers)
        await writeData(
          `${[address, is, frequency, language ?? 'all', confirmed?.slice(0, 10) ?? '-'].join('\t')}\n`,
        );
    const said = Object.entries(counts).map(([is, number]) => `${number} ${is}`);
    say(said.length === 0 ? 'no readers yet' : said.join(', '));
  });
}

async function show(address: string, { desk }: Options): Promise<void> {
  const { readerAt } = await import('../mail/readers.ts');
  const { personOf } = await import('@hearsay/post');
  await withDesk(desk, async ({ store, desk: { name } }) => {
    const reader = await readerAt(store, address);
    const { data } = must(await store.personData(reader.id));
    if (data !== null) await writeJson(personOf(data, name));
  });
}

async function erase(address: string, { desk }: Options): Promise<void> {
  const { readerAt } = await import('../mail/readers.ts');
  await withDesk(desk, async ({ store }) => {
    const reader = await readerAt(store, address);
    must(await store.eraseSubscriber(reader.id));
    // The log says that, and not whom: else the name would stand there for ever.
    must(
      await store.audit([
        {
          at: new Date().toISOString(),
          by: process.env.USER ?? 'desk',
          what: 'erase a reader',
          detail: null,
        },
      ]),
    );
    say(`erased all that was kept of ${reader.address}`);
  });
}

/** Where an export goes: a new file that nobody else on the machine may read, or standard output. */
async function exportTarget(file: string | undefined): Promise<{
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}> {
  if (file === undefined) return { write: writeData, close: async () => undefined };
  const unwritable = (error: unknown): never => {
    throw new Failure('file-unwritable', `cannot write ${file}: ${(error as Error).message}`);
  };
  const handle = await open(file, 'wx', 0o600).catch(unwritable);
  return {
    write: (text) => handle.appendFile(text).catch(unwritable),
    close: () => handle.close(),
  };
}

async function exportTo(file: string | undefined, { desk }: Options): Promise<void> {
  const { csvHead, csvLine } = await import('@hearsay/post');
  const { eachReader } = await import('../mail/readers.ts');
  await withDesk(desk, async ({ store }) => {
    const { write, close } = await exportTarget(file);
    let written = 0;
    try {
      await write(csvHead());
      for await (const readers of eachReader(store, PAGE, null)) {
        // Who never confirmed has agreed to nothing that another desk could use.
        const agreed = readers.filter(({ state }) => state !== 'pending');
        const { consents } = must(await store.consentsOf(agreed.map(({ id }) => id)));
        await write(
          agreed.map((reader) => csvLine(reader, consents.get(reader.id) ?? [])).join(''),
        );
        written += agreed.length;
      }
    } finally {
      await close();
    }
    say(`${written} readers`);
  });
}

async function importFrom(
  file: string,
  { desk, dryRun }: Options & { dryRun?: true },
): Promise<void> {
  const { importReaders } = await import('../mail/readers.ts');
  await withDesk(desk, async ({ store, desk: { languages } }) => {
    const at = new Date().toISOString();
    const write = dryRun === true ? null : store;
    const done = await importReaders(write, file, at, languages[0] ?? 'en', PAGE);
    for (const { line, fault } of done.faults) say(`${file}:${line}: ${fault}`);
    if (done.unshown > 0) say(`… and ${done.unshown} more`);
    const verb = dryRun ? 'would be read' : 'added';
    await writeData(
      `${done.added} ${verb}, ${done.known} known already, ${done.keptOut} kept out because they left or cannot be reached, ${done.refused} refused\n`,
    );
    if (done.refused > 0) process.exitCode = EXIT.failed;
  });
}

async function bounces(path: string, { desk }: Options): Promise<void> {
  const { takeReports } = await import('../mail/readers.ts');
  await withDesk(desk, async ({ store }) => {
    const { ended, kept, known, unknown, skipped } = await takeReports(store, path, new Date());
    await writeData(
      `${ended} subscriptions ended, ${kept} noted, ${known} read before, ${unknown} about no mail of this desk, ${skipped} no report\n`,
    );
  });
}

export function subscribersCommand(): Command {
  const root = new Command('subscribers')
    .description('list, import, export, show and erase those who read by mail')
    .addHelpText('after', EXAMPLE);
  const sub = (name: string, description: string): Command =>
    root
      .command(name)
      .description(description)
      .option('--desk <dir>', 'the folder of the desk', '.')
      .addHelpText('after', EXAMPLE);
  sub('list', 'one reader a line: address, state, rhythm, language, day of confirmation')
    .option(
      '--state <state>',
      'only those who are pending, active, unsubscribed, bounced, complained',
    )
    .action(list);
  sub('show', 'all that is kept of one person, as JSON')
    .argument('<address>', 'the mail address')
    .action(show);
  sub('import', 'add readers from a CSV file that proves their consent')
    .argument('<file>', 'the file; `export` writes such a one')
    .option('--dry-run', 'check the file, and add nobody')
    .action(importFrom);
  sub('export', 'all readers with the proof of their consent, as CSV')
    .argument('[file]', 'a new file; without it, standard output')
    .action(exportTo);
  sub('erase', 'remove all that is kept of one person')
    .argument('<address>', 'the mail address')
    .action(erase);
  sub('bounces', 'take in reports of mail servers and abuse desks')
    .argument('<mailbox>', 'an mbox file, a Maildir, or one mail')
    .action(bounces);
  root.action(() => {
    throw usage('say what to do: list, show, import, export, erase or bounces');
  });
  return root;
}
