/**
 * Prints items without their tags, to be annotated a second time.
 * Usage: node tools/corpora/plain.ts LANG ID …   > corpora/LANG/second/NAME.txt
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import type { CorpusItem } from './item.ts';

const [lang = '', ...ids] = argv.slice(2);
const file = join(import.meta.dirname, '../../corpora', lang, 'dev.jsonl');
const escaped = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const item = JSON.parse(line) as CorpusItem;
  if (!ids.includes(item.id)) continue;
  stdout.write(
    `=== ${item.id}\nstyle: ${item.style}\noutlet: ${item.outlet}\npublished: ${item.published}\n` +
      `title: ${escaped(item.title)}\n\n${escaped(item.text)}\n\n`,
  );
}
