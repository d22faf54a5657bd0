/** `npm run schemas`: writes the published schemas; with `--check`, reports those that drifted. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { published } from './published.ts';

const folder = join(import.meta.dirname, '../../schemas');
const checkOnly = process.argv.includes('--check');

function current(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

let drifted = 0;
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(published())) {
  const file = join(folder, name);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (current(file) === text) continue;
  drifted += 1;
  if (checkOnly)
    process.stderr.write(`schemas/${name} is not what the code says: npm run schemas\n`);
  else writeFileSync(file, text);
}
process.stdout.write(`schemas: ${drifted} ${checkOnly ? 'drifted' : 'written'}\n`);
process.exitCode = checkOnly && drifted > 0 ? 1 : 0;
