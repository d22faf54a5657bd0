/** Work on several items at once whose results come in the order of the items. */

/**
 * Begins at most `width` pieces of work ahead of the one whose result is taken. Leaving the loop early
 * leaves begun work to end by itself.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const begun: Promise<Result>[] = [];
  let next = 0;
  for (const item of items) {
    while (next < items.length && begun.length < width) {
      const promise = work(items[next++] as Item);
      // Awaited below in its turn; until then a failure must not count as unhandled.
      promise.catch(() => undefined);
      begun.push(promise);
    }
    yield [item, (await begun.shift()) as Result];
  }
}
