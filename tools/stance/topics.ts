/** Topics of headlines and texts: what related pairs join, directly or by way of others. */
import type { StancePair } from '../../packages/cli/src/evaluate/stance-set.ts';

/** The number of each text's topic, by the text's number. */
export function topicsOf(pairs: readonly StancePair[]): ReadonlyMap<number, number> {
  const leads = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = leads.get(root); next !== undefined; next = leads.get(root)) root = next;
    return root;
  };
  for (const { headline, body, stance } of pairs) {
    if (stance === 'unrelated') continue;
    const from = rootOf(`headline ${headline}`);
    const to = rootOf(`text ${body}`);
    if (from !== to) leads.set(from, to);
  }
  const numbers = new Map<string, number>();
  const topics = new Map<number, number>();
  for (const { body } of pairs) {
    const root = rootOf(`text ${body}`);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    topics.set(body, number);
  }
  return topics;
}
