/** `hearsay names`: are two names one, whom do the articles name, and names in and out of the desk. */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { Failure, failureOf, usage } from '../failure.ts';
import { say, writeData, writeJson } from '../output.ts';
import { answerLines } from './json-lines.ts';

interface Options {
  readonly lines?: true;
  readonly json?: true;
  readonly oneScript?: true;
  readonly desk: string;
  readonly found?: true;
  readonly export?: string;
  readonly import?: string;
  readonly lang: string;
}

const EXAMPLE = `
Examples:
  hearsay names "Reza Sohrabi" "رضا سهرابی"
  hearsay names --lines < pairs.jsonl     {"id","a","b"} in, {"id","score","match","why"} out
  hearsay names --found                   whom articles name and desk.yaml does not, and what is open
  hearsay names --export ftm > names.ftm.jsonl
  hearsay names --import people.csv       columns id, type, lang, name, country`;

const FORMATS = ['csv', 'ftm'] as const;
type Format = (typeof FORMATS)[number];

const line = z.object({ id: z.string(), a: z.string(), b: z.string() });

async function compare(
  a: string | undefined,
  b: string | undefined,
  options: Options,
): Promise<void> {
  const { compareNames } = await import('@hearsay/resolve');
  const how = { scripts: options.oneScript ? 'apart' : 'together' } as const;
  if (options.lines)
    return answerLines(line, '{"id", "a", "b"}', (pair) => ({
      id: pair.id,
      ...compareNames(pair.a, pair.b, how),
    }));
  if (a === undefined || b === undefined)
    throw usage('give two names, or --lines; see hearsay names --help');
  const { score, match, why } = compareNames(a, b, how);
  if (options.json) return writeJson({ score, match, why });
  return writeData(`${match ? 'match' : 'no match'} ${score.toFixed(2)}: ${why}\n`);
}

async function showFound({ desk, json }: Options): Promise<void> {
  const { deskNames } = await import('@hearsay/desk');
  const names = await deskNames(desk);
  if ('error' in names) throw failureOf(names);
  const { found, steps } = names;
  if (json) return writeJson({ found, steps });
  const { foundPage } = await import('../terminal/found.ts');
  return writeData(foundPage(found, steps));
}

async function exportNames(format: Format, { desk }: Options): Promise<void> {
  const { deskNames } = await import('@hearsay/desk');
  const { namesToCsv, toFollowTheMoney } = await import('@hearsay/resolve');
  const names = await deskNames(desk);
  if ('error' in names) throw failureOf(names);
  if (format === 'csv') return writeData(namesToCsv(names.registry));
  for (const entity of toFollowTheMoney(names.registry)) await writeJson(entity);
}

async function importFile(path: string, { desk, lang, json }: Options): Promise<void> {
  const { importNames } = await import('@hearsay/desk');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Failure('file-unreadable', `cannot read ${path}`, { cause });
  });
  const result = await importNames(desk, text, path.endsWith('.csv') ? 'csv' : 'ftm', lang);
  if ('error' in result) throw failureOf(result);
  const { added, extended, skipped } = result;
  if (json) return writeJson(result);
  say(`desk.yaml: ${added.length} added, ${extended.length} with further names`);
  if (skipped.length > 0) say(`of a kind that no desk has: ${skipped.join(', ')}`);
}

function formatOf(value: string): Format {
  const format = FORMATS.find((one) => one === value);
  if (format === undefined) throw usage(`--export takes ${FORMATS.join(' or ')}`);
  return format;
}

async function names(
  a: string | undefined,
  b: string | undefined,
  options: Options,
): Promise<void> {
  if (options.found) return showFound(options);
  if (options.export !== undefined) return exportNames(formatOf(options.export), options);
  if (options.import !== undefined) return importFile(options.import, options);
  return compare(a, b, options);
}

export function namesCommand(): Command {
  return new Command('names')
    .description(
      'compare names over spellings and scripts; list, export and import those of a desk',
    )
    .argument('[a]')
    .argument('[b]')
    .option('--lines', 'JSON objects from standard input, one a line')
    .option('--json', 'answer as JSON')
    .option('--one-script', 'take names in two scripts for two names')
    .option('--desk <dir>', 'the folder of the desk', '.')
    .option('--found', 'whom articles name and the desk file does not')
    .option('--export <format>', 'all names of the desk as csv or ftm (FollowTheMoney, JSON lines)')
    .option('--import <file>', 'add names to desk.yaml from .csv or FollowTheMoney JSON')
    .option('--lang <code>', 'language of imported names that tell none', 'en')
    .addHelpText('after', EXAMPLE)
    .action((a: string | undefined, b: string | undefined, options: Options) =>
      names(a, b, options),
    );
}
