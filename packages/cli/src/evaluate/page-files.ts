/** Reads the pages of a data set as `hearsay read --only article` does, and takes the time. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, readPage } from '@hearsay/read';

export interface PageFile {
  readonly id: string;
  /** Path of the bytes, from the folder of the set. */
  readonly file: string;
  readonly url: string;
}

export interface PagesRead {
  /** In the order given; null where the reader gave an error. */
  readonly articles: readonly (Article | null)[];
  /** CPU time of this process, disk included. */
  readonly perCpuSecond: number;
}

export async function readPages(pages: readonly PageFile[], folder: string): Promise<PagesRead> {
  const started = process.cpuUsage();
  const articles: (Article | null)[] = [];
  for (const { file, url } of pages) {
    const bytes = await readFile(join(folder, file));
    // Sets mark addresses that nobody knows by a scheme of their own: those tell the reader nothing.
    const read = await readPage({ bytes }, { url: /^https?:\/\//.test(url) ? url : null });
    articles.push('error' in read ? null : read.article);
  }
  const { user, system } = process.cpuUsage(started);
  return { articles, perCpuSecond: pages.length / ((user + system) / 1e6) };
}
