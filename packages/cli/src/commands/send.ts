/** `hearsay send`: an edition to its readers, or what is due to those who get it daily or weekly. */
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { EXIT, Failure, failureOf, usage } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { must, type Opened, withMail } from '../mail/desk-mail.ts';
import { say, writeData, writeJson } from '../output.ts';

interface Options {
  readonly desk?: string;
  readonly due?: true;
  readonly dryRun?: true;
  readonly test?: string;
  readonly preview?: string;
  readonly retryDoubtful?: true;
  readonly json?: true;
}

const EXAMPLE = `
Examples:
  hearsay send my-desk/editions/2026-03-20.md --dry-run
  hearsay send my-desk/editions/2026-03-20.md --test me@desk.example
  hearsay send my-desk/editions/2026-03-20.md
  hearsay send --due --desk my-desk

Run again after a failure or a crash: nobody gets an edition twice, and what may or may not have
arrived is listed.`;

/** Doubtful mails listed; a sender that dies leaves some ten. */
const MAX_DOUBTFUL = 1_000;
/** How often progress is told. */
const PROGRESS = 1_000; // mails

/** The mail as its readers get it, but for the links of their own. */
async function specimen(
  desk: Opened,
  name: string,
  to: string,
): Promise<{ readonly envelope: { from: string; to: string }; readonly message: Buffer }> {
  const { compose, editionIssue, forAll, fromOf, newNumber, signer } = await import(
    '@hearsay/post'
  );
  const { siteLinks } = await import('@hearsay/server');
  const { publishedText } = await import('../mail/fill.ts');
  const { settings, sender, parts } = desk.mail;
  const now = parts.now();
  const text = must(await publishedText(desk.opened, settings.site, name));
  const context = { sender, links: siteLinks(settings.site), made: now.toISOString() };
  const issue = editionIssue(name, text, context);
  const from = fromOf(settings);
  const message = await compose({
    id: newNumber(),
    from,
    replyTo: settings.replyTo,
    to,
    subject: `[Test] ${issue.subject}`,
    html: forAll(issue.html),
    text: forAll(issue.text),
    headers: {},
    date: now,
    attachment: null,
  });
  const sign = signer(settings.dkim, parts.secrets.dkimKey);
  return { envelope: { from: from.address, to }, message: await sign(message) };
}

async function sendTest(desk: Opened, name: string, typed: string): Promise<void> {
  const { linesTo, readAddress } = await import('@hearsay/post');
  const read = readAddress(typed);
  if ('fault' in read) throw usage(`${typed} is no address that mail can go to (${read.fault})`);
  const { settings, parts } = desk.mail;
  const { envelope, message } = await specimen(desk, name, read.address);
  const lines = linesTo(settings.smtp, parts.secrets.password, 1, parts.open);
  const outcome = await lines.send(envelope, message);
  lines.close();
  if (outcome.is !== 'sent')
    throw new Failure('mail-server-unreachable', `The test was not taken: ${outcome.answer}`);
  say(`sent a test to ${read.address}: ${outcome.answer}`);
}

/** What a call would do, and what there is to say against it. */
async function dryRun(desk: Opened, name: string, json: boolean): Promise<void> {
  const { editionItem, editionRelease } = await import('@hearsay/post');
  const { publishedText } = await import('../mail/fill.ts');
  const { planOf } = await import('../mail/plan.ts');
  const { settings, parts } = desk.mail;
  const { edition } = must(await publishedText(desk.opened, settings.site, name));
  const { message } = await specimen(desk, name, 'reader@example.org');
  const release = editionRelease(name, edition, parts.now().toISOString());
  const plan = await planOf(desk.opened.store, release);
  if (json)
    return writeJson({
      schema: 'hearsay/send/1',
      edition: name,
      queued: plan.now,
      waiting: plan.later,
      report: null,
      doubtful: [],
    });
  const lines = [
    `${editionItem(name)}: ${edition.front.title}`,
    `would go now to ${plan.now} readers; ${plan.later} get it in their daily or weekly mail; ${plan.got} have it`,
    ...plan.domains.map(([domain, number]) => `  ${number} at ${domain}`),
    `a mail has ${message.length} bytes${message.length > CLIPPED ? `; some programs cut off what is longer than ${CLIPPED}` : ''}`,
  ];
  await writeData(`${lines.join('\n')}\n`);
}

/** Gmail shows no more of a mail's HTML than this. */
const CLIPPED = 102_000; // bytes

async function deliver(desk: Opened, name: string | null, options: Options): Promise<void> {
  const { releaseChanges, releaseEdition } = await import('@hearsay/desk');
  const { editionItem, fillQueue, sendWaiting } = await import('@hearsay/post');
  const { fillParts } = await import('../mail/fill.ts');
  const { opened, mail } = desk;
  const { store } = opened;
  const signal = stopSignal();
  const now = mail.parts.now();
  const item = name === null ? null : editionItem(name);
  must(name === null ? await releaseChanges(opened, now) : await releaseEdition(opened, name, now));
  if (options.retryDoubtful && item !== null) {
    const { queued } = must(await store.retryDoubtful(item, now.toISOString()));
    say(`${queued} doubtful mails go out again; their readers may get them twice`);
  }
  const { filled } = must(await fillQueue(await fillParts(desk), item, signal));
  let told = 0;
  const done = await sendWaiting(mail.parts, 'issues', signal, ({ sent }) => {
    if (sent - told < PROGRESS) return;
    told = sent;
    say(`${sent} sent`);
  });
  if ('error' in done) throw failureOf(done);
  const { report } = must(await store.deliveryReport(item, MAX_DOUBTFUL));
  const { doubtful } = report;
  if (options.json)
    await writeJson({
      schema: 'hearsay/send/1',
      edition: name,
      ...filled,
      report: done.report,
      doubtful,
    });
  else await writeData(reportText(filled.waiting, done.report, doubtful));
  if (doubtful.length > 0 || done.report.failed > 0) process.exitCode = EXIT.failed;
}

function reportText(
  waiting: number,
  report: { sent: number; refused: number; later: number; nextTry: string | null; failed: number },
  doubtful: readonly { readonly address: string }[],
): string {
  const { sent, refused, later, nextTry, failed } = report;
  return [
    `${sent} sent`,
    ...(waiting > 0 ? [`${waiting} readers get it in their daily or weekly mail`] : []),
    ...(refused > 0
      ? [`${refused} refused by their mail servers (hearsay subscribers show ADDRESS)`]
      : []),
    ...(later > 0 ? [`${later} put off; run the command again after ${nextTry}`] : []),
    ...(failed > 0 ? [`${failed} given up`] : []),
    ...(doubtful.length > 0
      ? [
          `${doubtful.length} in doubt: a sender ended before the answer came, so these may have arrived or not:`,
          ...doubtful.map(({ address }) => `  ${address}`),
          'add --retry-doubtful to send them again',
        ]
      : []),
    '',
  ].join('\n');
}

async function send(file: string | undefined, options: Options): Promise<void> {
  if ((file === undefined) !== (options.due === true))
    throw usage('name an edition to send, or --due to send what daily and weekly readers wait for');
  if (file === undefined) {
    await withMail(options.desk ?? '.', (desk) => deliver(desk, null, options));
    return;
  }
  const { locateEdition } = await import('@hearsay/desk');
  const located = must(await locateEdition(file));
  await withMail(options.desk ?? located.folder, async (desk) => {
    const { name } = located;
    if (options.preview !== undefined) {
      const { message } = await specimen(desk, name, 'reader@example.org');
      await writeFile(options.preview, message);
      say(`wrote ${options.preview}; open it with a mail program`);
    } else if (options.test !== undefined) await sendTest(desk, name, options.test);
    else if (options.dryRun) await dryRun(desk, name, options.json === true);
    else await deliver(desk, name, options);
  });
}

export function sendCommand(): Command {
  return new Command('send')
    .description('mail a published edition to its readers, each once')
    .argument('[edition]', 'the edition, as it was published')
    .option('--due', 'what daily and weekly readers wait for, and changes of claims')
    .option('--desk <dir>', 'the folder of the desk (default: where the edition lies)')
    .option('--dry-run', 'say who would get it, and send nothing')
    .option('--test <address>', 'send it to this address alone, marked as a test')
    .option('--preview <file>', 'write the mail to a file, and send nothing')
    .option('--retry-doubtful', 'send again what may or may not have arrived')
    .option('--json', 'what was done as JSON')
    .addHelpText('after', EXAMPLE)
    .action(send);
}
