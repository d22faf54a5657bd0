/** Scores feed reading by items found, over all feeds and apart for damaged ones. */
export interface FeedGold {
  readonly file: string;
  /** False for files that are no feed: they must not crash, and are not scored. */
  readonly feed: boolean;
  readonly items: number;
  readonly wellformed: boolean;
  readonly group: string;
}

export interface FeedPrediction {
  readonly file: string;
  /** Items found, or null where the reader refused the feed. */
  readonly items: number | null;
}

export interface FeedScore {
  readonly feeds: number;
  /** Feeds with exactly the expected number of items. */
  readonly exact: number;
  readonly withItems: number;
  /** Feeds with at least one item, of those that have one. */
  readonly found: number;
  readonly items: number;
  readonly itemsFound: number;
  /** Feeds with more items than expected. */
  readonly spurious: number;
  readonly errors: number;
}

/** The table of scores by name: `all`, `wellformed`, `not well-formed`, and each group of files. */
export function scoreFeeds(
  gold: readonly FeedGold[],
  predictions: readonly FeedPrediction[],
): Readonly<Record<string, FeedScore>> {
  const answers = new Map(predictions.map(({ file, items }) => [file, items]));
  const scored = gold.filter(({ feed }) => feed);
  const table: Record<string, FeedScore> = {};
  const names = new Set(scored.map(({ group }) => `group ${group}`));
  for (const name of ['all', 'wellformed', 'not well-formed', ...names]) {
    const part = scored.filter(
      (feed) =>
        name === 'all' ||
        name === `group ${feed.group}` ||
        name === (feed.wellformed ? 'wellformed' : 'not well-formed'),
    );
    table[name] = scorePart(part, answers);
  }
  return table;
}

function scorePart(
  gold: readonly FeedGold[],
  answers: ReadonlyMap<string, number | null>,
): FeedScore {
  const answered = gold.map((feed) => ({ ...feed, got: answers.get(feed.file) ?? null }));
  const read = answered
    .filter(({ got }) => got !== null)
    .map((feed) => ({ ...feed, got: feed.got ?? 0 }));
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((total, one) => total + one, 0);
  return {
    feeds: gold.length,
    exact: read.filter(({ got, items }) => got === items).length,
    withItems: gold.filter(({ items }) => items > 0).length,
    found: read.filter(({ got, items }) => items > 0 && got > 0).length,
    items: sum(gold.map(({ items }) => items)),
    itemsFound: sum(read.map(({ got, items }) => Math.min(got, items))),
    spurious: read.filter(({ got, items }) => got > items).length,
    errors: answered.length - read.length,
  };
}
