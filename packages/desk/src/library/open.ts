/** Makes the library of a desk from its store, by queries that bring what one page shows. */
import { registryWith } from '@hearsay/resolve';
import type { ArticleLine, BearingLine, ReviewCard, Store } from '@hearsay/store';
import type { Desk } from '../desk-file/load.ts';
import { articleId, hashPrefix } from './article-id.ts';
import type { EditionShelf } from './editions.ts';
import { expectValue } from './expect-value.ts';
import type { ArticleEntry, ClaimCard, Library, ListPage } from './library.ts';
import { readPicture } from './pictures.ts';

/** Hits on one page: who searches looks at the first ones or asks anew. */
const MAX_HITS = 50;

function entryOf({ day: _, ...line }: ArticleLine): ArticleEntry {
  return { id: articleId(line.address), ...line };
}

/** A page of a list; one beyond the end is the last. */
async function listPage<Item>(
  { page, perPage }: { readonly page: number; readonly perPage: number },
  part: (offset: number) => Promise<{ readonly total: number; readonly items: readonly Item[] }>,
): Promise<ListPage<Item>> {
  const wanted = Math.max(1, page);
  const found = await part((wanted - 1) * perPage);
  const pages = Math.max(1, Math.ceil(found.total / perPage));
  if (wanted <= pages) return { ...found, page: wanted, pages };
  return { ...(await part((pages - 1) * perPage)), page: pages, pages };
}

/** The claims of the desk file that were reviewed on the last day. */
function claimCards(desk: Desk, cards: readonly ReviewCard[]): readonly ClaimCard[] {
  const byId = new Map(cards.map(({ review }) => [review.id, review]));
  return desk.claims.flatMap((claim) => {
    const review = byId.get(claim.id);
    return review === undefined ? [] : [{ claim, review }];
  });
}

type BearingsByKey = ReadonlyMap<string, readonly BearingLine[]>;

async function bearingsByKey(store: Store): Promise<BearingsByKey> {
  const { lines } = expectValue(await store.bearingLines());
  const index = new Map<string, BearingLine[]>();
  for (const line of lines) {
    const before = index.get(line.key);
    if (before === undefined) index.set(line.key, [line]);
    else before.push(line);
  }
  return index;
}

export interface LibrarySources {
  readonly desk: Desk;
  readonly store: Store;
  readonly shelf: EditionShelf;
  /** The folder of editions and their pictures. */
  readonly editions: string;
  /** Differs after each change to what is kept. */
  readonly state: string;
}

/** The desk as its store holds it now. Throws where the store cannot answer. */
export async function openLibrary(sources: LibrarySources): Promise<Library> {
  const { store, shelf, state } = sources;
  const { entities } = expectValue(await store.found());
  const registry = registryWith(sources.desk.registry, entities);
  const desk: Desk = { ...sources.desk, registry };
  const { cards } = expectValue(await store.reviewCards());
  const asOf = cards[0]?.asOf ?? null;
  // Read when the first page asks for it: most states of a desk are never asked.
  let bearings: Promise<BearingsByKey> | null = null;
  return {
    desk,
    state,
    asOf,
    claims: claimCards(desk, cards),
    editions: await shelf.cards(store),
    async claim(id) {
      const claim = desk.claims.find((one) => one.id === id);
      if (claim === undefined || asOf === null) return null;
      const kept = await store.reviews({ claim: id, from: asOf, until: asOf });
      const [found] = expectValue(kept).reviews;
      return found === undefined ? null : { claim, review: found.review };
    },
    async droppedClaim(id) {
      if (desk.claims.some((claim) => claim.id === id)) return null;
      return expectValue(await store.lastReview(id)).kept;
    },
    async statesOf(id) {
      return expectValue(await store.statesOf(id)).states;
    },
    async recordOf(outlet) {
      return expectValue(await store.outletRecord(outlet)).claims;
    },
    async bearingsOf(key) {
      bearings ??= bearingsByKey(store);
      const lines = (await bearings).get(key) ?? [];
      return desk.claims.flatMap((claim) =>
        lines.filter((line) => line.claim === claim.id).map((bearing) => ({ claim, bearing })),
      );
    },
    articles: ({ outlet, ...wanted }) =>
      listPage(wanted, async (offset) => {
        const part = { limit: wanted.perPage, offset, ...(outlet === undefined ? {} : { outlet }) };
        const { total, lines } = expectValue(await store.articleLines(part));
        return { total, items: lines.map(entryOf) };
      }),
    async entries(addresses) {
      const wanted = [...new Set(addresses)];
      const { lines } = expectValue(await store.articleLinesOf(wanted));
      return new Map(lines.map((line) => [line.address, entryOf(line)]));
    },
    async article(id) {
      const prefix = hashPrefix(id);
      if (prefix === null) return [];
      const { line } = expectValue(await store.articleWithPrefix(prefix));
      if (line === null) return [];
      return expectValue(await store.versions({ address: line.address })).versions;
    },
    async statement(key) {
      const { found } = expectValue(await store.statement(key));
      const [first] = found;
      if (first === undefined) return [];
      const numbers = new Set(found.map(({ version }) => version));
      const all = expectValue(await store.versions({ address: first.address })).versions;
      return all.filter(({ version }) => numbers.has(version));
    },
    async knownStatements(keys) {
      return expectValue(await store.knownStatements([...new Set(keys)])).speakers;
    },
    async statementsWith(keys) {
      return expectValue(await store.statementsWith([...new Set(keys)])).statements;
    },
    articlesNaming: (entity, wanted) =>
      listPage(wanted, async (offset) => {
        const part = { entity, limit: wanted.perPage, offset };
        const { total, named } = expectValue(await store.articlesNaming(part));
        return { total, items: named.map(({ line }) => entryOf(line)) };
      }),
    saidBy: (entity, wanted) =>
      listPage(wanted, async (offset) => {
        const part = { entity, limit: wanted.perPage, offset };
        const { total, said } = expectValue(await store.statementsBy(part));
        const items = said.map(({ line, statement }) => ({ entry: entryOf(line), statement }));
        return { total, items };
      }),
    async search(words) {
      const { hits } = expectValue(await store.search({ words, limit: MAX_HITS }));
      return hits;
    },
    async edition(name) {
      return expectValue(await store.editions({ name })).editions;
    },
    picture: (path) => readPicture(sources.editions, path),
    async capture(sha256) {
      const [capture] = expectValue(await store.captures({ sha256 })).captures;
      const found = await store.captureBytes(sha256);
      if (capture === undefined || 'error' in found) return null;
      return { bytes: found.bytes, contentType: capture.contentType };
    },
  };
}
