/** One language's corpus: all source files of both splits, compiled and checked together. */
import { compileItem } from './compile.ts';
import type { CorpusItem, Problem, Split } from './item.ts';
import { sharedRuns } from './likeness.ts';
import { readSource, type SourceItem } from './source.ts';

export interface SourceFile {
  readonly split: Split;
  /** As problems name it. */
  readonly file: string;
  readonly content: string;
}

export interface BuiltCorpus {
  readonly items: Readonly<Record<Split, readonly CorpusItem[]>>;
  readonly problems: readonly Problem[];
}

/** Compiles the files of one language, items in the order of the files. */
export function buildCorpus(lang: string, files: readonly SourceFile[]): BuiltCorpus {
  const problems: Problem[] = [];
  const items: Record<Split, CorpusItem[]> = { train: [], dev: [] };
  const places = new Map<string, SourceItem>();
  for (const { split, file, content } of files) {
    const read = readSource(file, content);
    problems.push(...read.problems);
    for (const source of read.items) {
      const first = places.get(source.id);
      if (first) {
        const message = `${source.id} stands in ${first.file}:${first.titleLine} too`;
        problems.push({ file, line: source.titleLine, message });
        continue;
      }
      places.set(source.id, source);
      const compiled = compileItem(source, lang);
      problems.push(...compiled.problems);
      if (compiled.item) items[split].push(compiled.item);
    }
  }
  for (const { left, right, words } of sharedRuns(items.train, items.dev)) {
    const place = places.get(right);
    const message = `${right} has words of ${left} in the other split: "${words}"`;
    problems.push({ file: place?.file ?? '', line: place?.textLine ?? 1, message });
  }
  return { items, problems };
}

/** The published form: one item a line. */
export function serialise(items: readonly CorpusItem[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
