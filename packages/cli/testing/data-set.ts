/** Small data sets written to a temporary folder, in the formats of the real ones. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../src/evaluate/evaluation.ts';
import { EVALUATIONS } from '../src/evaluate/index.ts';

/** Contents by path: a text, JSON lines, or the entries of an archive by their own paths. */
export type DataSet = Readonly<
  Record<string, string | readonly object[] | Readonly<Record<string, string>>>
>;

function write(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, /\.gz$/.test(path) ? gzipSync(content) : content);
}

function archive(folder: string, path: string, entries: Readonly<Record<string, string>>): void {
  const staging = mkdtempSync(join(tmpdir(), 'hearsay-archive-'));
  for (const [name, content] of Object.entries(entries)) write(staging, name, content);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  // Not compressed, whatever the name: tar looks at the bytes, and xz may not be installed.
  execFileSync('tar', ['-cf', join(folder, path), '-C', staging, ...Object.keys(entries)]);
  rmSync(staging, { recursive: true });
}

/** Calls `work` with a folder that holds the files, and removes it. */
export async function withDataSet<T>(
  files: DataSet,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-set-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (typeof content === 'string') write(folder, path, content);
      else if (Array.isArray(content))
        write(folder, path, content.map((line) => `${JSON.stringify(line)}\n`).join(''));
      else archive(folder, path, content as Readonly<Record<string, string>>);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Evaluated {
  readonly figures: Figures;
  readonly faults: readonly string[];
  /** A figure by the label of its row and its column; the first of columns with one name. */
  readonly value: (row: string, column: string) => number | null | undefined;
}

/** The figures of an evaluation on such a set, in one language where it has several. */
export function evaluated(name: string, files: DataSet, lang = 'en'): Promise<Evaluated> {
  return withDataSet(files, async (folder) => {
    const evaluation = await EVALUATIONS[name]?.();
    const faults: string[] = [];
    const figures = await evaluation?.(folder, {
      lang,
      engine: 'rules',
      onFault: (fault) => faults.push(fault),
    });
    if (figures === undefined || 'error' in figures)
      throw new Error(figures?.error.message ?? name);
    const value = (row: string, column: string): number | null | undefined =>
      figures.rows.find(({ label }) => label === row)?.values[figures.columns.indexOf(column)];
    return { figures, faults, value };
  });
}
