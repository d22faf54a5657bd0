/** `hearsay evaluate page-dates`: the day of publication of web pages. */
import { dirname, join } from 'node:path';
import { type PageDateGold, scorePageDates } from '@hearsay/read';
import { withUnpacked } from './archive.ts';
import { findSet, jsonLines } from './data.ts';
import type { Evaluation } from './evaluation.ts';
import { type PageFile, readPages } from './page-files.ts';
import { percent } from './percent.ts';

/** Per cent of the pages with the right day; two people who marked them agree on 97. */
const BAR = 93;

/** Most of these pages stand in the set of pages, which is unpacked beside this one. */
const PAGES = 'pages';
const SET = 'page-dates';

const DAY_LENGTH = '2026-03-04'.length;

export const evaluatePageDates: Evaluation = async (data, { onFault }) => {
  const set = await findSet(data, SET, ['gold.jsonl', 'html.tar.xz']);
  if ('error' in set) return set;
  const pages = await findSet(dirname(set.folder), PAGES, ['html.tar.xz']);
  if ('error' in pages) return pages;
  const gold = await jsonLines<PageDateGold & PageFile>(join(set.folder, 'gold.jsonl'));
  const archives = [
    { path: join(set.folder, 'html.tar.xz'), into: SET },
    { path: join(pages.folder, 'html.tar.xz'), into: PAGES },
  ];
  return withUnpacked(archives, async (folder) => {
    const { articles, perCpuSecond } = await readPages(gold, join(folder, SET));
    const predictions = gold.map(({ id }, at) => ({
      id,
      date: articles[at]?.published?.value ?? null,
    }));
    gold.forEach((page, at) => {
      const found = predictions[at]?.date?.slice(0, DAY_LENGTH) ?? null;
      if (found !== page.date)
        onFault(`${page.id} is of ${page.date}, found ${found ?? 'none'} ${page.url}`);
    });
    const { accuracy, precision, recall, f, tp, fp, fn } = scorePageDates(gold, predictions);
    const shares = [accuracy, precision, recall, f].map(percent);
    return {
      name: SET,
      about: `${gold.length} pages, ${perCpuSecond.toFixed(1)} a CPU-second`,
      columns: ['right day', 'P', 'R', 'F1', 'right', 'wrong', 'none'],
      rows: [{ label: 'all', values: [...shares, tp, fp, fn], bar: BAR }],
    };
  });
};
