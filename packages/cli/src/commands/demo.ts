/** `hearsay demo`: the sample desk from collecting to a published edition, then its pages. */
import { Command } from 'commander';
import { failureOf } from '../failure.ts';
import { stopSignal } from '../interrupt.ts';
import { say, writeData } from '../output.ts';

interface Options {
  readonly exit?: true;
  readonly port: string;
  readonly folder?: string;
}

const EXAMPLE = `
Examples:
  hearsay demo          the report, then the desk's pages until Ctrl-C
  hearsay demo --exit   the report alone`;

async function demo(options: Options): Promise<void> {
  const { access } = await import('node:fs/promises');
  const { join } = await import('node:path');
  const { publishFile, reviewOpened } = await import('@hearsay/desk');
  const { playSample } = await import('../demo/play.ts');
  const { readManifest } = await import('../demo/site-manifest.ts');
  const { SAMPLE } = await import('../demo/play.ts');
  const { claimsText } = await import('../terminal/claims.ts');
  const { progressLine } = await import('../terminal/progress.ts');
  const folder = options.folder ?? new URL('../../../../.hearsay/demo', import.meta.url).pathname;
  const line = progressLine(process.stderr);
  const signal = stopSignal();
  const control = { progress: line.progress, trouble: line.trouble, signal };
  const played = await access(join(folder, '.hearsay/played')).then(
    () => true,
    () => false,
  );
  const opened = await playSample(folder, played ? 'last' : 'all', control);
  if ('error' in opened) throw failureOf(opened);
  let draft: string | null = null;
  try {
    const { end } = await readManifest(join(SAMPLE, 'site'));
    const result = await reviewOpened(opened, {
      asOf: end.slice(0, 10),
      since: null,
      positions: 'holding',
      control,
    });
    line.done();
    if ('error' in result) throw failureOf(result);
    if (signal.aborted) return;
    const { review, desk } = result;
    const statements = review.articles.reduce((sum, article) => sum + article.statements.length, 0);
    const outlets = new Set(review.articles.map(({ outlet }) => outlet)).size;
    const languages = [...new Set(review.articles.map(({ lang }) => lang))].sort().join(', ');
    await writeData(
      `${desk.name}: ${review.articles.length} article versions of ${outlets} outlets in ${languages}, ${statements} statements, as of ${review.asOf}\n`,
    );
    const questions = new Map(desk.claims.map(({ id, question }) => [id, question]));
    await writeData(claimsText(review, questions, process.stdout));
    draft = result.draft;
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(folder, '.hearsay/played'), end);
  } finally {
    line.done();
    await opened.close();
  }
  if (draft !== null) {
    const published = await publishFile(draft, null);
    if ('error' in published) throw failureOf(published);
    if ('published' in published) await writeData(`\nedition: ${draft} (published)\n`);
    else say(`The gate marks the draft: hearsay check ${draft}`);
  }
  if (options.exit) return;
  const { serveDesk } = await import('./serve.ts');
  await serveDesk(folder, { host: '127.0.0.1', port: Number(options.port), base: null }, signal);
}

export function demoCommand(): Command {
  return new Command('demo')
    .description('run the sample desk end to end and show its pages')
    .option('--exit', 'end after the report')
    .option('--port <number>', 'where the pages are served; 0 for any free port', '8321')
    .option('--folder <dir>', 'where the demo keeps its desk')
    .addHelpText('after', EXAMPLE)
    .action(demo);
}
