/**
 * Builds the published corpora from what authors wrote.
 * Usage: node tools/corpora/build.ts [--check] [LANG …]   (default: every folder of corpora/)
 *
 * Compiles corpora/LANG/source/{train,dev}/*.txt into corpora/LANG/{train,dev}.jsonl and prints the
 * counts. With `--check` nothing is written: a file that differs is a problem. Exit status 1 with
 * any problem.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { buildCorpus, type SourceFile, serialise } from './corpus.ts';
import { type Problem, SPLITS } from './item.ts';

const ROOT = join(import.meta.dirname, '../..');
const CORPORA = join(ROOT, 'corpora');

/** The source files of one language, by name. */
function sourceFiles(lang: string): SourceFile[] {
  return SPLITS.flatMap((split) => {
    const folder = join('corpora', lang, 'source', split);
    if (!existsSync(join(ROOT, folder))) return [];
    return readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const file = join(folder, name);
        return { split, file, content: readFileSync(join(ROOT, file), 'utf8') };
      });
  });
}

function buildLanguage(lang: string, check: boolean): readonly Problem[] {
  const { items, problems } = buildCorpus(lang, sourceFiles(lang));
  if (problems.length > 0) return problems;
  const stale: Problem[] = [];
  for (const split of SPLITS) {
    const file = join('corpora', lang, `${split}.jsonl`);
    const content = serialise(items[split]);
    if (!check) writeFileSync(join(ROOT, file), content);
    else if (!existsSync(join(ROOT, file)) || readFileSync(join(ROOT, file), 'utf8') !== content)
      stale.push({
        file,
        line: 1,
        message: 'differs from its sources: run tools/corpora/build.ts',
      });
    const statements = items[split].reduce((sum, item) => sum + item.statements.length, 0);
    stdout.write(`${lang} ${split}: ${items[split].length} items, ${statements} statements\n`);
  }
  return stale;
}

const check = argv.includes('--check');
const asked = argv.slice(2).filter((word) => !word.startsWith('--'));
const languages =
  asked.length > 0
    ? asked
    : readdirSync(CORPORA).filter((name) => existsSync(join(CORPORA, name, 'source')));
let failed = 0;
for (const lang of languages)
  for (const { file, line, message } of buildLanguage(lang, check)) {
    stderr.write(`${file}:${line}: ${message}\n`);
    failed += 1;
  }
if (failed > 0) stderr.write(`${failed} problems\n`);
process.exitCode = failed > 0 ? 1 : 0;
