/** `hearsay evaluate copies`: cuts of paragraphs planted in real texts, and which are found. */
import { join } from 'node:path';
import type { Registry, Version } from '@hearsay/resolve';
import { findEvidence, pairOf, plantCopies, scorePairs, sharedPairs } from '@hearsay/trace';
import { withUnpacked } from './archive.ts';
import { findSet, jsonLines } from './data.ts';
import type { Evaluation, FigureRow } from './evaluation.ts';
import { type PageFile, readPages } from './page-files.ts';
import { percent } from './percent.ts';

type Text = Version['article'];

/** Shorter texts are teasers and error pages. */
const MIN_LENGTH = 800; // characters

/** Fewer shared words than this prove nothing, and no finder is asked for them. */
const MIN_SHARED = 8; // words

const SEED = 20260301;
const TENTH = [0.1];
const UP_TO_HALF = [0.1, 0.2, 0.3, 0.4, 0.5];

/** Cuts as shares of a paragraph; `editEvery` words one is changed, 0 none. */
const CASES: readonly {
  readonly label: string;
  readonly shares: readonly number[];
  readonly editEvery: number;
}[] = [
  { label: '10 %', shares: TENTH, editEvery: 0 },
  { label: '20 %', shares: [0.2], editEvery: 0 },
  { label: '50 %', shares: [0.5], editEvery: 0 },
  { label: '10 to 50 %', shares: UP_TO_HALF, editEvery: 0 },
  { label: '10 %, edited', shares: TENTH, editEvery: 12 },
  { label: '50 %, edited', shares: [0.5], editEvery: 12 },
  { label: '10 to 50 %, edited', shares: UP_TO_HALF, editEvery: 12 },
];

const NO_NAMES: Registry = {
  outlets: [],
  people: [],
  organisations: [],
  offices: [],
  countries: [],
};

const addressOf = (at: number): string => `text-${at}`;

/** A text as an article that nobody knows anything of but its words. */
function versionOf(article: Text, text: string, at: number): Version {
  const address = addressOf(at);
  return {
    address,
    version: 1,
    outlet: null,
    captured: '2026-03-01T00:00:00Z',
    sha256: '0'.repeat(64),
    article: {
      ...article,
      text,
      url: address,
      canonical: address,
      links: [],
      media: [],
      posts: [],
    },
    attribution: { statements: [], mentions: [], relays: [], notes: [], warnings: [] },
    names: [],
  };
}

function pairsFound(articles: readonly Text[], texts: readonly string[]): ReadonlySet<string> {
  const versions = articles.map((article, at) => versionOf(article, texts[at] ?? '', at));
  const { copies } = findEvidence(versions, NO_NAMES);
  return new Set(
    [...copies.values()].flatMap((own) => own.map(({ from, to }) => pairOf(from, to))),
  );
}

export const evaluateCopies: Evaluation = async (data) => {
  const set = await findSet(data, 'pages', ['gold.jsonl', 'html.tar.xz']);
  if ('error' in set) return set;
  const pages = await jsonLines<PageFile>(join(set.folder, 'gold.jsonl'));
  const archive = { path: join(set.folder, 'html.tar.xz'), into: '' };
  const { articles: read } = await withUnpacked([archive], (folder) => readPages(pages, folder));
  const articles = read.flatMap((article): Text[] => {
    if (article === null || article.text.length <= MIN_LENGTH) return [];
    // Without a date nothing but the words can tell; direction is not what is measured here.
    return [{ ...article, published: null, modified: null, notes: [], agencies: [] }];
  });
  const texts = articles.map(({ text }) => text);
  const before = pairsFound(articles, texts);
  const rows = CASES.map(({ label, shares, editEvery }): FigureRow => {
    const planted = plantCopies(texts, { seed: SEED, shares, editEvery });
    const changed = [...texts];
    for (const { host, text } of planted) changed[host] = text;
    const gold = new Set(
      sharedPairs(planted, MIN_SHARED).map(([a, b]) => pairOf(addressOf(a), addressOf(b))),
    );
    const found = [...pairsFound(articles, changed)];
    const fresh = new Set(found.filter((pair) => gold.has(pair) || !before.has(pair)));
    const { f1, precision, recall } = scorePairs(gold, fresh);
    const least = Math.min(...planted.map(({ words }) => words));
    return {
      label,
      values: [
        percent(f1),
        percent(precision),
        percent(recall),
        gold.size,
        Number.isFinite(least) ? least : null,
      ],
    };
  });
  return {
    name: 'copies',
    about: `${texts.length} texts, of which ${before.size} pairs share words as they are`,
    columns: ['F1', 'P', 'R', 'pairs', 'least words'],
    rows,
  };
};
