/** `hearsay evaluate pages`: main texts against snippets that must and must not be in them. */
import { join } from 'node:path';
import { type PageGold, type PagePrediction, scorePages } from '@hearsay/read';
import { withUnpacked } from './archive.ts';
import { findSet, jsonLines } from './data.ts';
import type { Evaluation, FigureRow } from './evaluation.ts';
import { evaluateOwnPages, OWN_PAGES } from './own-pages.ts';
import { type PageFile, readPages } from './page-files.ts';
import { percent } from './percent.ts';

type Page = PageGold & PageFile;

/** Per cent of F1; the best published reader has 92.4. */
const BAR = 93.5;

/** A page is of the first script that a wanted snippet has a letter of, as in the public scorer. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['arabic-script', /[\u0600-\u06ff]/],
  ['hebrew', /[\u0590-\u05ff]/],
  ['cyrillic', /[\u0400-\u04ff]/],
  ['cjk', /[\u3040-\u30ff\u4e00-\u9fff]/],
  ['greek', /[\u0370-\u03ff]/],
  ['latin', /(?:)/],
];

function scriptOf(page: Page): string {
  const text = page.with.join(' ');
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'latin';
}

function rowOf(label: string, gold: readonly Page[], predictions: readonly PagePrediction[]) {
  const { f1, precision, recall, accuracy } = scorePages(gold, predictions);
  const shares = [f1, precision, recall, accuracy].map(percent);
  return { label, values: [...shares, gold.length] } satisfies FigureRow;
}

export const evaluatePages: Evaluation = async (data, options) => {
  const own = await findSet(data, 'pages', [OWN_PAGES]);
  if (!('error' in own)) return evaluateOwnPages(own.folder, options);
  const { onFault } = options;
  const set = await findSet(data, 'pages', ['gold.jsonl', 'html.tar.xz']);
  if ('error' in set) return set;
  const gold = await jsonLines<Page>(join(set.folder, 'gold.jsonl'));
  const archive = { path: join(set.folder, 'html.tar.xz'), into: '' };
  return withUnpacked([archive], async (folder) => {
    const { articles, perCpuSecond } = await readPages(gold, folder);
    const predictions = gold.map(({ id }, at) => ({ id, text: articles[at]?.text ?? null }));
    gold.forEach((page, at) => {
      const { f1, accuracy } = scorePages([page], predictions.slice(at, at + 1));
      if (accuracy < 1) onFault(`${page.id} F1 ${(100 * f1).toFixed(0)} ${page.url}`);
    });
    const scripts = Map.groupBy(gold, scriptOf);
    return {
      name: 'pages',
      about: `${gold.length} pages, ${perCpuSecond.toFixed(1)} a CPU-second`,
      columns: ['F1', 'P', 'R', 'accuracy', 'pages'],
      rows: [
        { ...rowOf('all', gold, predictions), bar: BAR },
        ...[...scripts].map(([script, pages]) => rowOf(script, pages, predictions)),
      ],
    };
  });
};
