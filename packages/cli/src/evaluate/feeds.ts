/** `hearsay evaluate feeds`: items found in feeds that feed readers stumble over. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FeedGold, type FeedPrediction, parseFeed, scoreFeeds } from '@hearsay/read';
import { withUnpacked } from './archive.ts';
import { findSet, jsonLines } from './data.ts';
import type { Evaluation, FigureRow } from './evaluation.ts';

type Feed = FeedGold & { readonly format: string | null };

interface Part {
  readonly label: string;
  readonly holds: (feed: Feed) => boolean;
  /** Feeds found that are asked for. */
  readonly bar?: number;
}

const MAIN_GROUPS = /^(?:well|ill)formed(?:\/|$)/;

const PARTS: readonly Part[] = [
  { label: 'all', holds: () => true },
  {
    label: 'wellformed and illformed',
    holds: ({ group }) => MAIN_GROUPS.test(group),
    bar: 1170, // of 1,177; the best feed reader in JavaScript finds 1,161
  },
  {
    label: 'illformed: damaged, with items',
    holds: ({ group, wellformed, items }) => group === 'illformed' && !wellformed && items > 0,
    bar: 10, // all of them
  },
  { label: 'wellformed', holds: ({ wellformed }) => wellformed },
  { label: 'not well-formed', holds: ({ wellformed }) => !wellformed },
];

/** A part for each value that feeds have of a property. */
function partsBy(gold: readonly Feed[], property: 'format' | 'group'): readonly Part[] {
  return [...new Set(gold.map((feed) => feed[property]))].sort().map((value) => ({
    label: `${property} ${value}`,
    holds: (feed) => feed[property] === value,
  }));
}

async function itemsOf(file: string): Promise<number | null> {
  const feed = parseFeed({ bytes: await readFile(file), contentType: null, url: null });
  return 'error' in feed ? null : feed.items.length;
}

export const evaluateFeeds: Evaluation = async (data, { onFault }) => {
  const set = await findSet(data, 'feeds', ['expected.jsonl', 'feedparser-tests.tar.gz']);
  if ('error' in set) return set;
  const gold = await jsonLines<Feed>(join(set.folder, 'expected.jsonl'));
  const archive = { path: join(set.folder, 'feedparser-tests.tar.gz'), into: '' };
  const predictions = await withUnpacked([archive], async (folder) => {
    const read: FeedPrediction[] = [];
    // Files that are no feed are read too: they may give anything, but an exception is a fault.
    for (const { file } of gold) read.push({ file, items: await itemsOf(join(folder, file)) });
    return read;
  });
  const feeds = gold.filter(({ feed }) => feed);
  const found = new Map(predictions.map(({ file, items }) => [file, items]));
  for (const { file, items } of feeds)
    if (found.get(file) !== items)
      onFault(`${file} has ${items}, found ${found.get(file) ?? 'an error'}`);
  const parts = [...PARTS, ...partsBy(feeds, 'format'), ...partsBy(feeds, 'group')];
  const rows = parts.map(({ label, holds, bar }): FigureRow => {
    const score = scoreFeeds(feeds.filter(holds), predictions).all;
    if (score === undefined) throw new Error('the scorer of feeds left out the row of all feeds');
    const { withItems, exact, feeds: count, itemsFound, items, spurious, errors } = score;
    const values = [score.found, withItems, exact, count, itemsFound, items, spurious, errors];
    return { label, values, ...(bar === undefined ? {} : { bar }) };
  });
  return {
    name: 'feeds',
    about: `${gold.length} files, of which ${feeds.length} are feeds`,
    columns: ['found', 'of', 'exact', 'feeds', 'items', 'of', 'spurious', 'errors'],
    rows,
  };
};
