/** `hearsay languages`: what each stage knows of each language, and which engine reads it. */
import { Command } from 'commander';
import { writeData, writeJson } from '../output.ts';

const EXAMPLE = `
Example:
  hearsay languages`;

async function languages(options: { json?: true }): Promise<void> {
  const { languageTable } = await import('@hearsay/desk');
  const { engineOf } = await import('@hearsay/desk/reading');
  const { stages, languages: known } = languageTable();
  const rows = await Promise.all(
    known.map(async (row) => ({ ...row, engine: (await engineOf(row.code)).engine })),
  );
  if (options.json) return writeJson({ stages, languages: rows });
  const width = Math.max(...rows.map(({ name }) => name.length)) + 6;
  const lines = [`${''.padEnd(width)}${stages.join('  ')}  engine`];
  for (const { code, name, known, engine } of rows) {
    const marks = stages.map((stage) => (known.includes(stage) ? 'yes' : '-').padEnd(stage.length));
    lines.push(`${`${code}  ${name}`.padEnd(width)}${marks.join('  ')}  ${engine ?? '-'}`);
  }
  await writeData(`${lines.join('\n')}\n`);
}

export function languagesCommand(): Command {
  return new Command('languages')
    .description('what each stage knows of each language, and what finds statements in it')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLE)
    .action(languages);
}
