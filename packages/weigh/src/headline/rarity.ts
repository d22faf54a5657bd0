/** How rare stems are in news texts: inverse document frequencies in a hashed table of bytes. */

/** Rarity of a stem, 0 for one that stands in every text. */
export type Rarity = (stem: string) => number;

const SIZE = 1 << 14; // the train part has 22,000 stems; the rarer of two that collide wins nothing
const STEPS = 32; // a byte's steps for each unit of a natural logarithm

/** The rarities of the stems of these texts, as they are kept. */
export function countRarity(texts: readonly ReadonlySet<string>[]): Uint8Array {
  const counts = new Map<number, number>();
  for (const stems of texts) {
    const rows = new Set([...stems].map((stem) => hashWord(stem) & (SIZE - 1)));
    for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const most = texts.length + 1;
  return Uint8Array.from({ length: SIZE }, (_, row) =>
    Math.min(255, Math.round(STEPS * Math.log(most / ((counts.get(row) ?? 0) + 1)))),
  );
}

export function rarityOf(table: Uint8Array): Rarity {
  return (stem) => (table[hashWord(stem) & (table.length - 1)] ?? 0) / STEPS;
}

/** FNV-1a over UTF-16 units, its bits mixed so that the low ones differ too. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
