/** `hearsay languages`: what each stage knows of each language. */
import { Command } from 'commander';
import { writeData, writeJson } from '../output.ts';

const EXAMPLE = `
Example:
  hearsay languages`;

async function languages(options: { json?: true }): Promise<void> {
  const { languageTable } = await import('@hearsay/desk');
  const table = languageTable();
  if (options.json) return writeJson(table);
  const stages = table.stages;
  const width = Math.max(...table.languages.map(({ name }) => name.length)) + 6;
  const lines = [`${''.padEnd(width)}${stages.join('  ')}`];
  for (const { code, name, known } of table.languages)
    lines.push(
      `${`${code}  ${name}`.padEnd(width)}${stages
        .map((stage) => (known.includes(stage) ? 'yes' : '-').padEnd(stage.length))
        .join('  ')}`,
    );
  await writeData(`${lines.join('\n')}\n`);
}

export function languagesCommand(): Command {
  return new Command('languages')
    .description('what each stage knows of each language')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLE)
    .action(languages);
}
