/** Articles that cite a report only to deny it: no members, but shown with the origin. */
import type { EvidenceGraph } from './evidence.ts';
import type { Carrier, Origin } from './origin.ts';
import { outletRef } from './outlet-names.ts';
import { sentenceAt } from './sentence.ts';

/** For each origin that carries the claim, the denying articles that name its outlet, by id. */
export function mentionsOf(
  origins: readonly Origin[],
  denials: ReadonlyMap<string, readonly Carrier[]>,
  evidence: EvidenceGraph,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const byOutlet = new Map<string, Origin[]>();
  const byMember = new Map<string, Origin[]>();
  const claiming = origins.filter((origin) => origin.carries.includes('claim'));
  for (const origin of claiming) {
    if (origin.outlet !== null)
      push(
        byOutlet,
        outletRef(
          evidence.names,
          evidence.names.byId.has(origin.outlet) ? origin.outlet : null,
          origin.outlet,
        ).key,
        origin,
      );
    for (const article of origin.articles) push(byMember, article, origin);
  }
  for (const [address, carriers] of [...denials].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const named = namedIn(address, carriers, evidence);
    const mentioned = new Set([
      ...named.outlets.flatMap((outlet) => byOutlet.get(outlet) ?? []),
      ...named.articles.flatMap((article) => byMember.get(article) ?? []),
    ]);
    for (const origin of mentioned) {
      if (!origin.articles.includes(address)) push(found, origin.id, address);
    }
  }
  return found;
}

/** Outlets cited anywhere or named in the denying sentences, and articles linked to. */
function namedIn(
  address: string,
  carriers: readonly Carrier[],
  evidence: EvidenceGraph,
): { outlets: string[]; articles: string[] } {
  const article = evidence.articles.get(address);
  if (article === undefined) return { outlets: [], articles: [] };
  const sentences = carriers.map((carrier) => sentenceAt(article.version, carrier.place).place);
  const beside = article.version.attribution.mentions.filter(
    (mention) =>
      mention.type === 'outlet' &&
      sentences.some(
        (place) =>
          place.part === mention.part &&
          mention.spans.some(([from]) =>
            place.spans.some(([start, end]) => from >= start && from < end),
          ),
      ),
  );
  return {
    outlets: [
      ...beside.map((mention) => outletRef(evidence.names, mention.entity, mention.text).key),
      ...article.citations.flatMap(({ path }) => path.outlets.map((outlet) => outlet.key)),
    ],
    articles: article.links.flatMap((link) => evidence.addresses.get(link.key) ?? []),
  };
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
