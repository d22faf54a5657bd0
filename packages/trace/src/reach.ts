/** Which roots each article reaches over its strands, however many articles lie between. */
import { compareText } from './when.ts';

/** One article's ways on: keys of roots it ends in, and articles it has the claim from. */
export interface Ways {
  readonly roots: readonly string[];
  readonly on: readonly string[];
}

export interface Reach {
  /** Root keys by article. A circle that ends in no root is a root of its own. */
  readonly roots: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the circles among them. */
  readonly circles: ReadonlySet<string>;
}

/**
 * Follows the ways to their ends: strongly connected articles (Tarjan 1972, without recursion, for
 * chains of any length) reach what any of them reaches; a component that reaches nothing is a
 * circle in which everybody cites somebody else.
 */
export function reachedRoots(ways: ReadonlyMap<string, Ways>): Reach {
  const roots = new Map<string, ReadonlySet<string>>();
  const circles = new Set<string>();
  for (const component of components(ways)) {
    const reached = new Set<string>();
    for (const article of component) {
      for (const root of ways.get(article)?.roots ?? []) reached.add(root);
      for (const next of ways.get(article)?.on ?? []) {
        for (const root of roots.get(next) ?? []) reached.add(root);
      }
    }
    if (reached.size === 0) {
      const circle = `circle:${[...component].sort(compareText)[0]}`;
      reached.add(circle);
      circles.add(circle);
    }
    for (const article of component) roots.set(article, reached);
  }
  return { roots, circles };
}

interface Frame {
  readonly article: string;
  next: number;
}

/** Strongly connected components, those that others lead to first. */
function components(ways: ReadonlyMap<string, Ways>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (article: string): Frame => {
    order.set(article, order.size);
    low.set(article, order.size - 1);
    open.push(article);
    isOpen.add(article);
    return { article, next: 0 };
  };
  const lower = (article: string, value: number): void => {
    low.set(article, Math.min(low.get(article) ?? value, value));
  };
  for (const start of ways.keys()) {
    if (order.has(start)) continue;
    const frames = [enter(start)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { article } = frame;
      const next = ways.get(article)?.on[frame.next];
      frame.next += 1;
      if (next !== undefined) {
        if (!ways.has(next)) continue;
        if (!order.has(next)) frames.push(enter(next));
        else if (isOpen.has(next)) lower(article, order.get(next) ?? 0);
        continue;
      }
      frames.pop();
      const above = frames.at(-1);
      if (above !== undefined) lower(above.article, low.get(article) ?? 0);
      if (low.get(article) !== order.get(article)) continue;
      const component = open.splice(open.lastIndexOf(article));
      for (const member of component) isOpen.delete(member);
      found.push(component);
    }
  }
  return found;
}
